import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { modelOf, type PlacedSettings, placedModelSchema } from '../functions/adapters/openai/placed-model.ts';
import type { Summarizer } from '../functions/core/brief/summarizer.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import { type Model, modelSchema } from '../functions/core/model/ask/models.ts';
import type { Prompt } from '../functions/core/model/ask/prompt.ts';
import { keyIn } from './servers/key-file.ts';
import type { TranslatorChoice } from './translators.ts';

export type EngineChoice = 'built-in' | 'bedrock' | 'openai';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const settingsSchema = z.object({
  context: z.object({ wirebrief: z.object({ models: z.array(z.unknown()), modelTimeLimitSeconds: z.number() }) }),
});
const MS_A_SECOND = 1_000;
/** For a model named by flags: small ones on two cores take 5 to 10 s an answer, larger ones on a laptop a minute. */
const TIME_LIMIT_MS = 180_000;

/** The flags by which a command is told who writes. */
export interface EngineFlags {
  readonly engine: EngineChoice;
  /** The name of a prompt in prompts/: `brief/v1`. */
  readonly prompt: string;
  /** A JSON file that names the models as `cdk.json` does; `cdk.json` itself where it is not given. */
  readonly settings?: string;
  /** For `openai`: the address of a server, the name of a model there, and a file with the key. */
  readonly endpoint?: string;
  readonly model?: string;
  readonly apiKeyFile?: string;
}

/** With the translator `libretranslate`, the address and the key are the translator's. */
type AllFlags = EngineFlags & { readonly translator?: TranslatorChoice };

/** The models in order of preference, of which there is at least one, the prompt they are given, and the time they have together. */
interface ModelSettings {
  readonly models: readonly [Model, ...Model[]];
  readonly prompt: () => Prompt;
  /** Where each model is asked, in the same order; empty for Bedrock. */
  readonly placed: readonly PlacedSettings[];
  readonly timeLimitMs: number;
}

/** The models an engine asks: those that the flags or the settings name, the only places that do. Throws `config-invalid`, `usage-invalid`. */
export async function modelSettings(flags: AllFlags): Promise<ModelSettings> {
  const { loadPrompt } = await import('../functions/runtime/prompts.ts');
  const prompt = (): Prompt => loadPrompt(`${ROOT}prompts`, flags.prompt);
  const byFlags = flags.engine === 'openai' ? placedByFlags(flags) : undefined;
  const { entries, timeLimitMs } = byFlags ?? entriesIn(flags.settings ?? `${ROOT}cdk.json`, flags.engine);
  if (flags.engine !== 'openai')
    return { models: atLeastOne(flags, modelsIn(flags, modelSchema, entries)), prompt, placed: [], timeLimitMs };
  const placed = modelsIn(flags, placedModelSchema, entries);
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return {
    models: atLeastOne(
      flags,
      placed.map((entry) => modelOf(entry, today)),
    ),
    prompt,
    placed,
    timeLimitMs,
  };
}

interface Entries {
  readonly entries: readonly unknown[];
  readonly timeLimitMs: number;
}

/** The model that the flags name; undefined where the settings are to name it. */
function placedByFlags({ endpoint, model, apiKeyFile, translator, settings }: AllFlags): Entries | undefined {
  const isTranslators = translator === 'libretranslate';
  if (!isTranslators && endpoint !== undefined && model !== undefined)
    return {
      entries: [{ id: model, endpoint, ...(apiKeyFile === undefined ? {} : { apiKeyFile }) }],
      timeLimitMs: TIME_LIMIT_MS,
    };
  if (settings !== undefined && model === undefined && (isTranslators || endpoint === undefined)) return undefined;
  const remedy = isTranslators
    ? 'name the model and its endpoint in a file for --settings: --endpoint is the address of LibreTranslate here'
    : 'add --endpoint http://localhost:11434/v1 --model NAME, or --settings FILE alone';
  throw new WirebriefError('usage-invalid', '--engine openai does not know which model to ask', remedy);
}

const namesEndpoint = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'endpoint' in entry;

/** The entries for an engine: those that name an endpoint are for `openai`, the others for Bedrock. */
function entriesIn(file: string, engine: EngineChoice): Entries {
  const parsed = settingsSchema.safeParse(jsonIn(file));
  if (!parsed.success) throw new WirebriefError('config-invalid', `${basename(file)} names no usable models`, REMEDY);
  const { models, modelTimeLimitSeconds } = parsed.data.context.wirebrief;
  const entries = models.filter((entry) => namesEndpoint(entry) === (engine === 'openai'));
  return { entries, timeLimitMs: modelTimeLimitSeconds * MS_A_SECOND };
}

const REMEDY = 'correct context.wirebrief.models (README.md shows an entry)';
const fileOf = ({ settings }: EngineFlags): string => basename(settings ?? 'cdk.json');

function modelsIn<Schema extends z.ZodMiniType>(
  flags: EngineFlags,
  schema: Schema,
  entries: readonly unknown[],
): readonly z.infer<Schema>[] {
  const parsed = z.array(schema).safeParse(entries);
  if (parsed.success) return parsed.data;
  throw new WirebriefError('config-invalid', `${fileOf(flags)} names no usable models`, REMEDY);
}

function atLeastOne(flags: EngineFlags, [first, ...others]: readonly Model[]): readonly [Model, ...Model[]] {
  if (first) return [first, ...others];
  throw new WirebriefError('config-invalid', `${fileOf(flags)} names no model`, REMEDY);
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

/**
 * The engine by its name; undefined for the built-in one. `bedrock` uses the AWS account of the shell; without one, it throws
 * `config-invalid`. `openai` asks the servers that the flags or the settings name.
 */
export async function engineFor(flags: AllFlags): Promise<Summarizer | undefined> {
  if (flags.engine === 'built-in') return undefined;
  const { placed, ...options } = await modelSettings(flags);
  if (flags.engine === 'bedrock') {
    const { bedrockOfShell } = await import('../functions/adapters/aws/engines.ts');
    return bedrockOfShell(options);
  }
  const { chatSummarizer } = await import('../functions/adapters/openai/chat-engine.ts');
  const keys = await Promise.all(placed.map(({ apiKeyFile }) => apiKeyFile && keyIn(apiKeyFile)));
  const models = options.models.map((model, i) => ({
    model,
    endpoint: placed[i]?.endpoint ?? '',
    apiKey: keys[i] || undefined,
  }));
  return chatSummarizer(models, { prompt: options.prompt(), timeLimitMs: options.timeLimitMs });
}
