import pMap from 'p-map';
import { count } from '../output.ts';
import { articlesInWords, type CarryOutFlags, carryOut, type Task } from '../stack/carry-out.ts';
import { judged } from '../stack/judged.ts';
import { shownKey } from '../stack/keys.ts';
import type { Stack } from '../stack/stack.ts';
import { type Staleness, stalenessOn } from '../stack/stale.ts';
import { AT_ONCE, standingsOf } from '../stack/standings.ts';
import type { Terminal } from '../stack/terminal.ts';

export interface RegenerateFlags extends CarryOutFlags {
  /** Also those of which nobody can tell. */
  readonly all?: boolean;
}

/** Asks again for finished articles that would come out differently today. Gives the exit code. */
export async function regenerate(stack: Stack, typed: string, flags: RegenerateFlags, at: Terminal): Promise<number> {
  const [standings, queued] = await Promise.all([standingsOf(stack, typed), stack.queued()]);
  const finished = standings.filter((one) => ['complete', 'partial'].includes(judged(one, at.now(), queued).state));
  const stalenessOf = stalenessOn(stack);
  const found = await pMap(
    finished,
    async ({ key, manifest }) => {
      const isKnown = manifest !== undefined && manifest !== 'unreadable';
      return { key, stale: isKnown ? await stalenessOf(key, manifest) : FRESH };
    },
    { concurrency: AT_ONCE },
  );
  const unknown = found.flatMap(({ key, stale }) => (stale.kind === 'unknown' ? [{ key, why: stale.why }] : []));
  if (unknown.length > 0 && !flags.all)
    at.say(
      `Of ${articlesInWords(unknown.length)} it cannot be told (${shownKey(`${unknown[0]?.key}: ${unknown[0]?.why}`)}); --all asks for them too`,
    );
  const tasks = found.flatMap(({ key, stale }) => taskOf(key, stale, flags) ?? []);
  if (tasks.length > 0)
    at.say(
      'Compared with the engine, prompts and glossary of this version, which must be the one deployed; what is the same line by line costs nothing.',
    );
  const nothing = `Nothing is stale: ${count(finished.length)} finished ${finished.length === 1 ? 'article' : 'articles'} looked at.`;
  return (await carryOut(stack, { typed, standings, tasks, nothing }, flags, at)).exitCode;
}

const FRESH: Staleness = { kind: 'fresh' };

function taskOf(key: string, stale: Staleness, { all }: RegenerateFlags): Task | undefined {
  const request = { articleKey: key };
  if (stale.kind === 'brief') return { request, why: stale.why, writes: true };
  if (stale.kind === 'languages') return { request, why: stale.why, languages: stale.languages, writes: false };
  return stale.kind === 'unknown' && all ? { request, why: `cannot be told: ${stale.why}`, writes: true } : undefined;
}
