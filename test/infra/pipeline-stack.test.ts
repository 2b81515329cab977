import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import type { Glossary } from '../../functions/core/translation/send/glossary.ts';
import { ENVIRONMENT, type FunctionName } from '../../functions/runtime/config.ts';
import { PipelineStack } from '../../infra/pipeline-stack.ts';
import { readSettings } from '../../infra/settings.ts';

interface Resource {
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

/** The app as `cdk synth` makes it, but without bundling the functions. */
function build(context: Record<string, unknown> = {}, glossaries: readonly Glossary[] = []) {
  const app = new App({ context: { ...cdk.context, ...context, 'aws:cdk:bundling-stacks': [] } });
  return { app, stack: new PipelineStack(app, 'Wirebrief', { settings: readSettings(app.node), glossaries }) };
}

const MODELS = [
  {
    id: 'vendor.writer-1',
    answers: 'json-schema',
    contextTokens: 200_000,
    inputUsdPerMillionTokens: 1,
    outputUsdPerMillionTokens: 5,
    pricesOf: '2026-11-24',
    regions: [],
  },
];
MODELS.push({ ...MODELS[0], id: 'eu.vendor.writer-2', regions: ['eu-west-1', 'eu-north-1'] } as never);
const withModels = { engine: 'bedrock', models: JSON.stringify(MODELS) };

/** Both stacks bundle all their functions, which on a busy machine takes longer than a hook's ten seconds. */
const BUNDLING_TIME_MS = 60_000;

let template: Template;
let modelled: Template;
beforeAll(() => {
  template = Template.fromStack(build().stack);
  modelled = Template.fromStack(build(withModels).stack);
}, BUNDLING_TIME_MS);

const resources = (type: string): Record<string, Resource> => template.findResources(type) as Record<string, Resource>;
const propertiesOf = (type: string): Record<string, unknown>[] =>
  Object.values(resources(type)).map(({ Properties }) => Properties);

/** The functions of the pipeline, by the name of their handler. */
function functionNamed(name: FunctionName): [string, Resource] {
  const prefix = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const found = Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith(prefix));
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What the role of one function may do. */
const grantsOf = (name: FunctionName): Statement[] => {
  const [id] = functionNamed(name);
  const role = id.replace(/[0-9A-F]{8}$/, 'Role');
  return propertiesOf('AWS::IAM::Policy')
    .filter(({ PolicyName }) => String(PolicyName).startsWith(role))
    .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement);
};
const actionsOf = (name: FunctionName): string[] => [...new Set(grantsOf(name).flatMap(({ Action }) => Action))].sort();

describe('the buckets', () => {
  it('are encrypted, versioned and closed to the public', () => {
    template.resourceCountIs('AWS::S3::Bucket', 2);
    template.allResourcesProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  it('refuse plain HTTP and old TLS', () => {
    const deny = (Condition: object) => Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition });
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          deny({ Bool: { 'aws:SecureTransport': 'false' } }),
          deny({ NumericLessThan: { 's3:TlsVersion': 1.2 } }),
        ]),
      },
    });
  });

  it('survive the stack, unless the settings say otherwise', () => {
    const policies = (from: Template) =>
      Object.values(from.findResources('AWS::S3::Bucket')).map((b) => b['DeletionPolicy']);
    expect(policies(template)).toEqual(['Retain', 'Retain']);
    expect(policies(Template.fromStack(build({ onDestroy: 'destroy' }).stack))).toEqual(['Delete', 'Delete']);
  });

  it('tell EventBridge of articles only, without a function of their own for that', () => {
    const sending = propertiesOf('AWS::S3::Bucket').map(({ NotificationConfiguration }) => NotificationConfiguration);
    expect(sending).toEqual([{ EventBridgeConfiguration: { EventBridgeEnabled: true } }, undefined]);
    template.resourceCountIs('AWS::Lambda::Function', 3);
  });
});

