import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';
import { withoutQuotations } from '../words/quotation-balance.ts';
import { namesSource } from './named-source.ts';

const moodOf = perLanguage((language) => {
  const mood = partOf(language, SUMMARY)?.reportedMood;
  return mood && { ...mood, verbs: anyWord(language, mood.verbs), unless: anyWord(language, mood.unless) };
});

/** A sentence longer than this is not searched, in UTF-16 units. */
const MAX_SENTENCE = 1000;

/**
 * True for a sentence that retells a claim without saying whose it is: its main clause is in the mood of hearsay, and
 * nothing in it names a source. False for a language without such a mood. German `Der Hafen sei zu klein.` is true,
 * `Der Hafen sei zu klein, sagte Lund.` is false.
 */
export function retellsWithoutSource(text: string, language: LanguageTag): boolean {
  const primary = primaryOf(language);
  const mood = moodOf(primary);
  if (mood === undefined || text.length > MAX_SENTENCE) return false;
  const { verbs, unless, relativeClause, subordinateClause } = mood;
  const quoted = withoutQuotations(text);
  const own = relativeClause === undefined ? quoted : quoted.replace(relativeClause, ' ');
  const clause = own.split(/[,;:–—]/u, 1)[0] ?? '';
  if (subordinateClause?.test(clause) || !verbs?.test(clause) || unless?.test(own)) return false;
  return !namesSource(own, primary);
}
