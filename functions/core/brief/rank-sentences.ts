import type { Article } from '../article/article.ts';
import type { QuoteAnalysis } from '../quotes/quote.ts';
import { indexAt, type Span } from '../span.ts';
import { contentWordsOf, overlapShare } from './content-words.ts';

export interface RankedSentence extends Span {
  /** Index into the article's sentences. */
  readonly index: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** 0 to 1: what the sentence says, wherever it stands: subject, title, names, numbers. */
  readonly substance: number;
  /** 0 to 1: `substance` together with where the sentence stands. */
  readonly salience: number;
}

/** News tells the most first: after this many sentences a sentence's place is worth about a third of the lead's. */
const PLACE_DECAY_SENTENCES = 3;
/** Below this many content words a sentence is rarely a statement; above the other it is rarely one statement. */
const FEW_WORDS = 5;
const MANY_WORDS = 18;
const WEIGHTS = { centrality: 0.55, title: 0.25, names: 0.1, numbers: 0.1 } as const;
const PLACE_SHARE = 0.5;
/** More names than this say no more about a sentence's weight. */
const ENOUGH_NAMES = 3;

function sentencesWithWord(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Mean weight of the words that other sentences use too: the linear stand-in for comparing all pairs. */
function centralityOf(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  if (words.size === 0) return 0;
  let sum = 0;
  for (const word of words) sum += Math.log(counts.get(word) ?? 1);
  return sum / Math.max(words.size, FEW_WORDS);
}

function namesBySentence(article: Article, quotes: QuoteAnalysis): readonly number[] {
  const names = new Array<number>(article.sentences.length).fill(0);
  for (const entity of quotes.entities) {
    for (const mention of entity.mentions) {
      const index = indexAt(article.sentences, mention.start);
      if (index >= 0) names[index] = (names[index] ?? 0) + 1;
    }
  }
  return names;
}

const lengthFactor = (words: number): number =>
  words < FEW_WORDS ? words / FEW_WORDS : words > MANY_WORDS ? MANY_WORDS / words : 1;

/** Every sentence of the article, in order, with its weight in the story. Work is linear in the text. */
export function rankSentences(article: Article, quotes: QuoteAnalysis): RankedSentence[] {
  const texts = article.sentences.map(({ start, end }) => article.text.slice(start, end));
  const sets = texts.map((text) => contentWordsOf(text, article.language));
  const counts = sentencesWithWord(sets);
  const central = sets.map((set) => centralityOf(set, counts));
  const mostCentral = central.reduce((most, value) => Math.max(most, value), Number.EPSILON);
  const title = contentWordsOf(article.title?.text ?? '', article.language);
  const names = namesBySentence(article, quotes);
  return article.sentences.map(({ start, end }, index) => {
    const words = sets[index] ?? new Set<string>();
    const text = texts[index] ?? '';
    const substance =
      lengthFactor(words.size) *
      (WEIGHTS.centrality * ((central[index] ?? 0) / mostCentral) +
        WEIGHTS.title * overlapShare(title, words) +
        WEIGHTS.names * (Math.min(names[index] ?? 0, ENOUGH_NAMES) / ENOUGH_NAMES) +
        WEIGHTS.numbers * (/\p{Nd}/u.test(text) ? 1 : 0));
    const place = Math.exp(-index / PLACE_DECAY_SENTENCES);
    return { index, start, end, text, words, substance, salience: PLACE_SHARE * place + (1 - PLACE_SHARE) * substance };
  });
}