describe('the queues', () => {
  it('each have a dead-letter queue, whose messages a function records', () => {
    const queues = Object.entries(resources('AWS::SQS::Queue'));
    const work = queues.filter(([, { Properties }]) => Properties['RedrivePolicy']);
    const targets = work.map(([, { Properties }]) => JSON.stringify(Properties['RedrivePolicy']));
    const dead = queues.filter(([, { Properties }]) => !Properties['RedrivePolicy']).map(([id]) => id);
    expect([work.length, dead.length]).toEqual([2, 2]);
    expect(dead.every((id) => targets.some((target) => target.includes(`"${id}"`)))).toBe(true);
    const [record] = functionNamed('record-failure');
    const sources = propertiesOf('AWS::Lambda::EventSourceMapping')
      .filter(({ FunctionName }) => JSON.stringify(FunctionName).includes(record))
      .map(({ EventSourceArn }) => JSON.stringify(EventSourceArn));
    expect(dead.every((id) => sources.some((source) => source.includes(`"${id}"`)))).toBe(true);
  });

  it('hide a message for at least six times as long as a function may run', () => {
    const timeouts = propertiesOf('AWS::Lambda::Function').map(({ Timeout }) => Number(Timeout));
    for (const { VisibilityTimeout } of propertiesOf('AWS::SQS::Queue'))
      expect(Number(VisibilityTimeout)).toBeGreaterThanOrEqual(6 * Math.max(...timeouts));
  });

  it('are encrypted and keep messages as long as SQS can', () => {
    template.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  it('refuse plain HTTP, and take messages from the rule alone: no other service, no other account', () => {
    const [rule = ''] = Object.keys(resources('AWS::Events::Rule'));
    const statements = propertiesOf('AWS::SQS::QueuePolicy').map(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement,
    );
    expect(statements).toHaveLength(4);
    for (const [deny, ...allowed] of statements) {
      expect(deny).toMatchObject({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
      for (const allow of allowed)
        expect(allow).toMatchObject({
          Principal: { Service: 'events.amazonaws.com' },
          Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule, 'Arn'] } } },
        });
    }
    expect(statements.filter(({ length }) => length > 1)).toHaveLength(2);
  });

  it('get only the failed messages of a batch back, and limit how many functions run at once', () => {
    const mappings = propertiesOf('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(4);
    for (const mapping of mappings)
      expect(mapping).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: expect.any(Number) },
      });
  });

  it('receive every object created under articles/, and nothing of the output bucket', () => {
    template.resourceCountIs('AWS::Events::Rule', 1);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: {
          bucket: { name: [{ Ref: Match.stringLikeRegexp('^Articles') }] },
          object: { key: [{ prefix: 'articles/' }] },
        },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
  });
});

