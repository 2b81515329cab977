/** A text with its typography made uniform, and where each of its characters was. */
export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of each code unit, and one past the end. */
  readonly starts: readonly number[];
  /** UTF-16 offset in the original after what each code unit was made from. */
  readonly ends: readonly number[];
}

/** A character with its combining marks; white space in runs. */
const UNIT = /\s+|\P{M}\p{M}*|\p{M}+/gu;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
/** No-break spaces belong to the mark beside them: French « oui ! ». */
const MARK_SPACE = /^[\u00a0\u202f\u2009]+$/u;

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^[“”„‟«»‹›「」『』〝〞″＂]$/u, '"'],
  [/^[‘’‚‛ʼʹ′`´＇]$/u, "'"],
  [/^[‐‑‒–—―−﹘﹣－]$/u, '-'],
  [/^…$/u, '...'],
];

function foldUnit(unit: string): string {
  if (/^\s/u.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  for (const [pattern, fold] of FOLDS) if (pattern.test(unit)) return fold;
  return /^[\ufb00-\ufb06]$/u.test(unit) ? unit.normalize('NFKC') : unit.normalize('NFC');
}

const isMarkSpace = (unit: string, before: string, after: string): boolean =>
  MARK_SPACE.test(unit) && (/[«‹]$/u.test(before) || /^[?!;:»›]/u.test(after));

/**
 * Makes uniform what printers, not speakers, decide: quotation marks, apostrophes, dashes, kinds and runs of white
 * space, composed letters, ligatures, invisible characters. Letters, case and other marks stay. Linear; offsets are
 * UTF-16. `“No” — it’s` becomes `"No" - it's`.
 */
export function foldTypography(text: string): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    const end = index + unit.length;
    const fold = isMarkSpace(unit, text.slice(Math.max(0, index - 1), index), text.slice(end, end + 1))
      ? ''
      : foldUnit(unit);
    parts.push(fold);
    for (let at = 0; at < fold.length; at += 1) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text: parts.join(''), starts, ends };
}
