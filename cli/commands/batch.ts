import { analyzeText } from '../../functions/core/article/analyze-text.ts';
import type { Article } from '../../functions/core/article/article.ts';
import { identifyLanguage } from '../../functions/core/article/language/identify-language.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import { failed, failure, type Outcome, succeeded } from '../../functions/core/errors.ts';
import { briefFingerprint } from '../../functions/core/manifest/fingerprint.ts';
import { sha256 as sha256Of } from '../../functions/core/text/sha256.ts';
import { type EngineFlags, engineFor } from '../engines.ts';
import { type Answer, answerLines, optionalField, optionalLanguage, type Row, stringField } from '../json-lines.ts';

export type BatchOptions = EngineFlags;

/** `{id, language?, text, title?}` → `{id, brief}`. Texts are analyzed as they are given, and offsets point into them. Gives the exit code. */
export async function batch(options: BatchOptions): Promise<number> {
  const summarizer = (await engineFor(options)) ?? builtInSummarizer();
  return answerLines(async (row): Promise<Answer> => {
    const article = await articleIn(row);
    if (!article.ok) return { error: article.failure };
    const summary = await summarizer.summarize(article.value);
    if (!summary.ok) return { error: summary.failure };
    const { key, sha256, language } = article.value;
    const shape = { sha256, articleKey: key, summarizer: summarizer.identity, sourceLanguage: language };
    const made = { fingerprint: briefFingerprint(shape), createdAt: new Date().toISOString() };
    return { brief: assembleBrief(article.value, summary.value, made) };
  });
}

/** The article a row holds; a failure where its language is not given and cannot be identified. */
async function articleIn(row: Row): Promise<Outcome<Article>> {
  const text = stringField(row, 'text');
  const title = optionalField(row, 'title');
  const language = optionalLanguage(row, 'language') ?? (await identifyLanguage(text));
  if (language === undefined)
    return failed(failure('language-undetermined', 'the language of the text cannot be told', 'give "language"'));
  const sha256 = sha256Of(text);
  return succeeded({
    ...analyzeText(text, language, title === undefined ? {} : { title }),
    ...(title === undefined ? {} : { title: { text: title } }),
    key: keyOf(row['id']) ?? sha256.slice(0, 16),
    sha256,
    mediaType: 'text/plain',
  });
}

/** The key of an article whose id is a string or a number; undefined for any other id. */
const keyOf = (id: unknown): string | undefined =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
