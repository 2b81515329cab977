import type { Cut } from '../../languages/parts/summary.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { numbersIn } from '../../numbers/numbers-in.ts';
import { lexiconFor } from '../../quotes/words/lexicon.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { holdsWholeQuotations } from '../words/quotation-balance.ts';
import { cutsOf, mayLose } from './compression-cuts.ts';

/** A sentence cut to fewer characters than this, or to a smaller share of itself, has lost its point. */
const MIN_CHARACTERS = 30;
const MIN_CHARACTERS_HAN = 12;
const MIN_SHARE = 0.4;
/** Longer than this, in UTF-16 units, it is not a sentence but text without full stops, and is left alone. */
const MAX_SENTENCE = 1500;

const QUOTATION_MARK = /["“”„«»‹›「」『』]/u;
/** Single quotation marks look like apostrophes: a sentence with one is left alone. */
const SINGLE_MARK = /[‹›‘]|(?<!\p{L})['’]|['’](?!\p{L})/u;

interface Line {
  readonly language: LanguageTag;
  /** It will stand alone: figures keep what they measure, "also" goes. */
  readonly isFact: boolean;
}

function fits(shorter: string, sentence: string): boolean {
  const least = /\p{Script=Han}/u.test(shorter) ? MIN_CHARACTERS_HAN : MIN_CHARACTERS;
  return shorter.length >= least && shorter.length >= sentence.length * MIN_SHARE;
}

/** A full name that opens a clause and has nothing before it that says whose it is. */
const BARE_NAME = /(?:^|[,;:]\s)["“„«]?(\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){1,2})$/u;

/** Whether a cut would take away who somebody is: `, who runs the centre,` behind `Ada Lund`, not behind `Mayor Ada Lund`. */
function introduces(before: string, language: LanguageTag): boolean {
  const words = BARE_NAME.exec(before)?.[1]?.toLowerCase().split(/\s/u) ?? [];
  const { roles } = lexiconFor(language);
  const stops = stopWordsOf(language);
  return words.length > 0 && !words.some((word) => roles.has(word.replace(/\.$/u, '')) || stops.has(word));
}

/** Whether the stretch counts something, in digits or in words: `, where five people died`. */
const counts = (removed: string, language: LanguageTag): boolean =>
  numbersIn(removed, language).some(({ form, value }) => form === 'digits' || (form === 'words' && value > 1));

function applyCut(sentence: string, cut: Cut, { language, isFact }: Line): string {
  if (cut.mayCut?.(sentence) === false) return sentence;
  const shorter = sentence.replace(cut.pattern, (removed: string, at: number) => {
    if (cut.isDateline === true) return '';
    const touchesQuotes = QUOTATION_MARK.test(removed) || !holdsWholeQuotations(sentence.slice(0, at));
    const isNews = (isFact && counts(removed, language)) || (cut.isNews === true && /\p{Nd}/u.test(removed));
    const tellsWho = removed.startsWith(',') && introduces(sentence.slice(0, at), language);
    const isNeeded = isNews || tellsWho || !mayLose(removed, cut, language);
    return touchesQuotes || isNeeded ? removed : '';
  });
  return shorter === sentence || fits(shorter, sentence) ? shorter : sentence;
}

/**
 * The sentence without its dateline, its brackets, its asides between commas if the language marks them as asides (en
 * fr es pt it), and without where something was said. Only deletes: the result is a subsequence of the sentence's
 * characters. Negations, conditions, hedges and sources stay, and so does everything in quotation marks. `HOLM — The
 * pier (built in 1921) will close in the spring of next year.` becomes `The pier will close in the spring of next
 * year.`
 */
export function compressSentence(sentence: string, language: LanguageTag, { isFact = false } = {}): string {
  if (sentence.length > MAX_SENTENCE) return sentence;
  const hasSingleMarks = SINGLE_MARK.test(sentence);
  let left = sentence;
  for (const cut of cutsOf(primaryOf(language)))
    if ((cut.isDateline === true || !hasSingleMarks) && (isFact || cut.isForFacts !== true))
      left = applyCut(left, cut, { language, isFact });
  return left;
}
