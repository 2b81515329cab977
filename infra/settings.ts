import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Node } from 'constructs';
import * as z from 'zod';
import { WirebriefError } from '../functions/core/errors.ts';
import { findLanguage, toAmazonCode } from '../functions/core/languages/find-language.ts';
import { modelSchema } from '../functions/core/model/ask/models.ts';
import { readFormality } from '../functions/core/translation/send/formality.ts';
import { loadPrompt } from '../functions/runtime/prompts.ts';
import { bucketName, caps, count, kmsKey, notify, parsedJson, tags } from './setting-values.ts';

const list = z.pipe(
  z.union([z.array(z.string()), z.string()]),
  z.transform((value) => (typeof value === 'string' ? value.split(',') : value).map((tag) => tag.trim())),
);

/**
 * A hostile megabyte takes 2 s of a whole core (24 November 2026, `npm run bench`), and so 7 s in the function, which has a third of
 * one. An article of this size takes 10 s of the function's minute and leaves the rest for slow answers of S3.
 */
const MOST_ARTICLE_BYTES = 1_500_000;

/** The folder of the prompts, both in the project and in the function's bundle. */
export const PROMPT_FOLDER = 'prompts';
const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/** Why a prompt cannot be deployed; undefined where it can. */
function problemWithPrompt(name: string): string | undefined {
  try {
    loadPrompt(join(PROJECT, PROMPT_FOLDER), name);
    return undefined;
  } catch (error) {
    if (error instanceof WirebriefError) return error.message;
    throw error;
  }
}

/** The retention periods that CloudWatch Logs offers, in days, up to two years. */
const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731];

const settingsSchema = z
  .strictObject({
    /** BCP 47 tags, for articles that do not wish for languages. */
    languages: z.pipe(
      list,
      z.array(z.string()).check(
        z.minLength(1),
        z.refine((tags) => tags.every((tag) => problemWith(tag) === undefined), {
          error: ({ input }) => (input as string[]).map(problemWith).filter(Boolean).join('; '), // checked to be strings above
        }),
      ),
    ),
    /** `none`, one formality for all languages, or one by language as `de=formal,fr=informal`. An article's own wish takes precedence. */
    formality: z
      .string()
      .check(z.refine((wish) => readFormality(wish).ok, { error: ({ input }) => problemWithFormality(String(input)) })),
    /** A larger article is refused, and its manifest says so with its size. */
    maxArticleBytes: count(1_000, MOST_ARTICLE_BYTES),
    /** The engine for articles that do not wish for one. */
    engine: z.enum(['built-in', 'bedrock']),
    /** `‹task›/‹version›` below `prompts/`. */
    prompt: z.string().check(
      z.regex(/^[\w-]+\/[\w-]+$/u, { error: 'must be ‹task›/‹version›', abort: true }),
      z.refine((name) => problemWithPrompt(name) === undefined, {
        error: ({ input }) => problemWithPrompt(String(input)) ?? '',
      }),
    ),
    /** In order of preference; given as JSON on the command line. No model is named anywhere else. */
    models: z.preprocess(parsedJson, z.array(modelSchema)),
    /** The time for all models together, after which the built-in engine writes the brief. */
    modelTimeLimitSeconds: count(5, 600),
    /** How many articles, and how many translations, are worked on at once; Lambda's event source allows 2 to 1,000. */
    summarizeConcurrency: count(2, 1_000),
    translateConcurrency: count(2, 1_000),
    /** What happens to a pair Amazon Translate does not have. `english`: it goes through English, at twice the price. `never`: that language is recorded as failed. */
    pivot: z.enum(['never', 'english']),
    /** The tries after which a message is given up and its failure recorded. */
    maxTries: count(1, 1_000),
    logRetentionDays: z.coerce.number().check(
      z.refine((days) => LOG_RETENTION_DAYS.includes(days), {
        error: `must be one of ${LOG_RETENTION_DAYS.join(', ')}`,
      }),
    ),
    /** How long overwritten and deleted articles and briefs are kept. */
    keepOldVersionsDays: count(1, 3_650),
    /** How long lines that were paid for are kept for reuse since they were last written; 0 keeps them for ever. */
    keepResultsDays: count(0, 3_650),
    /** With `destroy`, both buckets are emptied and deleted with the stack, except those that were adopted. */
    onDestroy: z.enum(['retain', 'destroy']),
    /** The names of existing buckets to work with in place of new ones; the stack never deletes them. */
    articlesBucket: z.optional(bucketName),
    briefsBucket: z.optional(bucketName),
    /** The key for everything that is stored; without it, each service encrypts with keys of its own. docs/operate.md says what its policy must allow. */
    kmsKey: z.optional(kmsKey),
    /** What happens to a page that the newest version of its article no longer stands behind. */
    superseded: z.enum(['withdraw', 'mark']),
    /** What happens to the brief of a deleted article; an expiry by a lifecycle rule never withdraws. */
    onArticleDeleted: z.enum(['withdraw', 'keep']),
    ...caps,
    /** The address that is told of every alarm; without it, alarms only show in CloudWatch. */
    alarmEmail: z.optional(z.email()),
    /** Who is told of articles that are finished. */
    notify: z.optional(notify),
    /** On everything the stack makes. */
    tags,
    /** With `active`, X-Ray follows each call of a function. */
    tracing: z.enum(['off', 'active']),
  })
  .refine(({ articlesBucket, briefsBucket }) => articlesBucket === undefined || articlesBucket !== briefsBucket, {
    path: ['briefsBucket'],
    error: 'must be another bucket than articlesBucket',
  })
  .refine(({ engine, models }) => engine === 'built-in' || models.length > 0, {
    path: ['models'],
    error: 'the engine bedrock needs at least one model',
  });

