/** What CloudFormation waits for after it has asked a function about a resource. */
export interface DeploymentAnswer {
  readonly Status: 'SUCCESS' | 'FAILED';
  /** Shown to whoever deploys. */
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

/**
 * Answers CloudFormation at the address it gave, with an empty content type, as its signature has it
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html, November 2026). Rejects where the answer
 * does not arrive.
 */
export async function answerDeployment(url: string, answer: DeploymentAnswer): Promise<void> {
  const { ok, status } = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify(answer),
  });
  if (!ok) throw new Error(`CloudFormation took no answer: ${status}`);
}
