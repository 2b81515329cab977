import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
  PhysicalResourceIdReference,
} from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';
import { WirebriefError } from '../../functions/core/errors.ts';
import type { Glossary } from '../../functions/core/translation/send/glossary.ts';
import { utf8Bytes } from '../../functions/core/translation/send/pack.ts';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Encrypted } from './encryption.ts';
import { acknowledgeLog } from './function-findings.ts';

/** The folder of the glossaries, both in the project and in the function's bundle, which is Lambda's working directory. */
export const GLOSSARY_FOLDER = 'glossary';
/** The file is part of the template, and of the event for the function that imports it, which may have 256 KB. */
const LARGEST_BYTES = 200_000;
const TIMEOUT = Duration.minutes(2);
/** Enough for a file of that size, several times over. */
const MEMORY_MB = 256;

export interface GlossaryTermsProps extends Encrypted {
  readonly glossary: Glossary;
  readonly settings: Pick<Settings, 'logRetentionDays'>;
}

/**
 * A glossary as a terminology of Amazon Translate, for which CloudFormation has no resource. Each version has a name of its own, so
 * that a new one is imported before the functions ask for it, and the old one is deleted when nothing asks for it any more.
 */
export class GlossaryTerms extends AwsCustomResource {
  constructor(scope: Construct, id: string, { glossary, settings, key }: GlossaryTermsProps) {
    const importIt = importCall(glossary);
    super(scope, id, {
      resourceType: 'Custom::Terminology',
      onCreate: importIt,
      onUpdate: importIt,
      onDelete: {
        service: 'translate',
        action: 'DeleteTerminology',
        parameters: { Name: new PhysicalResourceIdReference() },
        ignoreErrorCodesMatching: 'ResourceNotFoundException',
      },
      policy: AwsCustomResourcePolicy.fromStatements([mayChange(Stack.of(scope))]),
      installLatestAwsSdk: false,
      timeout: TIMEOUT,
      memorySize: MEMORY_MB,
      logGroup: logGroupOf(Stack.of(scope), settings, { key }),
    });
    acknowledgeProvider(this);
  }
}

function importCall({ terminology, directionality, csv, name }: Glossary) {
  if (utf8Bytes(csv) > LARGEST_BYTES)
    throw new WirebriefError(
      'config-invalid',
      `the glossary ${name}.csv has ${utf8Bytes(csv)} bytes, of which ${LARGEST_BYTES} can be deployed`,
      'part it by languages into several files',
    );
  return {
    service: 'translate',
    action: 'ImportTerminology',
    parameters: {
      Name: terminology,
      MergeStrategy: 'OVERWRITE',
      TerminologyData: { File: csv, Format: 'CSV', Directionality: directionality.toUpperCase() },
    },
    physicalResourceId: PhysicalResourceId.of(terminology),
    outputPaths: [], // nothing of the answer is used; it repeats the file's address
  };
}

/** Allows importing and deleting all our terminologies: when an earlier version is deleted, its name is no longer known here. */
function mayChange(stack: Stack): PolicyStatement {
  const resourceName = 'wirebrief-*';
  const arn = stack.formatArn({
    service: 'translate',
    resource: 'terminology',
    resourceName,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  return new PolicyStatement({
    actions: ['translate:ImportTerminology', 'translate:DeleteTerminology'],
    resources: [arn],
  });
}

const LOG_ID = 'GlossaryImportLog';

/** The log of the function that imports glossaries, which all of them share. */
function logGroupOf(stack: Stack, { logRetentionDays }: GlossaryTermsProps['settings'], { key }: Encrypted): LogGroup {
  const found = stack.node.tryFindChild(LOG_ID);
  if (found instanceof LogGroup) return found;
  const made = new LogGroup(stack, LOG_ID, {
    retention: logRetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key ? { encryptionKey: key } : {}),
  });
  acknowledgeLog(made, { key });
  return made;
}

/** Rules about functions that work all day. */
const OF_DEPLOYMENT = [
  'Serverless-LambdaDLQ',
  'Serverless-LambdaTracing',
  'NIST.800.53.R5-LambdaDLQ',
  'NIST.800.53.R5-LambdaConcurrency',
];

/** Reasons for the findings of cdk-nag about the function that aws-cdk-lib makes for the import. */
function acknowledgeProvider(terms: GlossaryTerms): void {
  acknowledge(
    terms,
    'NIST.800.53.R5-IAMNoInlinePolicy',
    'the policy names our terminologies alone, and is deleted with the glossary',
  );
  acknowledge(
    terms,
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:translate:<AWS::Region>:<AWS::AccountId>:terminology/wirebrief-*]',
    'earlier versions of a glossary are deleted by names that are not known any more',
  );
  const provider = Stack.of(terms).node.children.find(({ node }) =>
    node.id.startsWith('AWS679f53fac002430cb0da5b7982bd2287'),
  );
  if (!provider) return;
  const managed =
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]';
  acknowledge(
    provider,
    managed,
    'the role is made by aws-cdk-lib for the function that imports glossaries; it may only write its log',
  );
  acknowledge(provider, 'AwsSolutions-L1', 'the runtime is chosen by aws-cdk-lib');
  for (const id of OF_DEPLOYMENT)
    acknowledge(provider, id, 'only CloudFormation calls it, at deployment, and reports its failures itself');
  acknowledge(
    provider,
    'NIST.800.53.R5-LambdaInsideVPC',
    'it reaches Amazon Translate alone, by TLS, and nothing in a VPC',
  );
}
