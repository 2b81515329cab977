import { identifyLanguage } from '../../functions/core/article/identify-language.ts';
import { type PreparedText, prepareText, verifyPrepared } from '../../functions/core/verify/verify.ts';
import { answerLines, optionalLanguage, stringField } from '../json-lines.ts';

/** `{id, text, claim, language?}` → `{id, verdict, score, issues, sentences}`; the language is told by the text if not given. */
export function verifyClaims(): Promise<number> {
  let last: PreparedText | undefined; // many claims about one text come in neighbouring lines
  return answerLines(async (row) => {
    const text = stringField(row, 'text');
    const claim = stringField(row, 'claim');
    const language = optionalLanguage(row, 'language') ?? (await identifyLanguage(text)) ?? 'en';
    if (last?.text !== text || last.language !== language) last = prepareText(text, language);
    return { ...verifyPrepared(last, claim) };
  });
}
