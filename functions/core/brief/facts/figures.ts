import { SUMMARY } from '../../languages/listed/summary.ts';
import { WORDS } from '../../languages/listed/words.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import type { Summary } from '../../languages/parts/summary.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { wordSet } from '../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import type { Span } from '../../text/span.ts';
import type { RankedSentence } from '../rank/rank-sentences.ts';
import type { Figure } from '../schema.ts';
import { unwrapped } from '../words/unwrapped.ts';
import { toEvidence } from './evidence.ts';
import { figurePatterns, SPACE, WORD_END } from './figure-patterns.ts';

/** More figures than this are a table, not a brief. */
const MAX_FIGURES = 12;

/** Where a figure can begin, or continue after a month or a sign of money: the long expression is tried only there. */
const NUMERALS = /\p{Nd}+|[〇零一二三四五六七八九十百千两兩]+/gu;
/** The longest month or sign with its space, in UTF-16 units. */
const LEAD_REACH = 12;

/** What is known about figures in the text's own language. */
const rulesOf = (language: LanguageTag): NonNullable<Summary['figures']> =>
  partOf(primaryOf(language), SUMMARY)?.figures ?? {};

const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}\s/u;
/** How many UTF-16 units before a number are searched for a preposition of time. */
const PREPOSITION_REACH = 12;
/** "In 2024 voters" and "2024 kamen" mean a year, "drew 1500 visitors" means visitors. */
const isYear = (figure: string, before: string): boolean =>
  YEAR.test(figure) && (before.trim() === '' || figurePatterns().afterTimePreposition.test(before));

/** Chinese 一 before a counter is the article "a": 一名男子, "a man". */
const HAN_ARTICLE = /^一\P{Nd}$/u;

/**
 * True if the number counts the word after it: a noun, which German writes with a capital and no other language does.
 */
function isCounted(unit: string, language: LanguageTag, isOne: boolean): boolean {
  if (stopWordsOf(language).has(unit.toLowerCase())) return false;
  // Where all plurals end alike, what follows `Em 79` in `Em 79 houve` is a verb.
  if (!isOne && rulesOf(language).pluralEndings?.test(unit) === false) return false;
  return /^\p{Lu}/u.test(unit) === (partOf(primaryOf(language), WORDS)?.capitalizesNouns === true);
}

/**
 * "a 1997 outbreak": where plurals are listed, several things are counted in the plural, as in "7 rebel fighters",
 * where the noun is the next word.
 */
const pluralsOf = perLanguage((language) => {
  const { plurals } = rulesOf(language);
  return plurals === undefined
    ? undefined
    : {
        own: new RegExp(`^(?:${plurals.words}|${plurals.regular})$`, 'iu'),
        next: new RegExp(`^${SPACE}(?:${plurals.words}|${plurals.regularBehind})${WORD_END}`, 'u'),
      };
});
/** Four digits without a separator are a year, whatever follows: "2022 earnings", "1998 Europameisterin". */
const YEAR_BARE = /^(?:19|20)\p{Nd}{2}\s/u;
const ONE = /^1\s/u;

/**
 * How many UTF-16 units after a count its noun ends, 0 if its own word is the noun; undefined if nothing is counted.
 */
function reachOf(match: RegExpExecArray, unit: string, language: LanguageTag): number | undefined {
  const plurals = pluralsOf(primaryOf(language));
  if (plurals === undefined || plurals.own.test(unit) || ONE.test(match[0])) return 0;
  return plurals.next.exec(match.input.slice(match.index + match[0].length))?.[0].length;
}

/** The figure at or right before the numeral at `index`; `from` is where the one before ended. */
function figureAt(text: string, index: number, from: number): RegExpExecArray | null {
  const { figure, lead: leadPattern } = figurePatterns();
  const lead = leadPattern.exec(text.slice(Math.max(from, index - LEAD_REACH), index))?.[0] ?? '';
  figure.lastIndex = index - lead.length;
  const whole = figure.exec(text);
  if (whole !== null || lead === '') return whole;
  figure.lastIndex = index;
  return figure.exec(text);
}

const partsOfTimeOf = perLanguage((language) => wordSet(rulesOf(language).partsOfTime ?? ''));

function isFigure(match: RegExpExecArray, language: LanguageTag): boolean {
  const { hanFew, hanYear } = figurePatterns();
  const unit = match.groups?.['unit'];
  if (unit !== undefined && !isCounted(unit, language, ONE.test(match[0]))) return false;
  // `Bayer 04 Leverkusen`, `Version 17.10 Ende Mai`
  if (unit !== undefined && (/^0\p{Nd}/u.test(match[0]) || partsOfTimeOf(language).has(unit))) return false;
  if (HAN_ARTICLE.test(match[0]) || hanFew.test(match[0]) || hanYear.test(match[0])) return false;
  const before = match.input.slice(Math.max(0, match.index - PREPOSITION_REACH), match.index);
  const isBareYear = YEAR_BARE.test(match[0]) && rulesOf(language).yearsAreBare === true;
  return unit === undefined || !(isBareYear || isYear(match[0], before));
}

/** `40⏎million`: a line break counts as a space, and offsets stay. */
const LINE_BREAK = /[\n\r]/gu;

function figuresIn(text: string, start: number, language: LanguageTag): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(NUMERALS)) {
    if (index < from) continue;
    const match = figureAt(text, index, from);
    if (match === null) continue;
    from = match.index + match[0].length;
    if (!isFigure(match, language)) continue;
    const unit = match.groups?.['unit'];
    const reach = unit === undefined ? 0 : reachOf(match, unit, language);
    if (reach === undefined) continue;
    from += reach;
    const last = spans.at(-1);
    const begin = start + match.index;
    // "10 hours 45 minutes" is one figure
    const goesOn = unit !== undefined && last !== undefined && last.end === begin - 1;
    if (goesOn) spans.pop();
    spans.push({ start: goesOn ? last.start : begin, end: start + from });
  }
  return spans;
}

/** True if another wording says the same and more: "June 21" beside "June 21, 2026". */
const isSaidFuller = (wording: string, all: readonly string[]): boolean =>
  all.some((other) => other.startsWith(`${wording} `) || other.startsWith(`${wording}, `));

/**
 * Numbers with what they count, amounts, shares and dates, in the article's own characters with their place; in article
 * order, each wording once, at most 12, from the weightiest sentences. Bare years, list numbers and telephone numbers
 * do not count, nor does anything in captions. Empty if there are none. `420 workers`, `€3 million`, `12 percent`, `3
 * May`.
 */
export function findFigures(text: string, language: LanguageTag, ranked: readonly RankedSentence[]): Figure[] {
  const found = new Map<string, Span>();
  const telling = ranked.filter(({ isStory, isWithdrawn }) => isStory && !isWithdrawn);
  for (const sentence of telling.sort((a, b) => b.salience - a.salience || a.index - b.index)) {
    if (found.size >= MAX_FIGURES) break;
    for (const span of figuresIn(
      text.slice(sentence.start, sentence.end).replace(LINE_BREAK, ' '),
      sentence.start,
      language,
    )) {
      const exact = text.slice(span.start, span.end);
      if (found.size < MAX_FIGURES && !found.has(exact)) found.set(exact, span);
    }
  }
  const wordings = [...found.keys()];
  return [...found]
    .filter(([wording]) => !isSaidFuller(wording, wordings))
    .map(([, span]) => span)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ text: unwrapped(text.slice(span.start, span.end)), evidence: toEvidence(text, span) }));
}
