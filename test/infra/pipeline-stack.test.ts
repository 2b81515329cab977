import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT, type FunctionName } from '../../functions/runtime/config.ts';
import {
  build,
  GLOSSARY,
  grantsOf as grantsIn,
  MODELS,
  propertiesOf as propertiesIn,
  type Resource,
  resourcesOf,
  type Statement,
  withModels,
} from './build.ts';

/** Both stacks bundle all their functions, which on a busy machine takes longer than a hook's ten seconds. */
const BUNDLING_TIME_MS = 60_000;

let template: Template;
let modelled: Template;
beforeAll(() => {
  template = Template.fromStack(build().stack);
  modelled = Template.fromStack(build(withModels).stack);
}, BUNDLING_TIME_MS);

const resources = (type: string): Record<string, Resource> => resourcesOf(template, type);
const propertiesOf = (type: string): Record<string, unknown>[] => propertiesIn(template, type);

/** The functions of the pipeline, by the name of their handler. */
function functionNamed(name: FunctionName): [string, Resource] {
  const prefix = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const found = Object.entries(resources('AWS::Lambda::Function')).find(([id]) => id.startsWith(prefix));
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

/** What the role of one function may do. */
const grantsOf = (name: FunctionName): Statement[] => {
  const [id] = functionNamed(name);
  return grantsIn(template, id.replace(/[0-9A-F]{8}$/, 'Role'));
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

  it('that survive keep the policy that closes them', () => {
    const policies = Object.values(resources('AWS::S3::BucketPolicy')).map(({ DeletionPolicy }) => DeletionPolicy);
    expect(policies).toEqual(['Retain', 'Retain']);
  });

  it('lose old versions, unfinished uploads and delete markers without a version', () => {
    const rules = propertiesOf('AWS::S3::Bucket').flatMap(
      ({ LifecycleConfiguration }) => (LifecycleConfiguration as { Rules: object[] }).Rules,
    );
    const leftovers = rules.filter((rule) => !('Prefix' in rule));
    expect(leftovers).toEqual(
      Array(2).fill({
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        ExpiredObjectDeleteMarker: true,
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        Status: 'Enabled',
      }),
    );
  });

  it('keep no old version of what is written with every message', () => {
    const [, { LifecycleConfiguration } = {}] = propertiesOf('AWS::S3::Bucket');
    const { Rules } = LifecycleConfiguration as { Rules: { Prefix?: string; NoncurrentVersionExpiration?: object }[] };
    const short = Rules.filter(({ Prefix, NoncurrentVersionExpiration }) => Prefix && NoncurrentVersionExpiration);
    expect(short.map(({ Prefix, NoncurrentVersionExpiration }) => [Prefix, NoncurrentVersionExpiration])).toEqual([
      ['leases/', { NoncurrentDays: 1 }],
      ['spend/', { NoncurrentDays: 1 }],
    ]);
  });

  it.each([
    ['365', ['results/ 365', 'leases/ 1', 'requested/ 2', 'spend/ 40', 'parked/ 40']],
    ['0', ['leases/ 1', 'requested/ 2', 'spend/ 40', 'parked/ 40']],
  ])(
    'keep what only functions read for a limited time, and results for keepResultsDays=%s',
    (keepResultsDays, kept) => {
      const buckets = propertiesIn(Template.fromStack(build({ keepResultsDays }).stack), 'AWS::S3::Bucket');
      const expiries = buckets.map(({ LifecycleConfiguration }) =>
        (LifecycleConfiguration as { Rules: { Prefix?: string; ExpirationInDays?: number }[] }).Rules.filter(
          ({ Prefix }) => Prefix,
        ).map(({ Prefix, ExpirationInDays }) => `${Prefix} ${ExpirationInDays}`),
      );
      expect(expiries).toEqual([[], kept]);
    },
  );

  it('tell EventBridge of articles only, without a function of their own for that', () => {
    const sending = propertiesOf('AWS::S3::Bucket').map(({ NotificationConfiguration }) => NotificationConfiguration);
    expect(sending).toEqual([{ EventBridgeConfiguration: { EventBridgeEnabled: true } }, undefined]);
    template.resourceCountIs('AWS::Lambda::Function', 4);
  });
});

