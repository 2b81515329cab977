import { verify } from '../functions/core/verify/verify.ts';
import { answerLines, optionalField, stringField } from './json-lines.ts';

/** `{id, text, claim, language?}` → `{id, verdict, score, issues, sentences}`. */
export const verifyClaims = (): Promise<number> =>
  answerLines((row) => {
    const language = optionalField(row, 'language');
    return {
      ...verify(stringField(row, 'text'), stringField(row, 'claim'), language === undefined ? {} : { language }),
    };
  });
