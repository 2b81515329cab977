import type { Article } from '../../article/article.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { numbersIn } from '../../numbers/numbers-in.ts';
import type { QuoteAnalysis } from '../../quotes/quote.ts';
import { indexAt } from '../../text/span.ts';
import { namesSource } from '../fitness/named-source.ts';
import { sentenceTexts } from '../words/sentence-texts.ts';

/** A number, or two of a name, another name and a source: what a reader can check. */
const ENOUGH = 2;
/** Words with a capital side by side are one name; a full one is enough. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}\p{N}.’'-]*)*/gu;
/** A name in the text's first characters may be any word. */
const AT_FIRST = 1;
/** `one` of `one of them` counts nothing. */
const COUNTS_NOTHING = 1;

/** How much the names in each sentence count, where every noun has a capital: those that are known to be names. */
function knownNames({ sentences }: Article, { entities }: QuoteAnalysis): readonly number[] {
  const counts = sentences.map(() => 0);
  for (const { start } of entities.flatMap(({ mentions }) => mentions)) {
    const index = indexAt(sentences, start);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** How much the names in each sentence count, by their capitals; a first word only if it has its capital elsewhere too, or is a known name. */
function capitalNames(article: Article, { entities }: QuoteAnalysis, texts: readonly string[]): readonly number[] {
  const { language, sentences } = article;
  const mentions = new Set(entities.flatMap((entity) => entity.mentions.map(({ start }) => start)));
  const stops = stopWordsOf(language);
  const runs = texts.map((text) =>
    [...text.matchAll(NAME)].map(({ 0: run, index }) => ({ words: run.split(/\s/u), isFirst: index <= AT_FIRST })),
  );
  const inside = new Set(runs.flat().flatMap(({ words, isFirst }) => (isFirst ? words.slice(1) : words)));
  const countOf = ({ words, isFirst }: { words: string[]; isFirst: boolean }, place: number | undefined): number => {
    const names = words.filter((word) => !stops.has(word.toLowerCase()));
    const isAlone = isFirst && words.length === 1 && !inside.has(words[0] ?? '') && !mentions.has(place ?? -1);
    return isAlone ? 0 : Math.min(names.length, ENOUGH);
  };
  return runs.map((found, index) => found.reduce((sum, run) => sum + countOf(run, sentences[index]?.start), 0));
}

const countsSomething = (text: string, language: string): boolean =>
  numbersIn(text, language).some(
    ({ form, value }) => form === 'digits' || form === 'month' || (form === 'words' && value !== COUNTS_NOTHING),
  );

/**
 * For each sentence whether it says something that can be checked: a number or a date, a full name or two, or a name and who says so.
 * `There is anger and sorrow.` does not. True for all where the script has no capitals, so that names do not show.
 */
export function hardContentOf(article: Article, quotes: QuoteAnalysis): readonly boolean[] {
  const { language } = article;
  const texts = sentenceTexts(article);
  if (partOf(language, WORDS)?.hasCapitals === false) return texts.map(() => true);
  const hasCapitalNouns = partOf(language, WORDS)?.capitalizesNouns === true;
  const names = hasCapitalNouns ? knownNames(article, quotes) : capitalNames(article, quotes, texts);
  return texts.map((text, index) => {
    if (countsSomething(text, language)) return true;
    return Math.min(names[index] ?? 0, ENOUGH) + (namesSource(text, language) ? 1 : 0) >= ENOUGH;
  });
}
