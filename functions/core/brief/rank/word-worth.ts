import type { RankedSentence } from './rank-sentences.ts';

type WordSet = ReadonlySet<string>;

/** News puts the most important first: after this many sentences, words not heard before are worth about a third. */
const NEWS_DECAY_SENTENCES = 6;
/** What the title names is what the article is about. */
const TITLE_WORTH = 1.5;

/**
 * What each word of the story is worth in a summary: more, the more sentences it is in; less, the later it first
 * appears; nothing, if it is in one sentence only. In `The pier opened. The pier is new.` only `pier` is worth
 * anything. Linear in the text.
 */
export function wordWorths(ranked: readonly RankedSentence[], title: WordSet): ReadonlyMap<string, number> {
  const story = ranked.filter(({ isStory }) => isStory);
  const counts = new Map<string, number>();
  const heardAt = new Map<string, number>();
  story.forEach(({ words }, told) => {
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!heardAt.has(word)) heardAt.set(word, told);
    }
  });
  const worths = new Map<string, number>();
  for (const [word, count] of counts) {
    const news = Math.exp(-(heardAt.get(word) ?? 0) / NEWS_DECAY_SENTENCES);
    worths.set(word, Math.log(count) * news * (title.has(word) ? TITLE_WORTH : 1));
  }
  return worths;
}

/** The worth of those words that have not been told yet. */
export function worthOf(words: WordSet, worths: ReadonlyMap<string, number>, told: WordSet): number {
  let sum = 0;
  for (const word of words) if (!told.has(word)) sum += worths.get(word) ?? 0;
  return sum;
}
