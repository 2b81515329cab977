import { connectOutbox } from '../adapters/aws/aws-outbox.ts';
import { s3Client } from '../adapters/aws/clients.ts';
import { enginesFor } from '../adapters/aws/engines.ts';
import { S3ArticleStore } from '../adapters/aws/s3/s3-article-store.ts';
import { S3BriefStore } from '../adapters/aws/s3/s3-brief-store.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { countingEngines } from '../runtime/engines.ts';
import { parseArticleDropped } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { loadPrompt } from '../runtime/prompts.ts';
import { recordArticleFailure, recordUnattributed } from '../steps/record-failure.ts';
import { type SummarizeServices, summarizeArticle } from '../steps/summarize-article.ts';

/** Briefs the articles that a batch of S3 events announces. */
export const summarizeArticles = (services: () => SummarizeServices) =>
  queueHandler({
    parse: parseArticleDropped,
    // A key with a final slash is a folder, for which the S3 console makes an empty object.
    work: async (version) => (version.key.endsWith('/') ? undefined : summarizeArticle(services(), version)),
    giveUp: (version, failure) => recordArticleFailure(services(), version, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
  });

const services = once((): SummarizeServices => {
  const config = readConfig('summarize-article');
  const { ARTICLES_BUCKET: bucket, MAX_ARTICLE_BYTES: maxArticleBytes, MODEL_TIME_LIMIT_MS: timeLimitMs } = config;
  const [s3, prompt] = [s3Client(), () => loadPrompt('prompts', config.PROMPT)];
  return {
    articles: new S3ArticleStore(s3, { bucket, maxArticleBytes }),
    briefs: new S3BriefStore(s3, config.BRIEFS_BUCKET),
    outbox: connectOutbox(config.EVENT_BUS_NAME, config.TRANSLATIONS_QUEUE_URL),
    now: () => new Date(),
    defaults: { languages: config.LANGUAGES, formality: config.FORMALITY },
    maxArticleBytes,
    ...countingEngines(enginesFor({ models: config.MODELS, prompt, timeLimitMs }), config.ENGINE),
  };
});

export const handler = lambda(summarizeArticles(services));
