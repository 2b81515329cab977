import { hash } from 'node:crypto';
import { articleState } from '../../../functions/core/manifest/manifest.ts';
import { isExcused } from './excuses.ts';
import { type Invariant, type Truth, truths, type World } from './world.ts';

/** The same sequencer, however many zeros stand before it. */
const isSame = (a = '', b = ''): boolean => a.replace(/^0+/u, '') === b.replace(/^0+/u, '');

/** The manifest is about the newest version; a version that failed stays named, and so does a deletion. Nothing is forgotten. */
export const newest: Invariant = {
  name: 'nothing forgotten',
  check: (world) => truths(world).flatMap((truth) => problemsOf(truth, world)),
};

function problemsOf({ key, manifest, current, unread, deleted, isDamaged, isGone }: Truth, world: World): string[] {
  // What was deleted or has expired cannot be read again once its manifest is damaged.
  const isLost = isDamaged && (unread !== undefined || deleted !== undefined || isGone);
  if (!manifest || isLost) return [];
  const isWithdrawn = articleState(manifest) === 'withdrawn';
  if (deleted && !isSame(manifest.deleted?.sequencer, deleted.sequencer))
    return [`the deletion of ${key} is not named`];
  if (deleted && !current) return isWithdrawn ? [] : [`${key} is deleted and not withdrawn`];
  if (unread) {
    const isNamed = [manifest.unread?.versionId, manifest.versionId].includes(unread.versionId);
    if (!isNamed) return [`version ${unread.versionId} of ${key} could not be read, and nothing says so`];
  }
  // What was deleted before it was briefed has no pages to keep, and is not briefed any more.
  if (current?.step.kind !== 'drop' || (deleted && isWithdrawn)) return [];
  const isNamed = manifest.versionId === current.versionId;
  if (isNamed) {
    const isRight = manifest.sha256 === undefined || manifest.sha256 === hash('sha256', current.step.body);
    return isRight ? [] : [`the manifest of ${key} has the bytes of another version`];
  }
  const hasFailed = manifest.unread?.versionId === current.versionId && isExcused(manifest.unread?.code, world);
  return hasFailed ? [] : [`the manifest of ${key} is not about version ${current.versionId}`];
}
