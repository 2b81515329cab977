import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { adopted, build, everything, grantsOf, KEY_ARN, propertiesOf, resourcesOf } from './build.ts';

const BUNDLING_TIME_MS = 60_000;
let plain: Template;
let full: Template;
let adopting: Template;
beforeAll(() => {
  plain = Template.fromStack(build().stack);
  full = Template.fromStack(build(everything).stack);
  adopting = Template.fromStack(build({ ...everything, ...adopted }).stack);
}, BUNDLING_TIME_MS);

const ROLES = [
  'SummarizeArticleRole',
  'TranslateBriefRole',
  'RecordFailureRole',
  'ReleaseParkedRole',
  'CheckModelsRole',
];

describe('a key of one’s own', () => {
  it('encrypts both buckets, asking for one data key for many objects', () => {
    full.resourceCountIs('AWS::S3::Bucket', 2);
    full.allResourcesProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY_ARN },
          },
        ],
      },
    });
  });

  it('encrypts every queue, topic, log and environment', () => {
    full.allResourcesProperties('AWS::SQS::Queue', { KmsMasterKeyId: KEY_ARN });
    full.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: KEY_ARN });
    full.allResourcesProperties('AWS::Logs::LogGroup', { KmsKeyId: KEY_ARN });
    full.allResourcesProperties('AWS::Lambda::Function', { KmsKeyArn: KEY_ARN });
    full.resourceCountIs('AWS::SNS::Topic', 2);
    full.resourceCountIs('AWS::KMS::Key', 0);
  });

  it('may be used by every function through S3 and SQS; without it, no function may use any key', () => {
    for (const role of ROLES)
      expect(grantsOf(full, role)).toContainEqual({
        Effect: 'Allow',
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Resource: KEY_ARN,
        Condition: {
          StringEquals: {
            'kms:ViaService': ['s3', 'sqs'].map((name) => ({
              'Fn::Join': ['', [`${name}.`, { Ref: 'AWS::Region' }, '.amazonaws.com']],
            })),
          },
        },
      });
    expect(JSON.stringify(plain.toJSON())).not.toContain('kms:');
  });

  it('gives no role more than to decrypt and to ask for data keys', () => {
    const actions = ROLES.flatMap((role) => grantsOf(full, role)).flatMap(({ Action }) => Action);
    expect([...new Set(actions.filter((action) => action.startsWith('kms:')))].sort()).toEqual([
      'kms:Decrypt',
      'kms:GenerateDataKey',
    ]);
  });
});

describe('adopted buckets', () => {
  it('are not made, changed or deleted by the stack', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']) adopting.resourceCountIs(type, 0);
    expect(JSON.stringify(adopting.toJSON())).not.toMatch(/s3:PutLifecycle|s3:DeleteBucket|s3:PutBucketPolicy/);
  });

  it('are checked when they are adopted, and the one for articles is to send events', () => {
    const checks = propertiesOf(adopting, 'Custom::AdoptedBucket').map(
      ({ BucketName, SendsEvents, ServiceTimeout }) => [BucketName, SendsEvents, ServiceTimeout],
    );
    expect(checks).toEqual([
      ['desk-articles', 'true', '180'],
      ['desk-briefs', 'false', '180'],
    ]);
  });

  it('are prepared with rights on these two buckets alone', () => {
    const grants = grantsOf(adopting, 'AdoptedAdoptBucketRole').filter(({ Action }) => /s3:/.test(String(Action)));
    const short = grants.map(({ Action, Resource }) => [Action, /:s3:::[^"]+/.exec(JSON.stringify(Resource))?.[0]]);
    expect(short).toEqual([
      [['s3:GetBucketNotification', 's3:GetBucketVersioning', 's3:PutBucketNotification'], ':s3:::desk-articles'],
      ['s3:GetBucketVersioning', ':s3:::desk-briefs'],
    ]);
  });

  it('take the place of the stack’s own in the rule, the environment and the outputs', () => {
    adopting.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({ detail: Match.objectLike({ bucket: { name: ['desk-articles'] } }) }),
    });
    adopting.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ ARTICLES_BUCKET: 'desk-articles', BRIEFS_BUCKET: 'desk-briefs' }),
      },
    });
    adopting.hasOutput('ArticlesBucket', { Value: 'desk-articles' });
    adopting.hasOutput('BriefsBucket', { Value: 'desk-briefs' });
  });

  it('may be adopted one at a time', () => {
    const half = Template.fromStack(build({ briefsBucket: 'desk-briefs' }).stack);
    half.resourceCountIs('AWS::S3::Bucket', 1);
    half.resourceCountIs('Custom::AdoptedBucket', 1);
  });

  it('need no function of their own where there are none', () => {
    plain.resourceCountIs('Custom::AdoptedBucket', 0);
    expect(Object.keys(resourcesOf(plain, 'AWS::Lambda::Function')).some((id) => id.startsWith('Adopt'))).toBe(false);
  });
});