/** What an installation chooses in `context.wirebrief` of `cdk.json`. A `-c name=value` on the command line takes precedence. */
export type Settings = z.infer<typeof settingsSchema>;

/** The caps of an article and of a day, as the functions read them from their environment. */
export const capsOf = (settings: Settings): string =>
  JSON.stringify({
    article: {
      languages: settings.maxArticleLanguages,
      characters: settings.maxArticleCharacters,
      tokens: settings.maxArticleTokens,
      usd: settings.maxArticleUsd,
    },
    day: { characters: settings.maxDayCharacters, tokens: settings.maxDayTokens, usd: settings.maxDayUsd },
  });

/** What the command line has to know of a deployed stack, as JSON. The settings hold no secrets: models are named by id and price. */
export const settingsOutput = (settings: Settings): string => {
  const { languages, formality, engine, prompt, models, pivot, superseded, onArticleDeleted } = settings;
  const parts = { languages, formality, engine, prompt, models, pivot, superseded, onArticleDeleted };
  return JSON.stringify({ ...parts, caps: JSON.parse(capsOf(settings)) });
};

function problemWith(tag: string): string | undefined {
  const language = findLanguage(tag);
  if (!language.ok) return language.failure.message.replace(/\.$/u, '');
  return toAmazonCode(language.value.tag) === undefined ? `Amazon Translate does not have ${tag}` : undefined;
}

function problemWithFormality(wish: string): string {
  const read = readFormality(wish);
  return read.ok ? '' : `${read.failure.message.replace(/\.$/u, '')} (${read.failure.remedy})`;
}

/** Whether a context value is one of our settings. The toolkit's own names have a dash, a colon or a slash; ours have none. */
const isSetting = (name: string): boolean => /^[a-z]+$/iu.test(name) && name !== 'wirebrief';

/** The settings of the app to which a construct belongs. Throws `config-invalid`, which names all wrong and unknown ones together. */
export function readSettings(node: Node): Settings {
  const { wirebrief, ...context }: Record<string, unknown> = Object(node.getAllContext());
  const overrides = Object.entries(context).filter(([name]) => isSetting(name));
  const parsed = settingsSchema.safeParse({ ...Object(wirebrief), ...Object.fromEntries(overrides) });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'wirebrief'}: ${message}`);
  throw new WirebriefError(
    'config-invalid',
    `the settings are wrong: ${problems.join('; ')}`,
    'correct context.wirebrief in cdk.json, or the -c flag',
  );
}
