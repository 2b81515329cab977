import { nearMeaningsOf } from '../words/meanings.ts';
import type { PreparedSentence, PreparedText } from '../words/prepared-text.ts';
import type { Word } from '../words/words.ts';

/** What one sentence of a claim is compared with. */
export interface Alignment {
  /** The sentences that share the most with the claim's, best first; empty if none shares anything. */
  readonly best: readonly PreparedSentence[];
  /** These sentences and their neighbours, in text order. */
  readonly context: readonly PreparedSentence[];
  readonly stems: ReadonlySet<string>;
}

/** A claim's sentence may draw on at most this many sentences of the text. */
const MAX_BEST = 3;
/** A sentence that shares less than this part of what the best one shares is about something else. */
const MIN_SHARE = 0.4;
/** A word in more sentences than this does not distinguish any of them; the bound keeps long claims linear. */
const MAX_POSTINGS = 200;
const NEIGHBOURS = 1;
const SYNONYM_WEIGHT = 0.5;

function weigh(text: PreparedText, scores: Map<number, number>, stem: string, share: number): void {
  const postings = text.postings.get(stem);
  if (postings === undefined || postings.length > MAX_POSTINGS) return;
  const weight = share * Math.log(1 + text.sentences.length / postings.length);
  for (const index of postings) scores.set(index, (scores.get(index) ?? 0) + weight);
}

const keysOf = (words: readonly Word[]): Set<string> => {
  const content = words.filter(({ isContent, text }) => isContent || /^\p{N}/u.test(text));
  return new Set((content.length > 0 ? content : words).map(({ stem }) => stem));
};

/**
 * Finds the sentences a claim's sentence draws on by the rare words they share, through the index of the text. `Lund
 * left.` draws on the second of `Reed stayed. Lund went. It rained.`
 */
export function align(text: PreparedText, claim: readonly Word[]): Alignment {
  const scores = new Map<number, number>();
  for (const stem of keysOf(claim)) {
    weigh(text, scores, stem, 1);
    if (!text.postings.has(stem))
      for (const other of new Set(nearMeaningsOf(stem))) weigh(text, scores, other, SYNONYM_WEIGHT);
  }
  const sorted = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MAX_BEST);
  const least = (sorted[0]?.[1] ?? 0) * MIN_SHARE;
  const ranked = sorted.filter(([, score]) => score >= least);
  const indexes = ranked.map(([index]) => index);
  const around = new Set(
    indexes.flatMap((index) => Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, step) => index - NEIGHBOURS + step)),
  );
  const at = (index: number): PreparedSentence[] => text.sentences.slice(index, index + 1);
  const context = [...around]
    .filter((index) => index >= 0)
    .sort((a, b) => a - b)
    .flatMap(at);
  return {
    best: indexes.flatMap(at),
    context,
    stems: new Set(context.flatMap(({ words }) => words.map(({ stem }) => stem))),
  };
}
