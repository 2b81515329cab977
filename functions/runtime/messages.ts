import * as z from 'zod/mini';
import { WirebriefError } from '../core/errors.ts';
import type { ArticleDeleted, ArticleMessage } from '../core/manifest/article-events.ts';
import type { TranslationRequested } from '../core/ports.ts';

const text = z.string().check(z.minLength(1));

/** An S3 upload or deletion as EventBridge reports it. The key is plain text, not URL-encoded as in S3's own notifications. */
const objectEventSchema = z.object({
  'detail-type': z.optional(z.enum(['Object Created', 'Object Deleted'])),
  detail: z.object({
    object: z.object({ key: text, 'version-id': z.optional(text), sequencer: z.optional(text) }),
    /** Of a deletion: `Lifecycle Expiration`, or our own `withdraw`. */
    reason: z.optional(z.string()),
    'deletion-type': z.optional(z.string()),
    /** Of our own requests: languages to add, and whether caps may be passed. */
    also: z.optional(z.array(text)),
    overCap: z.optional(z.boolean()),
  }),
});

const translationRequestedSchema = z.object({
  articleKey: text,
  fingerprint: text,
  language: text,
  sequencer: z.optional(text),
  formality: z.optional(z.enum(['formal', 'informal'])),
  overCap: z.optional(z.boolean()),
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

/** What an SQS message body says of an article. Throws `message-malformed`. */
export function parseArticleMessage(body: string): ArticleMessage {
  const event = parse(objectEventSchema, body, 'an S3 event from EventBridge');
  const { object, also, overCap } = event.detail;
  const version = { key: object.key, versionId: object['version-id'], sequencer: object.sequencer };
  if (event['detail-type'] === 'Object Deleted') return { kind: 'deleted', ...version, how: howDeleted(event.detail) };
  return { kind: 'dropped', ...version, also, overCap };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html (November 2026). */
function howDeleted({
  reason,
  'deletion-type': type,
}: z.infer<typeof objectEventSchema>['detail']): ArticleDeleted['how'] {
  if (reason === 'withdraw') return 'requested';
  if (reason === 'Lifecycle Expiration') return 'expired';
  return type === 'Permanently Deleted' ? 'version' : 'marker';
}

/** The translation that an SQS message body asks for. Throws `message-malformed`. */
export const parseTranslationRequested = (body: string): TranslationRequested =>
  parse(translationRequestedSchema, body, 'a request for a translation');

export type DeadLetter =
  | { readonly kind: 'article'; readonly version: ArticleMessage }
  | { readonly kind: 'translation'; readonly request: TranslationRequested };

/** What a message in a dead-letter queue had asked for. Throws `message-malformed`. */
export function parseDeadLetter(body: string): DeadLetter {
  if (translationRequestedSchema.safeParse(jsonOf(body)).success)
    return { kind: 'translation', request: parseTranslationRequested(body) };
  return { kind: 'article', version: parseArticleMessage(body) };
}
