import { readArticle } from '../../functions/core/article/read-article.ts';
import { assembleBrief } from '../../functions/core/brief/assemble-brief.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import type { Brief } from '../../functions/core/brief/schema.ts';

/** The brief that the built-in engine writes about a text. */
export async function briefOf(key: string, text: string): Promise<Brief> {
  const article = await readArticle({ key, bytes: new TextEncoder().encode(text), wishes: {} }, {});
  if (!article.ok) throw new Error(article.failure.message);
  const summary = await builtInSummarizer().summarize(article.value);
  if (!summary.ok) throw new Error(summary.failure.message);
  return assembleBrief(article.value, summary.value, { fingerprint: 'f', createdAt: '2026-11-24T00:00:00Z' });
}
