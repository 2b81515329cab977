import { Duration } from 'aws-cdk-lib';
import { type IEventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/runtime/config.ts';
import { capsOf, PROMPT_FOLDER, type Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { INTAKE_PREFIX } from './article-rule.ts';
import type { Encrypted } from './encryption.ts';
import { GLOSSARY_FOLDER } from './glossary-terms.ts';
import { foundationModelArn, modelGrants } from './model-arns.ts';
import type { PipelineBucket } from './pipeline-bucket.ts';
import { PipelineFunction } from './pipeline-function.ts';
import type { Undelivered, WorkQueue } from './work-queue.ts';

/**
 * Enough for the largest article with the built-in engine (10 s), and for 25 answers of Amazon Translate of 2 s each. Translations
 * that need longer keep what they have, and go on in their next message. The time for models comes on top.
 */
const TIMEOUT_SECONDS = 60;

/** How long each function may run; queues hide a message for six times as long. */
export const timeoutsFor = ({ models, modelTimeLimitSeconds }: Pick<Settings, 'models' | 'modelTimeLimitSeconds'>) => ({
  'summarize-article': Duration.seconds(TIMEOUT_SECONDS + (models.length > 0 ? modelTimeLimitSeconds : 0)),
  'translate-brief': Duration.seconds(TIMEOUT_SECONDS),
  'record-failure': Duration.seconds(TIMEOUT_SECONDS),
  'release-parked': Duration.seconds(TIMEOUT_SECONDS),
  'check-models': Duration.seconds(TIMEOUT_SECONDS),
  'adopt-bucket': Duration.seconds(TIMEOUT_SECONDS),
});

/** What the working functions keep: results for reuse, failures of messages that name no article, what was spent, and what waits for another day. */
const RECORDS = ['results/*', 'failures/*', 'spend/*', 'parked/*'];
const MS_A_SECOND = 1_000;
/** The least an event source allows, since messages are rarely given up. */
const RECORD_CONCURRENCY = 2;
/** Recording takes a few requests to S3 and costs nothing, so that messages may share a call. */
const RECORD_BATCH = 10;
/** How often work is looked at that was parked on an earlier day. */
const RELEASE_EVERY = Duration.minutes(15);

/** What every function of the pipeline works with. */
export interface FunctionProps extends Encrypted {
  readonly briefs: PipelineBucket;
  readonly bus: IEventBus;
  readonly settings: Settings;
}

const common = <Name extends FunctionName>(name: Name, { settings, key }: Pick<FunctionProps, 'settings' | 'key'>) => ({
  name,
  key,
  settings,
  timeout: timeoutsFor(settings)[name],
});

const output = ({ briefs, bus, settings }: FunctionProps) => ({
  BRIEFS_BUCKET: briefs.bucket.bucketName,
  EVENT_BUS_NAME: bus.eventBusName,
  SUPERSEDED: settings.superseded,
});

/** Allows a function to publish briefs and to withdraw them, to keep these records, and to announce both as the source `wirebrief`. */
function mayPublish<Name extends FunctionName>(
  each: PipelineFunction<Name>,
  { briefs, bus }: FunctionProps,
  records: readonly string[],
): void {
  each.mayUse(briefs, 'briefs/*', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']);
  for (const objects of records) each.mayUse(briefs, objects, ['s3:GetObject', 's3:PutObject']);
  each.mayList(briefs, ['briefs/*']);
  each.may(['events:PutEvents'], [bus.eventBusArn], { StringEquals: { 'events:source': 'wirebrief' } });
}

/** Allows a function to publish, and to take the lease without which it does not pay. */
function mayWork<Name extends FunctionName>(each: PipelineFunction<Name>, props: FunctionProps): void {
  mayPublish(each, props, RECORDS);
  each.mayUse(props.briefs, 'leases/*', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']);
}

export interface SummarizeArticleProps extends FunctionProps {
  readonly articles: PipelineBucket;
  readonly from: WorkQueue;
  readonly to: WorkQueue;
}

/** The function that reads articles, writes briefs and asks for translations. */
export class SummarizeArticle extends PipelineFunction<'summarize-article'> {
  constructor(scope: Construct, id: string, props: SummarizeArticleProps) {
    const { articles, from, to, settings } = props;
    super(scope, id, {
      ...common('summarize-article', props),
      environment: {
        ...output(props),
        ARTICLES_BUCKET: articles.bucket.bucketName,
        ARTICLES_QUEUE_URL: from.queue.queueUrl,
        CAPS: capsOf(settings),
        ENGINE: settings.engine,
        FORMALITY: settings.formality,
        LANGUAGES: settings.languages.join(','),
        MAX_ARTICLE_BYTES: String(settings.maxArticleBytes),
        MODELS: JSON.stringify(settings.models),
        MODEL_TIME_LIMIT_MS: String(settings.modelTimeLimitSeconds * MS_A_SECOND),
        ON_ARTICLE_DELETED: settings.onArticleDeleted,
        PROMPT: settings.prompt,
        TRANSLATIONS_QUEUE_URL: to.queue.queueUrl,
      },
      folder: PROMPT_FOLDER,
    });
    this.worksThrough(from.queue, settings.summarizeConcurrency);
    this.mayUse(articles, `${INTAKE_PREFIX}*`, ['s3:GetObject', 's3:GetObjectVersion']);
    this.mayList(articles, [`${INTAKE_PREFIX}*`]);
    // Translations are asked for; articles whose work must wait go back to the end of their own queue.
    this.may(['sqs:SendMessage'], [from.queue.queueArn, to.queue.queueArn]);
    for (const { resources, conditions } of settings.models.flatMap((model) => modelGrants(this, model)))
      this.may(['bedrock:InvokeModel'], resources, conditions);
    mayWork(this, props);
  }
}

export interface TranslateBriefProps extends FunctionProps {
  readonly articles: WorkQueue;
  readonly from: WorkQueue;
}

/** The function that translates briefs, one language for each message. */
export class TranslateBrief extends PipelineFunction<'translate-brief'> {
  constructor(scope: Construct, id: string, props: TranslateBriefProps) {
    const { articles, from, settings } = props;
    const environment = {
      ...output(props),
      ARTICLES_QUEUE_URL: articles.queue.queueUrl,
      CAPS: capsOf(settings),
      GLOSSARY_FOLDER,
      PIVOT: settings.pivot,
      TRANSLATIONS_QUEUE_URL: from.queue.queueUrl,
    };
    super(scope, id, { ...common('translate-brief', props), environment, folder: GLOSSARY_FOLDER });
    this.worksThrough(from.queue, settings.translateConcurrency);
    // Work that must wait goes back to the end of its queue; an article whose manifest cannot be read is asked for again.
    this.may(['sqs:SendMessage'], [from.queue.queueArn, articles.queue.queueArn]);
    this.may(['translate:TranslateText'], ['*']);
    const reason =
      'translate:TranslateText has no resources that a policy could name; the same holds for X-Ray where the settings trace';
    acknowledge(this.executionRole, 'AwsSolutions-IAM5[Resource::*]', reason);
    mayWork(this, props);
  }
}

export interface RecordFailureProps extends FunctionProps {
  readonly articles: WorkQueue;
  readonly from: readonly WorkQueue[];
}

/** The function that records in the manifests what was given up to the dead-letter queues, and marks or withdraws the pages that this leaves behind. */
export class RecordFailure extends PipelineFunction<'record-failure'> {
  constructor(scope: Construct, id: string, props: RecordFailureProps) {
    const { articles, from } = props;
    const environment = { ...output(props), ARTICLES_QUEUE_URL: articles.queue.queueUrl };
    super(scope, id, { ...common('record-failure', props), environment });
    for (const { deadLetters } of from) this.worksThrough(deadLetters, RECORD_CONCURRENCY, RECORD_BATCH);
    this.may(['sqs:SendMessage'], [articles.queue.queueArn]); // an article whose manifest cannot be read is asked for again
    mayPublish(this, props, ['failures/*']);
    this.mayUse(props.briefs, 'spend/*', ['s3:GetObject']);
  }
}

export interface ReleaseParkedProps extends Encrypted {
  readonly briefs: PipelineBucket;
  readonly settings: Settings;
  readonly articles: WorkQueue;
  readonly translations: WorkQueue;
  readonly undelivered: Undelivered;
}

/** The function that sends again what was parked on an earlier day, and measures how much of the day's caps is used up. */
export class ReleaseParked extends PipelineFunction<'release-parked'> {
  constructor(scope: Construct, id: string, props: ReleaseParkedProps) {
    const { briefs, settings, articles, translations, undelivered } = props;
    const environment = {
      ARTICLES_QUEUE_URL: articles.queue.queueUrl,
      BRIEFS_BUCKET: briefs.bucket.bucketName,
      CAPS: capsOf(settings),
      TRANSLATIONS_QUEUE_URL: translations.queue.queueUrl,
    };
    super(scope, id, { ...common('release-parked', props), environment });
    runs(this, 'Regularly', RELEASE_EVERY, undelivered);
    this.mayUse(briefs, 'parked/*', ['s3:GetObject', 's3:DeleteObject']);
    this.mayUse(briefs, 'spend/*', ['s3:GetObject']);
    this.mayList(briefs, ['parked/*', 'spend/*']);
    this.may(['sqs:SendMessage'], [articles.queue.queueArn, translations.queue.queueArn]);
  }
}

export interface CheckModelsProps extends Encrypted {
  readonly settings: Settings;
  readonly undelivered: Undelivered;
}

/** The function that checks once a day whether a model of the settings is about to be retired. */
export class CheckModels extends PipelineFunction<'check-models'> {
  constructor(scope: Construct, id: string, props: CheckModelsProps) {
    const { settings, undelivered } = props;
    const environment = { MODELS: JSON.stringify(settings.models) };
    super(scope, id, { ...common('check-models', props), environment });
    runs(this, 'Daily', Duration.days(1), undelivered);
    this.may(
      ['bedrock:GetFoundationModel'],
      settings.models.map((model) => foundationModelArn(this, model)),
    );
  }
}

/** Calls a function again and again. Calls that do not reach it, and those that fail three times, end among the undelivered ones. */
function runs<Name extends FunctionName>(
  each: PipelineFunction<Name>,
  id: string,
  every: Duration,
  undelivered: Undelivered,
): void {
  const target = new LambdaFunction(each, { deadLetterQueue: undelivered });
  new Rule(each, id, { schedule: Schedule.rate(every), targets: [target] });
  each.givesUpTo(undelivered);
}
