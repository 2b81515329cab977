import { verify } from '../functions/core/verify/verify.ts';
import { answerLines, optionalLanguage, stringField } from './json-lines.ts';

/** `{id, text, claim, language?}` → `{id, verdict, score, issues, sentences}`. */
export const verifyClaims = (): Promise<number> =>
  answerLines((row) => {
    const language = optionalLanguage(row, 'language');
    return {
      ...verify(stringField(row, 'text'), stringField(row, 'claim'), language === undefined ? {} : { language }),
    };
  });
