import { announced } from './announced.ts';
import { newest } from './newest.ts';
import { noLanguageLost } from './no-language-lost.ts';
import { nothingStale } from './nothing-stale.ts';
import { paidOnce } from './paid-once.ts';
import { terminal } from './terminal.ts';
import { trueToFiles } from './true-to-files.ts';
import type { Invariant } from './world.ts';

/** What holds at the end of every simulation. */
export const HOLDING: readonly Invariant[] = [terminal, noLanguageLost, nothingStale, paidOnce];

/** What must hold, and does not yet at every seed. */
export const TO_COME: readonly Invariant[] = [trueToFiles, newest, announced];

export const INVARIANTS: readonly Invariant[] = [...HOLDING, ...TO_COME];
