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
/** Words with a capital side by side are one name. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}\p{N}.’'-]*)*/gu;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;
/** `one` of `one of them` counts nothing. */
const COUNTS_NOTHING = 1;

/** How many names are in each sentence: by their capitals; in a language whose nouns all have one, those that are known to be names. */
function namesIn(article: Article, { entities }: QuoteAnalysis, texts: readonly string[]): readonly number[] {
  if (partOf(article.language, WORDS)?.capitalizesNouns === true) {
    const counts = texts.map(() => 0);
    for (const { start } of entities.flatMap(({ mentions }) => mentions)) {
      const index = indexAt(article.sentences, start);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
  }
  const runs = texts.map((text) => [...text.matchAll(NAME)]);
  const stops = stopWordsOf(article.language);
  const wordOf = (name: string): string => FIRST_WORD.exec(name)?.[0] ?? '';
  const inside = new Set(runs.flatMap((found) => found.filter(({ index }) => index > 1).map(([name]) => wordOf(name))));
  return runs.map(
    (found) =>
      found.filter(({ 0: name, index }) => {
        if (stops.has(name.toLowerCase())) return false;
        return index > 1 || /\s/u.test(name) || inside.has(wordOf(name));
      }).length,
  );
}

const countsSomething = (text: string, language: string): boolean =>
  numbersIn(text, language).some(
    ({ form, value }) => form === 'digits' || form === 'month' || (form === 'words' && value !== COUNTS_NOTHING),
  );

/**
 * For each sentence whether it says something that can be checked: a number or a date, two names, or a name and who says so. `There
 * is anger and sorrow.` does not. True for all where the script has no capitals, so that names do not show.
 */
export function hardContentOf(article: Article, quotes: QuoteAnalysis): readonly boolean[] {
  const { language } = article;
  const texts = sentenceTexts(article);
  if (partOf(language, WORDS)?.hasCapitals === false) return texts.map(() => true);
  const names = namesIn(article, quotes, texts);
  return texts.map((text, index) => {
    if (countsSomething(text, language)) return true;
    return Math.min(names[index] ?? 0, ENOUGH) + (namesSource(text, language) ? 1 : 0) >= ENOUGH;
  });
}
