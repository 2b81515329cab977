import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, CfnFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type BundlingOptions, Charset, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Config, FunctionName } from '../../functions/runtime/config.ts';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Encrypted } from './encryption.ts';
import { acknowledgeFunction, acknowledgeLog, acknowledgeMapping, acknowledgeTracing } from './function-findings.ts';
import type { PipelineBucket } from './pipeline-bucket.ts';
import type { Undelivered } from './work-queue.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/**
 * Lambda gives CPU in proportion to memory, a whole core at 1,769 MB
 * (https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html, November 2026). The built-in engine makes do with a third of
 * one (docs/operate.md); what waits for Translate needs less.
 */
const MEMORY_MB = 512;

/**
 * CommonJS starts 10 ms sooner than ES modules; the SDK is bundled too, so that the version tested is the version run. Letters
 * outside ASCII stay as they are: written as escapes, the words of forty languages make the largest function a sixth larger.
 */
export const BUNDLING = {
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  charset: Charset.UTF8,
} as const;

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Copies a folder of the project into the bundle; by Node itself, so that it works in every shell. */
const withFolder = (folder: string | undefined): Pick<BundlingOptions, 'commandHooks'> =>
  folder === undefined
    ? {}
    : {
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, output) => [
            `node -e "require('fs').cpSync('${slashed(ROOT + folder)}', '${slashed(output)}/${folder}', { recursive: true })"`,
          ],
        },
      };

const bundlingWith = (folder: string | undefined): BundlingOptions => ({
  ...BUNDLING,
  format: OutputFormat.CJS,
  mainFields: [...BUNDLING.mainFields],
  externalModules: [],
  logLevel: LogLevel.WARNING,
  ...withFolder(folder),
});

export interface PipelineFunctionProps<Name extends FunctionName> extends Encrypted {
  /** Of the handler's file. */
  readonly name: Name;
  /** Exactly the names the function reads (`functions/runtime/config.ts`). */
  readonly environment: { readonly [Key in keyof Config<Name>]: string };
  readonly timeout: Duration;
  readonly settings: Pick<Settings, 'logRetentionDays' | 'tracing'>;
  /** Of the project, deployed beside the code. */
  readonly folder?: string;
}

/** One Lambda function of the pipeline, with a role that may write its own log and nothing else until it is granted more. */
export class PipelineFunction<Name extends FunctionName> extends NodejsFunction {
  readonly executionRole: Role;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps<Name>) {
    const logGroup = functionLog(scope, id, props);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      role,
      entry: `${ROOT}functions/handlers/${props.name}.ts`,
      depsLockFilePath: `${ROOT}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: MEMORY_MB,
      timeout: props.timeout,
      environment: { ...props.environment, NODE_ENV: 'production' },
      ...(props.key ? { environmentEncryption: props.key } : {}),
      tracing: props.settings.tracing === 'active' ? Tracing.ACTIVE : Tracing.DISABLED,
      logGroup,
      bundling: bundlingWith(props.folder),
    });
    this.executionRole = role;
    if (props.key) this.may(['kms:Decrypt', 'kms:GenerateDataKey'], [props.key.keyArn], throughStorage(this));
    acknowledgeFunction(this, role);
    acknowledgeTracing(this, role, props.settings.tracing);
  }

  /**
   * Works through a queue, one message for each call unless told otherwise; messages that fail go back alone. With several messages
   * in a call, one that runs out of time would send all of them back, each with a try used up, and they would share a third of a
   * core. A call for each message costs $0.0000002 (Lambda, November 2026). `concurrency` takes no share of the account's reserve.
   */
  worksThrough(queue: IQueue, concurrency: number, batchSize = 1): void {
    const source = new SqsEventSource(queue, { batchSize, maxConcurrency: concurrency, reportBatchItemFailures: true });
    this.addEventSource(source);
    acknowledgeMapping(this);
  }

  /**
   * Calls that Lambda gives up go to this queue. It is set here and not by the construct library, which would allow the role more of
   * the key than it needs.
   */
  givesUpTo(undelivered: Undelivered): void {
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnFunction)) throw new Error('expected a function to be made of one CfnFunction');
    defaultChild.deadLetterConfig = { targetArn: undelivered.queueArn };
    this.may(['sqs:SendMessage'], [undelivered.queueArn]);
  }

  /** Allows exactly these actions on these resources. */
  may(actions: readonly string[], resources: readonly string[], conditions: Record<string, object> = {}): void {
    this.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
  }

  /** Allows these actions on the objects a pattern names. */
  mayUse(bucket: PipelineBucket, objects: string, actions: readonly string[]): void {
    this.may(actions, [bucket.bucket.arnForObjects(objects)]);
    const reason = 'objects are named after articles, which nobody knows at deployment';
    acknowledge(this.executionRole, `AwsSolutions-IAM5[${bucket.nagName(objects)}]`, reason);
  }

  /**
   * Allows to list what is under these prefixes, and to learn that an object is missing: without `s3:ListBucket`, S3 answers "denied"
   * instead. A request for an object has no prefix that a condition could compare, hence `IfExists`
   * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html, November 2026).
   */
  mayList(bucket: PipelineBucket, prefixes: readonly string[]): void {
    this.may(['s3:ListBucket'], [bucket.bucket.bucketArn], { StringLikeIfExists: { 's3:prefix': [...prefixes] } });
  }
}

const functionLog = (
  scope: Construct,
  id: string,
  { settings, key }: Pick<PipelineFunctionProps<FunctionName>, 'settings' | 'key'>,
): LogGroup => {
  const log = new LogGroup(scope, `${id}Log`, {
    retention: settings.logRetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key ? { encryptionKey: key } : {}),
  });
  acknowledgeLog(log, { key });
  return log;
};

/** The key may be used through S3 and SQS alone: a function never asks KMS itself. */
const throughStorage = (scope: Construct) => ({
  StringEquals: { 'kms:ViaService': ['s3', 'sqs'].map((name) => `${name}.${Stack.of(scope).region}.amazonaws.com`) },
});