describe('the functions', () => {
  it.each(Object.entries(ENVIRONMENT).filter(([name]) => name !== 'check-models'))(
    '%s finds every name in its environment that it reads, and no other',
    (name, names) => {
      const [, { Properties }] = functionNamed(name as FunctionName);
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      const own = Object.keys(Variables).filter(
        (key) => !['NODE_ENV', 'AWS_NODEJS_CONNECTION_REUSE_ENABLED'].includes(key),
      );
      expect(own.sort()).toEqual([...names].sort());
    },
  );

  it('run on Node.js 24 on arm64 and keep their logs for a limited time', () => {
    template.allResourcesProperties('AWS::Lambda::Function', { Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    template.resourceCountIs('AWS::Logs::LogGroup', 3);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('take no share of the concurrency other functions of the account need', () => {
    for (const properties of propertiesOf('AWS::Lambda::Function'))
      expect(properties['ReservedConcurrentExecutions']).toBeUndefined();
  });
});

const WORKING = [
  's3:GetObject',
  's3:ListBucket',
  's3:PutObject',
  'events:PutEvents',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
];
const QUEUE = [
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
];

describe('the roles', () => {
  it('may do exactly what their function does', () => {
    expect(actionsOf('summarize-article')).toEqual(
      [...WORKING, ...QUEUE, 's3:GetObjectVersion', 'sqs:SendMessage'].sort(),
    );
    expect(actionsOf('translate-brief')).toEqual(
      [...WORKING, ...QUEUE, 'sqs:SendMessage', 'translate:TranslateText'].sort(),
    );
    expect(actionsOf('record-failure')).toEqual([...WORKING, ...QUEUE].sort());
  });

  it('name every resource, except for the one action that has none', () => {
    const names: FunctionName[] = ['summarize-article', 'translate-brief', 'record-failure'];
    const open = names.flatMap(grantsOf).filter(({ Resource }) => JSON.stringify(Resource) === '"*"');
    expect(open.map(({ Action }) => Action)).toEqual(['translate:TranslateText']);
    template.resourcePropertiesCountIs('AWS::IAM::Role', { ManagedPolicyArns: Match.anyValue() }, 0);
  });

  it.each<[FunctionName, readonly string[]]>([
    ['summarize-article', ['briefs/*', 'failures/*', 'results/*']],
    ['translate-brief', ['briefs/*', 'failures/*', 'results/*']],
    ['record-failure', ['briefs/*/manifest.json', 'failures/*']],
  ])('let %s write only what it has to, and never into the intake', (name, places) => {
    const writes = grantsOf(name).filter(({ Action }) => [Action].flat().includes('s3:PutObject'));
    expect(JSON.stringify(writes).match(/(?<="\/)[\w/*.]+(?=")/g)).toEqual(places);
    expect(writes.some(({ Resource }) => JSON.stringify(Resource).includes('Articles'))).toBe(false);
  });

  it('send to the queue of translations only', () => {
    const sends = (['summarize-article', 'translate-brief'] as const)
      .flatMap(grantsOf)
      .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'))
      .map(({ Resource }) => JSON.stringify(Resource));
    expect(sends).toHaveLength(2);
    expect(new Set(sends).size).toBe(1);
    expect(sends[0]).toMatch(/^\{"Fn::GetAtt":\["TranslationQueue[0-9A-F]{8}","Arn"\]\}$/);
  });

  it('announce under the name of the project only', () => {
    const announces = grantsOf('translate-brief').find(({ Action }) => Action === 'events:PutEvents');
    expect(announces?.Condition).toEqual({ StringEquals: { 'events:source': 'wirebrief' } });
  });
});

describe('language models', () => {
  const grants = () =>
    Object.values(modelled.findResources('AWS::IAM::Policy') as Record<string, Resource>)
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement)
      .filter(({ Action }) => String(Action).startsWith('bedrock:'));

  const shortArn = (arn: unknown): string =>
    JSON.stringify(arn)
      .replace(/\{"Ref":"AWS::(\w+)"\}|[^\w:/.-]|Fn::Join/g, '$1')
      .replace(/^:arn:Partition:bedrock:/, '');

  it('may be asked only if the settings name them, and the models of a profile only through it and in its regions', () => {
    const allowed = grants().map(({ Action, Resource, Condition = {} }) => [
      Action,
      [Resource].flat().map(shortArn),
      Object.values(Object.values(Object(Condition))[0] ?? {}).map(shortArn),
    ]);
    const profile = 'Region:AccountId:inference-profile/eu.vendor.writer-2';
    expect(allowed).toEqual([
      ['bedrock:InvokeModel', [profile, 'Region::foundation-model/vendor.writer-1'], []],
      [
        'bedrock:InvokeModel',
        ['eu-north-1::foundation-model/vendor.writer-2', 'eu-west-1::foundation-model/vendor.writer-2'],
        [profile],
      ],
      [
        'bedrock:GetFoundationModel',
        ['Region::foundation-model/vendor.writer-1', 'Region::foundation-model/vendor.writer-2'],
        [],
      ],
    ]);
  });

  it('of a global profile are allowed in the named regions and without a region', () => {
    const models = JSON.stringify([{ ...MODELS[0], id: 'global.vendor.writer-3', regions: ['eu-west-1'] }]);
    const { Statement: statements = [] } = Object.values(
      Template.fromStack(build({ models }).stack).findResources('AWS::IAM::Policy') as Record<string, Resource>,
    )
      .map(({ Properties }) => Properties['PolicyDocument'] as { Statement: Statement[] })
      .find(({ Statement }) => JSON.stringify(Statement).includes('inference-profile')) ?? { Statement: [] };
    const through = statements.find(({ Condition }) => JSON.stringify(Condition ?? '').includes('InferenceProfileArn'));
    expect([through?.Resource].flat().map(shortArn)).toEqual([
      '::foundation-model/vendor.writer-3',
      'eu-west-1::foundation-model/vendor.writer-3',
    ]);
  });

  it.each([
    [{ id: 'arn:aws:bedrock:eu-west-1:1:application-inference-profile/x' }, 'no ARN'],
    [{ id: 'eu.vendor.writer-2', regions: [] }, 'needs the regions it may send to'],
    [{ id: 'vendor.writer-1', regions: ['eu-west-1'] }, 'a plain model id none'],
  ])('are refused if no policy could allow exactly them: %j', (change, why) => {
    expect(() => build({ models: JSON.stringify([{ ...MODELS[0], ...change }]) })).toThrow(why);
  });

  it('are not allowed at all, and not checked, if none is named', () => {
    expect(JSON.stringify(template.toJSON())).not.toContain('bedrock:');
  });

  it('are checked once a day, with an alarm before one is retired', () => {
    modelled.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 day)' });
    modelled.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'EndingModels', Namespace: 'Wirebrief' });
  });

  it('reach the functions that need them through the environment, with the time they may take', () => {
    const variables = Object.values(modelled.findResources('AWS::Lambda::Function') as Record<string, Resource>).map(
      ({ Properties }) => [
        Properties['Timeout'],
        ...Object.keys((Properties['Environment'] as { Variables: object }).Variables).filter((name) =>
          (ENVIRONMENT['summarize-article'] as readonly string[]).includes(name),
        ),
      ],
    );
    expect(
      variables
        .find((names) => names.includes('ENGINE'))
        ?.slice(1)
        .sort(),
    ).toEqual([...ENVIRONMENT['summarize-article']].sort());
    expect(variables.find((names) => names.includes('ENGINE'))?.[0]).toBe(120);
    expect(variables.filter((names) => names.includes('MODELS'))).toHaveLength(2);
  });

  it('cause a warning at synthesis if their retirement is known', () => {
    const retiring = JSON.stringify([
      { ...MODELS[0], id: 'eu.anthropic.claude-sonnet-4-20250514-v1:0', regions: ['eu-west-1'] },
    ]);
    const { stack } = build({ models: retiring });
    const warnings = stack.node.metadata
      .filter(({ type }) => type === 'aws:cdk:warning')
      .map(({ data }) => String(data));
    expect(warnings).toEqual([
      expect.stringContaining('claude-sonnet-4-20250514-v1:0 has its end of life on 2026-10-14: name another'),
    ]);
  });
});

