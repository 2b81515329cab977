import { Duration } from 'aws-cdk-lib';
import { type IEventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/runtime/config.ts';
import { PROMPT_FOLDER, type Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { INTAKE_PREFIX } from './article-rule.ts';
import { GLOSSARY_FOLDER } from './glossary-terms.ts';
import { foundationModelArn, modelGrants } from './model-arns.ts';
import { PipelineFunction } from './pipeline-function.ts';
import type { PrivateBucket } from './private-bucket.ts';
import type { WorkQueue } from './work-queue.ts';

/** Enough for a batch of articles or briefs; the time for models comes on top. */
const TIMEOUT_SECONDS = 60;

/** How long each function may run; queues hide a message for six times as long. */
export const timeoutsFor = ({ models, modelTimeLimitSeconds }: Settings) => ({
  'summarize-article': Duration.seconds(TIMEOUT_SECONDS + (models.length > 0 ? modelTimeLimitSeconds : 0)),
  'translate-brief': Duration.seconds(TIMEOUT_SECONDS),
  'record-failure': Duration.seconds(TIMEOUT_SECONDS),
  'check-models': Duration.seconds(TIMEOUT_SECONDS),
});
/** What the functions write: briefs, results kept for reuse, and failures of messages that name no article. */
const OUTPUTS = ['briefs/*', 'results/*', 'failures/*'];
/** Of these, the files in which failures are recorded. */
const RECORDS = ['briefs/*/manifest.json', 'failures/*'];
const MS_A_SECOND = 1_000;
/** The least an event source allows, since messages are rarely given up. */
const RECORD_CONCURRENCY = 2;

/** What every function of the pipeline works with. */
export interface FunctionProps {
  readonly briefs: PrivateBucket;
  readonly bus: IEventBus;
  readonly settings: Settings;
}

const common = <Name extends FunctionName>(name: Name, { settings }: Pick<FunctionProps, 'settings'>) => ({
  name,
  timeout: timeoutsFor(settings)[name],
  logRetentionDays: settings.logRetentionDays,
});

const output = ({ briefs, bus }: FunctionProps) => ({
  BRIEFS_BUCKET: briefs.bucketName,
  EVENT_BUS_NAME: bus.eventBusName,
});

/** Allows a function to write these outputs, and to announce them as the source `wirebrief`. */
function mayWrite<Name extends FunctionName>(
  each: PipelineFunction<Name>,
  { briefs, bus }: FunctionProps,
  outputs: readonly string[] = OUTPUTS,
): void {
  for (const objects of outputs) each.mayUse(briefs, objects, ['s3:GetObject', 's3:PutObject']);
  each.may(['events:PutEvents'], [bus.eventBusArn], { StringEquals: { 'events:source': 'wirebrief' } });
}

export interface SummarizeArticleProps extends FunctionProps {
  readonly articles: PrivateBucket;
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
        ARTICLES_BUCKET: articles.bucketName,
        ENGINE: settings.engine,
        FORMALITY: settings.formality,
        LANGUAGES: settings.languages.join(','),
        MAX_ARTICLE_BYTES: String(settings.maxArticleBytes),
        MODELS: JSON.stringify(settings.models),
        MODEL_TIME_LIMIT_MS: String(settings.modelTimeLimitSeconds * MS_A_SECOND),
        PROMPT: settings.prompt,
        TRANSLATIONS_QUEUE_URL: to.queue.queueUrl,
      },
      folder: PROMPT_FOLDER,
    });
    this.worksThrough(from.queue, settings.summarizeConcurrency);
    this.mayUse(articles, `${INTAKE_PREFIX}*`, ['s3:GetObject', 's3:GetObjectVersion']);
    this.may(['sqs:SendMessage'], [to.queue.queueArn]);
    for (const { resources, conditions } of settings.models.flatMap((model) => modelGrants(this, model)))
      this.may(['bedrock:InvokeModel'], resources, conditions);
    mayWrite(this, props);
  }
}

/** The function that translates briefs, one language for each message. */
export class TranslateBrief extends PipelineFunction<'translate-brief'> {
  constructor(scope: Construct, id: string, props: FunctionProps & { readonly from: WorkQueue }) {
    const { from, settings } = props;
    const environment = {
      ...output(props),
      GLOSSARY_FOLDER,
      PIVOT: settings.pivot,
      TRANSLATIONS_QUEUE_URL: from.queue.queueUrl,
    };
    super(scope, id, { ...common('translate-brief', props), environment, folder: GLOSSARY_FOLDER });
    this.worksThrough(from.queue, settings.translateConcurrency);
    this.may(['sqs:SendMessage'], [from.queue.queueArn]); // throttled work goes back to the end of its queue
    this.may(['translate:TranslateText'], ['*']);
    const reason = 'translate:TranslateText has no resources that a policy could name';
    acknowledge(this.executionRole, 'AwsSolutions-IAM5[Resource::*]', reason);
    mayWrite(this, props);
  }
}

/** The function that records in the manifests what was given up to the dead-letter queues. */
export class RecordFailure extends PipelineFunction<'record-failure'> {
  constructor(scope: Construct, id: string, props: FunctionProps & { readonly from: readonly WorkQueue[] }) {
    super(scope, id, { ...common('record-failure', props), environment: output(props) });
    for (const { deadLetters } of props.from) this.worksThrough(deadLetters, RECORD_CONCURRENCY);
    mayWrite(this, props, RECORDS);
  }
}

/** The function that checks once a day whether a model of the settings is about to be retired. */
export class CheckModels extends PipelineFunction<'check-models'> {
  constructor(scope: Construct, id: string, { settings }: { readonly settings: Settings }) {
    const environment = { MODELS: JSON.stringify(settings.models) };
    super(scope, id, { ...common('check-models', { settings }), environment });
    new Rule(this, 'Daily', { schedule: Schedule.rate(Duration.days(1)), targets: [new LambdaFunction(this)] });
    this.may(
      ['bedrock:GetFoundationModel'],
      settings.models.map((model) => foundationModelArn(this, model)),
    );
  }
}
