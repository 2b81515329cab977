import { holdsWholeQuotations } from '../rank/quotation-balance.ts';
import { CUTS, type Cut, mayLose } from './compression-cuts.ts';

/** A sentence cut below this many characters, or below this share of itself, has lost its point. */
const MIN_CHARACTERS = 30;
const MIN_CHARACTERS_HAN = 12;
const MIN_SHARE = 0.4;
/** Longer than this, in UTF-16 units, it is no sentence but text without full stops: left alone. */
const MAX_SENTENCE = 1500;

const QUOTATION_MARK = /["“”„«»‹›「」『』]/u;
/** Single quotation marks look like apostrophes: a sentence with one is left alone. */
const SINGLE_MARK = /[‹›‘]|(?<!\p{L})['’]|['’](?!\p{L})/u;

interface Wish {
  readonly language: string;
  /** It will stand alone: figures stay with what they measure, "also" goes. */
  readonly isFact: boolean;
}

const cuts = new Map<string, readonly Cut[]>();

function cutsFor(primary: string, isFact: boolean): readonly Cut[] {
  const key = `${primary}${isFact}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  const made = CUTS.filter(
    ({ languages, isForFacts }) =>
      (languages === undefined || languages.includes(primary)) && (isForFacts !== true || isFact),
  );
  cuts.set(key, made);
  return made;
}

const primaryOf = (language: string): string => language.split('-')[0] ?? '';

function fits(shorter: string, sentence: string): boolean {
  const least = /\p{Script=Han}/u.test(shorter) ? MIN_CHARACTERS_HAN : MIN_CHARACTERS;
  return shorter.length >= least && shorter.length >= sentence.length * MIN_SHARE;
}

function applyCut(sentence: string, cut: Cut, { language, isFact }: Wish): string {
  if (cut.mayCut?.(sentence) === false) return sentence;
  const shorter = sentence.replace(cut.pattern, (removed: string, at: number) => {
    if (cut.isDateline === true) return '';
    const touchesQuotes = QUOTATION_MARK.test(removed) || !holdsWholeQuotations(sentence.slice(0, at));
    const isNeeded = !mayLose(removed, language) || (isFact && /\p{Nd}/u.test(removed));
    return touchesQuotes || isNeeded ? removed : '';
  });
  return shorter === sentence || fits(shorter, sentence) ? shorter : sentence;
}

/**
 * The sentence without its dateline, brackets, asides between commas where the language marks them as asides (en fr es
 * pt it), and where something was said. Only deletes: the result is a subsequence of the sentence's characters.
 * Negations, conditions, hedges and sources stay, and so does whatever stands in quotation marks.
 */
export function compressSentence(sentence: string, language: string, { isFact = false } = {}): string {
  if (sentence.length > MAX_SENTENCE) return sentence;
  const primary = primaryOf(language);
  const hasSingleMarks = SINGLE_MARK.test(sentence);
  let left = sentence;
  for (const cut of cutsFor(primary, isFact))
    if (cut.isDateline === true || !hasSingleMarks) left = applyCut(left, cut, { language, isFact });
  return left;
}
