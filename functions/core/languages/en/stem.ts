import { once } from '../../text/once.ts';
import { IRREGULAR_FORMS } from './lists/irregular-forms.ts';

const bases = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      IRREGULAR_FORMS.trim()
        .split('\n')
        .flatMap((line) => {
          const [base = '', ...forms] = line.split(' ');
          return forms.map((form) => [form, base] as const);
        }),
    ),
);

/** True for a form that no ending rule explains: `sold`, `written`; takes lower case. */
export const isIrregularForm = (lower: string): boolean => bases().has(lower);

const SHORTEST_STEM = 3;

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

/** What the forms of an English word share: `rose` and `rises` give `rise`. A key, not a word. Takes lower case. */
export const englishStemmer = () => {
  const known = bases();
  return (lower: string): string => stemOf(lower, known);
};

function stemOf(lower: string, irregular: ReadonlyMap<string, string>): string {
  const word = lower.replace(/['’]s?$/u, '');
  const known = irregular.get(word);
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
