import type { Span } from '../../../text/span.ts';
import { grammarPattern } from '../../words/vocabulary.ts';

const nameCaseEndings = grammarPattern('nameCaseEndings');
const nominativeMasculineEndings = grammarPattern('nominativeMasculineEndings');
const nominativeFeminineEndings = grammarPattern('nominativeFeminineEndings');
const MIN_BENT = 4;
const MAX_BENT = 30;

/** Cyrillic surnames are inflected: `Белова`, `Беловой`, `Белову` have one key. Short names are not changed. */
export const nominativeKey = (word: string): string =>
  word.length >= MIN_BENT && word.length <= MAX_BENT && /^\p{Script=Cyrillic}/u.test(word)
    ? word.replace(nameCaseEndings(), '')
    : word;

/** The form of a Russian name that no preposition governs, if the text has one: `Инна Рогова` beside `Инны Роговой`. */
export function nominativeName(
  text: string,
  runs: readonly (Span & { readonly words: readonly string[] })[],
  shown: string,
): string {
  if (runs.length < 2 || !/^\p{Script=Cyrillic}/u.test(shown)) return shown;
  const longest = runs[0]?.words.length;
  const forms = runs.filter(({ words }) => words.length === longest).map(({ start, end }) => text.slice(start, end));
  return forms.reduce((best, form) => (bentness(form) < bentness(best) ? form : best), shown);
}

const bentness = (name: string): number => {
  if (nominativeMasculineEndings().test(name)) return 0;
  return nominativeFeminineEndings().test(name) ? 1 : 2;
};
