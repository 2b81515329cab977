import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { identifyLanguage } from '../../functions/core/article/language/identify-language.ts';
import { findQuotes } from '../../functions/core/quotes/find-quotes.ts';
import { answerLines, optionalLanguage, stringField } from '../json-lines.ts';

/** `{id, language?, text}` → `{id, quotes}`; offsets are UTF-16 code units into `text`. In an unknown language, only quotation marks count. Gives the exit code. */
export const quotes = (): Promise<number> =>
  answerLines(async (row) => {
    const text = stringField(row, 'text');
    const language = optionalLanguage(row, 'language') ?? (await identifyLanguage(text)) ?? 'und';
    return { quotes: findQuotes(analyzeText(text, language)).quotes };
  });
