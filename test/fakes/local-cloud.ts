import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { s3Client, sqsClient } from '../../functions/adapters/aws/clients.ts';
import { fakeTranslation } from './fake-translator.ts';

/** An announcement as EventBridge received it. */
export interface PutEvent {
  readonly DetailType: string;
  readonly Source: string;
  readonly EventBusName: string;
  readonly Detail: string;
}

export interface LocalCloud {
  readonly articlesBucket: string;
  readonly briefsBucket: string;
  readonly articlesQueueUrl: string;
  readonly translationsQueueUrl: string;
  /** The environment by which the clients of this process find it, for `vi.stubEnv`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly events: PutEvent[];
  /** The requests to Amazon Translate. */
  readonly translated: { readonly language: string; readonly text: string }[];
  /** The bodies of all messages in the queue of translations. */
  takeMessages(): Promise<string[]>;
  /** How many messages are still delayed. */
  delayedMessages(): Promise<number>;
  /** Makes Amazon Translate throttle every request, or stops that. */
  throttle(isThrottled: boolean): void;
  stop(): Promise<void>;
}

const onLoopback = { port: 0, host: '127.0.0.1' };
const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP

/** S3 and SQS as servers on loopback, with the conditional writes and removals that fauxqs does not have. */
async function startStorage() {
  const app = buildApp({ logger: false, host: '127.0.0.1' });
  const etags = new Map<string, string>();
  app.addHook('preHandler', (request, reply, done) => {
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
    const found = etags.get(request.url.split('?')[0] ?? '');
    const holds = (ifMatch === undefined || ifMatch === found) && (ifNoneMatch === undefined || found === undefined);
    if (!['PUT', 'DELETE'].includes(request.method) || holds) return done();
    reply
      .code(412)
      .type('application/xml')
      .send('<?xml version="1.0"?><Error><Code>PreconditionFailed</Code><Message>changed</Message></Error>');
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const etag = reply.getHeader('etag');
    const path = request.url.split('?')[0] ?? '';
    if (request.method === 'PUT' && typeof etag === 'string') etags.set(path, etag);
    if (request.method === 'DELETE') etags.delete(path);
    done(null, payload);
  });
  await app.listen(onLoopback);
  return { url: urlOf(app.server), close: () => app.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** As much of EventBridge and Amazon Translate as the functions use. */
async function startServices() {
  const events: PutEvent[] = [];
  const translated: LocalCloud['translated'] = [];
  let isThrottled = false;
  const answers: Readonly<Record<string, (input: string) => object>> = {
    'AWSEvents.PutEvents': (input) => {
      events.push(...JSON.parse(input).Entries);
      return { FailedEntryCount: 0, Entries: [{ EventId: '1' }] };
    },
    'AWSShineFrontendService_20170701.TranslateText': (input) => {
      const { Text: text, TargetLanguageCode: language } = JSON.parse(input);
      translated.push({ language, text });
      return { TranslatedText: text.split('\n').map(fakeTranslation).join('\n') };
    },
  };
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    const isRefused = isThrottled && target.includes('Translate');
    const answer = isRefused ? undefined : answers[target];
    const body = await bodyOf(request);
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify(answer?.(body) ?? { __type: isRefused ? 'ThrottlingException' : 'UnknownOperationException' }),
    );
  });
  await new Promise<void>((listening) => {
    server.listen(onLoopback, listening);
  });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  const throttle = (is: boolean): void => {
    isThrottled = is;
  };
  return { url: urlOf(server), close, events, translated, throttle };
}

/** The services one article passes through, on loopback. `setEnvironment` is called before the first client is made. */
export async function startLocalCloud(setEnvironment: (name: string, value: string) => unknown): Promise<LocalCloud> {
  const [storage, services] = await Promise.all([startStorage(), startServices()]);
  const environment = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: storage.url,
    AWS_ENDPOINT_URL_EVENTBRIDGE: services.url,
    AWS_ENDPOINT_URL_TRANSLATE: services.url,
  };
  for (const [name, value] of Object.entries(environment)) setEnvironment(name, value);
  const [s3, sqs] = [s3Client(), sqsClient()];
  const [articlesBucket, briefsBucket] = ['wirebrief-articles', 'wirebrief-briefs'];
  for (const Bucket of [articlesBucket, briefsBucket]) await s3.send(new CreateBucketCommand({ Bucket }));
  for (const QueueName of ['articles', 'translations']) await sqs.send(new CreateQueueCommand({ QueueName }));
  // The server's own answer names a host that does not exist: sqs.<region>.127.0.0.1.
  const articlesQueueUrl = `${storage.url}/000000000000/articles`;
  const translationsQueueUrl = `${storage.url}/000000000000/translations`;
  const receive = new ReceiveMessageCommand({ QueueUrl: translationsQueueUrl, MaxNumberOfMessages: 10 });
  return {
    articlesBucket,
    briefsBucket,
    articlesQueueUrl,
    translationsQueueUrl,
    environment,
    events: services.events,
    translated: services.translated,
    throttle: services.throttle,
    delayedMessages: async () => {
      const name = 'ApproximateNumberOfMessagesDelayed';
      const ask = new GetQueueAttributesCommand({ QueueUrl: translationsQueueUrl, AttributeNames: [name] });
      return Number((await sqs.send(ask)).Attributes?.[name]);
    },
    takeMessages: async () => (await sqs.send(receive)).Messages?.map(({ Body = '' }) => Body) ?? [],
    stop: async () => {
      s3.destroy();
      sqs.destroy();
      await Promise.all([storage.close(), services.close()]);
    },
  };
}
