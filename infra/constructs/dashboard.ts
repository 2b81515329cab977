import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
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
  constructor(scope: Construct, id: string, props: PipelineDashboardProps) {
    const { stackName, region } = Stack.of(scope);
    super(scope, id, {
      dashboardName: `${stackName}-${region}`, // names of dashboards are unique in the account, not in a region
      defaultInterval: DAY,
      widgets: [
        [heading('Is it working?')],
        ...workRows(props),
        [heading('What does it cost?')],
        costRow(),
        [heading('How good is it?')],
        qualityRow(),
      ],
    });
  }
}

function workRows({ queues, alarms }: PipelineDashboardProps): IWidget[][] {
  const all = Object.values(queues).map(({ queue }) => queue);
  const depths = all.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD }));
  const ages = all.map((queue) => queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' }));
  return [
    [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: WHOLE, height: HEIGHT })],
    [
      graph('Waiting messages', depths),
      graph('Age of the oldest message (s)', ages),
      graph('Longest wait for a service (s)', [measured('WaitedSeconds', 'Maximum')]),
    ],
    [
      graph('Messages', hourly('MessagesReceived', 'MessagesPostponed', 'MessagesReturned'), HALF),
      graph('Recorded failures by code', [failuresByCode(HOUR)], HALF),
    ],
  ];
}

const costRow = (): IWidget[] => [
  sums('In a day', ['SpentUsd', 'CharactersTranslated', 'InputTokens', 'OutputTokens', 'WorkParked']),
  graph('Dollars an hour', hourly('SpentUsd')),
  graph('Share of the day’s caps (%)', [measured('SpendSharePercent', 'Maximum', HOUR)]),
];

const qualityRow = (): IWidget[] => [
  graph('Translations to review (%)', [shareToReview(HOUR)]),
  graph('Translations', hourly('TranslationsDone', 'TranslationsToReview')),
  graph('Models', hourly('ModelFallbacks', 'ModelFailures', 'FilledLines')),
];

const hourly = (...names: readonly string[]): IMetric[] => names.map((name) => measured(name, 'Sum', HOUR));

const heading = (question: string) => new TextWidget({ markdown: `# ${question}`, width: WHOLE, height: 1 });

const graph = (title: string, left: IMetric[], width = THIRD) =>
  new GraphWidget({ title, left, width, height: HEIGHT });

const sums = (title: string, names: readonly string[]) =>
  new SingleValueWidget({
    title,
    metrics: names.map((name) => measured(name, 'Sum', DAY)),
    width: THIRD,
    height: HEIGHT,
  });
