// The kinds of cuts that several languages share: each builds one bounded pattern from a language's own words.

/** A relative clause before the full stop: `, which opened in May`. */
export const trailing = (pronouns: string, unless = ''): RegExp =>
  new RegExp(`${unless},\\s(?:${pronouns})\\s[^,;:!?()–—]{3,160}?(?=\\s?\\.?$)`, 'u');

/** A relative clause between two commas, before the verb; not the first item of a list. */
export const middle = (pronouns: string, or: string, unless = ''): RegExp =>
  new RegExp(
    `${unless},\\s(?:${pronouns})\\s[^,;:.!?()–—]{3,100},(?=\\s\\p{Ll})(?!\\s(?:${or})\\s)(?![^,]{1,80},?\\s(?:${or})\\s)`,
    'gu',
  );

/**
 * Where something was said, after a verb of speech (`said in a statement`): who said it stays. A mark must follow, or
 * `behind`: `that`, the particle of a German verb.
 */
export const occasion = (verbs: string, phrases: string, behind: string): RegExp =>
  new RegExp(`(?<=(?<![\\p{L}])(?:${verbs})(?:\\s[^,.;:]{1,60})?)\\s(?:${phrases})(?=[.,]|\\s(?:${behind}))`, 'u');

/**
 * After an aside, "que" may open what was said ("dijo, ayer, que"): Romance languages are cut only if no aside is near.
 */
export const NO_ASIDE = '(?<!,[^,]{0,40})';

/** An aside between two dashes. Not for Russian, which writes its "is" as a dash. */
export const BETWEEN_DASHES = /\s[–—]\s[^–—.!?]{3,120}\s[–—](?=\s\p{Ll})(?![^–—]*[–—])/u;
export const hasOnePairOfDashes = (sentence: string): boolean => (sentence.match(/\s[–—]\s/gu) ?? []).length === 2;