describe('the alarms', () => {
  it('watch both dead-letter queues, the waiting time and each function', () => {
    const described = propertiesOf('AWS::CloudWatch::Alarm').map(({ AlarmDescription }) => AlarmDescription);
    expect(described.sort()).toEqual([
      'Lambda throttles the function record-failure',
      'Lambda throttles the function summarize-article',
      'Lambda throttles the function translate-brief',
      'the function record-failure fails as a whole',
      'the function summarize-article fails as a whole',
      'the function translate-brief fails as a whole',
      'work of the queue articles has waited for an hour',
      'work of the queue articles was given up and not recorded',
      'work of the queue articles was given up: see its manifests',
      'work of the queue translations has waited for an hour',
      'work of the queue translations was given up and not recorded',
      'work of the queue translations was given up: see its manifests',
    ]);
  });

  it('all tell the same topic, and an e-mail address if one is set', () => {
    for (const { AlarmActions } of propertiesOf('AWS::CloudWatch::Alarm')) expect(AlarmActions).toHaveLength(1);
    template.resourceCountIs('AWS::SNS::Subscription', 0);
    const told = Template.fromStack(build({ alarmEmail: 'desk@example.org' }).stack);
    told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' });
  });
});

describe('the topic of the alarms', () => {
  it('takes messages from alarms of this account, and none by plain HTTP', () => {
    template.allResourcesProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnLike: { 'aws:SourceArn': { 'Fn::Join': ['', Match.arrayWith([':alarm:*'])] } },
            },
          }),
        ],
      },
    });
  });
});

const CSV = 'en,es\nharbour,puerto\n';
const GLOSSARY: Glossary = {
  name: 'harbour',
  terminology: 'wirebrief-harbour-0123456789ab',
  sha256: '0123456789ab',
  directionality: 'uni',
  languages: ['en', 'es'],
  rows: [['harbour', 'puerto']],
  csv: CSV,
};

