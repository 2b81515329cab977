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
    /**
     * Of a translation (`translationFingerprint`): it is made again when a translator, memory or glossary has changed.
     */
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
  /** Of the brief that is wanted now; outputs and messages with another fingerprint are stale. */
  fingerprint: z.string(),
  sourceLanguage: z.optional(z.string()),
  /** By language, as wished for when the article was dropped; languages without a wish are left out. */
  formality: z.optional(z.record(z.string(), z.enum(['formal', 'informal']))),
  /** A newer version of the article that failed; the rest of the manifest is about the version before it. */
  unread: z.optional(
    z.object({ versionId: z.optional(z.string()), sequencer: z.optional(z.string()), ...failureFields }),
  ),
  brief: workStateSchema,
  languages: z.record(z.string(), workStateSchema),
  updatedAt: z.string(),
});

/** Stands in for the fingerprint of an article whose bytes were never read; no sha256 equals it. */
const UNREAD = 'unread';

export type WorkState = z.infer<typeof workStateSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest in a stored file; undefined where the file does not hold one. */
export function parseManifest(body: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the caller decides what that means
  }
}

/** The manifest as a stored file, headed by the article's overall state, which is derived from the parts. */
export const serializeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ state: articleState(manifest), ...manifest }, null, 2)}\n`;

/**
 * The overall state of an article: `in-progress` while anything is waiting, `partial` if some languages or a newer
 * version failed.
 */
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

/** The state of work that failed, with the failure as the manifest records it. */
export const failedState = (failure: Failure): WorkState => ({ state: 'failed', ...failureRecord(failure) });

/** The manifest with everything that is still waiting marked as failed. */
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

/** One version of an article, as S3 announces it; without version and sequencer on a laptop. */
export interface ArticleVersion {
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly sequencer?: string | undefined;
}

/**
 * The manifest after a dropped version failed. A manifest of an earlier version keeps what it has and records the newer version
 * as unread. Undefined where the manifest is of a later version already.
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
  // Without version and sequencer, as on a laptop, a finished brief may belong to an earlier version.
  const isOwn = isSame && (versionId ?? sequencer ?? manifest.brief.state !== 'done');
  if (isOwn) return withWaitingFailed(manifest, failure, now);
  return { ...manifest, unread: { ...dropped, ...failureRecord(failure) }, updatedAt: now.toISOString() };
}

/** What a finished brief consists of. */
export interface DoneBrief {
  readonly language: LanguageTag;
  /** Everything that was written for the article. */
  readonly files: readonly string[];
  /** Of these, the files in the brief's own language. */
  readonly pages: readonly string[];
}

/** The manifest once the brief is written, which is also done in its own language. */
export const withBriefDone = (manifest: Manifest, { language, files, pages }: DoneBrief, now: Date): Manifest => ({
  ...manifest,
  sourceLanguage: language,
  brief: { state: 'done', files: [...files] },
  languages: { ...manifest.languages, [language]: { state: 'done', files: [...pages] } },
  updatedAt: now.toISOString(),
});

/** The manifest with the state of one language changed, and nothing else. */
export const withLanguage = (manifest: Manifest, language: LanguageTag, state: WorkState, now: Date): Manifest => ({
  ...manifest,
  languages: { ...manifest.languages, [language]: state },
  updatedAt: now.toISOString(),
});

/** Whether an event is older than the version the manifest is about; false where either has no sequencer. */
export const isStaleEvent = (manifest: Manifest | undefined, sequencer: string | undefined): boolean =>
  manifest?.sequencer !== undefined && sequencer !== undefined && isOlder(sequencer, manifest.sequencer);
