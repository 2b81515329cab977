import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Terminal } from '../../cli/stack/terminal.ts';
import { s3Client, sqsClient } from '../../functions/adapters/aws/clients.ts';
import { type Manifest, serializeManifest } from '../../functions/core/manifest/manifest.ts';
import { manifestPath } from '../../functions/core/manifest/paths.ts';
import { type LocalCloud, startLocalCloud } from './local-cloud.ts';

/** What a deployed stack says of itself. */
export const SETTINGS = {
  languages: ['es'],
  formality: 'none',
  engine: 'built-in',
  prompt: 'brief/v1',
  models: [],
  pivot: 'never',
  superseded: 'withdraw',
  onArticleDeleted: 'withdraw',
  maxArticleBytes: 1_000_000,
};

/** The fields of a waiting, finished or failed piece of work that every test has alike. */
export const WAITING = { state: 'waiting', since: '2026-11-27T10:00:00.000Z', tries: 0 } as const;
export const DONE = { state: 'done', since: '2026-11-27T10:00:00.000Z', tries: 1 } as const;

/** A manifest of an English article that is finished in Spanish, with what a test says otherwise. */
export const manifestOf = (key: string, other: Partial<Manifest> = {}): Manifest => ({
  schemaVersion: 2,
  articleKey: key,
  fingerprint: 'f1',
  sourceLanguage: 'en',
  brief: DONE,
  languages: { en: DONE, es: DONE },
  updatedAt: '2026-11-27T10:00:00.000Z',
  ...other,
});

/** A failure as a manifest keeps it. */
export const failureOf = (code: string, message = 'it went wrong') => ({
  code,
  message,
  remedy: 'do something',
  retry: 'after the remedy',
  at: '2026-11-27T10:00:00.000Z',
});

export interface LocalStack {
  readonly cloud: LocalCloud;
  /** The output `Settings`, which a test may change. */
  settings: object;
  /** What CloudFormation answers instead of the stack, where set. */
  refusal: { readonly code: string; readonly message: string } | undefined;
  putArticle(key: string, text: string, wishes?: Record<string, string>, contentType?: string): Promise<void>;
  hasArticle(key: string): Promise<boolean>;
  removeArticle(key: string): Promise<void>;
  putManifest(manifest: Manifest): Promise<void>;
  putBriefFile(path: string, body: string): Promise<void>;
  briefFile(path: string): Promise<string | undefined>;
  /** The messages in the queue of articles, which are then no longer in it. */
  takeRequests(): Promise<unknown[]>;
  stop(): Promise<void>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A deployed stack `Wirebrief` on loopback: buckets, the queue of articles, and a CloudFormation that knows it. */
export async function startLocalStack(setEnvironment: (name: string, value: string) => unknown): Promise<LocalStack> {
  const cloud = await startLocalCloud(setEnvironment);
  const [s3, sqs] = [s3Client(), sqsClient()];
  const { articlesBucket, briefsBucket, articlesQueueUrl: queueUrl } = cloud;
  const outputs = (): Record<string, string> => ({
    ArticlesBucket: articlesBucket,
    BriefsBucket: briefsBucket,
    ArticlesQueueUrl: queueUrl,
    TranslationsQueueUrl: cloud.translationsQueueUrl,
    Settings: JSON.stringify(local.settings),
  });
  const cloudFormation = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const name = new URLSearchParams(body).get('StackName') ?? '';
      const refusal =
        local.refusal ??
        (name === 'Wirebrief'
          ? undefined
          : { code: 'ValidationError', message: `Stack with id ${name} does not exist` });
      response.writeHead(refusal ? 400 : 200, { 'content-type': 'text/xml' });
      response.end(refusal ? errorXml(refusal) : stackXml(name, outputs()));
    });
  });
  await new Promise<void>((listening) => {
    cloudFormation.listen({ port: 0, host: '127.0.0.1' }, listening);
  });
  const { port } = cloudFormation.address() as AddressInfo; // it listens on TCP
  setEnvironment('AWS_ENDPOINT_URL_CLOUDFORMATION', `http://127.0.0.1:${port}`);
  const put = async (Bucket: string, Key: string, Body: string, other: object = {}): Promise<void> => {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, ...other }));
  };
  const local: LocalStack = {
    cloud,
    settings: SETTINGS,
    refusal: undefined,
    putArticle: (key, text, wishes = {}, contentType = 'text/plain') =>
      put(articlesBucket, key, text, { Metadata: wishes, ContentType: contentType }),
    hasArticle: (key) =>
      s3.send(new HeadObjectCommand({ Bucket: articlesBucket, Key: key })).then(
        () => true,
        () => false,
      ),
    removeArticle: async (key) => {
      await s3.send(new DeleteObjectCommand({ Bucket: articlesBucket, Key: key }));
    },
    putManifest: (manifest) => put(briefsBucket, manifestPath(manifest.articleKey), serializeManifest(manifest)),
    putBriefFile: (path, body) => put(briefsBucket, path, body),
    briefFile: (path) =>
      s3.send(new GetObjectCommand({ Bucket: briefsBucket, Key: path })).then(
        ({ Body }) => Body?.transformToString(),
        () => undefined,
      ),
    takeRequests: async () => {
      const taken: unknown[] = [];
      for (;;) {
        const receive = new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 });
        const { Messages: messages = [] } = await sqs.send(receive);
        if (messages.length === 0) return taken;
        for (const { Body = '', ReceiptHandle } of messages) {
          taken.push(JSON.parse(Body));
          await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
        }
      }
    },
    stop: async () => {
      s3.destroy();
      sqs.destroy();
      await new Promise<void>((closed) => {
        cloudFormation.close(() => closed());
        cloudFormation.closeAllConnections();
      });
      await cloud.stop();
    },
  };
  return local;
}

const stackXml = (name: string, outputs: Record<string, string>): string =>
  `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>${name}</StackName><CreationTime>2026-11-01T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${Object.entries(
    outputs,
  )
    .map(([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${escaped(value)}</OutputValue></member>`)
    .join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;

const errorXml = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

/** A terminal that remembers what it was told, with a clock that only `wait` moves. */
export class FakeTerminal implements Terminal {
  readonly out: string[] = [];
  readonly said: string[] = [];
  readonly asked: string[] = [];
  readonly waits: number[] = [];
  isInteractive = false;
  answer = false;
  /** Called at each wait with its number, from 1: what happens meanwhile. */
  meanwhile: (wait: number) => Promise<void> = async () => undefined;
  #now: number;

  constructor(now = '2026-11-27T12:00:00.000Z') {
    this.#now = Date.parse(now);
  }

  async print(line: string): Promise<void> {
    this.out.push(line);
  }

  say(line: string): void {
    this.said.push(line);
  }

  progress(): void {}

  async ask(question: string): Promise<boolean> {
    this.asked.push(question);
    return this.answer;
  }

  async wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
    await this.meanwhile(this.waits.length);
  }

  now(): Date {
    return new Date(this.#now);
  }
}
