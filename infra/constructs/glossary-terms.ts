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

/** In the project, and in the function's bundle: Lambda starts in the folder its code lies in. */
export const GLOSSARY_FOLDER = 'glossary';
/** The file travels in the template, and in the event of the function that imports it: 256 KB at most. */
const LARGEST_BYTES = 200_000;
const TIMEOUT = Duration.minutes(2);

export interface GlossaryTermsProps {
  readonly glossary: Glossary;
  readonly settings: Pick<Settings, 'logRetentionDays'>;
}

/**
 * A glossary as a terminology of Amazon Translate, for which CloudFormation has no resource. Each version has a name of its own: a new one is imported
 * before the functions ask for it, the old one is deleted when nothing asks for it any more.
 */
export class GlossaryTerms extends AwsCustomResource {
  constructor(scope: Construct, id: string, { glossary, settings }: GlossaryTermsProps) {
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
      logGroup: logGroupOf(Stack.of(scope), settings),
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
    outputPaths: [], // the answer repeats the file's address: nothing of it is used
  };
}

/** The names of earlier versions are not known any more when they are deleted. */
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

/** All glossaries share the function that imports them, and so its log. */
function logGroupOf(stack: Stack, { logRetentionDays }: GlossaryTermsProps['settings']): LogGroup {
  const made = stack.node.tryFindChild(LOG_ID);
  if (made instanceof LogGroup) return made;
  return new LogGroup(stack, LOG_ID, { retention: logRetentionDays, removalPolicy: RemovalPolicy.DESTROY });
}

function acknowledgeProvider(terms: GlossaryTerms): void {
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
}
