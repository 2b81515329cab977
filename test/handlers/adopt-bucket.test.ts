import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adoptBuckets } from '../../functions/handlers/adopt-bucket.ts';

vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
const s3 = mockClient(S3Client);
const client = new S3Client({ region: 'eu-west-1' });

interface Answered {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}
const answers: Answered[] = [];
let status = 200;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  answers.push({ method: request.method, type: request.headers['content-type'], body });
  response.writeHead(status).end();
});
beforeEach(async () => {
  answers.length = 0;
  status = 200;
  s3.reset();
  s3.on(GetBucketVersioningCommand).resolves({ Status: 'Enabled' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const asked = (RequestType: string) => ({
  RequestType,
  ResponseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer?signature=x`,
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'AdoptedBriefs',
  ResourceType: 'Custom::AdoptedBucket',
  ResourceProperties: { ServiceToken: 'arn', BucketName: 'desk-briefs', SendsEvents: 'false' },
});
const ids = {
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'AdoptedBriefs',
  PhysicalResourceId: 'desk-briefs',
};
const adopt = adoptBuckets(() => client);

describe('the function that adopts buckets', () => {
  it.each(['Create', 'Update'])('checks the bucket on %s and answers CloudFormation', async (type) => {
    await adopt(asked(type));
    expect(answers).toEqual([{ method: 'PUT', type: '', body: expect.any(String) }]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ ...ids, Status: 'SUCCESS' });
    expect(s3.commandCalls(GetBucketVersioningCommand)).toHaveLength(1);
  });

  it('says why a bucket cannot be adopted, and what to type', async () => {
    s3.on(GetBucketVersioningCommand).resolves({});
    await adopt(asked('Create'));
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({
      ...ids,
      Status: 'FAILED',
      Reason:
        'the bucket desk-briefs keeps no versions: aws s3api put-bucket-versioning --bucket desk-briefs --versioning-configuration Status=Enabled',
    });
  });

  it('touches nothing when a bucket is let go', async () => {
    await adopt(asked('Delete'));
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ ...ids, Status: 'SUCCESS' });
    expect(s3.calls()).toHaveLength(0);
  });

  it('fails where its answer does not arrive, so that Lambda calls it again', async () => {
    status = 403;
    await expect(adopt(asked('Create'))).rejects.toThrow('CloudFormation took no answer: 403');
  });

  it('fails where nobody asked', async () => {
    await expect(adopt({ BucketName: 'desk-briefs' })).rejects.toThrow();
  });
});
