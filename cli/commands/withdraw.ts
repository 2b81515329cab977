import { WirebriefError } from '../../functions/core/errors.ts';
import { articleState, type Manifest } from '../../functions/core/manifest/manifest.ts';
import { manifestPath } from '../../functions/core/manifest/paths.ts';
import { EXIT } from '../exit-codes.ts';
import { keyOf, shownKey, toType } from '../stack/keys.ts';
import type { Stack } from '../stack/stack.ts';
import { readManifest, standingOf } from '../stack/standings.ts';
import { agree, type Terminal } from '../stack/terminal.ts';
import { waitFor } from '../stack/wait-for.ts';

export interface WithdrawFlags {
  readonly yes?: boolean;
  readonly wait?: boolean;
  /** Seconds. */
  readonly timeout: number;
}

/**
 * Withdraws the pages of one article, whatever `onArticleDeleted` is: deletes the article, so that nothing briefs it again, and asks for the
 * withdrawal. Gives the exit code, once the manifest says that it is done.
 */
export async function withdraw(stack: Stack, typed: string, flags: WithdrawFlags, at: Terminal): Promise<number> {
  const key = keyOf(typed);
  const standing = await standingOf(stack, key);
  if (!standing) {
    const message = `there is no article ${shownKey(key)} in ${stack.name}`;
    throw new WirebriefError('usage-invalid', message, 'name one article; wirebrief status shows what there is');
  }
  if (standing.droppedAt === undefined && isWithdrawn(standing.manifest)) {
    await at.print(`${shownKey(key)} is withdrawn already.`);
    return EXIT.done;
  }
  await at.print(
    `This deletes ${shownKey(key)} from the intake bucket and removes its pages. Older versions stay as long as the bucket keeps them; lines that were paid for stay known. It costs nothing.`,
  );
  if (!flags.yes && !(await agree(at, 'Go on?', 'nobody can be asked whether to withdraw it'))) return EXIT.notAllDone;
  if (standing.droppedAt !== undefined) await stack.intake.remove(key);
  await stack.queue.send([withdrawal(key)]);
  if (flags.wait === false) {
    await at.print(`Asked for. To see it done: ${toType('status', key, stack.name)} --watch`);
    return EXIT.done;
  }
  const done = await waitFor(at, flags.timeout, `waiting for ${shownKey(key)} to be withdrawn`, async () => {
    const found = await readManifest(stack, manifestPath(key));
    return isWithdrawn(found?.manifest) || undefined;
  });
  const later = `its withdrawal is asked for, but not done after ${flags.timeout} s: ${toType('status', key, stack.name)}`;
  await at.print(`${shownKey(key)}: ${done ? 'withdrawn' : later}`);
  return done ? EXIT.done : EXIT.notAllDone;
}

/** The deletion event of S3 would leave the pages where `onArticleDeleted` is `keep`, and never comes for an article that is gone; this one says what is meant. */
const withdrawal = (key: string): object => ({
  source: 'wirebrief',
  'detail-type': 'Object Deleted',
  detail: { object: { key }, reason: 'withdraw' },
});

/** Whether an article is withdrawn and nothing stands for it any more: the manifest names its pages until they are gone. */
const isWithdrawn = (manifest: Manifest | 'unreadable' | undefined): boolean =>
  manifest !== undefined &&
  manifest !== 'unreadable' &&
  articleState(manifest) === 'withdrawn' &&
  [manifest.brief, ...Object.values(manifest.languages)].every(({ files = [] }) => files.length === 0);
