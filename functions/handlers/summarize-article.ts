import { AwsOutbox } from '../adapters/aws/aws-outbox.ts';
import { eventBridgeClient, s3Client, sqsClient } from '../adapters/aws/clients.ts';
import { S3ArticleStore } from '../adapters/aws/s3-article-store.ts';
import { S3BriefStore } from '../adapters/aws/s3-brief-store.ts';
import { builtInSummarizer } from '../core/brief/built-in-summarizer.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { parseArticleDropped } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { recordArticleFailure, recordUnattributed } from '../steps/record-failure.ts';
import { type SummarizeServices, summarizeArticle } from '../steps/summarize-article.ts';

/** Briefs the articles a batch of S3 events tells of. */
export const summarizeArticles = (services: () => SummarizeServices) =>
  queueHandler({
    parse: parseArticleDropped,
    // The S3 console makes an empty object for each folder: no article, and nobody waits for its brief.
    work: async (version) => (version.key.endsWith('/') ? undefined : summarizeArticle(services(), version)),
    giveUp: (version, failure) => recordArticleFailure(services(), version, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
  });

const services = once((): SummarizeServices => {
  const config = readConfig('summarize-article');
  const s3 = s3Client();
  const limits = { bucket: config.ARTICLES_BUCKET, maxArticleBytes: config.MAX_ARTICLE_BYTES };
  const queue = { translationsQueueUrl: config.TRANSLATIONS_QUEUE_URL, eventBusName: config.EVENT_BUS_NAME };
  return {
    articles: new S3ArticleStore(s3, limits),
    briefs: new S3BriefStore(s3, config.BRIEFS_BUCKET),
    summarizer: builtInSummarizer(),
    outbox: new AwsOutbox({ sqs: sqsClient(), eventBridge: eventBridgeClient(), ...queue }),
    now: () => new Date(),
    defaultLanguages: config.LANGUAGES,
    maxArticleBytes: config.MAX_ARTICLE_BYTES,
  };
});

export const handler = lambda(summarizeArticles(services));
