import * as z from 'zod/mini';
import type { Failure } from '../errors.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { isOlder } from './sequencer.ts';
import { upgraded } from './upgraded.ts';
import {
  type Attempt,
  attemptedState,
  failedState,
  failureSchema,
  keptFailure,
  parkedState,
  type WorkState,
  workStateSchema,
} from './work-state.ts';

const manifestSchema = z.object({
  schemaVersion: z.literal(2),
  articleKey: z.string(),
  versionId: z.optional(z.string()),
  sequencer: z.optional(z.string()),
  sha256: z.optional(z.string()),
  /** Of the brief that is wanted now; outputs and messages with another fingerprint are stale. */
  fingerprint: z.string(),
  sourceLanguage: z.optional(z.string()),
  /** By language, as wished for when the article was dropped; languages without a wish are left out. */
  formality: z.optional(z.record(z.string(), z.enum(['formal', 'informal']))),
  /** Languages that were asked for after the article was dropped; later versions are made in them too. */
  added: z.optional(z.array(z.string())),
  /** A newer version of the article that failed; the rest of the manifest is about the version before it. */
  unread: z.optional(
    z.object({ versionId: z.optional(z.string()), sequencer: z.optional(z.string()), ...failureSchema.shape }),
  ),
  /** The article's deletion, where it was deleted. */
  deleted: z.optional(z.object({ at: z.string(), sequencer: z.optional(z.string()) })),
  /** Where a manifest lies that could not be read and in whose place this one was made. */
  setAside: z.optional(z.string()),
  brief: workStateSchema,
  languages: z.record(z.string(), workStateSchema),
  updatedAt: z.string(),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Stands in for the fingerprint of an article whose bytes were never read; no sha256 equals it. */
export const UNREAD = 'unread';
/** Stands in for the fingerprint of an article that was withdrawn, so that no message asks for it any more. */
export const WITHDRAWN = 'withdrawn';

/** The manifest in a stored file, also of the version before this one; undefined where the file does not hold one. */
export function parseManifest(body: string): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(upgraded(JSON.parse(body)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the caller decides what that means
  }
}

/** The manifest as a stored file, headed by the article's overall state, which is derived from the parts. */
export const serializeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ state: articleState(manifest), ...manifest }, null, 2)}\n`;

export type ArticleState = 'in-progress' | 'complete' | 'partial' | 'parked' | 'failed' | 'withdrawn';

/**
 * The overall state of an article: `in-progress` while anything is waiting, `parked` where only caps hold work back, `partial` if some
 * languages, the renewal of one, or a newer version failed. Pages that were superseded or withdrawn are nobody's work any more.
 */
export function articleState({ brief, languages, unread }: Manifest): ArticleState {
  if (brief.state === 'failed' || brief.state === 'withdrawn') return brief.state;
  const works = [brief, ...Object.values(languages)];
  const has = (state: WorkState['state']): boolean => works.some((work) => work.state === state);
  if (has('waiting')) return 'in-progress';
  if (has('parked')) return 'parked';
  const hasFailed = works.some(({ state, lastFailure }) => state === 'done' && lastFailure !== undefined);
  return unread || has('failed') || hasFailed ? 'partial' : 'complete';
}

/** The manifest with everything that is still waiting marked as failed. */
export function withWaitingFailed(manifest: Manifest, failure: Failure, now: Date): Manifest {
  const settle = (work: WorkState): WorkState => (work.state === 'waiting' ? failedState(failure, now, work) : work);
  return withWorks(manifest, settle, now);
}

/** The manifest with everything that is still waiting held back by a cap. */
export function withWaitingParked(manifest: Manifest, failure: Failure, cap: string, now: Date): Manifest {
  const park = (work: WorkState): WorkState => (work.state === 'waiting' ? parkedState(failure, cap, now, work) : work);
  return withWorks(manifest, park, now);
}

const withWorks = (manifest: Manifest, change: (work: WorkState) => WorkState, now: Date): Manifest => ({
  ...manifest,
  brief: change(manifest.brief),
  languages: Object.fromEntries(Object.entries(manifest.languages).map(([language, work]) => [language, change(work)])),
  updatedAt: now.toISOString(),
});

/** One version of an article, as S3 announces it; without version and sequencer on a laptop, and where the article is wanted as it is now. */
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
  // An article that was asked for as it is now names no version: the one that failed before stays known.
  const [id, order] =
    sequencer || versionId ? [versionId, sequencer] : [manifest?.unread?.versionId, manifest?.unread?.sequencer];
  const unread = {
    ...(id ? { versionId: id } : {}),
    ...(order ? { sequencer: order } : {}),
    ...keptFailure(failure, now),
  };
  // No version was read yet: an older one that can be read may still come.
  if (manifest === undefined || (manifest.fingerprint === UNREAD && !isNewer(manifest.unread?.sequencer, sequencer)))
    return {
      schemaVersion: 2,
      articleKey: key,
      fingerprint: UNREAD,
      unread,
      brief: failedState(failure, now),
      languages: {},
      updatedAt: now.toISOString(),
    };
  // Whoever asks for the article as it is now began it anew: what it waits for will not come.
  if (!versionId && !sequencer && manifest.versionId) return { ...withWaitingFailed(manifest, failure, now), unread };
  const isSame = manifest.versionId === versionId && manifest.sequencer === sequencer;
  // Without version and sequencer, as on a laptop, a finished brief may belong to an earlier version.
  const isOwn = isSame && (versionId ?? sequencer ?? manifest.brief.state !== 'done');
  if (isOwn) return withWaitingFailed(manifest, failure, now);
  if (manifest.unread && isNewer(manifest.unread.sequencer, sequencer)) return manifest;
  return { ...manifest, unread, updatedAt: now.toISOString() };
}

/** The manifest with languages that were asked for by a request that failed: those it does not have fail with it, and stay asked for. */
export function withAddedFailed(
  manifest: Manifest,
  also: readonly LanguageTag[],
  failure: Failure,
  now: Date,
): Manifest {
  const lacking = also.filter((language) => !Object.hasOwn(manifest.languages, language));
  if (lacking.length === 0 || manifest.fingerprint === WITHDRAWN) return manifest;
  const failed = lacking.map((language) => [language, failedState(failure, now)] as const);
  const added = [...new Set([...(manifest.added ?? []), ...lacking])];
  return { ...manifest, added, languages: { ...manifest.languages, ...Object.fromEntries(failed) } };
}

/** What a finished brief consists of. */
export interface DoneBrief {
  readonly language: LanguageTag;
  /** Everything that was written for the article. */
  readonly files: readonly string[];
  /** Of these, the files in the brief's own language. */
  readonly pages: readonly string[];
}

/** The manifest once the brief is written, which is also done in its own language. A newer version that failed stays named. */
export function withBriefDone(manifest: Manifest, { language, files, pages }: DoneBrief, now: Date): Manifest {
  const { unread, ...rest } = manifest;
  const keepsUnread = unread && isNewer(unread.sequencer, manifest.sequencer);
  return {
    ...rest,
    ...(keepsUnread ? { unread } : {}),
    sourceLanguage: language,
    brief: doneWork(manifest.brief, files, now),
    languages: { ...manifest.languages, [language]: doneWork(manifest.languages[language], pages, now) },
    updatedAt: now.toISOString(),
  };
}

/** Done work stays done since when it was; nothing of what went wrong before is named any more. */
const doneWork = (before: WorkState | undefined, files: readonly string[], now: Date): WorkState => ({
  state: 'done',
  since: before?.state === 'done' ? before.since : now.toISOString(),
  tries: Math.max(before?.tries ?? 0, 1),
  files: [...files],
  ...(before?.paid ? { paid: before.paid } : {}),
});

/** The manifest with the state of one language changed, and nothing else. */
export const withLanguage = (manifest: Manifest, language: LanguageTag, state: WorkState, now: Date): Manifest => ({
  ...manifest,
  languages: { ...manifest.languages, [language]: state },
  updatedAt: now.toISOString(),
});

/** The manifest after an attempt that will be made again: at the brief if no language is named, else at that language. */
export function withAttempt(
  manifest: Manifest,
  language: LanguageTag | undefined,
  attempt: Attempt,
  now: Date,
): Manifest {
  const work = language === undefined ? manifest.brief : manifest.languages[language];
  if (!work) return manifest;
  const attempted = attemptedState(work, attempt, now);
  if (language !== undefined) return withLanguage(manifest, language, attempted, now);
  return { ...manifest, brief: attempted, updatedAt: now.toISOString() };
}

/** Whether `a` came after `b`; false where either has no sequencer. */
export const isNewer = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && isOlder(b, a);

/** Whether an event is older than the version, or the withdrawal, that the manifest is about; false where either has no sequencer. */
export const isStaleEvent = (manifest: Manifest | undefined, sequencer: string | undefined): boolean =>
  isNewer(manifest?.sequencer, sequencer) ||
  (manifest?.fingerprint === WITHDRAWN && isNewer(manifest.deleted?.sequencer, sequencer));
