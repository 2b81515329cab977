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
import { parseTranslationRequested } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { recordTranslationFailure, recordUnattributed } from '../steps/record-failure.ts';
import { type TranslateServices, translateArticle } from '../steps/translate-brief.ts';

type Services = TranslateServices & { readonly requeue: Requeue };
/** Makes the translations that a batch of messages asks for. */
export const translateBriefs = (services: () => Services) =>
  queueHandler({
    parse: parseTranslationRequested,
    work: (request) => translateArticle(services(), request),
    giveUp: (request, failure) => recordTranslationFailure(services(), request, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
    postpone: (message) => services().requeue.postpone(message),
  });

const services = once((): Services => {
  const config = readConfig('translate-brief');
  const amazon = new AmazonTranslator(translateClient());
  return {
    briefs: new S3BriefStore(s3Client(), config.BRIEFS_BUCKET),
    outbox: connectOutbox(config.EVENT_BUS_NAME),
    now: () => new Date(),
    glossaries: readGlossaries(config.GLOSSARY_FOLDER),
    translator: config.PIVOT === 'english' ? new PivotTranslator(amazon) : amazon,
    requeue: new SqsRequeue(sqsClient(), config.TRANSLATIONS_QUEUE_URL),
  };
});

export const handler = lambda(translateBriefs(services));
