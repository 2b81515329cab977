import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';

const CODE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
const HAS_DIGIT = /\p{Nd}/u;

const bare = (code: string): string => code.replace(/-/gu, '').toLowerCase().replace(/s$/u, '');

/** The codes of a text, letters with digits: `COVID-19`, `F-35`, `A320`; lower case, without hyphens. */
export const codesIn = (text: string): Set<string> =>
  new Set(
    Array.from(text.matchAll(CODE), ([code]) => code)
      .filter((code) => HAS_DIGIT.test(code))
      .map(bare),
  );

/** Codes of the claim that are others than the text's: one figure more or less makes another aircraft, law or disease. */
export function checkCodes({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const codes = claim.slice(sentence.start, sentence.end).match(CODE) ?? [];
  return codes
    .filter((code) => HAS_DIGIT.test(code) && !text.codes.has(bare(code)))
    .map((code) => issueAt('name', `the text does not have "${code}"`, alignment.best[0]));
}
