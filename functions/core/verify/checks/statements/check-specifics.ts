import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';
import type { LanguageTag } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { exclusionsOf } from '../../words/exclusions.ts';
import { nearMeaningsOf } from '../../words/meanings.ts';
import { stemOf } from '../../words/stem.ts';

const specificWordsOf = perLanguage((language) => {
  const words = partOf(language, CLAIMS)?.specificWords;
  return words === undefined ? undefined : new Set(listOf(words).map((word) => stemOf(word, language)));
});

const sameAs = (stem: string, language: LanguageTag): string[] => [
  stem,
  ...nearMeaningsOf(stem),
  ...exclusionsOf(stem, language).flatMap(({ same }) => [...same]),
];

/**
 * Kinds of things that the claim names and the text never does: a claim may be more general, never more specific. Text:
 * `The animal was found at the harbour.` Claim: `The dog was found at the harbour.`
 */
export function checkSpecifics({ text, sentence, alignment }: Comparison): Issue[] {
  const specific = specificWordsOf(text.language);
  if (!specific) return [];
  return sentence.words
    .filter(({ stem, isCapital, opens }) => specific.has(stem) && (!isCapital || opens))
    .filter(({ stem }) => !sameAs(stem, text.language).some((other) => text.postings.has(other)))
    .map((word) => issueAt('not-in-text', `the text does not mention "${word.text}"`, alignment.best[0]));
}
