import './quiet.ts';
import { AmazonTranslator } from '../../../functions/adapters/aws/amazon-translator.ts';
import { AwsOutbox } from '../../../functions/adapters/aws/aws-outbox.ts';
import type { Timing } from '../../../functions/adapters/aws/bedrock/bedrock-model.ts';
import { BedrockSummarizer } from '../../../functions/adapters/aws/bedrock/bedrock-summarizer.ts';
import { S3ArticleStore } from '../../../functions/adapters/aws/s3/s3-article-store.ts';
import { S3BriefStore } from '../../../functions/adapters/aws/s3/s3-brief-store.ts';
import { SqsRequeue } from '../../../functions/adapters/aws/sqs-requeue.ts';
import { builtInSummarizer } from '../../../functions/core/brief/built-in-summarizer.ts';
import type { Summarizer } from '../../../functions/core/brief/summarizer.ts';
import { articleMessage } from '../../../functions/core/manifest/article-message.ts';
import type { BriefStore, Requeue } from '../../../functions/core/ports.ts';
import type { Caps } from '../../../functions/core/spend/caps.ts';
import type { Glossary } from '../../../functions/core/translation/send/glossary.ts';
import { recordFailures } from '../../../functions/handlers/record-failure.ts';
import { releaseAndTell } from '../../../functions/handlers/release-parked.ts';
import { summarizeArticles } from '../../../functions/handlers/summarize-article.ts';
import { translateBriefs } from '../../../functions/handlers/translate-brief.ts';
import { countingEngines } from '../../../functions/runtime/engines.ts';
import { metrics } from '../../../functions/runtime/log.ts';
import { countingOutbox } from '../../../functions/runtime/news-metrics.ts';
import { loadPrompt } from '../../../functions/runtime/prompts.ts';
import { BedrockService, MODEL } from './bedrock.ts';
import { type Clients, clientsFor, type Services } from './clients.ts';
import { Container } from './container.ts';
import { type DeliveryPlan, EventBridge } from './event-bridge.ts';
import { type Handler, LambdaFunction } from './lambda.ts';
import { type Latencies, Network } from './network.ts';
import { Random } from './random.ts';
import { Bucket } from './s3.ts';
import { Scheduler } from './scheduler.ts';
import { Queue } from './sqs.ts';
import { Trace } from './trace.ts';
import { TERM, TranslateService } from './translate.ts';
import { Weather, type WeatherPlan } from './weather.ts';

/** What an installation may change by a deployment. */
export interface CloudSettings {
  readonly languages: readonly string[];
  readonly superseded: 'withdraw' | 'mark';
  readonly onArticleDeleted: 'withdraw' | 'keep';
  readonly engine: 'built-in' | 'bedrock';
  readonly hasGlossary: boolean;
}

export interface CloudPlan {
  readonly seed: number;
  readonly settings: CloudSettings;
  readonly weather: WeatherPlan;
  readonly delivery: DeliveryPlan;
  /** Of each function. */
  readonly concurrency: number;
  readonly batchSize: number;
  readonly maxTries: number;
  readonly caps: Caps;
  /** Languages whose numbers come out wrong. */
  readonly careless: readonly string[];
  /** Of a model's answers, those that are no brief. */
  readonly badAnswers: number;
  readonly latencies?: Latencies;
}

/** How one part is made wrong on purpose, to see that the simulation notices; by default nothing is. */
export interface Bug {
  readonly handler?: (right: Handler) => Handler;
  readonly briefs?: (right: BriefStore) => BriefStore;
  readonly requeue?: (right: Requeue) => Requeue;
}

/** The object of an event of S3. */
interface Announced {
  readonly key: string;
  readonly 'version-id': string;
  readonly sequencer: string;
}

/** Midnight of a day in which nothing special happens. */
const START = Date.UTC(2026, 10, 27);
/** As the stack sets them: the time-out of the functions, and six times as long for their queues. */
const TIMEOUT_MS = 60_000;
const VISIBILITY_MS = 6 * TIMEOUT_MS;
const MAX_ARTICLE_BYTES = 100_000;
const MODEL_LIMIT_MS = 40_000;
const PROMPT = loadPrompt('prompts', 'brief/v1');
const GLOSSARY: Glossary = {
  name: 'harbour',
  terminology: 'wirebrief-harbour-1',
  sha256: 'c'.repeat(64),
  directionality: 'uni',
  languages: ['en', 'es'],
  rows: [[TERM.source, TERM.target]],
  csv: '',
};
/** Never give up: the stack sets no dead-letter queue behind a dead-letter queue. */
const FOR_EVER = Number.POSITIVE_INFINITY;

/** Everything that is deployed, in memory and on a virtual clock. */
export class Cloud {
  readonly scheduler = new Scheduler(START);
  readonly trace: Trace;
  readonly articles = new Bucket('articles');
  readonly briefs = new Bucket('briefs');
  readonly queues: readonly Queue[];
  readonly bus: EventBridge;
  readonly translate: TranslateService;
  readonly bedrock: BedrockService;
  readonly functions: readonly LambdaFunction[];
  readonly #services: Services;
  readonly #bug: Bug;
  readonly #articleQueue: Queue;
  readonly #caps: Caps;
  #settings: CloudSettings;
  #sequence = 0;
  readonly #sequencers: Random;

