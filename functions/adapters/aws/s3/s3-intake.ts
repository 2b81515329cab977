import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DroppedArticle } from '../../../core/ports.ts';
import { sdkError } from '../sdk-error.ts';
import { isMissing, s3Failure } from './s3-errors.ts';

/** What is known of a dropped article without reading it. */
export interface ArticleHead {
  /** In bytes. */
  readonly size: number;
  readonly lastModified: Date;
  /** Of the article as it is now, where the bucket keeps versions. */
  readonly versionId?: string;
  readonly contentType?: string;
  /** The user metadata. */
  readonly wishes: Readonly<Record<string, string>>;
}

/** The intake bucket as those use it who drop articles. Throws `store-denied`, `store-unavailable`. */
export class S3Intake {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  /** Uploads an article; its wishes become user metadata. Gives its version, where the bucket keeps versions. */
  async put({ key, bytes, contentType, wishes }: DroppedArticle): Promise<{ readonly versionId?: string }> {
    const object = { Bucket: this.#bucket, Key: key, Body: bytes, Metadata: { ...wishes } };
    const command = new PutObjectCommand(contentType === undefined ? object : { ...object, ContentType: contentType });
    const { VersionId: versionId } = await this.#client.send(command).catch((error: unknown) => {
      throw s3Failure(error, { action: 's3:PutObject', bucket: this.#bucket, key });
    });
    return versionId === undefined ? {} : { versionId };
  }

  /** Undefined where no article has this key, also where it was deleted. */
  async head(key: string): Promise<ArticleHead | undefined> {
    try {
      const head = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return {
        size: head.ContentLength ?? 0,
        lastModified: head.LastModified ?? new Date(0),
        ...(head.VersionId === undefined ? {} : { versionId: head.VersionId }),
        ...(head.ContentType === undefined ? {} : { contentType: head.ContentType }),
        wishes: head.Metadata ?? {},
      };
    } catch (error) {
      if (isMissing(sdkError(error))) return undefined;
      throw s3Failure(error, { action: 's3:GetObject', bucket: this.#bucket, key });
    }
  }

  /** Deletes an article; where the bucket keeps versions, a delete marker hides it and its versions stay. */
  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key })).catch((error: unknown) => {
      throw s3Failure(error, { action: 's3:DeleteObject', bucket: this.#bucket, key });
    });
  }
}
