import { GetObjectCommand, type GetObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { WirebriefError } from '../../../core/errors.ts';
import type { ArticleStore, DroppedArticle } from '../../../core/ports.ts';
import { sdkError } from '../sdk-error.ts';
import { isMissing, s3Failure } from './s3-errors.ts';

export interface S3ArticleStoreOptions {
  readonly bucket: string;
  /** Larger objects are refused before their bytes are read. */
  readonly maxArticleBytes: number;
}

/**
 * Articles in the intake bucket; their user metadata holds their wishes. Reads exactly the version of the event, so
 * that event and bytes agree.
 */
export class S3ArticleStore implements ArticleStore {
  readonly #client: S3Client;
  readonly #options: S3ArticleStoreOptions;

  constructor(client: S3Client, options: S3ArticleStoreOptions) {
    this.#client = client;
    this.#options = options;
  }

  async read(key: string, versionId?: string): Promise<DroppedArticle> {
    try {
      const object = await this.#get(key, versionId);
      const read = versionId ?? versionOf(object);
      await this.#refuseLarge(key, object);
      return {
        key,
        ...(read === undefined ? {} : { versionId: read }),
        bytes: (await object.Body?.transformToByteArray()) ?? new Uint8Array(),
        ...(object.ContentType === undefined ? {} : { contentType: object.ContentType }),
        wishes: object.Metadata ?? {},
      };
    } catch (error) {
      throw error instanceof WirebriefError ? error : this.#translated(error, key, versionId);
    }
  }

  #get(key: string, versionId: string | undefined): Promise<GetObjectCommandOutput> {
    const { bucket } = this.#options;
    const version = versionId === undefined ? {} : { VersionId: versionId };
    return this.#client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...version }));
  }

  async #refuseLarge(key: string, { ContentLength: size = 0, Body: body }: GetObjectCommandOutput): Promise<void> {
    const { maxArticleBytes } = this.#options;
    if (size <= maxArticleBytes) return;
    await body?.transformToWebStream().cancel(); // an unread body would keep its connection open
    const found = `the article has ${size} bytes, the limit is ${maxArticleBytes}`;
    const remedy = 'drop a shorter article, or raise maxArticleBytes and deploy again';
    throw new WirebriefError('article-too-large', found, remedy, { articleKey: key });
  }

  #translated(error: unknown, key: string, versionId: string | undefined): WirebriefError {
    const { bucket } = this.#options;
    if (!isMissing(sdkError(error)))
      return s3Failure(error, { action: versionId ? 's3:GetObjectVersion' : 's3:GetObject', bucket, key }).within({
        articleKey: key,
      });
    const which = versionId === undefined ? key : `version ${versionId} of ${key}`;
    return new WirebriefError('article-not-found', `${which} is not in ${bucket}`, 'drop the article again', {
      articleKey: key,
      cause: error,
    });
  }
}

/** The version that was read; undefined in a bucket without versions, where S3 names it `null`. */
const versionOf = ({ VersionId: id }: GetObjectCommandOutput): string | undefined => (id === 'null' ? undefined : id);
