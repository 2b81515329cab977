import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage, partOf } from '../../../languages/part-of.ts';
import { wordSet } from '../../../languages/word-list.ts';
import { once } from '../../../text/once.ts';
import { knowsName } from '../../names/name-index.ts';
import { type Name, namesIn, namesTheSame } from '../../names/names.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { isCalendarWord } from '../../words/calendar-words.ts';
import { isPersonWord } from '../../words/person-words.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

const genericWords = once(() => wordSet(inAnyLanguage(CLAIMS, ({ names }) => names?.generic).replaceAll('|', ' ')));
/** `Officials`, `Prices`: such words are not names, which seldom end like this. */
const plural = once(() => new RegExp(`(?:${inAnyLanguage(CLAIMS, ({ names }) => names?.pluralEndings)})$`, 'u'));
/** Words on each side of a name that show its place in the sentence. */
const PLACE = 4;

const written = ({ words }: Name, text: string): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

const stemsOf = (words: readonly Word[]): string[] =>
  words.filter(({ isContent }) => isContent).map(({ stem }) => stem);

/** The content words directly before and after a name. */
function placeOf(words: readonly Word[], name: Name): { before: string[]; after: string[] } {
  const from = name.words[0] ? words.indexOf(name.words[0]) : 0;
  const to = from + name.words.length;
  return { before: stemsOf(words.slice(Math.max(0, from - PLACE), from)), after: stemsOf(words.slice(to, to + PLACE)) };
}

const has = (source: PreparedSentence, name: Name): boolean =>
  name.words.some((word) =>
    source.words.some((other) => other.stem === word.stem || namesTheSame(word.lower, other.lower)),
  );

/**
 * The name that the text has in the place where the claim has this one, which is missing from the compared sentences.
 */
function instead({ text, sentence, alignment, claimStems }: Comparison, name: Name): Issue | undefined {
  if (alignment.best.some((source) => has(source, name))) return undefined;
  const needed = alignment.context.some((source) => has(source, name)) ? 3 : 2;
  const place = placeOf(sentence.words, name);
  for (const source of alignment.best)
    for (const other of namesIn(text.text, source.words, text.language, text.proper)) {
      if (other.words.some(({ stem, lower }) => claimStems.has(stem) || isCalendarWord(lower, text.language))) continue;
      const otherPlace = placeOf(source.words, other);
      const shared = [
        ...place.before.filter((stem) => otherPlace.before.includes(stem)),
        ...place.after.filter((stem) => otherPlace.after.includes(stem)),
      ];
      if (shared.length >= needed)
        return issueAt(
          'name',
          `the text says "${written(other, text.text)}", the claim "${name.words.map((word) => word.text).join(' ')}"`,
          source,
        );
    }
  return undefined;
}

/** A full name after a word that opens the sentence: `Winger Nils Haro`. */
const TITLE_AND_NAME = 3;

/** The words of a name, without the one that opens the sentence if a full name follows it and the text lacks it. */
function ownWordsOf({ words }: Name, text: PreparedText): readonly Word[] {
  const [first] = words;
  return first?.opens && words.length >= TITLE_AND_NAME && !knowsName(text, first) ? words.slice(1) : words;
}

/** True if the article has this word of a name beside another of its words, which the text itself has. */
function isJoined(article: PreparedText, name: Name, word: Word, text: PreparedText): boolean {
  const others = new Set(
    name.words.filter((other) => other !== word && knowsName(text, other)).map(({ stem }) => stem),
  );
  return (article.postings.get(word.stem) ?? []).some((index) => {
    const words = article.sentences[index]?.words ?? [];
    return words.some(
      ({ stem }, at) =>
        stem === word.stem &&
        [words[at - 1], words[at + 1]].some((next) => next !== undefined && others.has(next.stem)),
    );
  });
}

/**
 * Names of the claim that the text never has, or that it has elsewhere while another name is in their place. Text: `Ada
 * Lund opened the pier.` Claim: `Eva Berg opened the pier.`
 */
export function checkNames(comparison: Comparison): Issue[] {
  const { text, claim, sentence, alignment, isStrict, article } = comparison;
  const known = namesIn(claim, sentence.words, text.language, text.proper).flatMap((name) => {
    const own = ownWordsOf(name, text).filter(
      ({ lower }) => isStrict || !(genericWords().has(lower) || isCalendarWord(lower, text.language)),
    );
    if (own.length === 0) return [];
    const isKnown = own.every((word) => knowsName(text, word) || (article && isJoined(article, name, word, text)));
    if (!isKnown) return [issueAt('name', `the text does not name "${written(name, claim)}"`, alignment.best[0])];
    return instead(comparison, name) ?? [];
  });
  return [...known, ...openerOf(comparison)];
}

/**
 * A single capitalized word that opens a sentence may be any word: it stands for a name if the text has a name there.
 */
function openerOf(comparison: Comparison): Issue[] {
  const { text, sentence } = comparison;
  const [first, second] = sentence.words;
  const isNew = first?.isCapital && first.isContent && !second?.isCapital && !knowsName(text, first);
  if (!first || !isNew || !partOf(text.language, CLAIMS)?.hasArticles) return [];
  if (isPersonWord(first.lower, text.language) || plural().test(first.lower)) return [];
  return [instead(comparison, { words: [first] }) ?? []].flat();
}
