import { checkLine, type TranslatedLine } from './check-line.ts';
import { evidence } from './other-line.ts';

type Pair = Pick<TranslatedLine, 'from' | 'to'>;

const NEIGHBOURS = 5; // lines that merge or drop shift their neighbours by few places
const SAME_LENGTH = 0.35; // |ln|: a line merged with its neighbour is longer than this allows

/** True where something in the line proves that it is this source's translation, and nothing speaks against it. */
function fits(line: TranslatedLine): boolean {
  const found = evidence(line);
  const proof = found.namesFound + found.anchorsFound + found.numbersFound;
  const doubt = found.namesMissing + found.anchorsMissing + found.numbersMissing;
  return proof > 0 && doubt === 0 && found.lengthOff < SAME_LENGTH && checkLine(line).length === 0;
}

function fitsOnly(pair: Pair, sources: readonly string[], at: number, target: string): boolean {
  if (!fits({ ...pair, source: sources[at] ?? '', target })) return false;
  for (let other = Math.max(0, at - NEIGHBOURS); other <= Math.min(sources.length - 1, at + NEIGHBOURS); other += 1) {
    if (other !== at && fits({ ...pair, source: sources[other] ?? '', target })) return false;
  }
  return true;
}

/**
 * Which of the returned lines certainly belong to which sources, where their numbers differ: read from the top and from the bottom,
 * each until the first line in doubt. Same length as `sources`; undefined where nothing is certain.
 */
export function alignLines(
  pair: Pair,
  sources: readonly string[],
  targets: readonly string[],
): readonly (string | undefined)[] {
  const aligned: (string | undefined)[] = sources.map(() => undefined);
  const shift = sources.length - targets.length;
  const shared = Math.min(sources.length, targets.length);
  let top = 0;
  while (top < shared && fitsOnly(pair, sources, top, targets[top] ?? '')) {
    aligned[top] = targets[top];
    top += 1;
  }
  for (let at = sources.length - 1; at >= top && at - shift >= top; at -= 1) {
    const target = targets[at - shift] ?? '';
    if (!fitsOnly(pair, sources, at, target)) break;
    aligned[at] = target;
  }
  return aligned;
}
