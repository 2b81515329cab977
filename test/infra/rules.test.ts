import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { adopted, build, everything, GLOSSARY, withModels } from './build.ts';

const SETTINGS = {
  'the settings of cdk.json': {},
  'language models': withModels,
  'everything on': everything,
  'everything on and adopted buckets': { ...everything, ...adopted },
  'buckets that go with the stack': { onDestroy: 'destroy' },
};
const PACKS = { AwsSolutions: AwsSolutionsChecks, Serverless: ServerlessChecks, 'NIST 800-53 R5': NIST80053R5Checks };

describe.each(Object.entries(SETTINGS))('with %s, the app', (_, context) => {
  it.each(Object.entries(PACKS))('has no finding of %s without a written reason', (__, Pack) => {
    for (const glossaries of [[], [GLOSSARY]]) {
      const { app } = build(context, glossaries);
      expect(new Pack(app).validateScope(app).violations).toEqual([]);
    }
  });
});

describe('the rules', () => {
  it('find a queue that nobody has given a reason for', () => {
    const { app, stack } = build();
    new Queue(stack, 'Bare');
    const found = new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);
    expect(found.sort()).toEqual(['AwsSolutions-SQS3', 'AwsSolutions-SQS4']);
  });
});
