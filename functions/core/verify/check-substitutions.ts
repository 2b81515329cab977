import { type Comparison, type Issue, issueAt } from './comparison.ts';
import { CAPITAL_NOUNS, NO_CAPITALS } from './names.ts';
import type { PreparedSentence } from './prepare-text.ts';
import type { Word } from './words.ts';

/** A claim's new words and the text's words in their place are at most so many. */
const LONGEST = 5;

const isNew = ({ text, language, postings }: Comparison['text'], word: Word): boolean =>
  word.isContent &&
  !postings.has(word.stem) &&
  (!CAPITAL_NOUNS.test(language) || word.isCapital) &&
  !text.includes(word.text);

/** Runs of words that the text has nowhere, with the words before and after. */
function newRuns({ text, sentence: { words } }: Comparison): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  words.forEach((word, at) => {
    if (!isNew(text, word)) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs.filter(({ from, to }) => to - from <= LONGEST);
}

/** What the source has between the two words that stand around the claim's run. */
function between(source: PreparedSentence, before: Word | undefined, after: Word | undefined): readonly Word[] {
  const { words } = source;
  for (let at = before ? 0 : -1; at < (before ? words.length : 0); at += 1) {
    if (before && words[at]?.stem !== before.stem) continue;
    const end = after ? words.findIndex(({ stem }, index) => index > at && stem === after.stem) : words.length;
    if (end > at + 1 && end - at - 1 <= LONGEST) return words.slice(at + 1, end);
  }
  return [];
}

/**
 * Words that stand where the text has others, in languages that do not mark their names: scripts without capitals, and
 * nouns in a language that capitalizes all of them.
 */
export function checkSubstitutions(comparison: Comparison): Issue[] {
  const { text, claim, sentence, alignment, claimStems } = comparison;
  if (!NO_CAPITALS.test(text.language) && !CAPITAL_NOUNS.test(text.language)) return [];
  return newRuns(comparison).flatMap(({ from, to }) => {
    const [before, after] = [sentence.words[from - 1], sentence.words[to]];
    if (!before && !after) return [];
    for (const source of alignment.best) {
      const replaced = between(source, before, after).filter(({ stem }) => !claimStems.has(stem));
      const [first, last] = [replaced[0], replaced.at(-1)];
      if (!first || !last) continue;
      const own = claim.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end);
      return [issueAt('name', `the text says "${text.text.slice(first.start, last.end)}", the claim "${own}"`, source)];
    }
    return [];
  });
}
