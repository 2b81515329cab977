import * as z from 'zod/mini';
import { WirebriefError } from '../core/errors.ts';
import type { ArticleVersion } from '../core/manifest/manifest.ts';
import type { TranslationRequested } from '../core/ports.ts';

const text = z.string().check(z.minLength(1));

/** An S3 upload as EventBridge reports it. The key is plain text, not URL-encoded as in S3's own notifications. */
const objectCreatedSchema = z.object({
  detail: z.object({
    object: z.object({ key: text, 'version-id': z.optional(text), sequencer: z.optional(text) }),
  }),
});

const translationRequestedSchema = z.object({
  articleKey: text,
  fingerprint: text,
  language: text,
  sequencer: z.optional(text),
  formality: z.optional(z.enum(['formal', 'informal'])),
});

function parse<Schema extends z.ZodMiniType>(schema: Schema, body: string, expected: string): z.infer<Schema> {
  const parsed = schema.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
  throw new WirebriefError(
    'message-malformed',
    `expected ${expected}, but ${where} is missing or wrong`,
    'look at who else writes to this queue',
  );
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // not JSON: the schema then reports it, without quoting the body
  }
}

/** The article version that an SQS message body announces. Throws `message-malformed`. */
export function parseArticleDropped(body: string): ArticleVersion {
  const { object } = parse(objectCreatedSchema, body, 'an S3 event from EventBridge').detail;
  return { key: object.key, versionId: object['version-id'], sequencer: object.sequencer };
}

/** The translation that an SQS message body asks for. Throws `message-malformed`. */
export const parseTranslationRequested = (body: string): TranslationRequested =>
  parse(translationRequestedSchema, body, 'a request for a translation');

export type DeadLetter =
  | { readonly kind: 'article'; readonly version: ArticleVersion }
  | { readonly kind: 'translation'; readonly request: TranslationRequested };

/** What a message in a dead-letter queue had asked for. Throws `message-malformed`. */
export function parseDeadLetter(body: string): DeadLetter {
  if (translationRequestedSchema.safeParse(jsonOf(body)).success)
    return { kind: 'translation', request: parseTranslationRequested(body) };
  return { kind: 'article', version: parseArticleDropped(body) };
}
