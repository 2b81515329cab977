const CODE = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
const HAS_DIGIT = /\p{Nd}/u;

/** A code as it is compared: lower case, without hyphens and without the s of a plural. */
export const bareCode = (code: string): string => code.replace(/-/gu, '').toLowerCase().replace(/s$/u, '');

/** The codes of a text, letters with digits: `COVID-19`, `F-35`, `A320`; lower case, without hyphens. */
export const codesIn = (text: string): Set<string> =>
  new Set(
    Array.from(text.matchAll(CODE), ([code]) => code)
      .filter((code) => HAS_DIGIT.test(code))
      .map(bareCode),
  );

/** The codes of a text as written. */
export const codesAsWritten = (text: string): string[] =>
  (text.match(CODE) ?? []).filter((code) => HAS_DIGIT.test(code));
