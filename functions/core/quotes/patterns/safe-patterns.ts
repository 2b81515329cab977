import { primaryOf } from '../../text/language-tag.ts';
import { FIGURES } from './figures.ts';
import type { Pattern } from './pattern.ts';

/** A name is printed where it is right in so many of a hundred cases, as far as the cases counted can tell. */
const MIN_PRECISION = 0.95;
/** z of a 90 % interval. */
const Z = 1.645;
/** With fewer cases no pattern could reach that even by being always right: 52 of 52 are 95.05 % at the lower end. */
const MIN_CASES = 52;

/** The verb of speech's own subject, both beside the quotation, and a transcript's label: safe where few cases were counted. */
const SAFE_BY_CONSTRUCTION: ReadonlySet<Pattern> = new Set<Pattern>([
  'verb-then-name',
  'verb-then-pronoun',
  'verb-then-description',
  'name-then-verb',
  'pronoun-then-verb',
  'description-then-verb',
  'name-verb-quotation',
  'pronoun-verb-quotation',
  'description-verb-quotation',
  'continues-sentence',
  'continues-open-marks',
]);

/** Both ends of the Wilson interval of a share. */
export function interval(right: number, cases: number): { readonly lower: number; readonly upper: number } {
  if (cases === 0) return { lower: 0, upper: 1 };
  const share = right / cases;
  const scale = 1 + Z ** 2 / cases;
  const middle = share + Z ** 2 / (2 * cases);
  const half = Z * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  return { lower: (middle - half) / scale, upper: (middle + half) / scale };
}

/**
 * Whether a pattern may print a name in a language: by its figures where enough cases were counted; with fewer only if it is safe by
 * construction and the cases do not speak against it. A pattern without figures in a language without any is judged the same way.
 */
export function isSafe(pattern: Pattern, language: string): boolean {
  const [right = 0, cases = 0] = FIGURES[primaryOf(language)]?.[pattern] ?? [];
  const { lower, upper } = interval(right, cases);
  if (cases >= MIN_CASES) return lower >= MIN_PRECISION;
  return SAFE_BY_CONSTRUCTION.has(pattern) && upper >= MIN_PRECISION;
}
