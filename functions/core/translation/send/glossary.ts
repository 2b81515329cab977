import type { LanguageTag } from '../../text/language-tag.ts';
import type { Span } from '../../text/span.ts';

/** What a term of one language must be called in another. If both are equal, the term stays as it is. */
export interface GlossaryTerm {
  readonly source: string;
  readonly target: string;
}

/** One file of terms, checked; `parse-glossary.ts` makes it. */
export interface Glossary {
  /** Of the file, without extension: `harbour`. */
  readonly name: string;
  /**
   * The terminology's name in Amazon Translate; it includes the version, since an overwritten terminology may stay old
   * for ten minutes.
   */
  readonly terminology: string;
  /** sha256 of the file, lower-case hex. */
  readonly sha256: string;
  /** `uni`: from the first column into the others; `multi`: from each column into each other. */
  readonly directionality: 'uni' | 'multi';
  /** BCP 47, one for each column. */
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly (readonly string[])[];
  /** The unchanged file, for the service. */
  readonly csv: string;
}

/** The terms for a pair of languages; empty if the glossary does not have the pair. */
export function termsFor(glossary: Glossary | undefined, from: LanguageTag, to: LanguageTag): readonly GlossaryTerm[] {
  if (!glossary) return [];
  const { languages, rows, directionality } = glossary;
  const [source, target] = [columnOf(languages, from), columnOf(languages, to)];
  if (source < 0 || target < 0 || source === target || (directionality === 'uni' && source !== 0)) return [];
  return rows
    .map((row) => ({ source: row[source] ?? '', target: row[target] ?? '' }))
    .filter((term) => term.source !== '' && term.target !== '');
}

function columnOf(languages: readonly LanguageTag[], tag: LanguageTag): number {
  const exact = languages.indexOf(tag);
  return exact >= 0 ? exact : languages.indexOf(tag.split('-')[0] ?? tag);
}

/** The glossary that has terms for a pair; the files have been checked so that there is at most one. */
export const glossaryFor = (
  glossaries: readonly Glossary[],
  from: LanguageTag,
  to: LanguageTag,
): Glossary | undefined => glossaries.find((glossary) => termsFor(glossary, from, to).length > 0);

export interface TermSpan extends Span {
  readonly term: GlossaryTerm;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}ー]+$/u;

/** True if the stretch is a word of its own; scripts without spaces do not show that. */
function isWhole(text: string, start: number, end: number, term: string): boolean {
  if (UNSPACED.test(term)) return true;
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}

/**
 * Where the terms are in a text, written as in the glossary; longer terms first, none overlapping, sorted by start. In
 * `The harbour opens.` the term `harbour` is at 4 to 11.
 */
export function termsIn(text: string, terms: readonly GlossaryTerm[]): readonly TermSpan[] {
  const found: TermSpan[] = [];
  for (const term of terms.toSorted((a, b) => b.source.length - a.source.length)) {
    for (let at = text.indexOf(term.source); at >= 0; at = text.indexOf(term.source, at + term.source.length)) {
      const end = at + term.source.length;
      const isFree = found.every((other) => end <= other.start || at >= other.end);
      if (isFree && isWhole(text, at, end, term.source)) found.push({ start: at, end, term });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/** `порт` is in порта, порту; `puerto` in puertos: the same word except for its ending. */
function isFormOf(written: string, word: string): boolean {
  const stem =
    word.length > SHORTEST_STEM ? word.slice(0, Math.max(SHORTEST_STEM, Math.ceil(word.length * 0.7))) : word;
  return written.startsWith(stem) && written.length <= word.length + LONGEST_ENDING;
}

/** The terms that a line has and its translation does not, in any case or ending. */
export function termsNotApplied(
  source: string,
  target: string,
  terms: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  const present = new Set(termsIn(source, terms).map(({ term }) => term));
  if (present.size === 0) return [];
  const whole = fold(target);
  const words = whole.match(WORD) ?? [];
  return [...present].filter((term) => {
    const wanted = fold(term.target);
    if (whole.includes(wanted)) return false;
    return !(wanted.match(WORD) ?? []).every((word) => words.some((written) => isFormOf(written, word)));
  });
}
