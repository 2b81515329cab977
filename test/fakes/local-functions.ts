import type { Context } from 'aws-lambda';
import { handler as summarize } from '../../functions/handlers/summarize-article.ts';
import { handler as translate } from '../../functions/handlers/translate-brief.ts';
import type { LocalStack } from './local-stack.ts';
import { queueEvent } from './queue-events.ts';

const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'wirebrief',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:wirebrief',
  memoryLimitInMB: '512',
  awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
  logGroupName: '/wirebrief',
  logStreamName: '1',
  getRemainingTimeInMillis: () => 60_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

/** Sets the environment of the functions as the stack sets it, but for what a test changes; to be called before they first run. */
export function setFunctions(
  { cloud }: LocalStack,
  setEnvironment: (name: string, value: string) => unknown,
  changes: Readonly<Record<string, string>>,
): void {
  const caps = { languages: 30, characters: 1_300_000, tokens: 2_000_000, usd: 20 };
  const environment = {
    ARTICLES_BUCKET: cloud.articlesBucket,
    BRIEFS_BUCKET: cloud.briefsBucket,
    ARTICLES_QUEUE_URL: cloud.articlesQueueUrl,
    TRANSLATIONS_QUEUE_URL: cloud.translationsQueueUrl,
    CAPS: JSON.stringify({ article: caps, day: { characters: 40_000_000, tokens: 200_000_000, usd: 500 } }),
    SUPERSEDED: 'withdraw',
    ON_ARTICLE_DELETED: 'withdraw',
    EVENT_BUS_NAME: 'default',
    FORMALITY: 'none',
    LANGUAGES: 'es',
    MAX_ARTICLE_BYTES: '1000000',
    ENGINE: 'built-in',
    MODELS: '[]',
    MODEL_TIME_LIMIT_MS: '60000',
    PROMPT: 'brief/v1',
    GLOSSARY_FOLDER: 'glossary',
    PIVOT: 'never',
    ...changes,
  };
  for (const [name, value] of Object.entries(environment)) setEnvironment(name, value);
}

/** Lets the functions work off their queues, after the events that S3 sends of its own. */
export async function workOff(local: LocalStack, ...events: readonly object[]): Promise<void> {
  const bodies = [...events, ...(await local.takeRequests())].map((message) => JSON.stringify(message));
  if (bodies.length > 0) await summarize(queueEvent(bodies), context);
  const translations = await local.cloud.takeMessages();
  if (translations.length > 0) await translate(queueEvent(translations, 'translations'), context);
}
