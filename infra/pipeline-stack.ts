import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import type { Glossary } from '../functions/core/translation/send/glossary.ts';
import { ArticleRule, INTAKE_PREFIX } from './constructs/article-rule.ts';
import { FailureAlarms } from './constructs/failure-alarms.ts';
import { CheckModels, RecordFailure, SummarizeArticle, TranslateBrief, timeoutsFor } from './constructs/functions.ts';
import { GlossaryTerms } from './constructs/glossary-terms.ts';
import { PrivateBucket } from './constructs/private-bucket.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { warnOfRetiringModels } from './retiring-models.ts';
import type { Settings } from './settings.ts';

export interface PipelineStackProps extends StackProps {
  readonly settings: Settings;
  /** Imported into Amazon Translate and deployed with the function that translates. */
  readonly glossaries?: readonly Glossary[];
}

/** The whole pipeline: articles arrive in one bucket, briefs appear in the other. docs/design.md draws what lies between. */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { settings, glossaries = [], ...props }: PipelineStackProps) {
    super(scope, id, props);
    const articles = new PrivateBucket(this, 'Articles', { settings, sendsEvents: true });
    const briefs = new PrivateBucket(this, 'Briefs', { settings });

    const timeouts = timeoutsFor(settings);
    const articleQueue = new WorkQueue(this, 'ArticleQueue', {
      functionTimeout: timeouts['summarize-article'],
      settings,
    });
    const translationQueue = new WorkQueue(this, 'TranslationQueue', {
      functionTimeout: timeouts['translate-brief'],
      settings,
    });
    new ArticleRule(this, 'ArticleDropped', { bucket: articles, to: articleQueue });

    const common = { briefs, settings, bus: EventBus.fromEventBusName(this, 'Bus', 'default') };
    const queues = { from: articleQueue, to: translationQueue };
    const functions = {
      'summarize-article': new SummarizeArticle(this, 'SummarizeArticle', { ...common, ...queues, articles }),
      'translate-brief': new TranslateBrief(this, 'TranslateBrief', { ...common, from: translationQueue }),
      ...(settings.models.length > 0 ? { 'check-models': new CheckModels(this, 'CheckModels', { settings }) } : {}),
      'record-failure': new RecordFailure(this, 'RecordFailure', { ...common, from: [articleQueue, translationQueue] }),
    };
    for (const glossary of glossaries) {
      const terms = new GlossaryTerms(this, `Glossary-${glossary.name}`, { glossary, settings });
      functions['translate-brief'].node.addDependency(terms); // the function must not name terms that do not exist yet
    }
    const watched = { articles: articleQueue, translations: translationQueue };
    new FailureAlarms(this, 'Alarms', { settings, functions, queues: watched });

    warnOfRetiringModels(this, settings);
    new CfnOutput(this, 'ArticlesBucket', {
      value: articles.bucketName,
      description: `articles go under ${INTAKE_PREFIX}`,
    });
    new CfnOutput(this, 'BriefsBucket', { value: briefs.bucketName, description: 'briefs come under briefs/' });
  }
}
