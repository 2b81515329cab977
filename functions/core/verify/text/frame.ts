import { nearMeaningsOf, saysNearlyTheSame } from '../words/meanings.ts';
import type { Word } from '../words/words.ts';

/** Within this many words on each side, two places are about the same thing. */
const FRAME = 5;

const around = (words: readonly Word[], at: number): Word[] =>
  words.slice(Math.max(0, at - FRAME), at + FRAME + 1).filter((word) => word !== words[at] && word.isContent);

/** How many content words around one place are also around the other, with the same or nearly the same meaning. */
export function sharedAround(a: readonly Word[], atA: number, b: readonly Word[], atB: number): number {
  const near = around(b, atB);
  return around(a, atA).filter((word) => near.some((other) => saysNearlyTheSame(word.stem, other.stem))).length;
}

/** Share of the content words of `sentence` that `source` has, with the same or nearly the same meaning; 0 to 1. */
export function coverageOf(
  sentence: { readonly words: readonly Word[] },
  source: { readonly words: readonly Word[] },
): number {
  const content = sentence.words.filter(({ isContent }) => isContent);
  const stems = new Set(source.words.map(({ stem }) => stem));
  const covered = content.filter(
    ({ stem }) => stems.has(stem) || nearMeaningsOf(stem).some((other) => stems.has(other)),
  );
  return content.length === 0 ? 0 : covered.length / content.length;
}
