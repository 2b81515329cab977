import type { Article } from '../../article/article.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { inAnyLanguage, partOf } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import type { QuoteAnalysis } from '../../quotes/quote.ts';
import { lexiconFor } from '../../quotes/words/lexicon.ts';
import { once } from '../../text/once.ts';
import { sentenceTexts } from '../words/sentence-texts.ts';

/** UTF-16 units at a sentence's beginning where a name is what it is about, and how much more is read to see the name whole. */
const OPENING = 24;
const NAME_REACH = 40;
/** Whoever is in at least so many sentences, and in this share of all, is whom the article is about, and needs no other introduction. */
const MIN_PROTAGONIST = 5;
const PROTAGONIST_SHARE = 0.1;

const CAPITALIZED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+)*/gu;
const genitive = once(() => new RegExp(`^(?:${inAnyLanguage(WORDS, ({ possessives }) => possessives)})\\s`, 'u'));
const NEXT_WORD = /^\s(\p{Ll}+)/u;

interface Met {
  /** Index of the sentence in which a word with a capital is first met. */
  readonly first: number;
  /** That place says who or what it is: `Zhou` of `Wei Zhou`, of `(Zhou)` or of `named Zhou, a baker`. */
  readonly isIntroduced: boolean;
  /** In how many sentences it is. */
  count: number;
}

function metIn(texts: readonly string[]): ReadonlyMap<string, Met> {
  const found = new Map<string, Met>();
  texts.forEach((text, first) => {
    const here = new Map<string, boolean>();
    for (const { 0: run, index: at } of text.matchAll(CAPITALIZED)) {
      const words = run.toLowerCase().split(/\s/u);
      const [before, after] = [text[at - 1], text[at + run.length]];
      const isIntroduced = words.length > 1 || (before === '(' && after === ')') || after === ',';
      for (const word of words) if (!here.has(word)) here.set(word, isIntroduced);
    }
    for (const [word, isIntroduced] of here) {
      const known = found.get(word);
      if (known === undefined) found.set(word, { first, isIntroduced, count: 1 });
      else known.count += 1;
    }
  });
  return found;
}

/** The names of one word that a line is about at its beginning, in lower case: `Zhou` of `Zhou’s family is` or `Apart from Zhou, all`. */
function subjectsOf(line: string, isVerb: (word: string) => boolean): string[] {
  return [...line.slice(0, OPENING + NAME_REACH).matchAll(CAPITALIZED)].flatMap(({ 0: name, index: at }) => {
    if (at > OPENING || /\s/u.test(name)) return [];
    const behind = line.slice(at + name.length);
    const next = NEXT_WORD.exec(behind)?.[1];
    const isSubject = genitive().test(behind) || behind.startsWith(',') || (next !== undefined && isVerb(next));
    return isSubject ? [name.toLowerCase()] : [];
  });
}

/**
 * Names of one word at a sentence's beginning that an earlier sentence has introduced, whoever they are, by the sentence's index:
 * `zhou` of `Zhou’s family is safe.` Not those of places, and not of whom the article is all about. None where capitals make no
 * names.
 */
export function singleNames(article: Article, { entities }: QuoteAnalysis): (readonly [index: number, name: string])[] {
  const { sentences, language } = article;
  const { hasCapitals, capitalizesNouns } = partOf(language, WORDS) ?? {};
  if (hasCapitals === false || capitalizesNouns === true) return [];
  const texts = sentenceTexts(article);
  const met = metIn(texts);
  const stops = stopWordsOf(language);
  const { cues, auxiliaries } = lexiconFor(language);
  const isVerb = (word: string): boolean => stops.has(word) || cues.has(word) || auxiliaries.has(word);
  const places = new Set(
    entities.filter(({ kind }) => kind === 'place').flatMap(({ name }) => name.toLowerCase().split(/\s/u)),
  );
  const least = Math.max(MIN_PROTAGONIST, sentences.length * PROTAGONIST_SHARE);
  return texts.flatMap((text, index) =>
    subjectsOf(text, isVerb).flatMap((name) => {
      const { first = index, isIntroduced = false, count = 0 } = met.get(name) ?? {};
      const isKnown = !isIntroduced || first >= index || count >= least || places.has(name) || stops.has(name);
      return isKnown ? [] : [[index, name] as const];
    }),
  );
}
