import { lexiconFor } from '../../quotes/lexicon/index.ts';
import { withoutQuotations } from './quotation-balance.ts';

/**
 * The mood of what somebody else says, by primary language: of `Die Papiere seien gefälscht worden`, `L’incendie aurait
 * pris`. Alternatives of a regular expression.
 */
const MOODS: Readonly<Record<string, string>> = {
  de: '(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|stehe|bleibe|liege|gebe|komme|gehe)',
  fr: '(?:aurait|auraient|serait|seraient) (?:\\p{L}{1,12} )?(?:été |déjà )?\\p{L}{2,20}(?:é|i|u|is|it|ert)e?s?',
  es: 'habrían? (?:\\p{L}{1,12} )?\\p{L}{2,20}(?:ado|ido|to|cho)',
  pt: 'teriam? (?:\\p{L}{1,12} )?\\p{L}{2,20}(?:ado|ido|to)',
  it: '(?:avrebbe|avrebbero|sarebbe|sarebbero) (?:\\p{L}{1,12} )?\\p{L}{2,20}(?:at|it|ut|t|s)[oaie]',
};

/** Behind or before one of these it is no hearsay: a condition, a purpose, a wish, or the source is told. */
const NO_HEARSAY: Readonly<Record<string, string>> = {
  de: 'wenn|falls|sofern|es sei denn|laut|zufolge|gemäß|(?:nach|laut) \\p{L}{0,12} ?(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung|worten|informationen|berichten?|überzeugung)|heißt|hieß|so',
  fr: "si|s[’']ils?|selon|d[’']après|pour|sans quoi|sinon|autrement|au cas où",
  es: 'si|según|de haber|sin|en caso|de lo contrario',
  pt: 'se|segundo|conforme|sem|caso|de outra forma',
  it: 'se|secondo|stando a|senza|altrimenti|in caso',
};

const words = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu');
const compiled = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(Object.entries(lists).map(([language, alternatives]) => [language, words(alternatives)]));
const MOOD = compiled(MOODS);
const EXCEPT = compiled(NO_HEARSAY);

/** `Die Geschäfte, die niemand sah, seien …` */
const RELATIVE = /,\s(?:der|die|das|dem|den|denen|deren|dessen)\s[^,]{1,160},/gu;
const SUBORDINATE = /^(?:dass|ob|als ob|damit|bevor)\s/iu;

/** A longer sentence is not searched, in UTF-16 units. */
const MAX_SENTENCE = 1000;

/**
 * True for a sentence that retells somebody's claim without saying whose: its main clause stands in the mood of hearsay
 * and nothing in it names a source. False for a language without such a mood.
 */
export function retellsWithoutSource(text: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  const [mood, except] = [MOOD.get(primary), EXCEPT.get(primary)];
  if (!mood || !except || text.length > MAX_SENTENCE) return false;
  const own = withoutQuotations(text).replace(RELATIVE, ' ');
  const clause = own.split(/[,;:–—]/u, 1)[0] ?? '';
  return !SUBORDINATE.test(clause) && mood.test(clause) && !except.test(own) && !namesSaying(own, primary);
}

/** Whether a verb of speech stands in the text; those that say so only with a particle count for nothing. */
function namesSaying(text: string, language: string): boolean {
  const { cues, particles } = lexiconFor(language);
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => cues.has(word) && !particles.has(word));
}
