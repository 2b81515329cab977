import { type Comparison, type Issue, issueAt } from './comparison.ts';
import { coverageOf, sharedAround } from './frame.ts';
import { LEAVES_OPEN, OPEN_WORDS } from './modality-data.ts';
import type { PreparedSentence } from './prepare-text.ts';

const OPEN: ReadonlySet<string> = new Set(OPEN_WORDS.split(' '));
const LEAVES: ReadonlySet<string> = new Set(LEAVES_OPEN.split(' '));
/** The predicate stands within so many words after the word that leaves it open: `plans to soon close`. */
const REACH = 4;
/** Words to share around the predicate before a claim is held against it. */
const SHARED = 2;
/** From this share of its words in one sentence of the text on, a claim restates that sentence. */
const RESTATES = 0.5;

const TIME_WORD = /ly$|^(?:soon|still|also|now|then|yet|even|already)$/u;

const isOpen = ({ words }: PreparedSentence): boolean => words.some(({ lower }) => OPEN.has(lower));

function statedIn(sentence: PreparedSentence, source: PreparedSentence): Issue[] {
  return source.words.flatMap((open, at) => {
    if (!LEAVES.has(open.lower)) return [];
    const step = source.words
      .slice(at + 1, at + 1 + REACH)
      .findIndex(({ isContent, lower }) => isContent && !TIME_WORD.test(lower));
    const predicate = source.words[at + 1 + step];
    if (step < 0 || !predicate) return [];
    const isStated = sentence.words.some(
      ({ stem }, index) =>
        stem === predicate.stem &&
        sentence.words[index - 1]?.lower !== 'to' &&
        sharedAround(sentence.words, index, source.words, at + 1 + step) >= SHARED,
    );
    return isStated
      ? [issueAt('modality', `the text says "${open.text} … ${predicate.text}", the claim states it as a fact`, source)]
      : [];
  });
}

/** What the text leaves open and the claim states as a fact: `may close` against `closes`. */
export function checkModality({ text, sentence, alignment }: Comparison): Issue[] {
  const [source] = alignment.best;
  if (!/^en\b/u.test(text.language) || !source || isOpen(sentence) || coverageOf(sentence, source) < RESTATES)
    return [];
  return statedIn(sentence, source).slice(0, 1);
}
