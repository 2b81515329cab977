import type { ArticleDeleted } from '../core/manifest/article-events.ts';
import { isNewer, isStaleEvent, type Manifest, WITHDRAWN } from '../core/manifest/manifest.ts';
import { withDeletion } from '../core/manifest/withdrawn.ts';
import type { BriefStore, Clock, Outbox } from '../core/ports.ts';
import { announceArticle } from './records/announce.ts';
import { settleFolder } from './records/settle-folder.ts';
import { changeManifest } from './records/write-manifest.ts';

/** What becomes of an article's pages when the article is deleted. */
export type DeletedPages = 'withdraw' | 'keep';

export interface WithdrawServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly onArticleDeleted: DeletedPages;
}

/**
 * Withdraws the pages of a deleted article, or keeps them, as it is set; the manifest and the kept lines stay. A deletion that
 * overtakes the creation of its article wins: the creation is then stale. `stale` where the deletion changes nothing: a newer version has
 * come, another version than the briefed one was deleted, or a lifecycle rule did it.
 */
export async function withdrawArticle(
  services: WithdrawServices,
  deletion: ArticleDeleted,
): Promise<Manifest | 'stale'> {
  const { briefs, now, onArticleDeleted } = services;
  const { key, versionId, sequencer, how } = deletion;
  let isStale = false;
  const manifest = await changeManifest(briefs, key, (found) => {
    // In a versioned bucket the version that was deleted may be any; where nothing is known of the article, its creation tells.
    const isOther = how === 'version' && versionId !== undefined && found?.versionId !== versionId;
    isStale =
      how === 'expired' || isOther || isStaleEvent(found, sequencer) || isNewer(found?.deleted?.sequencer, sequencer);
    if (isStale) return undefined;
    // Of a version that was cleaned up, the deletion is no newer than the version itself: another may have come before it.
    const since = how === 'version' && found ? found.sequencer : sequencer;
    const keepsPages = how !== 'requested' && onArticleDeleted === 'keep';
    return withDeletion(found, { key, sequencer: since, keepsPages }, now());
  });
  if (isStale || !manifest) return 'stale';
  if (manifest.fingerprint === WITHDRAWN) await settleFolder(services, key);
  await announceArticle(services, key, manifest.fingerprint);
  return manifest;
}
