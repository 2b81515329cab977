import { isNewer, type Manifest, WITHDRAWN } from './manifest.ts';
import type { WorkState } from './work-state.ts';

/** A deletion of an article that no newer version has followed. */
export interface Deletion {
  readonly key: string;
  readonly sequencer?: string | undefined;
  /** Whether the pages stay although the article is gone. An article that was never briefed has none, and is not briefed any more. */
  readonly keepsPages: boolean;
}

/**
 * The manifest of a deleted article: withdrawn, so that no message asks for it any more, or, if its pages are kept, as it was with the deletion
 * named. Its pages are removed afterwards; the manifest names them until then.
 */
export function withDeletion(
  found: Manifest | undefined,
  { key, sequencer, keepsPages }: Deletion,
  now: Date,
): Manifest {
  const isRepeated = found?.deleted !== undefined && found.deleted.sequencer === sequencer;
  const deleted =
    isRepeated && found.deleted ? found.deleted : { at: now.toISOString(), ...(sequencer ? { sequencer } : {}) };
  if (found && keepsPages && found.brief.state === 'done') return { ...found, deleted, updatedAt: now.toISOString() };
  const gone = (work: WorkState | undefined): WorkState => ({
    state: 'withdrawn',
    since: work?.state === 'withdrawn' ? work.since : now.toISOString(),
    tries: work?.tries ?? 0,
    ...(work?.files ? { files: work.files } : {}),
    ...(work?.paid ? { paid: work.paid } : {}),
    reason: 'deleted',
    by: WITHDRAWN,
  });
  const { unread, ...rest } = found ?? {};
  return {
    ...rest,
    ...(unread && isNewer(unread.sequencer, sequencer) ? { unread } : {}),
    schemaVersion: 2,
    articleKey: key,
    fingerprint: WITHDRAWN,
    deleted,
    brief: gone(found?.brief),
    languages: Object.fromEntries(
      Object.entries(found?.languages ?? {}).map(([language, work]) => [language, gone(work)]),
    ),
    updatedAt: now.toISOString(),
  };
}
