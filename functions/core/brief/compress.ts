import { CHARGE_WORDS, CLAIM_WORDS } from './compression-words.ts';

interface Cut {
  readonly pattern: RegExp;
  readonly languages: 'any' | 'en';
  /** Sentences with quotation marks are left alone: a cut could part a mark from its partner. */
  readonly outsideQuotes: boolean;
  readonly mayCut?: (sentence: string) => boolean;
}

/** A sentence cut below this many characters, or below this share of itself, has lost its point. */
const MIN_CHARACTERS = 30;
const MIN_SHARE = 0.4;

const QUOTATION_MARK = /["“”„«»‹›「」『』‘]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/** Every bound is fixed so that no pattern can backtrack through a hostile sentence. */
const CUTS: readonly Cut[] = [
  // "PARIS (Reuters) — ", "(CNN) -- "
  {
    pattern: /^(?:\p{Lu}[\p{L} .,'’-]{1,50} )?\([^()]{2,30}\)\s{0,3}[-–—]{1,2}\s{1,3}(?=\S)/u,
    languages: 'any',
    outsideQuotes: false,
  },
  // "WASHINGTON — "
  { pattern: /^\p{Lu}{3}[\p{Lu} .,'’]{0,40} [-–—]{1,2} (?=\S)/u, languages: 'any', outsideQuotes: false },
  { pattern: /\s\([^()]{1,80}\)(?=[\s,.;:!?]|$)/gu, languages: 'en', outsideQuotes: true },
  // ", who sings," before the main verb; not the first member of a list
  {
    pattern:
      /,\s(?:who|which|whose|whom)\s[^,;:.!?()–—]{3,100},(?=\s\p{Ll})(?!\s(?:and|or|but|nor)\b)(?![^,]{1,80},\s(?:and|or)\b)/gu,
    languages: 'en',
    outsideQuotes: true,
  },
  {
    pattern: /,\s(?:who|which|whose|whom|including)\s[^,;:!?()–—]{3,160}?(?=\s?\.?$)/u,
    languages: 'en',
    outsideQuotes: true,
  },
  // an office speaking in its own matter; a person's word always keeps the person
  {
    pattern:
      /,\s(?:according to\s)?(?:the\s)?(?:[\p{L}'’-]{1,20}\s){0,3}(?:officials?|authorities|ministry|department|agency|company|university|organi[sz]ers|statement|report)(?:\s(?:said|says|announced|reported))?(?:\son\s\p{Lu}\p{Ll}{2,8}day)?(?=\s?\.$)/u,
    languages: 'en',
    outsideQuotes: true,
    mayCut: (sentence) => !CHARGE_WORDS.test(sentence) && !CLAIM_WORDS.test(sentence),
  },
];

const isEnglish = (language: string): boolean => language.split('-')[0] === 'en';

function applyCut(sentence: string, cut: Cut): string {
  if (cut.outsideQuotes && QUOTATION_MARK.test(sentence)) return sentence;
  if (cut.mayCut?.(sentence) === false) return sentence;
  const shorter = sentence.replace(cut.pattern, (removed) => (CLAIM_WORDS.test(removed) ? removed : ''));
  return shorter.length >= MIN_CHARACTERS && shorter.length >= sentence.length * MIN_SHARE ? shorter : sentence;
}

/**
 * The sentence without its dateline, asides, trailing relative clauses and bare official attributions. Only deletes:
 * the result is a subsequence of the sentence's characters. Negations, hedges and the source of a charge stay.
 * Beyond the dateline only English is cut; other languages come back whole.
 */
export function compressSentence(sentence: string, language: string): string {
  const cuts = CUTS.filter((cut) => cut.languages === 'any' || isEnglish(language));
  return cuts.reduce(applyCut, sentence);
}
