import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { wordSet } from '../../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { sharedAround } from '../../text/frame.ts';
import { isAuxiliary } from '../../words/auxiliaries.ts';
import { denialsOf } from '../../words/polarity.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** Claim and text say the same of it only if they share this many words around the two. */
const SHARED = 2;
/** What a word for a quantity counts is within this many words after it: `most of the old boats`. */
const REACH = 4;

const quantitiesOf = perLanguage((language) => {
  const quantities = partOf(language, CLAIMS)?.quantities;
  return quantities && { all: wordSet(quantities.all), part: wordSet(quantities.part) };
});

interface Counted {
  readonly word: Word;
  readonly at: number;
  /** Stem of the first word with a meaning behind it. */
  readonly of: string | undefined;
}

/** `were all tired`, `the boats all had`: such a word counts what is somewhere before it. */
const isFloating = (words: readonly Word[], at: number, language: LanguageTag): boolean =>
  [words[at - 1], words[at + 1]].some((word) => word !== undefined && isAuxiliary(word.lower, language));

/** What words for a quantity count in a sentence; what is denied, `not all`, is left out. */
function countedBy({ words }: PreparedSentence, quantity: ReadonlySet<string>, language: LanguageTag): Counted[] {
  const denies = denialsOf(language);
  return words.flatMap((word, at) => {
    if (!quantity.has(word.lower) || denies?.test(words[at - 1]?.text ?? '') || isFloating(words, at, language))
      return [];
    return [{ word, at, of: words.slice(at + 1, at + 1 + REACH).find(({ isContent }) => isContent)?.stem }];
  });
}

/**
 * All of what the text says of some. Text: `Some fishermen welcomed the plan.` Claim: `All fishermen welcomed the
 * plan.`
 */
export function checkQuantities({ text, sentence, alignment }: Comparison): Issue[] {
  const quantities = quantitiesOf(primaryOf(text.language));
  if (!quantities) return [];
  const told = alignment.context.flatMap((source) => countedBy(source, quantities.all, text.language));
  return countedBy(sentence, quantities.all, text.language)
    .filter(({ of }) => of !== undefined && !told.some((one) => one.of === of))
    .flatMap((claimed) =>
      alignment.best.flatMap((source) =>
        countedBy(source, quantities.part, text.language)
          .filter(({ of }) => of === claimed.of)
          .filter(({ at }) => sharedAround(sentence.words, claimed.at, source.words, at) >= SHARED)
          .map((part) =>
            issueAt('opposite', `the text says "${part.word.text}", the claim "${claimed.word.text}"`, source),
          ),
      ),
    )
    .slice(0, 1);
}
