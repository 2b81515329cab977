import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { acknowledge } from './constructs/acknowledge.ts';
import { ArticleRule, INTAKE_PREFIX } from './constructs/article-rule.ts';
import { FailureAlarms } from './constructs/failure-alarms.ts';
import { PipelineFunction } from './constructs/pipeline-function.ts';
import { PrivateBucket } from './constructs/private-bucket.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import type { Settings } from './settings.ts';

const TIMEOUT = Duration.minutes(1);
/** Where the functions write: what people read, what is kept to be used again, and messages nobody could read. */
const OUTPUT_PREFIXES = ['briefs/', 'results/', 'failures/'];

export interface PipelineStackProps extends StackProps {
  readonly settings: Settings;
}

/** Articles in one bucket, briefs in the other; docs/design.md draws the way between them. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: PipelineStackProps) {
    super(scope, id, props);
    const articles = new PrivateBucket(this, 'Articles', { settings, sendsEvents: true });
    const briefs = new PrivateBucket(this, 'Briefs', { settings });
    const bus = EventBus.fromEventBusName(this, 'Bus', 'default');

    const work = { functionTimeout: TIMEOUT, maxTries: settings.maxTries };
    const articleQueue = new WorkQueue(this, 'ArticleQueue', work);
    const translationQueue = new WorkQueue(this, 'TranslationQueue', work);
    new ArticleRule(this, 'ArticleDropped', { bucket: articles, to: articleQueue });

    const common = { timeout: TIMEOUT, logRetentionDays: settings.logRetentionDays };
    const output = { BRIEFS_BUCKET: briefs.bucketName, EVENT_BUS_NAME: bus.eventBusName };
    const summarize = new PipelineFunction(this, 'SummarizeArticle', {
      ...common,
      name: 'summarize-article',
      environment: {
        ...output,
        ARTICLES_BUCKET: articles.bucketName,
        LANGUAGES: settings.languages.join(','),
        MAX_ARTICLE_BYTES: String(settings.maxArticleBytes),
        TRANSLATIONS_QUEUE_URL: translationQueue.queue.queueUrl,
      },
    });
    const translate = new PipelineFunction(this, 'TranslateBrief', {
      ...common,
      name: 'translate-brief',
      environment: output,
    });
    const record = new PipelineFunction(this, 'RecordFailure', {
      ...common,
      name: 'record-failure',
      environment: output,
    });

    summarize.worksThrough(articleQueue.queue, settings.summarizeConcurrency);
    translate.worksThrough(translationQueue.queue, settings.translateConcurrency);
    for (const { deadLetters } of [articleQueue, translationQueue]) record.worksThrough(deadLetters, 2);

    summarize.mayUse(articles, INTAKE_PREFIX, ['s3:GetObject', 's3:GetObjectVersion']);
    summarize.may(['sqs:SendMessage'], [translationQueue.queue.queueArn]);
    translate.may(['translate:TranslateText'], ['*']);
    acknowledge(
      translate.executionRole,
      'AwsSolutions-IAM5[Resource::*]',
      'translate:TranslateText has no resources to name',
    );
    for (const each of [summarize, translate, record]) {
      for (const prefix of OUTPUT_PREFIXES) each.mayUse(briefs, prefix, ['s3:GetObject', 's3:PutObject']);
      each.may(['events:PutEvents'], [bus.eventBusArn], { StringEquals: { 'events:source': 'wirebrief' } });
    }

    new FailureAlarms(this, 'Alarms', {
      settings,
      queues: { articles: articleQueue, translations: translationQueue },
      functions: { 'summarize-article': summarize, 'translate-brief': translate, 'record-failure': record },
    });
    new CfnOutput(this, 'ArticlesBucket', {
      value: articles.bucketName,
      description: `drop articles under ${INTAKE_PREFIX}`,
    });
    new CfnOutput(this, 'BriefsBucket', { value: briefs.bucketName, description: 'briefs come under briefs/' });
  }
}