  constructor(plan: CloudPlan, { bug = {}, isTraced = false }: { bug?: Bug; isTraced?: boolean } = {}) {
    const { scheduler } = this;
    this.trace = new Trace(scheduler, isTraced);
    this.#settings = plan.settings;
    this.#caps = plan.caps;
    this.#bug = bug;
    // Each part has its own source of chance, so that a change of one does not shift all others.
    const randomFor = (part: number): Random => new Random(plan.seed * 16 + part);
    this.#sequencers = randomFor(1);
    const weather = new Weather(plan.weather, randomFor(2), () => scheduler.now - START);
    const [dead, deadTranslations] = ['articles-dead', 'translations-dead'].map((name) => this.#queue(name, FOR_EVER));
    const articles = this.#queue('articles', plan.maxTries, dead);
    this.#articleQueue = articles;
    const translations = this.#queue('translations', plan.maxTries, deadTranslations);
    this.queues = [articles, translations, dead, deadTranslations].filter((queue) => queue !== undefined);
    this.bus = new EventBridge({
      scheduler,
      random: randomFor(3),
      queue: articles,
      trace: this.trace,
      plan: plan.delivery,
    });
    const now = (): number => scheduler.now;
    this.translate = new TranslateService(now, plan.careless);
    this.bedrock = new BedrockService({ random: randomFor(6), badShare: plan.badAnswers, now });
    this.#services = {
      network: new Network({ scheduler, weather, random: randomFor(4), trace: this.trace, latencies: plan.latencies }),
      weather,
      buckets: new Map([this.articles, this.briefs].map((bucket) => [bucket.name, bucket])),
      queues: new Map(this.queues.map((queue) => [queue.options.name, queue])),
      bus: this.bus,
      translate: this.translate,
      bedrock: this.bedrock,
    };
    const parts = { scheduler, weather, trace: this.trace, random: randomFor(5) };
    const { concurrency, batchSize } = plan;
    this.functions = this.queues.map((queue, at) => {
      const name = ['summarize-article', 'translate-brief', 'record-failure', 'record-failure'][at] ?? '';
      const start = (container: Container): Handler => (bug.handler ?? asItIs)(this.#handlerOf(name, container));
      return new LambdaFunction(parts, { name, queue, concurrency, batchSize, timeoutMs: TIMEOUT_MS, start });
    });
  }

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return this.scheduler.now - START;
  }

  deploy(settings: CloudSettings): void {
    this.trace.note(() => `deployed with ${JSON.stringify(settings)}`);
    this.#settings = settings;
    for (const each of this.functions) each.redeploy();
  }

  /** Drops an article into the intake bucket, which S3 announces. */
  drop(key: string, body: string, wishes: Readonly<Record<string, string>>) {
    const { versionId } = this.articles.put(key, { body, contentType: 'text/plain; charset=utf-8', metadata: wishes });
    const sequencer = this.#nextSequencer();
    this.trace.note(
      () => `${key} is dropped as ${versionId}, sequencer ${sequencer}, wishes ${JSON.stringify(wishes)}`,
    );
    this.#announce('Object Created', { key, 'version-id': versionId, sequencer }, { reason: 'PutObject' });
    return { versionId, sequencer };
  }

  /** Deletes an article, by hand or by a lifecycle rule, which S3 announces. */
  remove(key: string, how: 'marker' | 'expired' | 'version', version?: string) {
    if (how === 'version') return this.#removeVersion(key, version ?? '');
    const versionId = this.articles.delete(key);
    const sequencer = this.#nextSequencer();
    this.trace.note(() => `${key} is deleted (${how}), sequencer ${sequencer}`);
    const reason = how === 'expired' ? 'Lifecycle Expiration' : 'DeleteObject';
    const object = { key, 'version-id': versionId, sequencer };
    this.#announce('Object Deleted', object, { reason, 'deletion-type': 'Delete Marker Created' });
    return { versionId, sequencer };
  }

