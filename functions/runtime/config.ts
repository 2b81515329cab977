import * as z from 'zod/mini';
import { WirebriefError } from '../core/errors.ts';
import { modelSchema } from '../core/model/ask/models.ts';
import { type FormalityWish, readFormality } from '../core/translation/send/formality.ts';

const text = z.string().check(z.minLength(1));
const tags = z.pipe(
  text,
  z.transform((list) => list.split(',')),
);

function jsonOf(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // the schema then reports that it is not a list
  }
}

function formalityOf(wish: string): FormalityWish | undefined {
  const read = readFormality(wish);
  return read.ok ? read.value : undefined;
}

const amount = z.number().check(z.positive());
const capsSchema = z.object({
  article: z.object({ languages: amount, characters: amount, tokens: amount, usd: amount }),
  day: z.object({ characters: amount, tokens: amount, usd: amount }),
});

/** Everything the functions read from their environment, which the stack sets from the settings. */
const SCHEMAS = {
  ARTICLES_BUCKET: text,
  ARTICLES_QUEUE_URL: text,
  BRIEFS_BUCKET: text,
  /** As JSON. Characters are those of Amazon Translate, tokens those of models in and out together. */
  CAPS: z.pipe(z.pipe(text, z.transform(jsonOf)), capsSchema),
  /** The engine for articles that do not wish for one. */
  ENGINE: z.enum(['built-in', 'bedrock']),
  EVENT_BUS_NAME: text,
  /** The formality for languages for which an article wishes none, written as an article would wish for it: `formal`, `de=informal`. */
  FORMALITY: z.pipe(
    z.pipe(text, z.transform(formalityOf)),
    z.custom<FormalityWish>((wish) => wish !== undefined),
  ),
  /** The folder of glossaries deployed with the function; it may be empty or missing. */
  GLOSSARY_FOLDER: text,
  /** BCP 47 tags separated by commas, for articles that do not wish for languages. */
  LANGUAGES: tags,
  /** Whether a pair that Amazon Translate does not have may go through English. */
  PIVOT: z.enum(['never', 'english']),
  MAX_ARTICLE_BYTES: z.coerce.number().check(z.int(), z.positive()),
  /** The language models as a JSON list, in order of preference; empty where none is set. */
  MODELS: z.pipe(z.pipe(text, z.transform(jsonOf)), z.array(modelSchema)),
  /** The time for all models together, which leaves the built-in engine enough to write the brief in their place. */
  MODEL_TIME_LIMIT_MS: z.coerce.number().check(z.int(), z.positive()),
  /** What happens to the brief of a deleted article. */
  ON_ARTICLE_DELETED: z.enum(['withdraw', 'keep']),
  /** The name of a prompt in the folder beside the function's code: `brief/v1`. */
  PROMPT: text,
  /** What happens to a page that the newest version of its article no longer stands behind. */
  SUPERSEDED: z.enum(['withdraw', 'mark']),
  TRANSLATIONS_QUEUE_URL: text,
} as const;

export type EnvironmentName = keyof typeof SCHEMAS;

/** The names each function reads. `infra/` sets exactly these, and a test compares the two. */
export const ENVIRONMENT = {
  'summarize-article': [
    'ARTICLES_BUCKET',
    'ARTICLES_QUEUE_URL',
    'BRIEFS_BUCKET',
    'CAPS',
    'ENGINE',
    'EVENT_BUS_NAME',
    'FORMALITY',
    'LANGUAGES',
    'MAX_ARTICLE_BYTES',
    'MODELS',
    'MODEL_TIME_LIMIT_MS',
    'ON_ARTICLE_DELETED',
    'PROMPT',
    'SUPERSEDED',
    'TRANSLATIONS_QUEUE_URL',
  ],
  'translate-brief': [
    'ARTICLES_QUEUE_URL',
    'BRIEFS_BUCKET',
    'CAPS',
    'EVENT_BUS_NAME',
    'GLOSSARY_FOLDER',
    'PIVOT',
    'SUPERSEDED',
    'TRANSLATIONS_QUEUE_URL',
  ],
  'record-failure': ['ARTICLES_QUEUE_URL', 'BRIEFS_BUCKET', 'EVENT_BUS_NAME', 'SUPERSEDED'],
  'release-parked': ['ARTICLES_QUEUE_URL', 'BRIEFS_BUCKET', 'CAPS', 'TRANSLATIONS_QUEUE_URL'],
  'check-models': ['MODELS'],
  'adopt-bucket': [],
} as const satisfies Record<string, readonly EnvironmentName[]>;

export type FunctionName = keyof typeof ENVIRONMENT;

export type Config<Name extends FunctionName> = {
  readonly [Key in (typeof ENVIRONMENT)[Name][number]]: z.infer<(typeof SCHEMAS)[Key]>;
};

/**
 * The settings of one function. Throws `config-invalid`, which names all missing or unusable ones together. It never shows a value,
 * since an environment may hold secrets.
 */
export function readConfig<Name extends FunctionName>(
  name: Name,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config<Name> {
  const names: readonly EnvironmentName[] = ENVIRONMENT[name];
  const parsed = names.map((key) => [key, SCHEMAS[key].safeParse(environment[key])] as const);
  const wrong = parsed.filter(([, { success }]) => !success).map(([key]) => key);
  if (wrong.length > 0)
    throw new WirebriefError(
      'config-invalid',
      `${name} has no usable value for ${wrong.join(', ')}`,
      'deploy the stack again: it sets the environment of its functions',
    );
  return Object.fromEntries(parsed.map(([key, { data }]) => [key, data])) as Config<Name>; // every name was parsed above
}
