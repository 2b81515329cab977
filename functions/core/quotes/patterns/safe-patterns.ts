import { perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { FIGURES } from './figures.ts';
import { PATTERN_NAMES, type Pattern, partsOf } from './pattern.ts';

/** A name is printed where it is right in so many of a hundred cases, as far as the cases counted can tell. */
const MIN_NAME = 0.95;
/** A mention that is no name (`she`, `the spokesman`) is the article's own word and says less: so many of a hundred suffice. */
const MIN_MENTION = 0.9;
/** z of a 90 % interval. */
const Z = 1.645;
/** With fewer cases no share could be told from `MIN_NAME`: 52 of 52 are 95.05 % at the lower end. */
const MIN_CASES = 52;

/** Forms that are one construction, told apart only by what stands between: they are judged together. */
const CONSTRUCTIONS: readonly (readonly string[])[] = [
  // The attribution behind the quotation.
  ['verb-then', 'then-verb', 'after-apart', 'at-end', 'signature'],
  // The subject of the sentence, whose first verb leads to the quotation. A second verb and a clause between are read less surely,
  // since the subject has to be looked for farther away: each is judged by itself.
  ['verb-quotation', 'in-clause', 'own-thought', 'further-part', 'participle'],
  // The subject of the sentence, whom a pronoun means.
  ['pronoun-subject', 'pronoun-main-subject'],
  // Speech that goes on behind or before words of the same speaker.
  [
    'continues-sentence',
    'continues-paragraph',
    'continues-open-marks',
    'closes-later',
    'own-paragraph',
    'own-paragraph-after-colon',
  ],
];

/** The verb of speech's own subject, both beside the quotation: safe where few cases of a language were counted. */
const SAFE_BY_CONSTRUCTION: ReadonlySet<string> = new Set(['verb-then', 'then-verb', 'verb-quotation']);

/** The lower end of the Wilson interval of a share; 0 where there are no cases. `52, 52` → 0.9505. */
export function lowerEnd(right: number, cases: number): number {
  if (cases === 0) return 0;
  const share = right / cases;
  const middle = share + Z ** 2 / (2 * cases);
  const half = Z * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  return (middle - half) / (1 + Z ** 2 / cases);
}

/** So improbable must the wrong cases be, if the pattern were as good as it must be, to speak against it. */
const IMPROBABLE = 0.05;

/**
 * Whether cases speak against a precision of `least`: so many wrong ones would hardly ever come (exact binomial). `5, 8` with 0.95 →
 * true; `1, 2` → false, since one wrong of two may be chance.
 */
export function speaksAgainst([right, fired]: Counted, least: number): boolean {
  const wrong = fired - right;
  let [term, fewer] = [least ** fired, 0];
  for (let count = 0; count < wrong; count += 1) {
    fewer += term;
    term *= ((fired - count) / (count + 1)) * ((1 - least) / least);
  }
  return 1 - fewer < IMPROBABLE;
}

/** How often a pattern was right, and how often it fired. */
export type Counted = readonly [right: number, fired: number];

type Figures = Readonly<Partial<Record<Pattern, Counted>>>;

const NONE: Counted = [0, 0];

const sum = (counts: Iterable<Counted | undefined>): Counted => {
  let [right, fired] = [0, 0];
  for (const count of counts) {
    right += count?.[0] ?? 0;
    fired += count?.[1] ?? 0;
  }
  return [right, fired];
};

/** What a pattern must reach: a name more than a mention that is none. */
const leastOf = (pattern: Pattern): number => (partsOf(pattern).kind === 'name' ? MIN_NAME : MIN_MENTION);

/** Whether a pattern's own cases do not speak against it. */
const isUpheld = (pattern: Pattern, figures: Figures): boolean =>
  !speaksAgainst(figures[pattern] ?? NONE, leastOf(pattern));

/** The figures of each language, by its primary tag. */
export type FiguresByLanguage = Readonly<Record<string, Figures>>;

/**
 * The cases of every pattern in all languages together, but those whose own cases speak against it: that a construction is read badly
 * in French says nothing of German.
 */
function everywhere(figuresOf: FiguresByLanguage): Figures {
  const all = Object.values(figuresOf);
  const patterns = PATTERN_NAMES.filter((pattern) => all.some((figures) => figures[pattern] !== undefined));
  return Object.fromEntries(
    patterns.map((pattern) => [
      pattern,
      sum(all.filter((figures) => isUpheld(pattern, figures)).map((figures) => figures[pattern])),
    ]),
  );
}

/** Whether what a pattern finds may be printed in a language: see `safePatterns`. */
export const isSafe = (pattern: Pattern, language: LanguageTag): boolean => safeIn(language).has(pattern);

const safeIn = perLanguage((language) => safePatterns(FIGURES, language));

/**
 * The patterns whose finds may be printed in a language: where its precision, or that of its construction, in this language or in
 * all of them together, is high enough at the lower end of the interval, and the cases of this language do not speak against the
 * pattern or its construction. In a language with too few cases of any kind only what is safe by
 * construction may. A pattern without figures is none of them.
 */
export function safePatterns(figuresOf: FiguresByLanguage, language: LanguageTag): ReadonlySet<Pattern> {
  const own = figuresOf[primaryOf(language)] ?? {};
  const all = everywhere(figuresOf);
  return new Set(PATTERN_NAMES.filter((pattern) => isPrinted(pattern, own, all)));
}

function isPrinted(pattern: Pattern, own: Figures, all: Figures): boolean {
  if (all[pattern] === undefined) return false;
  if (isGood(pattern, own)) return true;
  // A form is read no better than its construction, however few cases it has.
  const isReadBadly = speaksAgainst(sum(casesOfConstruction(pattern, own)), leastOf(pattern));
  if (isReadBadly || !isUpheld(pattern, own)) return false;
  const isFew = sum(Object.values(own))[1] < MIN_CASES;
  return isFew ? SAFE_BY_CONSTRUCTION.has(partsOf(pattern).form) : isGood(pattern, all);
}

/** Whether a pattern is upheld by its own cases, and they or those of its construction are good enough. */
const isGood = (pattern: Pattern, figures: Figures): boolean =>
  isUpheld(pattern, figures) &&
  [figures[pattern] ?? NONE, construction(pattern, figures)].some((count) => lowerEnd(...count) >= leastOf(pattern));

/** The cases of a pattern's construction; forms that are not upheld by their own cases are left out. */
const construction = (pattern: Pattern, figures: Figures): Counted =>
  sum(casesOfConstruction(pattern, figures).filter((count) => !speaksAgainst(count, leastOf(pattern))));

/** The cases of each pattern of the same construction and kind. */
function casesOfConstruction(pattern: Pattern, figures: Figures): Counted[] {
  const { kind, form } = partsOf(pattern);
  const forms = CONSTRUCTIONS.find((all) => all.includes(form)) ?? [form];
  return PATTERN_NAMES.flatMap((one) => {
    const count = figures[one];
    const parts = partsOf(one);
    return count && parts.kind === kind && forms.includes(parts.form) ? [count] : [];
  });
}
