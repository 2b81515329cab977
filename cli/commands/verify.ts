import { identifyLanguage } from '../../functions/core/article/language/identify-language.ts';
import { type PreparedText, prepareText, verifyPrepared } from '../../functions/core/verify/verify.ts';
import { answerLines, optionalLanguage, stringField } from '../json-lines.ts';

/** `{id, text, claim, language?}` → `{id, verdict, score, issues, sentences}`; a language that is not given is identified by the text. Gives the exit code. */
export function verifyClaims(): Promise<number> {
  let last: PreparedText | undefined; // claims about the same text mostly come in neighbouring lines
  return answerLines(async (row) => {
    const text = stringField(row, 'text');
    const claim = stringField(row, 'claim');
    const language = optionalLanguage(row, 'language') ?? (await identifyLanguage(text)) ?? 'en';
    if (last?.text !== text || last.language !== language) last = prepareText(text, language);
    return { ...verifyPrepared(last, claim) };
  });
}
