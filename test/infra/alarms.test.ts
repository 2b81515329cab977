import { readFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, propertiesOf, withModels } from './build.ts';

const BUNDLING_TIME_MS = 60_000;
let template: Template;
let modelled: Template;
beforeAll(() => {
  template = Template.fromStack(build().stack);
  modelled = Template.fromStack(build({ ...withModels, alarmEmail: 'desk@example.org' }).stack);
}, BUNDLING_TIME_MS);

const alarmsOf = (from: Template) => propertiesOf(from, 'AWS::CloudWatch::Alarm');
const described = (from: Template): string[] => alarmsOf(from).map(({ AlarmDescription }) => String(AlarmDescription));
const sectionOf = (description: string): string => /\(docs\/operate\.md, "(.+)"\)$/.exec(description)?.[1] ?? '';
const alarmOn = (from: Template, text: string) =>
  alarmsOf(from).find(({ AlarmDescription }) => String(AlarmDescription).startsWith(text));

describe('the alarms', () => {
  it('each name a section of docs/operate.md, and each such section has an alarm', () => {
    const [, page = ''] = readFileSync('docs/operate.md', 'utf8').split(/^## Alarms$/mu);
    const [sections = ''] = page.split(/^## /mu);
    const titles = [...sections.matchAll(/^### (.+)$/gmu)].map(([, title = '']) => title);
    expect([...new Set(described(modelled).map(sectionOf))].sort()).toEqual(titles.sort());
    for (const section of sections.split(/^### /mu).slice(1))
      expect(section, section.split('\n')[0]).toMatch(
        /\*\*It means\*\*[\s\S]+\*\*Look at\*\*[\s\S]+\*\*Type\*\*[\s\S]+```sh/u,
      );
  });

  it('watch every queue, every function, and the work itself', () => {
    const sections = Object.entries(Object.groupBy(described(template), sectionOf)).map(([name, all]) => [
      name,
      all?.length,
    ]);
    expect(Object.fromEntries(sections)).toEqual({
      'Work was given up': 2,
      'Failures are not recorded': 2,
      'Work stands still': 2,
      'A function fails': 4,
      'A function is throttled': 4,
      'A function is short of time': 4,
      'Articles do not reach their queue': 1,
      'Failures were recorded': 1,
      'Work waits for a service': 1,
      'Many translations need a review': 1,
      'Spend is near its cap': 1,
      'Work is parked': 1,
      'A manifest was set aside': 1,
      'A call was not delivered': 1,
    });
  });

  it('on models exist only where the settings name some', () => {
    const sections = (from: Template) => new Set(described(from).map(sectionOf));
    expect([...sections(modelled).difference(sections(template))].sort()).toEqual([
      'A model will not stay',
      'The built-in engine stands in for models',
    ]);
  });

  it('ring for a single recorded failure, whatever its code', () => {
    expect(alarmOn(template, 'an article or a language failed')).toMatchObject({
      MetricName: 'FailuresRecorded',
      Namespace: 'Wirebrief',
      Dimensions: [{ Name: 'service', Value: 'wirebrief' }],
      Statistic: 'Sum',
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  it('ring when EventBridge cannot deliver an article', () => {
    expect(alarmOn(template, 'EventBridge could not deliver')).toMatchObject({
      MetricName: 'FailedInvocations',
      Namespace: 'AWS/Events',
      Dimensions: [{ Name: 'RuleName', Value: { Ref: expect.stringMatching(/^ArticleDropped/) } }],
    });
  });

  it('ring when work has waited for an hour, in its queue or for a service', () => {
    for (const text of ['work of the queue articles has waited', 'work of the queue translations has waited'])
      expect(alarmOn(template, text)).toMatchObject({ MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 3_600 });
    expect(alarmOn(template, 'a service has turned work down')).toMatchObject({
      MetricName: 'WaitedSeconds',
      Statistic: 'Maximum',
      Threshold: 3_600,
    });
  });

  it('ring when a function uses four fifths of its own time-out for a quarter of an hour', () => {
    const near = (from: Template) =>
      alarmsOf(from)
        .filter(({ MetricName }) => MetricName === 'Duration')
        .map(({ Threshold, ExtendedStatistic, EvaluationPeriods, Period }) => [
          Threshold,
          ExtendedStatistic,
          Number(EvaluationPeriods) * Number(Period),
        ]);
    expect(near(template)).toEqual(Array(4).fill([48_000, 'p99', 900]));
    expect(near(modelled)[0]).toEqual([96_000, 'p99', 900]); // a minute more for models
  });

  it('ring for a third of translations to review, but not for one of a handful', () => {
    const { Metrics, Threshold } = alarmOn(template, 'more than a third') ?? {};
    expect(Threshold).toBe(33);
    expect(JSON.stringify(Metrics)).toContain('IF(done >= 20, 100 * FILL(review, 0) / done, 0)');
    expect(JSON.stringify(Metrics)).toMatch(/TranslationsToReview.*TranslationsDone/);
  });

  it('ring at 80 % of the caps of a day, and when work is parked', () => {
    expect(alarmOn(template, 'four fifths')).toMatchObject({
      MetricName: 'SpendSharePercent',
      Threshold: 80,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
    expect(alarmOn(template, 'work would have cost')).toMatchObject({ MetricName: 'WorkParked', Threshold: 0 });
  });

  it('stay silent where there is nothing to measure', () => {
    for (const { TreatMissingData } of alarmsOf(modelled)) expect(TreatMissingData).toBe('notBreaching');
  });

  it('all tell the same topic, and an e-mail address if one is set', () => {
    const topics = alarmsOf(template).map(({ AlarmActions }) => JSON.stringify(AlarmActions));
    expect(new Set(topics).size).toBe(1);
    template.resourceCountIs('AWS::SNS::Subscription', 0);
    modelled.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@example.org',
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Undelivered'), 'Arn'] } },
    });
  });
});

describe('the dashboard', () => {
  it('answers whether it works, what it costs and how good it is', () => {
    const [{ DashboardBody } = {}] = propertiesOf(template, 'AWS::CloudWatch::Dashboard');
    const text = JSON.stringify(DashboardBody);
    const questions = [...text.matchAll(/"markdown\W+# ([^"\\]+)/g)].map(([, question]) => question);
    expect(questions).toEqual(['Is it working?', 'What does it cost?', 'How good is it?']);
    for (const metric of ['MessagesReturned', 'WaitedSeconds', 'FailuresRecorded', 'SpentUsd', 'CharactersTranslated'])
      expect(text).toContain(metric);
    for (const metric of ['SpendSharePercent', 'WorkParked', 'TranslationsToReview', 'ModelFallbacks', 'FilledLines'])
      expect(text).toContain(metric);
  });

  it('shows every alarm, and failures by their code', () => {
    const [{ DashboardBody } = {}] = propertiesOf(template, 'AWS::CloudWatch::Dashboard');
    const alarms = Object.keys(template.findResources('AWS::CloudWatch::Alarm'));
    for (const alarm of alarms) expect(JSON.stringify(DashboardBody)).toContain(`"${alarm}"`);
    expect(JSON.stringify(DashboardBody)).toContain('{Wirebrief,code,service}');
  });
});
