import { once } from '../../../text/once.ts';

// Which characters are simplified and which traditional is settled by the standards that both sides wrote for their own
// script: GB 2312 of the People's Republic and Big5 of Taiwan. The decoders of the platform hold both.

type Bytes = readonly [first: number, last: number];

/** Leading bytes of the characters of GB 2312. */
const GB2312: Bytes = [0xb0, 0xf7];
/** The 5,401 common characters of Big5. */
const BIG5_COMMON: Bytes = [0xa4, 0xc6];
const BIG5_ALL: Bytes = [0xa4, 0xf9];
const GB_TRAIL: readonly Bytes[] = [[0xa1, 0xfe]];
const BIG5_TRAIL: readonly Bytes[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
];

const rangeOf = ([first, last]: Bytes): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function charactersOf(encoding: string, leads: Bytes, trails: readonly Bytes[]): ReadonlySet<string> {
  const bytes = rangeOf(leads).flatMap((lead) => trails.flatMap(rangeOf).flatMap((trail) => [lead, trail]));
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
}

/** Characters that only the simplified script has: `说`, not `话`'s neighbour `他`, which both have. */
export const simplifiedOnly = once(() =>
  charactersOf('gbk', GB2312, GB_TRAIL).difference(charactersOf('big5', BIG5_ALL, BIG5_TRAIL)),
);

/** Common characters that only the traditional script has: `說`. */
export const traditionalOnly = once(() =>
  charactersOf('big5', BIG5_COMMON, BIG5_TRAIL).difference(charactersOf('gbk', GB2312, GB_TRAIL)),
);