describe('notices', () => {
  it('tell a topic of every article that is finished, and of nothing else', () => {
    full.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { source: ['wirebrief'], 'detail-type': [{ prefix: 'Article ' }] },
      Targets: [
        {
          Arn: { Ref: Match.stringLikeRegexp('^NoticesTopic') },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Undelivered'), 'Arn'] } },
          Id: 'Target0',
        },
      ],
    });
  });

  it('come from their rule alone', () => {
    full.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnLike: { 'aws:SourceArn': { 'Fn::GetAtt': [Match.stringLikeRegexp('^NoticesRule'), 'Arn'] } },
            },
          }),
        ],
      },
    });
  });

  it('go to an e-mail address if one is given, or else to whoever subscribes', () => {
    const subscriptions = (notify: string) =>
      propertiesOf(Template.fromStack(build({ notify }).stack), 'AWS::SNS::Subscription').map(
        ({ Endpoint }) => Endpoint,
      );
    expect(subscriptions('desk@example.org')).toEqual(['desk@example.org']);
    expect(subscriptions('topic')).toEqual([]);
    plain.resourceCountIs('AWS::SNS::Topic', 1);
  });
});

describe('tags', () => {
  it('are on everything that takes some, and on the stack', () => {
    const tagged = ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::Lambda::Function', 'AWS::SNS::Topic', 'AWS::IAM::Role'];
    for (const type of [...tagged, 'AWS::Logs::LogGroup', 'AWS::CloudWatch::Alarm', 'AWS::Events::Rule'])
      full.allResourcesProperties(type, { Tags: Match.arrayWith([{ Key: 'team', Value: 'desk' }]) });
    expect(build(everything).stack.tags.tagValues()).toEqual({ team: 'desk' });
  });
});

describe('tracing', () => {
  it('is on in every function if the settings ask for it, with the two actions it needs', () => {
    full.allResourcesProperties('AWS::Lambda::Function', { TracingConfig: { Mode: 'Active' } });
    for (const role of ROLES) {
      const open = grantsOf(full, role).filter(({ Resource }) => Resource === '*');
      const rights = open.flatMap(({ Action }) => Action).filter((action) => action !== 'translate:TranslateText');
      expect(rights).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
    }
  });

  it('is off otherwise, without a right to it', () => {
    for (const { TracingConfig } of propertiesOf(plain, 'AWS::Lambda::Function')) expect(TracingConfig).toBeUndefined();
    expect(JSON.stringify(plain.toJSON())).not.toContain('xray:');
  });
});

describe('the outputs', () => {
  it('are what the command line reads', () => {
    expect(Object.keys(plain.findOutputs('*')).sort()).toEqual([
      'ArticlesBucket',
      'ArticlesQueueUrl',
      'BriefsBucket',
      'EventBus',
      'Settings',
      'TranslationsQueueUrl',
    ]);
    plain.hasOutput('EventBus', { Value: 'default' });
  });

  it('say how articles are briefed, with the caps', () => {
    const { Value } = plain.findOutputs('Settings')['Settings'] ?? {};
    expect(JSON.parse(String(Value))).toEqual({
      languages: ['es', 'fr', 'ar', 'zh'],
      formality: 'none',
      engine: 'built-in',
      prompt: 'brief/v1',
      models: [],
      pivot: 'never',
      superseded: 'withdraw',
      onArticleDeleted: 'withdraw',
      caps: {
        article: { languages: 30, characters: 1_300_000, tokens: 2_000_000, usd: 20 },
        day: { characters: 40_000_000, tokens: 200_000_000, usd: 500 },
      },
    });
  });
});

describe('functions that are called regularly', () => {
  it('release parked work every quarter of an hour, and lose no call', () => {
    plain.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
    plain.hasResourceProperties('AWS::Lambda::Function', {
      DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Undelivered'), 'Arn'] } },
    });
  });
});