describe('glossaries', () => {
  const withGlossary = () => Template.fromStack(build({}, [GLOSSARY]).stack);

  it('need no resources if there are none', () => {
    template.resourceCountIs('Custom::Terminology', 0);
    template.resourceCountIs('AWS::Lambda::Function', 3);
  });

  it('are imported unchanged, under the name of their version, before the function that asks for them', () => {
    const [[id, terms] = []] = Object.entries(withGlossary().findResources('Custom::Terminology'));
    const { Create, Delete } = terms?.['Properties'] ?? {};
    expect(JSON.parse(Create)).toEqual({
      service: 'translate',
      action: 'ImportTerminology',
      parameters: {
        Name: 'wirebrief-harbour-0123456789ab',
        MergeStrategy: 'OVERWRITE',
        TerminologyData: { File: CSV, Format: 'CSV', Directionality: 'UNI' },
      },
      physicalResourceId: { id: 'wirebrief-harbour-0123456789ab' },
      outputPaths: [],
    });
    expect(JSON.parse(Delete)).toMatchObject({
      action: 'DeleteTerminology',
      parameters: { Name: 'PHYSICAL:RESOURCEID:' },
      ignoreErrorCodesMatching: 'ResourceNotFoundException',
    });
    const translate = Object.entries(withGlossary().findResources('AWS::Lambda::Function')).find(([each]) =>
      each.startsWith('TranslateBrief'),
    );
    expect(translate?.[1]['DependsOn']).toContain(id);
  });

  it('of this project, and no others, may be imported and deleted', () => {
    const policies = Object.values(withGlossary().findResources('AWS::IAM::Policy'));
    const text = policies.map((policy) => JSON.stringify(policy)).find((each) => each.includes('ImportTerminology'));
    expect(text).toContain('"Action":["translate:DeleteTerminology","translate:ImportTerminology"]');
    expect(text).toMatch(/:terminology\/wirebrief-\*"/u);
    expect(text).not.toContain('"Resource":"*"');
  });

  it('that are too large to travel in the template are refused', () => {
    const large = { ...GLOSSARY, csv: 'x'.repeat(200_001) };
    expect(() => build({}, [large])).toThrow('200001 bytes, of which 200000 can be deployed');
  });

  it('leave no finding of the AWS Solutions rules without a written reason', () => {
    const { app } = build({}, [GLOSSARY]);
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });
});

describe('the app as a whole', () => {
  it('has no finding of the AWS Solutions rules without a written reason', () => {
    for (const { app } of [build(), build(withModels)])
      expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });
});

describe('the settings', () => {
  const read = (context: Record<string, unknown>) => readSettings(new App({ context }).node);
  const { wirebrief } = cdk.context;

  it('are those of cdk.json, and flags on the command line take precedence', () => {
    expect(read({ wirebrief })).toEqual(wirebrief);
    expect(read({ wirebrief, languages: 'de, pt-PT', maxTries: '9' })).toEqual({
      ...wirebrief,
      languages: ['de', 'pt-PT'],
      maxTries: 9,
    });
  });

  it('that are wrong are all named together', () => {
    const wrong = {
      ...wirebrief,
      languages: ['es', 'tlh'],
      maxTries: 0,
      onDestroy: 'keep',
      pivot: 'german',
      summarizeConcurency: 5,
    };
    expect(() => read({ wirebrief: wrong })).toThrow(
      /languages: .*tlh.*pivot: .*maxTries: .*onDestroy: .*summarizeConcurency/s,
    );
  });

  it('refuse the engine bedrock if no model is named', () => {
    expect(() => read({ wirebrief, engine: 'bedrock' })).toThrow('models: the engine bedrock needs at least one model');
    expect(() => read({ wirebrief, models: '[{"id":"x"}]' })).toThrow(/models\.0\.answers: .*models\.0\.pricesOf: /s);
  });

  it('take one formality for all languages or one for each, and report what is wrong with it', () => {
    expect(read({ wirebrief, formality: 'de=formal,fr=informal' }).formality).toBe('de=formal,fr=informal');
    expect(() => read({ wirebrief, formality: 'de=polite' })).toThrow(
      'formality: the formality "de=polite" cannot be kept: it names no tone (write formal, informal or none',
    );
    expect(() => read({ wirebrief, formality: 'tlh=formal,q=formal' })).toThrow(
      'formality: the formality "q=formal" cannot be kept: "q" is not a language tag that is known here',
    );
  });

  it('that do not exist are refused, as is a prompt that does not exist', () => {
    expect(() => read({ wirebrief, language: 'es' })).toThrow('wirebrief: Unrecognized key: "language"');
    expect(() => read({ wirebrief, prompt: 'brief/v0' })).toThrow('prompt: the prompt file brief/v0.md cannot be read');
    expect(() => read({ wirebrief, prompt: '../prompts/brief/v1' })).toThrow('prompt: must be ‹task›/‹version›');
  });

  it('that are missing are named', () => {
    expect(() => read({})).toThrow(/languages: .*logRetentionDays: /s);
  });
});
