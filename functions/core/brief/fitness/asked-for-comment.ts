import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { hasNoWordEdges } from '../words/patterns.ts';

const patternOf = perLanguage((language) => {
  const asking = partOf(language, SUMMARY)?.asking;
  if (asking === undefined) return undefined;
  return hasNoWordEdges(language) ? new RegExp(asking, 'u') : new RegExp(`(?<![\\p{L}\\p{M}])(?:${asking})`, 'iu');
});

/**
 * True for a sentence about being asked rather than about events: `Lund declined to comment.`; false if no such words
 * are known.
 */
export const tellsOfAsking = (text: string, language: LanguageTag): boolean =>
  patternOf(primaryOf(language))?.test(text) ?? false;
