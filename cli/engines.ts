import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { WirebriefError } from '../functions/core/errors.ts';
import { modelSchema } from '../functions/core/model/models.ts';
import type { Summarizer } from '../functions/core/ports.ts';

export type EngineChoice = 'built-in' | 'bedrock';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const settingsSchema = z.object({
  context: z.object({ wirebrief: z.object({ models: z.array(modelSchema), modelTimeLimitSeconds: z.number() }) }),
});
const MS_A_SECOND = 1_000;

/** The settings of the deployment, which name the models and nothing else does. */
function readSettings(): z.infer<typeof settingsSchema>['context']['wirebrief'] {
  const parsed = settingsSchema.safeParse(JSON.parse(readFileSync(`${ROOT}cdk.json`, 'utf8')));
  if (!parsed.success)
    throw new WirebriefError('config-invalid', 'cdk.json names no usable models', 'correct context.wirebrief.models');
  return parsed.data.context.wirebrief;
}

/** The engine by its name; undefined for the built-in one. `bedrock` uses the AWS account of the shell. */
export async function engineFor(choice: EngineChoice, promptName: string): Promise<Summarizer | undefined> {
  if (choice === 'built-in') return undefined;
  const { models, modelTimeLimitSeconds } = readSettings();
  if (models.length === 0)
    throw new WirebriefError(
      'config-invalid',
      'no model is named',
      'name one in cdk.json under context.wirebrief.models',
    );
  const [{ enginesFor }, { loadPrompt }] = await Promise.all([
    import('../functions/adapters/aws/engines.ts'),
    import('../functions/runtime/prompts.ts'),
  ]);
  const prompt = () => loadPrompt(`${ROOT}prompts`, promptName);
  return enginesFor({ models, prompt, timeLimitMs: modelTimeLimitSeconds * MS_A_SECOND })[choice];
}
