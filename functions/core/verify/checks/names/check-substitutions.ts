import { WORDS } from '../../../languages/listed/words.ts';
import { partOf } from '../../../languages/part-of.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { denialsOf } from '../../words/polarity.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** The claim's new words, and the text's words in their place, are at most this many. */
const LONGEST = 5;

/** True for a word that is neither in the text nor, cut differently, in the compared sentences. */
const isNew = ({ language, postings }: PreparedText, word: Word, compared: string): boolean =>
  word.isContent &&
  !denialsOf(language)?.test(word.text) &&
  !postings.has(word.stem) &&
  (!partOf(language, WORDS)?.capitalizesNouns || word.isCapital) &&
  !compared.includes(word.text);

/** Runs of words that are nowhere in the text, with the words before and after. */
function newRuns({ text, sentence: { words }, alignment }: Comparison): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const compared = alignment.context.map(({ start, end }) => text.text.slice(start, end)).join('\n');
  words.forEach((word, at) => {
    // `Laut Jens Mahlow`: a sentence begins with a capital, whatever its first word is.
    if (!isNew(text, word, compared) || (word.opens && words[at + 1]?.isCapital)) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs.filter(({ from, to }) => to - from <= LONGEST);
}

/** What the source has between the two words around the claim's run. */
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
 * Words in a place where the text has others, in languages that do not mark their names: scripts without capitals, and
 * nouns in a language that capitalizes all of them. Text: `林安宣布`. Claim: `王芳宣布`.
 */
export function checkSubstitutions(comparison: Comparison): Issue[] {
  const { text, claim, sentence, alignment, claimStems } = comparison;
  const { hasCapitals, capitalizesNouns } = partOf(text.language, WORDS) ?? {};
  if (hasCapitals !== false && !capitalizesNouns) return [];
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
