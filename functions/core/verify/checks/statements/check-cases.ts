import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf } from '../../../languages/part-of.ts';
import { primaryOf } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** Whether both are about the same action: they share a word in small letters. */
const shareDeed = (claim: readonly Word[], source: readonly Word[]): boolean =>
  claim.some((word) => word.isContent && !word.isCapital && source.some(({ stem }) => stem === word.stem));

/**
 * Who does what to whom, reversed compared with the text, in languages whose grammatical case shows it: `Den Rat lobt
 * der Präsident`.
 */
export function checkCases({ text, sentence, alignment }: Comparison): Issue[] {
  const cases = partOf(primaryOf(text.language), CLAIMS)?.cases;
  if (!cases) return [];
  const isTurned = ({ words }: PreparedSentence): boolean => words.some(({ lower }) => cases.turns.test(lower));
  const source = alignment.best.find(
    (one) =>
      isTurned(one) === isTurned(sentence) &&
      shareDeed(sentence.words, one.words) &&
      cases.areSwapped(sentence.words, one.words),
  );
  return source ? [issueAt('roles', 'the claim has done to the one what the text says the one did', source)] : [];
}
