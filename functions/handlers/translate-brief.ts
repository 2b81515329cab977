import { AmazonTranslator } from '../adapters/aws/amazon-translator.ts';
import { connectOutbox } from '../adapters/aws/aws-outbox.ts';
import { s3Client, translateClient } from '../adapters/aws/clients.ts';
import { S3BriefStore } from '../adapters/aws/s3-brief-store.ts';
import { queueHandler } from '../runtime/batch.ts';
import { readConfig } from '../runtime/config.ts';
import { parseTranslationRequested } from '../runtime/messages.ts';
import { lambda, once } from '../runtime/middleware.ts';
import { recordTranslationFailure, recordUnattributed } from '../steps/record-failure.ts';
import { type TranslateServices, translateArticle } from '../steps/translate-brief.ts';

/** Makes the translations a batch of messages asks for. */
export const translateBriefs = (services: () => TranslateServices) =>
  queueHandler({
    parse: parseTranslationRequested,
    work: (request) => translateArticle(services(), request),
    giveUp: (request, failure) => recordTranslationFailure(services(), request, failure),
    giveUpUnread: (message, failure) => recordUnattributed(services(), message, failure),
  });

const services = once((): TranslateServices => {
  const config = readConfig('translate-brief');
  return {
    briefs: new S3BriefStore(s3Client(), config.BRIEFS_BUCKET),
    outbox: connectOutbox(config.EVENT_BUS_NAME),
    now: () => new Date(),
    translator: new AmazonTranslator(translateClient()),
  };
});

export const handler = lambda(translateBriefs(services));
