import { requireAccount } from '../../functions/adapters/aws/account.ts';
import { cloudFormationClient, type Place, s3Client, sqsClient } from '../../functions/adapters/aws/clients.ts';
import { S3ArticleStore } from '../../functions/adapters/aws/s3/s3-article-store.ts';
import { S3BriefStore } from '../../functions/adapters/aws/s3/s3-brief-store.ts';
import { S3Intake } from '../../functions/adapters/aws/s3/s3-intake.ts';
import { type ListedObject, objectPages } from '../../functions/adapters/aws/s3/s3-pages.ts';
import { messagesIn, SqsArticleQueue } from '../../functions/adapters/aws/sqs-article-queue.ts';
import { readStackOutputs } from '../../functions/adapters/aws/stack-outputs.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import type { ArticleStore, BriefStore } from '../../functions/core/ports.ts';
import { shownKey } from './keys.ts';
import { parseSettings, type StackSettings } from './settings.ts';

/** The flags that say which stack is meant, with the region and profile as the AWS CLI has them. */
export interface StackFlags {
  readonly stack: string;
  readonly region?: string;
  readonly profile?: string;
}

/** How many messages are in the two queues: ready, at work and delayed. */
export interface Queued {
  readonly articles: number;
  readonly translations: number;
}

/** A deployed stack, as commands use it. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly settings: StackSettings;
  readonly articles: ArticleStore;
  readonly intake: Pick<S3Intake, 'put' | 'head' | 'remove'>;
  readonly briefs: BriefStore;
  /** The name of the bucket of briefs, to show where they lie. */
  readonly briefsBucket: string;
  readonly queue: Pick<SqsArticleQueue, 'send'>;
  /** How many messages the queues of articles and of translations hold. */
  queued(): Promise<Queued>;
  /** The pages of all articles, or of all files in the bucket of briefs, below a prefix. */
  listArticles(prefix: string): AsyncIterable<readonly ListedObject[]>;
  listBriefs(prefix: string): AsyncIterable<readonly ListedObject[]>;
}

/** Finds a stack by its name. Throws `config-invalid` where there is no region, no account, no such stack, or one without the outputs of this version. */
export async function openStack(flags: StackFlags): Promise<Stack> {
  const place: Place = {
    ...(flags.region === undefined ? {} : { region: flags.region }),
    ...(flags.profile === undefined ? {} : { profile: flags.profile }),
  };
  const cloudFormation = cloudFormationClient(place);
  await requireAccount(cloudFormation, ', or name a --profile').catch((error: unknown) => {
    throw inProfile(error, flags.profile);
  });
  const region = await cloudFormation.config.region();
  const outputs = await readStackOutputs(cloudFormation, flags.stack, region);
  const output = (name: string): string => {
    const value = outputs.get(name);
    if (value) return value;
    const message = `the stack ${flags.stack} in ${region} has no output ${name}`;
    throw new WirebriefError(
      'config-invalid',
      message,
      'name the stack that Wirebrief deployed (--stack), or deploy it with this version: npm run deploy',
    );
  };
  const settings = parseSettings(output('Settings'));
  const [articlesBucket, briefsBucket] = [output('ArticlesBucket'), output('BriefsBucket')];
  const [articlesQueue, translationsQueue] = [output('ArticlesQueueUrl'), output('TranslationsQueueUrl')];
  const [s3, sqs] = [s3Client(place), sqsClient(place)];
  return {
    name: flags.stack,
    region,
    settings,
    articles: new S3ArticleStore(s3, { bucket: articlesBucket, maxArticleBytes: settings.maxArticleBytes }),
    intake: new S3Intake(s3, articlesBucket),
    briefs: new S3BriefStore(s3, briefsBucket),
    briefsBucket,
    queue: new SqsArticleQueue(sqs, articlesQueue),
    queued: async () => {
      const [articles, translations] = await Promise.all(
        [articlesQueue, translationsQueue].map((url) => messagesIn(sqs, url)),
      );
      return { articles: articles ?? 0, translations: translations ?? 0 };
    },
    listArticles: (prefix) => objectPages(s3, articlesBucket, prefix),
    listBriefs: (prefix) => objectPages(s3, briefsBucket, prefix),
  };
}

/** What is missing may be missing in a profile of that name only. */
function inProfile(error: unknown, profile: string | undefined): unknown {
  if (!(error instanceof WirebriefError) || profile === undefined) return error;
  const { code, failure, cause } = error;
  const remedy = 'look at its name in ~/.aws/config (aws configure list-profiles), or sign in (aws sso login)';
  return new WirebriefError(code, `${failure.message} in the profile ${profile}`, remedy, { cause });
}

const AS_OPERATOR: Readonly<Record<string, (remedy: string) => string>> = {
  'store-denied': (remedy) => remedy.replace("the function's role", 'the user or role you are signed in as'),
  'queue-denied': () => 'grant it to the user or role you are signed in as',
  'store-unavailable': () => 'check the network, and type the same again: nothing is done twice',
  'queue-unavailable': () => 'check the network, and type the same again: nothing is done twice',
};

/**
 * The same error as it helps the person at the terminal: adapters advise about functions, whose queues try again by themselves, and their messages may hold
 * the key of an article.
 */
export function asOperator(error: unknown): unknown {
  if (!(error instanceof WirebriefError)) return error;
  const { message, remedy, ...context } = error.failure;
  const advised = AS_OPERATOR[error.code]?.(remedy) ?? remedy;
  return new WirebriefError(error.code, shownKey(message), advised, { ...context, cause: error.cause });
}
