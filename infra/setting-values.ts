import * as z from 'zod';

/** A whole number; on the command line it arrives as text. */
export const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Lists and records from `-c models=…` and `-c tags=…`, which arrive as text. Text that is not JSON stays as it is, and the schema refuses it. */
export function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The ARN of a key, since aliases do not work in all places where the stack names it (roles, log groups). */
export const kmsKey = z
  .string()
  .regex(/^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+$/u, 'must be the ARN of a key, not an alias or an id');

/** Names as S3 takes them: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html (November 2026). */
export const bucketName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/u, 'must be the name of a bucket, neither its ARN nor its address');

/** `topic` makes the SNS topic alone; an e-mail address is subscribed to it as well. */
export const notify = z
  .string()
  .refine((value) => value === 'topic' || z.email().safeParse(value).success, 'must be "topic" or an e-mail address');

/** CloudFormation takes 50 tags for a stack, of which some organizations add a few. */
const MOST_TAGS = 45;
/** What AWS takes in tags everywhere: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html (November 2026). */
const TAG_NAME = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+@-]{1,128}$/iu;
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u;

const unfitNames = (record: Readonly<Record<string, string>>): string[] =>
  Object.keys(record).filter((name) => !TAG_NAME.test(name));

/** Tags by name; given as JSON on the command line. */
export const tags = z.preprocess(
  parsedJson,
  z
    .record(z.string(), z.string().regex(TAG_VALUE, 'up to 256 letters, digits, spaces and _.:/=+@-'))
    .refine((record) => unfitNames(record).length === 0, {
      error: ({ input }) =>
        `no names of tags: ${unfitNames(Object(input)).join(', ')} (up to 128 letters, digits, spaces and _.:/=+@-, not beginning with aws:)`,
    })
    .refine((record) => Object.keys(record).length <= MOST_TAGS, `at most ${MOST_TAGS} tags`),
);

/** Amazon Translate has 75 languages; an article can wish for no more. */
const MOST_LANGUAGES = 75;
/** A cap is there to be met: numbers beyond these are typing errors. */
const MOST_CHARACTERS = 100_000_000_000;
const MOST_TOKENS = 1_000_000_000_000;
const MOST_USD = 1_000_000;

const usd = z.coerce.number().positive().max(MOST_USD);

/** What an article and a day may cost at most. Work over a cap is parked before it is paid for. */
export const caps = {
  maxArticleLanguages: count(1, MOST_LANGUAGES),
  maxArticleCharacters: count(1, MOST_CHARACTERS),
  maxArticleTokens: count(1, MOST_TOKENS),
  maxArticleUsd: usd,
  maxDayCharacters: count(1, MOST_CHARACTERS),
  maxDayTokens: count(1, MOST_TOKENS),
  maxDayUsd: usd,
};
