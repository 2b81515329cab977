import { bareCode, codesAsWritten } from '../../names/codes.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';

/**
 * Codes of the claim that differ from the text's: one figure more or less makes another aircraft, law or disease. Text:
 * `the A320`. Claim: `the A330`.
 */
export function checkCodes({ text, claim, sentence, alignment }: Comparison): Issue[] {
  return codesAsWritten(claim.slice(sentence.start, sentence.end))
    .filter((code) => !text.codes.has(bareCode(code)))
    .map((code) => issueAt('name', `the text does not have "${code}"`, alignment.best[0]));
}
