import { connectOutbox } from '../adapters/aws/aws-outbox.ts';
import { s3Client, sqsClient } from '../adapters/aws/clients.ts';
import { enginesFor } from '../adapters/aws/engines.ts';
import { S3ArticleStore } from '../adapters/aws/s3/s3-article-store.ts';
import { S3BriefStore } from '../adapters/aws/s3/s3-brief-store.ts';
import { SqsRequeue } from '../adapters/aws/sqs-requeue.ts';
import type { Requeue } from '../core/ports.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { countingEngines } from '../runtime/engines.ts';
import { leasingOf } from '../runtime/leasing.ts';
import { parseArticleMessage } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { countingOutbox } from '../runtime/news-metrics.ts';
import { loadPrompt } from '../runtime/prompts.ts';
import { attemptOf } from '../runtime/setback.ts';
import { type ArticleServices, handleArticle } from '../steps/handle-article.ts';
import { recordArticleFailure, recordAttempt, recordUnattributed } from '../steps/records/record-failure.ts';

type Services = ArticleServices & { readonly requeue: Requeue };

/** Briefs the articles that a batch of S3 events announces, and withdraws those whose deletion it announces. */
export const summarizeArticles = (services: () => Services) =>
  queueHandler({
    parse: parseArticleMessage,
    work: (message, delivery) =>
      handleArticle({ ...services(), copy: delivery.copy, leasing: leasingOf(delivery) }, message),
    giveUp: (version, failure) => recordArticleFailure(services(), version, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
    now: () => services().now(),
    postpone: (message) => services().requeue.postpone(message),
    setBack: (version, setback) =>
      recordAttempt(services(), { kind: 'article', version }, attemptOf(setback, services().now())),
  });

const services = once((): Services => {
  const config = readConfig('summarize-article');
  const { ARTICLES_BUCKET: bucket, MAX_ARTICLE_BYTES: maxArticleBytes, MODEL_TIME_LIMIT_MS: timeLimitMs } = config;
  const [s3, prompt] = [s3Client(), () => loadPrompt('prompts', config.PROMPT)];
  const queues = { articles: config.ARTICLES_QUEUE_URL, translations: config.TRANSLATIONS_QUEUE_URL };
  return {
    articles: new S3ArticleStore(s3, { bucket, maxArticleBytes }),
    briefs: new S3BriefStore(s3, config.BRIEFS_BUCKET),
    outbox: countingOutbox(connectOutbox(config.EVENT_BUS_NAME, queues)),
    requeue: new SqsRequeue(sqsClient(), config.ARTICLES_QUEUE_URL),
    now: () => new Date(),
    defaults: { languages: config.LANGUAGES, formality: config.FORMALITY },
    maxArticleBytes,
    caps: config.CAPS,
    superseded: config.SUPERSEDED,
    onArticleDeleted: config.ON_ARTICLE_DELETED,
    ...countingEngines(enginesFor({ models: config.MODELS, prompt, timeLimitMs }), config.ENGINE),
  };
});

export const handler = lambda(summarizeArticles(services));
