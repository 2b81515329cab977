import { checkTranslation } from '../../functions/core/translation/check/check-line.ts';
import { answerLines, languageField, stringField } from '../json-lines.ts';

/** `{id, from, to, source, target}` → `{id, verdict: "pass" | "fail", issues}`. Gives the exit code. */
export const checkTranslations = (): Promise<number> =>
  answerLines((row) => ({
    ...checkTranslation({
      from: languageField(row, 'from'),
      to: languageField(row, 'to'),
      source: stringField(row, 'source'),
      target: stringField(row, 'target'),
    }),
  }));
