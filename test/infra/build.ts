import { App } from 'aws-cdk-lib';
import type { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json' with { type: 'json' };
import type { Glossary } from '../../functions/core/translation/send/glossary.ts';
import { PipelineStack } from '../../infra/pipeline-stack.ts';
import { readSettings } from '../../infra/settings.ts';

/** The app as `cdk synth` makes it with these `-c` flags, but without bundling the functions. */
export function build(context: Record<string, unknown> = {}, glossaries: readonly Glossary[] = []) {
  const app = new App({ context: { ...cdk.context, ...context, 'aws:cdk:bundling-stacks': [] } });
  return { app, stack: new PipelineStack(app, 'Wirebrief', { settings: readSettings(app.node), glossaries }) };
}

const model = {
  id: 'vendor.writer-1',
  answers: 'json-schema',
  contextTokens: 200_000,
  inputUsdPerMillionTokens: 1,
  outputUsdPerMillionTokens: 5,
  pricesOf: '2026-11-24',
  regions: [] as string[],
};
export const MODELS = [model, { ...model, id: 'eu.vendor.writer-2', regions: ['eu-west-1', 'eu-north-1'] }];
export const withModels = { engine: 'bedrock', models: JSON.stringify(MODELS) };

export const KEY_ARN = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
/** Everything that is off by default, with buckets of the stack's own. */
export const everything = {
  ...withModels,
  kmsKey: KEY_ARN,
  notify: 'desk@example.org',
  alarmEmail: 'desk@example.org',
  tracing: 'active',
  tags: '{"team":"desk"}',
};
export const adopted = { articlesBucket: 'desk-articles', briefsBucket: 'desk-briefs' };

export const GLOSSARY: Glossary = {
  name: 'harbour',
  terminology: 'wirebrief-harbour-0123456789ab',
  sha256: '0123456789ab',
  directionality: 'uni',
  languages: ['en', 'es'],
  rows: [['harbour', 'puerto']],
  csv: 'en,es\nharbour,puerto\n',
};

export interface Resource {
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** The resources of a type by their logical id. */
export const resourcesOf = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>; // CDK types them as loosely as it reads them
export const propertiesOf = (template: Template, type: string): Record<string, unknown>[] =>
  Object.values(resourcesOf(template, type)).map(({ Properties }) => Properties);

/** What the role may do whose logical id begins like this. */
export const grantsOf = (template: Template, role: string): Statement[] =>
  propertiesOf(template, 'AWS::IAM::Policy')
    .filter(({ PolicyName }) => String(PolicyName).startsWith(role))
    .flatMap(({ PolicyDocument }) => (PolicyDocument as { Statement: Statement[] }).Statement);
