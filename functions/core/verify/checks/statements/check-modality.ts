import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { wordSet } from '../../../languages/word-list.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { coverageOf, sharedAround } from '../../text/frame.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';

/** The words of a language that leave open, oblige or ask, ready for lookup. */
const wordsOf = perLanguage((language) => {
  const words = partOf(language, CLAIMS)?.modality;
  return (
    words && {
      ...words,
      open: wordSet(words.open),
      leavesOpen: wordSet(words.leavesOpen),
      obliges: wordSet(words.obliges ?? ''),
      asks: wordSet(words.asks ?? ''),
    }
  );
});
type Modality = NonNullable<ReturnType<typeof wordsOf>>;

/** The predicate is within this many words after the word that leaves it open: `plans to soon close`. */
const REACH = 4;
/** A claim is compared with a place only if both share this many words around the predicate. */
const SHARED = 2;
/** With at least this share of its words in one sentence of the text, a claim restates that sentence. */
const RESTATES = 0.5;

const isOpen = ({ words }: PreparedSentence, { open }: Modality): boolean => words.some(({ lower }) => open.has(lower));

function statedIn(
  sentence: PreparedSentence,
  source: PreparedSentence,
  { leavesOpen, adverbs, infinitive }: Modality,
): Issue[] {
  return source.words.flatMap((open, at) => {
    if (!leavesOpen.has(open.lower)) return [];
    const step = source.words
      .slice(at + 1, at + 1 + REACH)
      .findIndex(({ isContent, lower }) => isContent && !adverbs?.test(lower));
    const predicate = source.words[at + 1 + step];
    if (step < 0 || !predicate) return [];
    const isStated = sentence.words.some(
      ({ stem }, index) =>
        stem === predicate.stem &&
        (infinitive === undefined || sentence.words[index - 1]?.lower !== infinitive) &&
        sharedAround(sentence.words, index, source.words, at + 1 + step) >= SHARED,
    );
    return isStated
      ? [issueAt('modality', `the text says "${open.text} … ${predicate.text}", the claim states it as a fact`, source)]
      : [];
  });
}

/** What is a duty in the claim and a wish in the text: `must close` against `was asked to close`. */
function obligedIn(
  { sentence, alignment }: Comparison,
  source: PreparedSentence,
  { obliges, asks }: Modality,
): Issue[] {
  const duty = sentence.words.find(({ lower }) => obliges.has(lower));
  const wish = source.words.find(({ lower }) => asks.has(lower));
  const isDutyInText = alignment.context.some(({ words }) => words.some(({ lower }) => obliges.has(lower)));
  if (!duty || !wish || isDutyInText) return [];
  const shared = sharedAround(sentence.words, sentence.words.indexOf(duty), source.words, source.words.indexOf(wish));
  return shared >= SHARED
    ? [issueAt('modality', `the text says "${wish.text}", the claim "${duty.text}"`, source)]
    : [];
}

/** What the text leaves open or asks for and the claim states as a fact or a duty: `may close` against `closes`. */
export function checkModality(comparison: Comparison): Issue[] {
  const { text, sentence, alignment } = comparison;
  const [source] = alignment.best;
  const words = wordsOf(text.language);
  if (!words || !source || coverageOf(sentence, source) < RESTATES) return [];
  return isOpen(sentence, words)
    ? []
    : [...statedIn(sentence, source, words), ...obligedIn(comparison, source, words)].slice(0, 1);
}
