import { announced } from './announced.ts';
import { newest } from './newest.ts';
import { noLanguageLost } from './no-language-lost.ts';
import { nothingStale } from './nothing-stale.ts';
import { paidOnce } from './paid-once.ts';
import { terminal } from './terminal.ts';
import { trueToFiles } from './true-to-files.ts';
import { withinCaps } from './within-caps.ts';
import type { Invariant } from './world.ts';

/** What holds at the end of every simulation. */
export const INVARIANTS: readonly Invariant[] = [
  terminal,
  noLanguageLost,
  nothingStale,
  trueToFiles,
  newest,
  paidOnce,
  withinCaps,
  announced,
];
