import type { Article } from '../../article/article.ts';
import type { QuoteAnalysis } from '../../quotes/quote.ts';
import { indexAt, type Span } from '../../text/span.ts';
import { compressSentence } from '../compress/compress.ts';
import { type Standing, standingsOf } from '../fitness/fitness.ts';
import { contentWordsOf, overlapShare, runningWordsOf, wordCountOf } from '../words/content-words.ts';
import { sentenceTexts } from '../words/sentence-texts.ts';
import { hardContentOf } from './hard-content.ts';
import { namesToIntroduce } from './names-to-introduce.ts';
import { resumedWords } from './resumed-words.ts';

type WordSet = ReadonlySet<string>;

const NO_WORDS: WordSet = new Set();

export interface RankedSentence extends Span, Standing {
  /** Index into the article's sentences. */
  readonly index: number;
  /** On one line: where the article's copy is wrapped, it has spaces for line breaks. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Those of its words by which a definite subject refers to what the story told before; usually empty. */
  readonly resumes: ReadonlySet<string>;
  /** Last names that the reader must have met before: this sentence does not introduce them. */
  readonly presupposes: ReadonlySet<string>;
  /** Says something that can be checked: numbers, names, sources. */
  readonly isHard: boolean;
  /** Running words of the line it becomes when it is shortened. */
  readonly length: number;
  /** 0 to 1: how much the sentence says, wherever it is: subject, title, names, numbers. */
  readonly substance: number;
  /** 0 to 1: `substance` combined with where the sentence is. */
  readonly salience: number;
}

/**
 * News puts the most important first: after this many sentences, a sentence's place is worth about a third of the
 * lead's.
 */
const PLACE_DECAY_SENTENCES = 3;
/**
 * With fewer content words than the first number a sentence is rarely a statement; with more than the second it is
 * rarely a single one.
 */
const FEW_WORDS = 6;
const MANY_WORDS = 16;
const WEIGHTS = { centrality: 0.55, title: 0.25, names: 0.1, numbers: 0.1 } as const;
/** The lead is chosen by its own rule, so place need only break near ties among the rest. */
const PLACE_SHARE = 0.25;
/** More names than this add nothing to a sentence's weight. */
const ENOUGH_NAMES = 3;

function sentencesWithWord(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Mean weight of the words that other sentences use too: a linear substitute for comparing all pairs. */
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

/** How much each sentence says, 0 to 1, wherever it is. */
function substancesOf(
  article: Article,
  quotes: QuoteAnalysis,
  texts: readonly string[],
  sets: readonly WordSet[],
): number[] {
  const counts = sentencesWithWord(sets);
  const central = sets.map((set) => centralityOf(set, counts));
  const mostCentral = central.reduce((most, value) => Math.max(most, value), Number.EPSILON);
  const title = contentWordsOf(article.title?.text ?? '', article.language);
  const names = namesBySentence(article, quotes);
  return sets.map((words, index) => {
    const centrality = (central[index] ?? 0) / mostCentral;
    const named = Math.min(names[index] ?? 0, ENOUGH_NAMES) / ENOUGH_NAMES;
    const hasNumber = /\p{Nd}/u.test(texts[index] ?? '') ? 1 : 0;
    const sum = WEIGHTS.centrality * centrality + WEIGHTS.names * named + WEIGHTS.numbers * hasNumber;
    return lengthFactor(wordCountOf(words, article.language)) * (sum + WEIGHTS.title * overlapShare(title, words));
  });
}

/** For each sentence, how its subject refers to what was told before. */
function resumptionsOf(texts: readonly string[], sets: readonly WordSet[], language: string): WordSet[] {
  const earlier = new Set<string>();
  return texts.map((text, index) => {
    const resumed = resumedWords(text, language, earlier);
    for (const word of sets[index] ?? NO_WORDS) earlier.add(word);
    return resumed;
  });
}

/**
 * Every sentence of the article, in order, with its weight in the story. The lead `The pier of Holm opened on Sunday.`
 * weighs more than `It is 300 metres long.` after it. Work is linear in the text.
 */
export function rankSentences(article: Article, quotes: QuoteAnalysis): RankedSentence[] {
  const { language } = article;
  const texts = sentenceTexts(article);
  const sets = texts.map((text) => contentWordsOf(text, language));
  const substances = substancesOf(article, quotes, texts, sets);
  const resumed = resumptionsOf(texts, sets, language);
  const presupposed = namesToIntroduce(article, quotes);
  const hard = hardContentOf(article, quotes);
  let told = 0;
  return standingsOf(article, quotes).map((standing, index) => {
    const text = texts[index] ?? '';
    const words = sets[index] ?? NO_WORDS;
    const line = compressSentence(text, language);
    const { start = 0, end = 0 } = article.sentences[index] ?? {};
    const place = Math.exp(-told / PLACE_DECAY_SENTENCES);
    if (standing.isStory) told += 1;
    const substance = substances[index] ?? 0;
    const salience = PLACE_SHARE * place + (1 - PLACE_SHARE) * substance;
    return {
      ...standing,
      index,
      start,
      end,
      text,
      words,
      resumes: resumed[index] ?? NO_WORDS,
      presupposes: presupposed.get(index) ?? NO_WORDS,
      isHard: hard[index] ?? true,
      length: runningWordsOf(line, language),
      substance,
      salience,
    };
  });
}
