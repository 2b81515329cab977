import { EXIT } from '../exit-codes.ts';
import { isWaiting, type Judged, judged, needsSomebody } from '../stack/judged.ts';
import { keyOf, shortKey } from '../stack/keys.ts';
import { articleAsText, countsInWords, statusAsJson, statusAsText } from '../stack/show-status.ts';
import type { Queued, Stack } from '../stack/stack.ts';
import { type KnownManifests, standingsOf } from '../stack/standings.ts';
import type { Terminal } from '../stack/terminal.ts';

export interface StatusFlags {
  readonly watch?: boolean;
  readonly json?: boolean;
}

/** The pauses between two looks of `--watch`: every listing is paid for. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [5_000, 60_000];

/** Shows where an article, or those below a prefix, stand. Gives the exit code: 1 where something needs somebody. */
export async function status(stack: Stack, typed: string, flags: StatusFlags, at: Terminal): Promise<number> {
  const { all, queued } = flags.watch ? await watched(stack, typed, at) : await look(stack, typed, at, new Map());
  const [first] = all;
  const isOne = all.length === 1 && first?.key === keyOf(typed);
  if (flags.json) for (const one of all) await at.print(statusAsJson(one));
  else
    await at.print(
      isOne
        ? articleAsText(first, at.now(), stack)
        : statusAsText(all, { below: shortKey(keyOf(typed)), queued, stack }),
    );
  return all.some(needsSomebody) ? EXIT.notAllDone : EXIT.done;
}

interface Look {
  readonly all: readonly Judged[];
  readonly queued: Queued;
}

async function look(stack: Stack, typed: string, at: Terminal, known: KnownManifests): Promise<Look> {
  const now = at.now();
  const [standings, queued] = await Promise.all([standingsOf(stack, typed, known), stack.queued()]);
  return { all: standings.map((standing) => judged(standing, now, queued)), queued };
}

/** Looks again and again, longer apart while nothing changes, until nothing is waiting; says how many are in which state whenever that changes. */
async function watched(stack: Stack, typed: string, at: Terminal): Promise<Look> {
  const known: KnownManifests = new Map();
  let [said, pause] = ['', FIRST_PAUSE_MS];
  for (;;) {
    const { all, queued } = await look(stack, typed, at, known);
    const words = countsInWords(all);
    if (words !== said) at.say(`${at.now().toISOString().slice(11, 19)} ${words}`);
    pause = words === said ? Math.min(pause * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    said = words;
    if (!all.some((one) => isWaiting(one, at.now()))) return { all, queued };
    await at.wait(pause);
  }
}
