import { type Comparison, type Issue, issueAt } from './comparison.ts';

const SUBJECT_PRONOUN = /^(?:he|she|they|him|her|them)$/u;

/** How many words before the verb a claim's opening pronoun can stand in. */
const OPENING_WORDS = 4;

/** A claim that opens with a pronoun and names nobody, where the text names somebody at that place. */
export function checkPronouns({ text, claim, sentence, alignment }: Comparison): Issue[] {
  if (!/^en\b/u.test(text.language) || sentence.start > (/\S/u.exec(claim)?.index ?? 0)) return [];
  const at = sentence.words.slice(0, OPENING_WORDS).findIndex(({ lower }) => SUBJECT_PRONOUN.test(lower));
  const pronoun = sentence.words[at];
  if (
    !pronoun ||
    sentence.words.slice(0, at).some(({ isContent, isCapital, opens }) => isContent || (isCapital && !opens))
  )
    return [];
  const [best] = alignment.best;
  if (best?.words.slice(0, OPENING_WORDS + 1).some(({ lower }) => lower === pronoun.lower)) return [];
  return [issueAt('pronoun', `the claim does not say who "${pronoun.text}" is`, best)];
}
