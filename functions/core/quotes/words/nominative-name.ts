import type { Span } from '../../text/span.ts';
import { asRead } from './tokens.ts';
import { grammarPattern } from './vocabulary.ts';

const genitiveEndings = grammarPattern('genitiveEndings');
const nameCaseEndings = grammarPattern('nameCaseEndings');
const nominativeMasculineEndings = grammarPattern('nominativeMasculineEndings');
const nominativeFeminineEndings = grammarPattern('nominativeFeminineEndings');
const MIN_BENT = 4;
const MAX_BENT = 30;

/**
 * Cyrillic names are inflected: `Белова`, `Беловой`, `Белову` have one key, and so have `Меркель` and `Сергея`. Short names are not changed.
 * `own` are the endings of a language that inflects names in Latin letters.
 */
export function nominativeKey(word: string, own?: RegExp): string {
  if (word.length < MIN_BENT || word.length > MAX_BENT) return word;
  if (!/^\p{Script=Cyrillic}/u.test(word)) return own === undefined ? word : word.replace(own, '');
  const stem = caseStem(word).replace(nameStemVowels(), '');
  return stem.length < MIN_STEM ? word : stem;
}
const nameStemVowels = grammarPattern('nameStemVowels');
const MIN_STEM = 2;

/** A Cyrillic word without the ending of its case: `Сергея` → `Серге`. */
export const caseStem = (word: string): string => word.replace(nameCaseEndings(), '');

/**
 * The form of an inflected name that no preposition governs, if the text has one: `Инна Рогова` beside `Инны Роговой`. `isWhole` says whether
 * a first word is a name as it is listed.
 */
export function nominativeName(
  text: string,
  runs: readonly (Span & { readonly words: readonly string[]; readonly shown: readonly string[] })[],
  shown: string,
  isWhole: (word: string) => boolean,
): string {
  const longest = runs[0]?.words.length;
  const bare = withoutGenitive(shown, runs);
  if (bare !== undefined) return bare;
  const all = runs
    .filter(({ words }) => words.length === longest)
    .map(({ start, end }) => asRead(text.slice(start, end)));
  if (all.length < 2 || all.every((form) => form === shown)) return shown;
  const whole = all.filter((form) => isWhole(form.split(/\s/u)[0] ?? ''));
  if (!/^\p{Script=Cyrillic}/u.test(shown)) return shortestOf(whole) ?? shown;
  const [first = shown, ...others] = whole.length > 0 ? whole : all;
  return others.reduce((best, form) => (bentness(form) < bentness(best) ? form : best), first);
}

/** German `Ada Lunds`, later `Lund`: the surname alone shows that the letter is the ending of the genitive. */
function withoutGenitive(shown: string, runs: readonly { readonly shown: readonly string[] }[]): string | undefined {
  const last = shown.split(/\s/u).at(-1) ?? '';
  return genitiveEndings().test(last) && runs.some((run) => run.shown.at(-1) === last.replace(genitiveEndings(), ''))
    ? shown.replace(genitiveEndings(), '')
    : undefined;
}

/** Case adds letters: `Lund`, `Lunds`. */
const shortestOf = (forms: readonly string[]): string | undefined => forms.toSorted((a, b) => a.length - b.length)[0];

const bentness = (name: string): number => {
  if (nominativeMasculineEndings().test(name)) return 0;
  return nominativeFeminineEndings().test(name) ? 1 : 2;
};
