import type { ArticleMessage } from '../core/manifest/article-events.ts';
import type { Manifest } from '../core/manifest/manifest.ts';
import { type SummarizeServices, summarizeArticle } from './summarize-article.ts';
import { type WithdrawServices, withdrawArticle } from './withdraw-article.ts';

export type ArticleServices = SummarizeServices & WithdrawServices;

/** Does what a message about an article asks for. A key with a final slash is a folder, for which the S3 console makes an empty object: nothing is done. */
export async function handleArticle(
  services: ArticleServices,
  message: ArticleMessage,
): Promise<Manifest | 'stale' | 'superfluous' | 'no article'> {
  if (message.key.endsWith('/')) return 'no article';
  return message.kind === 'deleted' ? withdrawArticle(services, message) : summarizeArticle(services, message);
}
