import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import { exclusionsOf } from '../words/exclusions.ts';
import { nearMeaningsOf } from '../words/meanings.ts';
import { SPECIFIC_WORDS } from '../words/specific-words-data.ts';
import { stemOf } from '../words/stem.ts';

const SPECIFIC: ReadonlySet<string> = new Set(
  SPECIFIC_WORDS.trim()
    .split(/\s+/u)
    .map((word) => stemOf(word, 'en')),
);

const sameAs = (stem: string): string[] => [
  stem,
  ...nearMeaningsOf(stem),
  ...exclusionsOf(stem, 'en').flatMap(({ same }) => [...same]),
];

/** Kinds of things that the claim names and the text nowhere does: a claim may be more general, never more specific. */
export function checkSpecifics({ text, sentence, alignment }: Comparison): Issue[] {
  if (!/^en\b/u.test(text.language)) return [];
  return sentence.words
    .filter(({ stem, isCapital, opens }) => SPECIFIC.has(stem) && (!isCapital || opens))
    .filter(({ stem }) => !sameAs(stem).some((other) => text.postings.has(other)))
    .map((word) => issueAt('not-in-text', `the text does not mention "${word.text}"`, alignment.best[0]));
}
