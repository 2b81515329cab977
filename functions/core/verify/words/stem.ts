import { IRREGULAR_FORMS } from './irregular-forms-data.ts';

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** True for an English form that no ending rule explains: `sold`, `written`; takes lower case. */
export const isIrregularForm = (lower: string): boolean => BASES.has(lower);

/** Letters kept of a word in languages without rules of their own: endings vary, beginnings seldom do. */
const KEPT_LETTERS = 5;
const UNINFLECTED = /^(?:zh|ja|ko|th|lo|km|my)\b/;
/** "And", "so", "with", "to", "like", "will" and the article, written onto an Arabic word. */
const ARABIC_PREFIX = /^[وف]?(?:[بك]?ال|لل)(?=.{3})|^[وفبلك](?=.{4})/u;
/** Short words written onto the next with an apostrophe: l'accord, d'Espagne, dell'accordo. */
const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|dell|all|dall|nell|sull|un|quell|quest)['’](?=\p{L}{2})/u;
const ELIDING = /^(?:fr|it|ca|oc)\b/;
const SHORTEST_STEM = 3;
/** Ends the stems of other languages, so that none is taken for an English one with its meanings. */
const OTHER_LANGUAGE = '~';

const hasVowel = (word: string): boolean => /[aeiouy]/u.test(word);

/** One syllable, one consonant at its end: `ris`, `plan`. Such a stem keeps the difference of `plan` and `plane`. */
const isShort = (stem: string): boolean => /^[^aeiou]*[aeiouy][^aeiouwxy]$/u.test(stem);

function withoutEnding(word: string, ending: string): string {
  const rest = word.slice(0, -ending.length);
  if (rest.length < SHORTEST_STEM || !hasVowel(rest)) return word;
  if (rest.length > SHORTEST_STEM && /([bdfgmnprt])\1$/u.test(rest)) return rest.slice(0, -1);
  return isShort(rest) ? `${rest}e` : withoutMuteE(rest);
}

const withoutMuteE = (word: string): string =>
  word.length > SHORTEST_STEM && word.endsWith('e') && !isShort(word.slice(0, -1)) ? word.slice(0, -1) : word;

function englishStem(lower: string): string {
  const word = lower.replace(/['’]s?$/u, '');
  const known = BASES.get(word);
  if (known !== undefined) return withoutMuteE(known);
  if (word.length <= SHORTEST_STEM) return word;
  if (/[^aeiou]ies$|[^aeiou]ied$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) return withoutEnding(word, 'ing');
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed')) return withoutEnding(word, 'ed');
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/[^su]s$/u.test(word)) return withoutMuteE(word.slice(0, -1));
  return withoutMuteE(word);
}

function withoutJoined(lower: string, language: string): string {
  if (/^ar\b/u.test(language)) return lower.replace(ARABIC_PREFIX, '');
  return ELIDING.test(language) ? lower.replace(ELIDED, '') : lower;
}

/**
 * What the inflected forms of a word share: `rose` and `rises` give `rise`, Russian `школы` and `школе` give `школ~`.
 * Not a word of the language, only a key. Takes lower case.
 */
export function stemOf(lower: string, language: string): string {
  if (UNINFLECTED.test(language)) return lower;
  if (/^en\b/u.test(language)) return englishStem(lower);
  const bare = withoutJoined(lower, language);
  const letters = [...bare];
  if (letters.length <= SHORTEST_STEM) return `${bare}${OTHER_LANGUAGE}`;
  const kept = letters.slice(0, Math.max(SHORTEST_STEM, Math.min(KEPT_LETTERS, letters.length - 1))).join('');
  return `${kept}${OTHER_LANGUAGE}`;
}