/** Whether this is where calls end that were not delivered, which no function takes. */
const isUndelivered = (id: string): boolean => id.startsWith('Undelivered');

describe('the queues', () => {
  it('each have a dead-letter queue, whose messages a function records', () => {
    const queues = Object.entries(resources('AWS::SQS::Queue'));
    const work = queues.filter(([, { Properties }]) => Properties['RedrivePolicy']);
    const targets = work.map(([, { Properties }]) => JSON.stringify(Properties['RedrivePolicy']));
    const dead = queues
      .filter(([id, { Properties }]) => !Properties['RedrivePolicy'] && !isUndelivered(id))
      .map(([id]) => id);
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
    const worked = Object.entries(resources('AWS::SQS::Queue')).filter(([id]) => !isUndelivered(id));
    expect(worked).toHaveLength(4);
    for (const [, { Properties }] of worked)
      expect(Number(Properties['VisibilityTimeout'])).toBeGreaterThanOrEqual(6 * Math.max(...timeouts));
  });

  it('are encrypted and keep messages as long as SQS can', () => {
    template.allResourcesProperties('AWS::SQS::Queue', {
      SqsManagedSseEnabled: true,
      MessageRetentionPeriod: 1_209_600,
    });
  });

  it('refuse plain HTTP, and take messages from their rule alone: no other service, no other account', () => {
    const statements = propertiesOf('AWS::SQS::QueuePolicy').map(
      ({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement,
    );
    expect(statements).toHaveLength(5);
    for (const [deny, ...allowed] of statements) {
      expect(deny).toMatchObject({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
      for (const allow of allowed)
        expect(allow).toMatchObject({
          Principal: { Service: 'events.amazonaws.com' },
          Condition: {
            ArnEquals: {
              'aws:SourceArn': { 'Fn::GetAtt': [expect.stringMatching(/^(?:ArticleDropped|ReleaseParked)/), 'Arn'] },
            },
          },
        });
    }
    expect(statements.filter(({ length }) => length > 1)).toHaveLength(3);
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

  it('hand over paid work message by message, so that a slow one sends back no other', () => {
    const sizes = propertiesOf('AWS::Lambda::EventSourceMapping').map(({ BatchSize, EventSourceArn }) => [
      /\["([A-Za-z]+?)[0-9A-F]{8}"/.exec(JSON.stringify(EventSourceArn))?.[1],
      BatchSize,
    ]);
    expect(Object.fromEntries(sizes)).toEqual({
      ArticleQueue: 1,
      TranslationQueue: 1,
      ArticleQueueDeadLetters: 10,
      TranslationQueueDeadLetters: 10,
    });
  });

  it('receive every object created or deleted under articles/, and nothing of the output bucket', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created', 'Object Deleted'],
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
  it.each(Object.entries(ENVIRONMENT).filter(([name]) => !['check-models', 'adopt-bucket'].includes(name)))(
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
    template.resourceCountIs('AWS::Logs::LogGroup', 4);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('take no share of the concurrency other functions of the account need', () => {
    for (const properties of propertiesOf('AWS::Lambda::Function'))
      expect(properties['ReservedConcurrentExecutions']).toBeUndefined();
  });
});

const WORKING = [
  's3:DeleteObject',
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

/** Where the functions write that make briefs and translations. */
const WORKS_IN = ['briefs/*', 'failures/*', 'leases/*', 'parked/*', 'results/*', 'spend/*'];

describe('the roles', () => {
  it('may do exactly what their function does', () => {
    expect(actionsOf('summarize-article')).toEqual(
      [...WORKING, ...QUEUE, 's3:GetObjectVersion', 'sqs:SendMessage'].sort(),
    );
    expect(actionsOf('translate-brief')).toEqual(
      [...WORKING, ...QUEUE, 'sqs:SendMessage', 'translate:TranslateText'].sort(),
    );
    expect(actionsOf('record-failure')).toEqual([...WORKING, ...QUEUE, 'sqs:SendMessage'].sort());
    const notReleasing = ['events:PutEvents', 's3:PutObject'];
    const releasing = WORKING.filter((action) => !notReleasing.includes(action));
    expect(actionsOf('release-parked')).toEqual([...releasing, 'sqs:SendMessage'].sort());
  });

  it('name every resource, except for the one action that has none', () => {
    const names: FunctionName[] = ['summarize-article', 'translate-brief', 'record-failure', 'release-parked'];
    const open = names.flatMap(grantsOf).filter(({ Resource }) => JSON.stringify(Resource) === '"*"');
    expect(open.map(({ Action }) => Action)).toEqual(['translate:TranslateText']);
    template.resourcePropertiesCountIs('AWS::IAM::Role', { ManagedPolicyArns: Match.anyValue() }, 0);
  });

  const places = (name: FunctionName, action: string): string[] =>
    grantsOf(name)
      .filter(({ Action }) => [Action].flat().includes(action))
      .flatMap(({ Resource }) => JSON.stringify(Resource).match(/(?<="\/)[\w/*.]+(?=")/g) ?? [])
      .sort();

  it.each<[FunctionName, readonly string[], readonly string[]]>([
    ['summarize-article', WORKS_IN, ['briefs/*', 'leases/*']],
    ['translate-brief', WORKS_IN, ['briefs/*', 'leases/*']],
    ['record-failure', ['briefs/*', 'failures/*'], ['briefs/*']],
    ['release-parked', [], ['parked/*']],
  ])('let %s write and delete only what it has to, and never in the intake', (name, written, deleted) => {
    expect(places(name, 's3:PutObject')).toEqual(written);
    expect(places(name, 's3:DeleteObject')).toEqual(deleted);
    const changes = grantsOf(name).filter(({ Action }) => /PutObject|DeleteObject/.test(String(Action)));
    expect(JSON.stringify(changes)).not.toContain('Articles');
    expect(JSON.stringify(changes)).not.toContain('Version');
  });

  it.each<[FunctionName, readonly string[]]>([
    ['summarize-article', ['Articles articles/*', 'Briefs briefs/*']],
    ['translate-brief', ['Briefs briefs/*']],
    ['record-failure', ['Briefs briefs/*']],
    ['release-parked', ['Briefs parked/*,spend/*']],
  ])('let %s list only these prefixes, and learn of any object that it is missing', (name, lists) => {
    const listing = grantsOf(name).filter(({ Action }) => Action === 's3:ListBucket');
    const found = listing.map(({ Resource, Condition }) => [
      /(?:Articles|Briefs)/.exec(JSON.stringify(Resource))?.[0],
      (Condition as Record<string, Record<string, string[]>>)['StringLikeIfExists']?.['s3:prefix']?.join(),
    ]);
    expect(found.map((each) => each.join(' '))).toEqual(lists);
  });

  it.each<[FunctionName, readonly string[]]>([
    ['summarize-article', ['ArticleQueue', 'TranslationQueue']],
    ['translate-brief', ['ArticleQueue', 'TranslationQueue']],
    ['record-failure', ['ArticleQueue']],
    ['release-parked', ['ArticleQueue', 'TranslationQueue', 'Undelivered']],
  ])('let %s send to these queues only', (name, queues) => {
    const sends = grantsOf(name)
      .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'))
      .flatMap(({ Resource }) => [...JSON.stringify(Resource).matchAll(/GetAtt":\["(\w+?)[0-9A-F]{8}"/g)])
      .map(([, queue]) => queue);
    expect(sends.sort()).toEqual(queues);
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

describe('glossaries', () => {
  const withGlossary = () => Template.fromStack(build({}, [GLOSSARY]).stack);

  it('need no resources if there are none', () => {
    template.resourceCountIs('Custom::Terminology', 0);
    template.resourceCountIs('AWS::Lambda::Function', 4);
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
        TerminologyData: { File: GLOSSARY.csv, Format: 'CSV', Directionality: 'UNI' },
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
});
