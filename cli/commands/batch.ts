import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import { identifyLanguage } from '../../functions/core/article/identify-language.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import { failure } from '../../functions/core/errors.ts';
import { briefFingerprint } from '../../functions/core/manifest/fingerprint.ts';
import { sha256 as sha256Of } from '../../functions/core/text/sha256.ts';
import { type EngineFlags, engineFor } from '../engines.ts';
import { type Answer, answerLines, optionalField, optionalLanguage, stringField } from '../json-lines.ts';

export type BatchOptions = EngineFlags;

/** `{id, language?, text, title?}` → `{id, brief}`: texts are analyzed as given, offsets point into them. */
export async function batch(options: BatchOptions): Promise<number> {
  const summarizer = (await engineFor(options)) ?? builtInSummarizer();
  return answerLines(async (row): Promise<Answer> => {
    const text = stringField(row, 'text');
    const title = optionalField(row, 'title');
    const language = optionalLanguage(row, 'language') ?? (await identifyLanguage(text));
    if (language === undefined)
      return { error: failure('language-undetermined', 'the language of the text cannot be told', 'give "language"') };
    const sha256 = sha256Of(text);
    const key = keyOf(row['id']) ?? sha256.slice(0, 16);
    const article = {
      ...analyzeText(text, language, title === undefined ? {} : { title }),
      ...(title === undefined ? {} : { title: { text: title } }),
      key,
      sha256,
      mediaType: 'text/plain' as const,
    };
    const summary = await summarizer.summarize(article);
    if (!summary.ok) return { error: summary.failure };
    const fingerprint = briefFingerprint({
      sha256,
      articleKey: key,
      summarizer: summarizer.identity,
      sourceLanguage: language,
    });
    return { brief: assembleBrief(article, summary.value, { fingerprint, createdAt: new Date().toISOString() }) };
  });
}

/** An id that can name an article: a string or a number. */
const keyOf = (id: unknown): string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
