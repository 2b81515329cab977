import { AmazonTranslator } from '../adapters/aws/amazon-translator.ts';
import { connectOutbox } from '../adapters/aws/aws-outbox.ts';
import { s3Client, sqsClient, translateClient } from '../adapters/aws/clients.ts';
import { S3BriefStore } from '../adapters/aws/s3/s3-brief-store.ts';
import { SqsRequeue } from '../adapters/aws/sqs-requeue.ts';
import { readGlossaries } from '../adapters/local/glossary-folder.ts';
import { PivotTranslator } from '../adapters/pivot-translator.ts';
import type { Requeue } from '../core/ports.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { leasingOf } from '../runtime/leasing.ts';
import { parseTranslationRequested } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { countingOutbox } from '../runtime/news-metrics.ts';
import { attemptOf } from '../runtime/setback.ts';
import { countingTranslator } from '../runtime/translations.ts';
import { recordAttempt, recordTranslationFailure, recordUnattributed } from '../steps/records/record-failure.ts';
import { type TranslateServices, translateArticle } from '../steps/translate-brief.ts';

type Services = TranslateServices & { readonly requeue: Requeue };

/** Makes the translations that a batch of messages asks for. */
export const translateBriefs = (services: () => Services) =>
  queueHandler({
    parse: parseTranslationRequested,
    work: (request, delivery) => {
      const { tries, copy, remaining } = delivery;
      return translateArticle({ ...services(), tries, copy, remaining, leasing: leasingOf(delivery) }, request);
    },
    giveUp: (request, failure) => recordTranslationFailure(services(), request, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
    now: () => services().now(),
    postpone: (message) => services().requeue.postpone(message),
    setBack: (request, setback) =>
      recordAttempt(services(), { kind: 'translation', request }, attemptOf(setback, services().now())),
  });

const services = once((): Services => {
  const config = readConfig('translate-brief');
  const amazon = countingTranslator(new AmazonTranslator(translateClient()));
  return {
    briefs: new S3BriefStore(s3Client(), config.BRIEFS_BUCKET),
    outbox: countingOutbox(connectOutbox(config.EVENT_BUS_NAME, { articles: config.ARTICLES_QUEUE_URL })),
    now: () => new Date(),
    glossaries: readGlossaries(config.GLOSSARY_FOLDER),
    translator: config.PIVOT === 'english' ? new PivotTranslator(amazon) : amazon,
    caps: config.CAPS,
    requeue: new SqsRequeue(sqsClient(), config.TRANSLATIONS_QUEUE_URL),
    superseded: config.SUPERSEDED,
  };
});

export const handler = lambda(translateBriefs(services));
