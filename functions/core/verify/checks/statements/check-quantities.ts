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

/** How much is meant: `not all` is a part that excludes the whole, `some` one that may be the whole. */
type Extent = 'all' | 'part' | 'not all';

interface Counted {
  readonly extent: Extent;
  readonly word: Word;
  readonly at: number;
  /** Stem of the first word with a meaning behind it. */
  readonly of: string;
}

type Quantities = NonNullable<ReturnType<typeof quantitiesOf>>;

/** `were all tired`, `the boats all had`: such a word counts what is somewhere before it. */
const isFloating = (words: readonly Word[], at: number, language: LanguageTag): boolean =>
  [words[at - 1], words[at + 1]].some(
    (word) => word && isAuxiliary(word.lower, language) && !denialsOf(language)?.test(word.text),
  );

/** What words for a quantity count in a sentence. */
function countedIn({ words }: PreparedSentence, { all, part }: Quantities, language: LanguageTag): Counted[] {
  const denies = denialsOf(language);
  return words.flatMap((word, at) => {
    const isAll = all.has(word.lower);
    const of = words.slice(at + 1, at + 1 + REACH).find(({ isContent }) => isContent)?.stem;
    if (of === undefined || !(isAll || part.has(word.lower)) || isFloating(words, at, language)) return [];
    const isDenied = denies?.test(words[at - 1]?.text ?? '') === true;
    return [{ extent: isAll ? (isDenied ? 'not all' : 'all') : 'part', word, at, of }];
  });
}

const excludes = (claimed: Extent, told: Extent): boolean =>
  claimed === 'all' ? told !== 'all' : claimed === 'not all' && told === 'all';

/**
 * All of what the text says of some. Text: `Some fishermen welcomed the plan.` Claim: `All fishermen welcomed the
 * plan.`
 */
export function checkQuantities({ text, sentence, alignment }: Comparison): Issue[] {
  const quantities = quantitiesOf(primaryOf(text.language));
  if (!quantities) return [];
  const read = (one: PreparedSentence): Counted[] => countedIn(one, quantities, text.language);
  const near = alignment.context.flatMap(read);
  return read(sentence)
    .filter((claimed) => !near.some(({ of, extent }) => of === claimed.of && extent === claimed.extent))
    .flatMap((claimed) =>
      alignment.best.flatMap((source) =>
        read(source)
          .filter(({ of, extent }) => of === claimed.of && excludes(claimed.extent, extent))
          .filter(({ at }) => sharedAround(sentence.words, claimed.at, source.words, at) >= SHARED)
          .map(({ word }) =>
            issueAt('opposite', `the text says "${word.text}", the claim "${claimed.word.text}" of this`, source),
          ),
      ),
    )
    .slice(0, 1);
}
