import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import { coverageOf, sharedAround } from '../text/frame.ts';
import type { PreparedSentence } from '../text/prepare-text.ts';
import { ASKS, LEAVES_OPEN, OBLIGES, OPEN_WORDS } from '../words/modality-data.ts';

const OPEN: ReadonlySet<string> = new Set(OPEN_WORDS.split(' '));
const LEAVES: ReadonlySet<string> = new Set(LEAVES_OPEN.split(' '));
const OBLIGING: ReadonlySet<string> = new Set(OBLIGES.split(' '));
const ASKING: ReadonlySet<string> = new Set(ASKS.split(' '));
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

/** What the claim makes a duty and the text a wish: `must close` against `was asked to close`. */
function obligedIn({ sentence, alignment }: Comparison, source: PreparedSentence): Issue[] {
  const duty = sentence.words.find(({ lower }) => OBLIGING.has(lower));
  const wish = source.words.find(({ lower }) => ASKING.has(lower));
  const isDutyInText = alignment.context.some(({ words }) => words.some(({ lower }) => OBLIGING.has(lower)));
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
  if (!/^en\b/u.test(text.language) || !source || coverageOf(sentence, source) < RESTATES) return [];
  const stated = isOpen(sentence) ? [] : statedIn(sentence, source);
  return [...stated, ...obligedIn(comparison, source)].slice(0, 1);
}
