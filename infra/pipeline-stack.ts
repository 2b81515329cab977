import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { EventBus, type IEventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import type { Glossary } from '../functions/core/translation/send/glossary.ts';
import { AdoptedBuckets } from './constructs/adopted-buckets.ts';
import { Alarms } from './constructs/alarms.ts';
import { ArticleRule, INTAKE_PREFIX } from './constructs/article-rule.ts';
import { PipelineDashboard } from './constructs/dashboard.ts';
import { type Encrypted, keyOf } from './constructs/encryption.ts';
import {
  CheckModels,
  type FunctionProps,
  RecordFailure,
  ReleaseParked,
  SummarizeArticle,
  TranslateBrief,
  timeoutsFor,
} from './constructs/functions.ts';
import { GlossaryTerms } from './constructs/glossary-terms.ts';
import { Notices } from './constructs/notices.ts';
import { briefsExpiries, PipelineBucket } from './constructs/pipeline-bucket.ts';
import { Undelivered, WorkQueue } from './constructs/work-queue.ts';
import { warnOfRetiringModels } from './retiring-models.ts';
import { type Settings, settingsOutput } from './settings.ts';

export interface PipelineStackProps extends StackProps {
  readonly settings: Settings;
  /** Imported into Amazon Translate and deployed with the function that translates. */
  readonly glossaries?: readonly Glossary[];
}

/** The whole pipeline: articles arrive in one bucket, briefs appear in the other. docs/design.md draws what lies between. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, glossaries = [], ...props }: PipelineStackProps) {
    super(scope, id, { ...props, tags: settings.tags });
    for (const [name, value] of Object.entries(settings.tags)) Tags.of(this).add(name, value, UNTAGGED);
    const key = keyOf(this, settings);
    const undelivered = new Undelivered(this, 'Undelivered', { key });
    const buckets = bucketsOf(this, settings, { key });
    const queues = queuesOf(this, settings, { key });
    const rule = new ArticleRule(this, 'ArticleDropped', { bucket: buckets.articles.bucket, to: queues.articles });
    if (settings.articlesBucket !== undefined || settings.briefsBucket !== undefined)
      new AdoptedBuckets(this, 'Adopted', { ...buckets, settings, key, undelivered });

    const bus = EventBus.fromEventBusName(this, 'Bus', 'default');
    const functions = functionsOf(this, { ...buckets, key, settings, bus, queues, undelivered });
    for (const glossary of glossaries) {
      const terms = new GlossaryTerms(this, `Glossary-${glossary.name}`, { glossary, settings, key });
      functions['translate-brief'].node.addDependency(terms); // the function must not name terms that do not exist yet
    }

    const { all: alarms } = new Alarms(this, 'Alarms', { settings, functions, queues, undelivered, rule, key });
    new PipelineDashboard(this, 'Dashboard', { queues, alarms });
    const { notify } = settings;
    if (notify !== undefined) new Notices(this, 'Notices', { bus, notify, undelivered, key });

    warnOfRetiringModels(this, settings);
    writeOutputs(this, { ...buckets, queues, bus, settings });
  }
}

/** CloudFormation refuses tags of dashboards in a template (`cfn-lint`, November 2026); those of the stack reach them where it can. */
const UNTAGGED = { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] };

type Buckets = Readonly<Record<'articles' | 'briefs', PipelineBucket>>;
type Queues = Readonly<Record<'articles' | 'translations', WorkQueue>>;

/** What the command line reads of a deployed stack. */
function writeOutputs(
  stack: Stack,
  { articles, briefs, queues, bus, settings }: Buckets & { queues: Queues; bus: IEventBus; settings: Settings },
): void {
  const output = (name: string, value: string, description: string) =>
    new CfnOutput(stack, name, { value, description });
  output('ArticlesBucket', articles.bucket.bucketName, `articles go under ${INTAKE_PREFIX}`);
  output('BriefsBucket', briefs.bucket.bucketName, 'briefs come under briefs/');
  output('ArticlesQueueUrl', queues.articles.queue.queueUrl, 'what waits to be briefed');
  output('TranslationsQueueUrl', queues.translations.queue.queueUrl, 'what waits to be translated');
  output('EventBus', bus.eventBusName, 'where finished work is announced');
  output('Settings', settingsOutput(settings), 'what the command line has to know');
}

function bucketsOf(stack: Stack, settings: Settings, { key }: Encrypted): Buckets {
  const { articlesBucket, briefsBucket } = settings;
  return {
    articles: new PipelineBucket(stack, 'Articles', { settings, key, adopted: articlesBucket, sendsEvents: true }),
    briefs: new PipelineBucket(stack, 'Briefs', {
      settings,
      key,
      adopted: briefsBucket,
      expiries: briefsExpiries(settings),
    }),
  };
}

function queuesOf(stack: Stack, settings: Settings, { key }: Encrypted): Queues {
  const timeouts = timeoutsFor(settings);
  const queue = (id: string, functionTimeout = timeouts['translate-brief']) =>
    new WorkQueue(stack, id, { functionTimeout, settings, key });
  return {
    articles: queue('ArticleQueue', timeouts['summarize-article']),
    translations: queue('TranslationQueue'),
  };
}

interface AllFunctionsProps extends FunctionProps, Buckets {
  readonly queues: Queues;
  readonly undelivered: Undelivered;
}

function functionsOf(stack: Stack, { articles, queues, undelivered, ...props }: AllFunctionsProps) {
  const { key, settings } = props;
  const from = { from: queues.articles, to: queues.translations };
  const functions = {
    'summarize-article': new SummarizeArticle(stack, 'SummarizeArticle', { ...props, ...from, articles }),
    'translate-brief': new TranslateBrief(stack, 'TranslateBrief', {
      ...props,
      articles: queues.articles,
      from: queues.translations,
    }),
    'record-failure': new RecordFailure(stack, 'RecordFailure', {
      ...props,
      articles: queues.articles,
      from: Object.values(queues),
    }),
    'release-parked': new ReleaseParked(stack, 'ReleaseParked', { ...props, ...queues, undelivered }),
  };
  if (settings.models.length === 0) return functions;
  return { ...functions, 'check-models': new CheckModels(stack, 'CheckModels', { settings, undelivered, key }) };
}
