import type { Manifest } from '../../functions/core/manifest/manifest.ts';
import { EXIT } from '../exit-codes.ts';
import { articlesInWords, type CarryOutFlags, carryOut, type Task } from '../stack/carry-out.ts';
import { type Judged, judged, needsSomebody, reasonOf } from '../stack/judged.ts';
import { toType } from '../stack/keys.ts';
import { removeParked } from '../stack/parked.ts';
import type { Stack } from '../stack/stack.ts';
import { standingsOf } from '../stack/standings.ts';
import type { Terminal } from '../stack/terminal.ts';

export interface RetryFlags extends CarryOutFlags {
  readonly overCap?: boolean;
}

/** Asks again for everything that failed, is held back by a cap, or was lost. Gives the exit code. */
export async function retry(stack: Stack, typed: string, flags: RetryFlags, at: Terminal): Promise<number> {
  const [standings, queued] = await Promise.all([standingsOf(stack, typed), stack.queued()]);
  const needy = standings.map((standing) => judged(standing, at.now(), queued)).filter(needsSomebody);
  const gone = needy.filter(({ droppedAt }) => droppedAt === undefined);
  const tasks = needy.filter((one) => !gone.includes(one)).map((one) => taskOf(one, flags));
  if (gone.length > 0)
    at.say(
      `${articlesInWords(gone.length)} no longer in the bucket: drop the file again, or ${toType('withdraw', gone[0]?.key ?? '', stack.name)}`,
    );
  if (!flags.overCap && needy.some(({ state }) => state === 'parked'))
    at.say('What a cap holds back stays parked while the cap holds; --over-cap lets it through.');
  const nothing = `Nothing to try again among ${articlesInWords(standings.length)}.`;
  const { sent, exitCode } = await carryOut(stack, { typed, standings, tasks, nothing }, flags, at);
  if (flags.overCap && sent.length > 0)
    await removeParked(
      stack,
      sent.map(({ articleKey }) => articleKey),
    );
  return gone.length > 0 ? EXIT.notAllDone : exitCode;
}

function taskOf(one: Judged, { overCap }: RetryFlags): Task {
  const languages = languagesToMake(one);
  const why = [...new Set(one.problems.map(reasonOf))].join(', ') || one.state;
  return {
    request: { articleKey: one.key, ...(overCap ? { overCap } : {}) },
    why: one.isStuck ? `stuck (${why})` : why,
    languages,
    writes: languages === undefined,
  };
}

/** The languages that are not done of a brief that is; undefined where the brief itself is to be made. */
function languagesToMake({ manifest, problems }: Judged): readonly string[] | undefined {
  if (!isBriefed(manifest)) return undefined;
  return problems.map(({ what }) => what).filter((what) => Object.hasOwn(manifest.languages, what));
}

const isBriefed = (manifest: Judged['manifest']): manifest is Manifest =>
  manifest !== undefined && manifest !== 'unreadable' && manifest.brief.state === 'done' && !manifest.unread;
