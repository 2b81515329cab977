import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { WirebriefError } from '../../../core/errors.ts';
import type { BriefStore, ListedFile, StoredFile, WriteCondition } from '../../../core/ports.ts';
import { contentTypeOf } from '../../../core/render/content-types.ts';
import { sdkError } from '../sdk-error.ts';
import { isConflict, isMissing, s3Failure } from './s3-errors.ts';

const headersOf = (condition: WriteCondition | undefined): { IfMatch?: string; IfNoneMatch?: '*' } => {
  if (condition === undefined) return {};
  return 'ifAbsent' in condition ? { IfNoneMatch: '*' } : { IfMatch: condition.ifMatch };
};

/** Briefs, manifests and kept results in the output bucket. A PutObject happens as a whole or not at all. */
export class S3BriefStore implements BriefStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async read(path: string): Promise<StoredFile | undefined> {
    const place = { Bucket: this.#bucket, Key: path };
    try {
      const { Body: body, ETag: etag } = await this.#client.send(new GetObjectCommand(place));
      return { body: (await body?.transformToString('utf-8')) ?? '', etag: etag ?? '' };
    } catch (error) {
      if (isMissing(sdkError(error))) return undefined;
      throw s3Failure(error, { action: 's3:GetObject', bucket: this.#bucket, key: path });
    }
  }

  async write(path: string, body: string, condition?: WriteCondition): Promise<{ etag: string }> {
    const object = { Bucket: this.#bucket, Key: path, Body: body, ContentType: contentTypeOf(path) };
    try {
      const { ETag: etag } = await this.#client.send(new PutObjectCommand({ ...object, ...headersOf(condition) }));
      return { etag: etag ?? '' };
    } catch (error) {
      throw this.#translated(error, path, condition);
    }
  }

  /** A conditional DeleteObject (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html, November 2026). */
  async remove(path: string, condition?: { readonly ifMatch: string }): Promise<void> {
    const place = { Bucket: this.#bucket, Key: path };
    try {
      await this.#client.send(new DeleteObjectCommand(condition ? { ...place, IfMatch: condition.ifMatch } : place));
    } catch (error) {
      if (isMissing(sdkError(error))) return;
      throw this.#translated(error, path, condition, 's3:DeleteObject');
    }
  }

  async list(folder: string): Promise<readonly ListedFile[]> {
    const prefix = `${folder}/`;
    const found: ListedFile[] = [];
    let token: string | undefined;
    do {
      const { Contents: contents = [], NextContinuationToken: next } = await this.#page(prefix, token);
      for (const { Key: path, ETag: etag } of contents)
        if (path !== undefined && path !== prefix) found.push({ path, etag: etag ?? '' });
      token = next;
    } while (token !== undefined);
    return found;
  }

  #page(prefix: string, token: string | undefined) {
    const page = {
      Bucket: this.#bucket,
      Prefix: prefix,
      Delimiter: '/',
      ...(token ? { ContinuationToken: token } : {}),
    };
    return this.#client.send(new ListObjectsV2Command(page)).catch((error: unknown) => {
      throw s3Failure(error, { action: 's3:ListBucket', bucket: this.#bucket, key: prefix });
    });
  }

  /** Our error for a failed write or removal. `If-Match` on an object that is gone answers 404, which is a conflict too: what was read has changed. */
  #translated(
    error: unknown,
    path: string,
    condition: WriteCondition | undefined,
    action: 's3:PutObject' | 's3:DeleteObject' = 's3:PutObject',
  ): WirebriefError {
    const sdk = sdkError(error);
    if (condition && (isConflict(sdk) || isMissing(sdk)))
      return new WirebriefError('store-conflict', `${path} has changed since it was read`, 'read it again', {
        cause: error,
      });
    return s3Failure(error, { action, bucket: this.#bucket, key: path });
  }
}
