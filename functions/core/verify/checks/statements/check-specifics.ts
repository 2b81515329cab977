import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';
import type { LanguageTag } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { isAuxiliary } from '../../words/auxiliaries.ts';
import { exclusionsOf } from '../../words/exclusions.ts';
import { nearMeaningsOf } from '../../words/meanings.ts';
import { stemOf } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';

const specificWordsOf = perLanguage((language) => {
  const words = partOf(language, CLAIMS)?.specificWords;
  return words === undefined ? undefined : new Set(listOf(words).map((word) => stemOf(word, language)));
});

/** What means nearly the same as a word and does not exclude it: not the sister for the brother. */
function sameAs(stem: string, language: LanguageTag): string[] {
  const exclusions = exclusionsOf(stem, language);
  const near = nearMeaningsOf(stem).filter((other) => !exclusions.some(({ excluded }) => excluded.has(other)));
  return [stem, ...near, ...exclusions.flatMap(({ same }) => [...same])];
}

/** `will ferry`: the name of a thing, used as a verb. */
const isVerb = (words: readonly Word[], word: Word, language: LanguageTag): boolean =>
  isAuxiliary(words[words.indexOf(word) - 1]?.lower ?? '', language);

/**
 * Kinds of things that the claim names and the text never does: a claim may be more general, never more specific. Text:
 * `The animal was found at the harbour.` Claim: `The dog was found at the harbour.`
 */
export function checkSpecifics({ text, sentence, alignment }: Comparison): Issue[] {
  const specific = specificWordsOf(text.language);
  if (!specific) return [];
  return sentence.words
    .filter(({ stem, isCapital, opens }) => specific.has(stem) && (!isCapital || opens))
    .filter((word) => !isVerb(sentence.words, word, text.language))
    .filter(({ stem }) => !sameAs(stem, text.language).some((other) => text.postings.has(other)))
    .map((word) => issueAt('not-in-text', `the text does not mention "${word.text}"`, alignment.best[0]));
}
