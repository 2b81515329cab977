import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { failuresByCode, measured, PERIOD, shareToReview } from './metrics.ts';
import type { WorkQueue } from './work-queue.ts';

/** A dashboard is 24 columns wide. */
const [WHOLE, HALF, THIRD] = [24, 12, 8];
const HEIGHT = 6;
const HOUR = Duration.hours(1);
const DAY = Duration.days(1);

export interface PipelineDashboardProps {
  readonly queues: Readonly<Record<string, WorkQueue>>;
  readonly alarms: readonly Alarm[];
}

/** Answers three questions: is it working, what does it cost, how good is it. */
export class PipelineDashboard extends Dashboard {
  constructor(scope: Construct, id: string, { queues, alarms }: PipelineDashboardProps) {
    const { stackName, region } = Stack.of(scope);
    super(scope, id, {
      dashboardName: `${stackName}-${region}`, // names of dashboards are unique in the account, not in a region
      defaultInterval: DAY,
      widgets: [
        [heading('Is it working?')],
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: WHOLE, height: HEIGHT })],
        [
          graph(
            'Waiting messages',
            Object.values(queues).map(({ queue }) =>
              queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
            ),
          ),
          graph(
            'Age of the oldest message (s)',
            Object.values(queues).map(({ queue }) => queue.metricApproximateAgeOfOldestMessage({ period: PERIOD })),
          ),
          graph('Longest wait for a service (s)', [measured('WaitedSeconds', 'Maximum')]),
        ],
        [
          graph(
            'Messages',
            ['MessagesReceived', 'MessagesPostponed', 'MessagesReturned'].map((name) => measured(name)),
            HALF,
          ),
          graph('Recorded failures by code', [failuresByCode(PERIOD)], HALF),
        ],
        [heading('What does it cost?')],
        [
          numbers('Today', ['SpentUsd', 'CharactersTranslated', 'InputTokens', 'OutputTokens', 'WorkParked']),
          graph('Dollars an hour', [measured('SpentUsd', 'Sum', HOUR)], THIRD),
          graph('Share of the day’s caps (%)', [measured('SpendSharePercent', 'Maximum', Duration.minutes(15))]),
        ],
        [heading('How good is it?')],
        [
          graph('Translations to review (%)', [shareToReview(HOUR)]),
          graph(
            'Translations',
            ['TranslationsDone', 'TranslationsToReview'].map((name) => measured(name, 'Sum', HOUR)),
          ),
          graph(
            'Models',
            ['ModelFallbacks', 'ModelFailures', 'FilledLines'].map((name) => measured(name, 'Sum', HOUR)),
          ),
        ],
      ],
    });
  }
}

const heading = (question: string) => new TextWidget({ markdown: `# ${question}`, width: WHOLE, height: 1 });

const graph = (title: string, left: IMetric[], width = THIRD) =>
  new GraphWidget({ title, left, width, height: HEIGHT });

/** Sums over a day. */
const numbers = (title: string, names: readonly string[]) =>
  new SingleValueWidget({
    title,
    metrics: names.map((name) => measured(name, 'Sum', DAY)),
    width: THIRD,
    height: HEIGHT,
  });
