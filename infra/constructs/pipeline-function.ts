import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type BundlingOptions, Charset, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Config, FunctionName } from '../../functions/runtime/config.ts';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { PrivateBucket } from './private-bucket.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Lambda gives CPU in proportion to memory: a whole core at 1,769 MB. The built-in engine needs a third of that. */
const MEMORY_MB = 512;
/** Messages of one invocation. Small, so that a batch ends well before the timeout. */
const BATCH_SIZE = 5;

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

export interface PipelineFunctionProps<Name extends FunctionName> {
  /** Of the handler's file. */
  readonly name: Name;
  /** Exactly the names the function reads (`functions/runtime/config.ts`). */
  readonly environment: { readonly [Key in keyof Config<Name>]: string };
  readonly timeout: Duration;
  readonly logRetentionDays: Settings['logRetentionDays'];
  /** Of the project, deployed beside the code. */
  readonly folder?: string;
}

/** One Lambda function of the pipeline, with a role that may write its own log and nothing else until it is granted more. */
export class PipelineFunction<Name extends FunctionName> extends NodejsFunction {
  readonly executionRole: Role;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps<Name>) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
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
      logGroup,
      bundling: {
        ...BUNDLING,
        format: OutputFormat.CJS,
        mainFields: [...BUNDLING.mainFields],
        charset: BUNDLING.charset,
        externalModules: [],
        logLevel: LogLevel.WARNING,
        ...withFolder(props.folder),
      },
    });
    this.executionRole = role;
  }

  /** Works through a queue; messages that fail go back alone. `concurrency` takes no share of the account's reserve. */
  worksThrough(queue: IQueue, concurrency: number): void {
    this.addEventSource(
      new SqsEventSource(queue, { batchSize: BATCH_SIZE, maxConcurrency: concurrency, reportBatchItemFailures: true }),
    );
  }

  /** Allows exactly these actions on these resources. */
  may(actions: readonly string[], resources: readonly string[], conditions: Record<string, object> = {}): void {
    this.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources], conditions }));
  }

  /** Allows these actions on the objects a pattern names, and to learn that one is missing: S3 answers "denied" otherwise. */
  mayUse(bucket: PrivateBucket, objects: string, actions: readonly string[]): void {
    this.may(actions, [bucket.arnForObjects(objects)]);
    this.may(['s3:ListBucket'], [bucket.bucketArn]);
    const reason = 'objects are named after articles, which nobody knows at deployment';
    acknowledge(this.executionRole, `AwsSolutions-IAM5[${bucket.nagName(objects)}]`, reason);
  }
}
