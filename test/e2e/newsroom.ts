import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ended, type Environment, mustRun, run } from './processes.ts';
import type { Reader } from './reader.ts';
import { until } from './wait.ts';

/** As much of a manifest as the scenarios look at. */
export interface Manifest {
  readonly state: string;
  readonly sequencer?: string;
  readonly versionId?: string;
  readonly fingerprint: string;
  readonly updatedAt: string;
  readonly setAside?: string;
  readonly deleted?: { readonly at: string };
  readonly brief: Work;
  readonly languages: Readonly<Record<string, Work>>;
}

export interface Work {
  readonly state: string;
  readonly files?: readonly string[];
  readonly fingerprint?: string;
  readonly verdict?: string;
  readonly parkedBy?: string;
  readonly paid?: { readonly characters: number; readonly requests: number };
  readonly lastFailure?: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** An announcement, as a newsroom's own queue receives it from EventBridge. */
export interface Heard {
  readonly 'detail-type': string;
  readonly detail: { readonly articleKey: string; readonly language?: string; readonly files?: readonly string[] };
}

export interface Buckets {
  readonly articles: string;
  readonly briefs: string;
}

/** Scenarios that run side by side wait for each other's functions to start, on a small machine for a minute. */
const FINISHED_MS = 180_000;
const IDLE_MS = 60_000;
const HEARD_MS = 90_000;
const HEARD_QUEUE = 'newsroom-heard';
const TOLD_QUEUE = 'newsroom-told';

const bodyOf = JSON.stringify;

export interface NewsroomOptions {
  /** The AWS CLI. */
  readonly program: string;
  readonly reader: Reader;
  readonly environment: Environment;
  /** For the files it uploads. */
  readonly folder: string;
  /** The copy of the project that is deployed, in which commands are typed. */
  readonly project: string;
  readonly signal: AbortSignal;
}

/** Somebody who works with the stack as its README says: with the AWS CLI, the two buckets and the events. */
export class Newsroom {
  readonly #options: NewsroomOptions;
  #buckets: Buckets = { articles: '', briefs: '' };
  #heardUrl = '';
  #toldUrl = '';
  readonly #heard: Heard[] = [];

  constructor(options: NewsroomOptions) {
    this.#options = options;
  }

  /** Works with these buckets from now on. */
  use(buckets: Buckets): void {
    this.#buckets = buckets;
  }

  /** The output of an AWS CLI command. */
  aws(...args: readonly string[]): Promise<string> {
    const { program, environment, signal } = this.#options;
    // `aws sqs` of version 1 does not take the endpoint from the environment.
    const endpoint = ['--endpoint-url', environment['AWS_ENDPOINT_URL'] ?? ''];
    return mustRun({ program, args: [...args, ...endpoint], environment, signal });
  }

  /** What an AWS CLI command answers as JSON. */
  async ask<T>(...args: readonly string[]): Promise<T> {
    const answer = await this.aws(...args, '--output', 'json');
    return JSON.parse(answer === '' ? '{}' : answer);
  }

