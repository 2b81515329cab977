import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Summarizer } from '../functions/core/brief/summarizer.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import { type Model, modelSchema } from '../functions/core/model/ask/models.ts';
import type { Prompt } from '../functions/core/model/ask/prompt.ts';

export type EngineChoice = 'built-in' | 'bedrock';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const settingsSchema = z.object({
  context: z.object({ wirebrief: z.object({ models: z.array(modelSchema), modelTimeLimitSeconds: z.number() }) }),
});
const MS_A_SECOND = 1_000;

/** The flags by which a command is told who writes. */
export interface EngineFlags {
  readonly engine: EngineChoice;
  /** The name of a prompt in prompts/: `brief/v1`. */
  readonly prompt: string;
  /** A JSON file that names the models as `cdk.json` does; `cdk.json` itself where it is not given. */
  readonly settings?: string;
}

/** The models in order of preference, of which there is at least one, the prompt they are given, and the time they have together. */
interface ModelSettings {
  readonly models: readonly [Model, ...Model[]];
  readonly prompt: () => Prompt;
  readonly timeLimitMs: number;
}

/** Reads the models from the settings of the deployment, the only place that names them. Throws `config-invalid`. */
export async function modelSettings({ settings, prompt }: Omit<EngineFlags, 'engine'>): Promise<ModelSettings> {
  const file = settings ?? `${ROOT}cdk.json`;
  const parsed = settingsSchema.safeParse(jsonIn(file));
  const remedy = 'correct context.wirebrief.models (README.md shows an entry)';
  if (!parsed.success) throw new WirebriefError('config-invalid', `${basename(file)} names no usable models`, remedy);
  const { models, modelTimeLimitSeconds } = parsed.data.context.wirebrief;
  const [first, ...others] = models;
  if (!first) throw new WirebriefError('config-invalid', `${basename(file)} names no model`, remedy);
  const { loadPrompt } = await import('../functions/runtime/prompts.ts');
  return {
    models: [first, ...others],
    prompt: () => loadPrompt(`${ROOT}prompts`, prompt),
    timeLimitMs: modelTimeLimitSeconds * MS_A_SECOND,
  };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new WirebriefError('config-invalid', `${file} cannot be read as JSON`, 'name a file like cdk.json', {
      cause,
    });
  }
}

/** The engine by its name; undefined for the built-in one. `bedrock` uses the AWS account of the shell; without one, it throws `config-invalid`. */
export async function engineFor(flags: EngineFlags): Promise<Summarizer | undefined> {
  if (flags.engine === 'built-in') return undefined;
  const options = await modelSettings(flags);
  const { bedrockOfShell } = await import('../functions/adapters/aws/engines.ts');
  return bedrockOfShell(options);
}