  /** Deletes one version for good. */
  #removeVersion(key: string, versionId: string) {
    this.articles.deleteVersion(key, versionId);
    const sequencer = this.#nextSequencer();
    this.trace.note(() => `${key} ${versionId} is deleted for good, sequencer ${sequencer}`);
    const object = { key, 'version-id': versionId, sequencer };
    this.#announce('Object Deleted', object, { reason: 'DeleteObject', 'deletion-type': 'Permanently Deleted' });
    return { versionId, sequencer };
  }

  /** What the schedule does: sends again what a cap held back on an earlier day. */
  release(): void {
    const container = new Container('release-parked');
    const started = this.scheduler.now;
    const context = { getRemainingTimeInMillis: () => Math.max(0, started + TIMEOUT_MS - this.scheduler.now) };
    this.trace.note(() => 'release-parked starts');
    this.scheduler.after(TIMEOUT_MS, () => container.kill());
    const services = this.#common(clientsFor(container, this.#services));
    releaseAndTell(constant(services))({}, context).then(
      () => metrics.clearMetrics(),
      // The next quarter of an hour tries again.
      (error: unknown) => this.trace.note(() => `release-parked throws ${String(error)}`),
    );
  }

  /** Asks for an article as it is now, as the command line does. */
  ask({
    key,
    also,
    overCap,
  }: {
    readonly key: string;
    readonly also?: readonly string[];
    readonly overCap?: boolean;
  }): void {
    this.trace.note(() => `somebody asks for ${key} ${JSON.stringify({ also, overCap })}`);
    this.#articleQueue.send(JSON.stringify(articleMessage({ articleKey: key, also, overCap })));
  }

  #announce(type: string, object: Announced, more: object): void {
    const event = { 'detail-type': type, source: 'aws.s3', detail: { bucket: { name: 'articles' }, object, ...more } };
    this.bus.deliver(event, `${type} ${object.key} ${object.sequencer}`);
  }

  /** Later than all before it, in the order of S3 (the shorter one padded with zeros on the right), and of any length. */
  #nextSequencer(): string {
    this.#sequence += this.#sequencers.whole(1, 9);
    const digits = this.#sequencers.whole(0, 3);
    const tail = Array.from({ length: digits }, () => this.#sequencers.whole(0, 15).toString(16)).join('');
    return `${this.#sequence.toString(16).padStart(6, '0')}${tail}`.toUpperCase();
  }

  #queue(name: string, maxReceives: number, deadLetters?: Queue): Queue {
    return new Queue(this.scheduler, { name, visibilityMs: VISIBILITY_MS, maxReceives, deadLetters });
  }

  /** The handler of a new container, made of the real adapters as the functions make it themselves. */
  #handlerOf(name: string, container: Container): Handler {
    const clients = clientsFor(container, this.#services);
    if (name === 'summarize-article') return summarizeArticles(constant(this.#summarizeServices(clients)));
    if (name === 'translate-brief') return translateBriefs(constant(this.#translateServices(clients)));
    return recordFailures(constant(this.#common(clients)));
  }

  #common({ s3, sqs, eventBridge }: Clients) {
    const queues = { translationsQueueUrl: 'translations', articlesQueueUrl: 'articles' };
    return {
      briefs: (this.#bug.briefs ?? asItIs<BriefStore>)(new S3BriefStore(s3, 'briefs')),
      outbox: countingOutbox(new AwsOutbox({ eventBridge, sqs, eventBusName: 'default', ...queues })),
      now: () => new Date(this.scheduler.now),
      superseded: this.#settings.superseded,
      caps: this.#caps,
    };
  }

  #summarizeServices(clients: Clients) {
    const { languages, onArticleDeleted } = this.#settings;
    return {
      ...this.#common(clients),
      articles: new S3ArticleStore(clients.s3, { bucket: 'articles', maxArticleBytes: MAX_ARTICLE_BYTES }),
      requeue: this.#requeue(clients, 'articles'),
      defaults: { languages },
      maxArticleBytes: MAX_ARTICLE_BYTES,
      onArticleDeleted,
      ...this.#engines(clients),
    };
  }

  #translateServices(clients: Clients) {
    return {
      ...this.#common(clients),
      translator: new AmazonTranslator(clients.translate),
      glossaries: this.#settings.hasGlossary ? [GLOSSARY] : [],
      requeue: this.#requeue(clients, 'translations'),
    };
  }

  #engines({ bedrock: client }: Clients) {
    const timing: Timing = {
      now: () => this.scheduler.now,
      wait: (ms) => new Promise<void>((resolve) => this.scheduler.after(ms, resolve)),
    };
    const bedrock = new BedrockSummarizer({
      client,
      models: [MODEL],
      prompt: PROMPT,
      timeLimitMs: MODEL_LIMIT_MS,
      timing,
    });
    return countingEngines({ 'built-in': rememberingSummarizer, bedrock }, this.#settings.engine);
  }

  #requeue({ sqs }: Clients, queue: string): Requeue {
    return (this.#bug.requeue ?? asItIs<Requeue>)(new SqsRequeue(sqs, queue));
  }
}

const asItIs = <Thing>(thing: Thing): Thing => thing;
const constant =
  <Thing>(thing: Thing) =>
  (): Thing =>
    thing;

const builtIn = builtInSummarizer();
const summaries = new Map<string, ReturnType<Summarizer['summarize']>>();

/** The built-in engine, which gives the same answer to the same text: each text of the simulations is read once. */
const rememberingSummarizer: Summarizer = {
  identity: builtIn.identity,
  summarize(article) {
    const known = summaries.get(article.text) ?? builtIn.summarize(article);
    summaries.set(article.text, known);
    return known;
  },
};