  /** The same newsroom with these temporary credentials, as `sts assume-role` answers them. */
  as(credentials: Readonly<Record<string, string>>): Newsroom {
    const environment = {
      ...this.#options.environment,
      AWS_ACCESS_KEY_ID: credentials['AccessKeyId'] ?? '',
      AWS_SECRET_ACCESS_KEY: credentials['SecretAccessKey'] ?? '',
      AWS_SESSION_TOKEN: credentials['SessionToken'] ?? '',
    };
    return new Newsroom({ ...this.#options, environment });
  }

  /** Uploads an article. `path` is its key below `articles/`. */
  async drop(path: string, content: string | Uint8Array, wishes: Readonly<Record<string, string>> = {}): Promise<void> {
    const file = await this.file(`upload-${path}`, content);
    const metadata = Object.keys(wishes).length > 0 ? ['--metadata', bodyOf(wishes)] : [];
    await this.aws('s3', 'cp', '--quiet', file, `s3://${this.#buckets.articles}/articles/${path}`, ...metadata);
  }

  /** The same, quickly, and so many times that articles overtake each other. */
  put(path: string, content: string, wishes: Readonly<Record<string, string>> = {}): Promise<void> {
    return this.#options.reader.put(this.#buckets.articles, `articles/${path}`, content, wishes);
  }

  /** Deletes an article. */
  async remove(path: string): Promise<void> {
    await this.aws('s3', 'rm', '--quiet', `s3://${this.#buckets.articles}/articles/${path}`);
  }

  /** Replaces an output of an article, as other hands would. */
  async overwrite(path: string, name: string, content: string): Promise<void> {
    const file = await this.file(`${path}-${name}`, content);
    await this.aws('s3', 'cp', '--quiet', file, `s3://${this.#buckets.briefs}/briefs/${path}/${name}`);
  }

  /** Writes a file of the newsroom's own computer and gives its path. */
  async file(name: string, content: string | Uint8Array): Promise<string> {
    const { folder } = this.#options;
    await mkdir(folder, { recursive: true });
    const file = join(folder, name.replaceAll('/', '-'));
    await writeFile(file, content);
    return file;
  }

  /** What a command of a deployed stack (docs/commands.md) prints and the code it ends with. */
  async wirebrief(...args: readonly string[]): Promise<Ended> {
    const { environment, project, signal } = this.#options;
    return run({
      program: 'npm',
      args: ['run', '-s', 'wirebrief', '--', ...args],
      folder: project,
      environment,
      signal,
    });
  }

  /** The text of an output of an article, such as `es.md`; undefined where there is none. */
  read(path: string, name: string): Promise<string | undefined> {
    return this.#options.reader.read(this.#buckets.briefs, `briefs/${path}/${name}`);
  }

  /** All outputs of an article by their names. */
  async outputs(path: string): Promise<ReadonlyMap<string, string>> {
    const copy = join(this.#options.folder, `outputs-${path.replaceAll('/', '-')}`);
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy, { recursive: true });
    await this.aws('s3', 'cp', '--quiet', '--recursive', `s3://${this.#buckets.briefs}/briefs/${path}/`, copy);
    const names = (await readdir(copy)).sort();
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(copy, name), 'utf8')] as const)),
    );
  }

  /** The names of all outputs of an article, sorted. */
  async files(path: string): Promise<string[]> {
    const prefix = `briefs/${path}/`;
    return (await this.keys(this.#buckets.briefs, prefix)).map((key) => key.slice(prefix.length)).sort();
  }

  /** All keys of a bucket, or those that start with a prefix. */
  keys(bucket: string, prefix = ''): Promise<string[]> {
    return this.#options.reader.keys(bucket, prefix);
  }

  async manifest(path: string): Promise<Manifest | undefined> {
    const text = await this.read(path, 'manifest.json');
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** The manifest as soon as it satisfies a condition; by default, when nothing is waiting any more. */
  async manifestWhen(
    path: string,
    isDone: (manifest: Manifest) => boolean = ({ state }) => state !== 'in-progress',
    timeoutMs = FINISHED_MS,
  ): Promise<Manifest> {
    const read = () => this.manifest(path);
    const found = await until(timeoutMs, `the manifest of ${path}`, read, (each) => each !== undefined && isDone(each));
    if (found === undefined) throw new Error(`no manifest of ${path}`); // isDone has seen one
    return found;
  }

  /** Waits until something is so. */
  async when(what: string, isSo: () => Promise<boolean>): Promise<void> {
    await until(FINISHED_MS, what, isSo, Boolean);
  }

  /** The physical names of the stack's resources of one type, by the start of their logical names. */
  async resources(type: string): Promise<Readonly<Record<string, string>>> {
    interface Resource {
      readonly ResourceType: string;
      readonly LogicalResourceId: string;
      readonly PhysicalResourceId: string;
    }
    const asked = ['cloudformation', 'list-stack-resources', '--stack-name', 'Wirebrief'];
    const { StackResourceSummaries: all } = await this.ask<{ StackResourceSummaries: Resource[] }>(...asked);
    const found = all.filter(({ ResourceType }) => ResourceType === type);
    const nameOf = (id: string): string => id.replace(/[0-9A-F]{8}$/u, '');
    return Object.fromEntries(found.map((each) => [nameOf(each.LogicalResourceId), each.PhysicalResourceId]));
  }

  /** The URLs of the stack's queues by the start of their logical names. */
  queues(): Promise<Readonly<Record<string, string>>> {
    return this.resources('AWS::SQS::Queue');
  }

  /** Waits until no queue of the stack holds a message, and no message is being worked on. */
  async idle(): Promise<void> {
    const urls = Object.values(await this.queues());
    const left = async (): Promise<number> => {
      const counts = await Promise.all(urls.map((url) => this.#options.reader.messages(url)));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await until(IDLE_MS, 'all queues to be empty', left, (count) => count === 0);
  }

  /** Has EventBridge send all announcements of the stack to a queue of the newsroom. */
  async listen(): Promise<void> {
    const [queue, rule] = [HEARD_QUEUE, 'newsroom-listens'];
    const { QueueUrl } = await this.ask<{ QueueUrl: string }>('sqs', 'create-queue', '--queue-name', queue);
    this.#heardUrl = QueueUrl;
    const arn = `arn:aws:sqs:eu-west-1:000000000000:${queue}`;
    const statement = {
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arn,
    };
    const policy = bodyOf({ Version: '2012-10-17', Statement: [statement] });
    await this.aws('sqs', 'set-queue-attributes', '--queue-url', QueueUrl, '--attributes', bodyOf({ Policy: policy }));
    await this.aws('events', 'put-rule', '--name', rule, '--event-pattern', bodyOf({ source: ['wirebrief'] }));
    await this.aws('events', 'put-targets', '--rule', rule, '--targets', bodyOf([{ Id: 'queue', Arn: arn }]));
  }

  /** What has been announced of an article so far, the oldest first. */
  async heard(path: string): Promise<Heard[]> {
    this.#heard.push(...(await this.#taken(this.#heardUrl)).map((body) => JSON.parse(body)));
    return this.#heard.filter(({ detail }) => detail.articleKey === `articles/${path}`);
  }

  /** Waits until this kind of news of an article has been heard `times` times, and gives the last. */
  async hears(path: string, kind: string, times = 1): Promise<Heard> {
    const read = async () => (await this.heard(path)).filter((each) => each['detail-type'] === kind);
    const found = await until(HEARD_MS, `${kind} of ${path}`, read, (all) => all.length >= times);
    const last = found.at(-1);
    if (last === undefined) throw new Error(`no ${kind} of ${path}`); // at least one was heard
    return last;
  }

  /** Subscribes a queue of the newsroom to a topic. */
  async subscribe(topicArn: string): Promise<void> {
    this.#toldUrl = (await this.ask<{ QueueUrl: string }>('sqs', 'create-queue', '--queue-name', TOLD_QUEUE)).QueueUrl;
    const endpoint = `arn:aws:sqs:eu-west-1:000000000000:${TOLD_QUEUE}`;
    const statement = {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: endpoint,
    };
    const attributes = bodyOf({ Policy: bodyOf({ Version: '2012-10-17', Statement: [statement] }) });
    await this.aws('sqs', 'set-queue-attributes', '--queue-url', this.#toldUrl, '--attributes', attributes);
    const flags = ['--topic-arn', topicArn, '--protocol', 'sqs', '--notification-endpoint', endpoint];
    await this.aws('sns', 'subscribe', ...flags);
  }

  /** What the topic has told since this was last called. */
  async told(): Promise<Heard[]> {
    return (await this.#taken(this.#toldUrl)).map((body) => JSON.parse(JSON.parse(body).Message));
  }

  /** Takes all messages out of a queue of the newsroom and gives their bodies. */
  async #taken(url: string): Promise<string[]> {
    const all: string[] = [];
    for (;;) {
      const bodies = await this.#options.reader.take(url);
      if (bodies.length === 0) return all;
      all.push(...bodies);
    }
  }
}
