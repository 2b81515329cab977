import * as z from 'zod/mini';
import type { Failure } from '../errors.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { isOlder } from './sequencer.ts';

const failureFields = { code: z.string(), message: z.string(), remedy: z.string(), retry: z.string() };

const workStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({
    state: z.literal('done'),
    files: z.array(z.string()),
    /** Of a translation: names all that shaped it, so that a changed translator makes it anew. */
    fingerprint: z.optional(z.string()),
    verdict: z.optional(z.enum(['pass', 'review', 'not-checked'])),
    translatedCharacters: z.optional(z.number()),
    rememberedCharacters: z.optional(z.number()),
    estimatedUsd: z.optional(z.number()),
  }),
  z.object({ state: z.literal('failed'), ...failureFields }),
]);

const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  articleKey: z.string(),
  versionId: z.optional(z.string()),
  sequencer: z.optional(z.string()),
  sha256: z.optional(z.string()),
  /** Names the brief that is wanted now; outputs and messages with another one are stale. */
  fingerprint: z.string(),
  sourceLanguage: z.optional(z.string()),
  /** By language, as wished when the article was dropped; languages without a wish are not named. */
  formality: z.optional(z.record(z.string(), z.enum(['formal', 'informal']))),
  /** A newer version of the article that came to nothing: what stands here is of the version before it. */
  unread: z.optional(
    z.object({ versionId: z.optional(z.string()), sequencer: z.optional(z.string()), ...failureFields }),
  ),
  brief: workStateSchema,
  languages: z.record(z.string(), workStateSchema),
  updatedAt: z.string(),
});

/** In place of a fingerprint where no bytes were read; equals no sha256. */
const UNREAD = 'unread';

export type WorkState = z.infer<typeof workStateSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest in a stored file; undefined where the file is not one. */
export function parseManifest(body: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the caller says what that means
  }
}

/** The manifest as its owner reads it, with the overall state derived from its parts. */
export const serializeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ state: articleState(manifest), ...manifest }, null, 2)}\n`;

/** How the article stands as a whole: `partial` has some languages done and some failed. */
export function articleState({
  brief,
  languages,
  unread,
}: Manifest): 'in-progress' | 'complete' | 'partial' | 'failed' {
  if (brief.state === 'failed') return 'failed';
  const states = [brief, ...Object.values(languages)].map(({ state }) => state);
  if (states.includes('waiting')) return 'in-progress';
  return unread || states.includes('failed') ? 'partial' : 'complete';
}

const failureRecord = ({ code, message, remedy, retryable }: Failure) => ({
  code,
  message,
  remedy,
  retry: retryable ? 'it is tried again by itself' : 'drop the article again once the remedy is done',
});

/** A failure as the manifest records it. */
export const failedState = (failure: Failure): WorkState => ({ state: 'failed', ...failureRecord(failure) });

/** The manifest with everything that still waits marked as failed. */
export function withWaitingFailed(manifest: Manifest, failure: Failure, now: Date): Manifest {
  const settle = (work: WorkState): WorkState => (work.state === 'waiting' ? failedState(failure) : work);
  return {
    ...manifest,
    brief: settle(manifest.brief),
    languages: Object.fromEntries(
      Object.entries(manifest.languages).map(([language, work]) => [language, settle(work)]),
    ),
    updatedAt: now.toISOString(),
  };
}

/** One version of one article, as S3 announces it. */
export interface ArticleVersion {
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly sequencer?: string | undefined;
}

/**
 * The manifest once a dropped version came to nothing. A manifest of an earlier version keeps what it has and names the newer
 * one as unread. Undefined where the manifest is of a later version already.
 */
export function withUnread(
  manifest: Manifest | undefined,
  version: ArticleVersion,
  failure: Failure,
  now: Date,
): Manifest | undefined {
  const { key, versionId, sequencer } = version;
  if (isStaleEvent(manifest, sequencer)) return undefined;
  const dropped = { ...(versionId ? { versionId } : {}), ...(sequencer ? { sequencer } : {}) };
  if (manifest === undefined)
    return {
      schemaVersion: 1,
      articleKey: key,
      ...dropped,
      fingerprint: UNREAD,
      brief: failedState(failure),
      languages: {},
      updatedAt: now.toISOString(),
    };
  const isSame = manifest.versionId === versionId && manifest.sequencer === sequencer;
  // Without version and sequencer, as on a laptop, a finished brief may be of an earlier version.
  const isOwn = isSame && (versionId ?? sequencer ?? manifest.brief.state !== 'done');
  if (isOwn) return withWaitingFailed(manifest, failure, now);
  return { ...manifest, unread: { ...dropped, ...failureRecord(failure) }, updatedAt: now.toISOString() };
}

/** The manifest with one language's state changed and nothing else. */
export const withLanguage = (manifest: Manifest, language: LanguageTag, state: WorkState, now: Date): Manifest => ({
  ...manifest,
  languages: { ...manifest.languages, [language]: state },
  updatedAt: now.toISOString(),
});

/** Whether an event is older than what the manifest already stands for. */
export const isStaleEvent = (manifest: Manifest | undefined, sequencer: string | undefined): boolean =>
  manifest?.sequencer !== undefined && sequencer !== undefined && isOlder(sequencer, manifest.sequencer);
