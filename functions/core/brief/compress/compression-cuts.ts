import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage, partOf, perLanguage } from '../../languages/part-of.ts';
import type { Cut } from '../../languages/parts/summary.ts';
import { once } from '../../text/once.ts';
import { holdsClaim } from './claim-words.ts';

/** Datelines, calls to attention and bullets at the beginning of a line, in any language. */
const atTheBeginning = once((): readonly Cut[] => [
  // "PARIS (Reuters) — ", "(CNN) -- "
  {
    pattern: /^(?:\p{Lu}[\p{L} .,'’-]{1,50} )?\([^()]{2,30}\)\s{0,3}[-–—]{1,2}\s{1,3}(?=\S)/u,
    isDateline: true,
  },
  // "(CNN)The ferry", "PARIS (AFP) The ferry": pages lose the dash
  {
    pattern:
      /^(?:\p{Lu}[\p{L} .,'’-]{1,50} )?\((?:CNN|AP|AFP|Reuters|UPI|dpa|DPA|EFE|ANSA|Lusa|TASS|ТАСС|Xinhua|BBC)\)\s{0,2}(?=[\p{Lu}“"])/u,
    isDateline: true,
  },
  // "WASHINGTON — "
  { pattern: /^\p{Lu}{3}[\p{Lu} .,'’]{0,40} [-–—]{1,2} (?=\S)/u, isDateline: true },
  // "EXCLUSIVE: ", never "OPINION: ", which says what the text is
  {
    pattern: new RegExp(
      `^(?:${inAnyLanguage(SUMMARY, ({ alerts }) => alerts)})\\s?[:：|]?\\s{0,2}(?<=[:：|】]\\s{0,2})(?=\\S)`,
      'u',
    ),
    isDateline: true,
  },
  // "10:42 GMT: ", "10.42am – ": the clock of a live report
  {
    pattern: new RegExp(
      `^\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?:\\s?(?:${inAnyLanguage(SUMMARY, ({ halfDays }) => halfDays)}))?(?:\\s(?:GMT|UTC|BST|CET|CEST|CEDT|ET|EST|EDT|${inAnyLanguage(SUMMARY, ({ clockMarks }) => clockMarks)}))?\\s?(?::|[-–—|])\\s{1,3}(?=["“„«]?\\p{Lu})`,
      'u',
    ),
    isDateline: true,
  },
  // "• ", "2) "
  { pattern: /^(?:[•·▪■◦*]|\p{Nd}{1,2}\))\s{1,3}(?=\S)/u, isDateline: true },
]);

/** Brackets, and what lists, exports and captions leave in a line, in any language. */
const within = once((): readonly Cut[] => [
  // the number of the next item of a list
  { pattern: /(?<=[.!?])\s\p{Nd}{1,2}\.$/u, isDateline: true },
  // "the . harbour": left between two words by a page's export
  { pattern: /\s\.(?=\s\p{Ll})/gu, isDateline: true },
  // "(library image of a ferry)"
  {
    pattern: new RegExp(
      `\\s\\((?:[\\p{L}-]{2,14}\\s)?(?:${inAnyLanguage(SUMMARY, ({ captions }) => captions?.pictures)})(?:\\s[^()]{1,80})?\\)(?=[\\s,.;:!?]|$)`,
      'gu',
    ),
    isDateline: true,
  },
  { pattern: /\s\([^()]{1,80}\)(?=[\s,.;:!?]|$)/gu },
]);

/** Everything that a sentence of a language can lose, in the order in which it is tried. */
export const cutsOf: (language: string) => readonly Cut[] = perLanguage((language) => {
  const own = partOf(language, SUMMARY)?.cuts ?? [];
  return [
    ...atTheBeginning(),
    ...own.filter(({ isDateline }) => isDateline),
    ...within(),
    ...own.filter(({ isDateline }) => !isDateline),
  ];
});

/**
 * Whether a sentence may lose a stretch: ` on Sunday`, but not `, allegedly,`, which holds a claim. A claim in the
 * attribution that the cut removes on purpose does not count.
 */
export const mayLose = (removed: string, { attribution }: Cut, language: string): boolean =>
  !holdsClaim(attribution === undefined ? removed : removed.replace(attribution, ''), language);
