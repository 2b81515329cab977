import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { sharedAround } from '../../text/frame.ts';
import { isCalendarWord } from '../../words/calendar-words.ts';
import { type Exclusion, exclusionsOf } from '../../words/exclusions.ts';
import { denialsOf, isDenied } from '../../words/polarity.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** A place of the text that has one of the wanted words, and how much of its surroundings the claim's place shares. */
interface Place {
  readonly text: string;
  readonly shared: number;
  readonly source: PreparedSentence;
}

/** Words that a place outside the sentences compared first must share with the claim's. */
const SHARED_OUTSIDE = 2;

/** `may` and `march` are months only with a capital. */
const isCommonWord = ({ lower, isCapital }: Word, language: string): boolean =>
  !isCapital && isCalendarWord(lower, language);

function bestPlace(
  { text, sentence, alignment }: Comparison,
  at: number,
  wanted: ReadonlySet<string>,
): Place | undefined {
  const denies = denialsOf(text.language);
  const isClaimDenied = isDenied(sentence.words, at, denies);
  let best: Place | undefined;
  for (const source of [...alignment.best, ...alignment.context])
    source.words.forEach((word, index) => {
      if (!wanted.has(word.stem) || isCommonWord(word, text.language)) return;
      if (isDenied(source.words, index, denies) !== isClaimDenied) return;
      const shared = sharedAround(sentence.words, at, source.words, index);
      const needed = alignment.best.includes(source) ? 1 : SHARED_OUTSIDE;
      if (shared >= needed && shared > (best?.shared ?? 0)) best = { text: word.text, shared, source };
    });
  return best;
}

function issueFor(comparison: Comparison, at: number, { same, excluded }: Exclusion): Issue | undefined {
  const wanted = new Set([...excluded].filter((stem) => !comparison.claimStems.has(stem)));
  const opposed = bestPlace(comparison, at, wanted);
  if (!opposed) return undefined;
  const own = bestPlace(comparison, at, same);
  const isElsewhere = [...same].some((stem) => comparison.alignment.stems.has(stem));
  if (own || (isElsewhere && opposed.shared < SHARED_OUTSIDE)) return undefined;
  const word = comparison.sentence.words[at]?.text ?? '';
  return issueAt('opposite', `the text says "${opposed.text}", the claim "${word}"`, opposed.source);
}

/** Words of the claim whose opposite is in the same place of the text: `rose` for `fell`, `Monday` for `Tuesday`. */
export function checkOpposites(comparison: Comparison): Issue[] {
  return comparison.sentence.words.flatMap((word, at) => {
    if (isCommonWord(word, comparison.text.language)) return [];
    for (const exclusion of exclusionsOf(word.stem, comparison.text.language)) {
      const issue = issueFor(comparison, at, exclusion);
      if (issue) return [issue];
    }
    return [];
  });
}
