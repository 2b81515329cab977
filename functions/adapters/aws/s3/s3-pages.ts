import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { s3Failure } from './s3-errors.ts';

/** An object as a listing shows it. */
export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  /** In bytes. */
  readonly size: number;
  readonly lastModified: Date;
}

/**
 * Everything in a bucket below a prefix, page by page as it is asked for: a request for each 1,000 objects, the most of one page
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html, November 2026).
 */
export async function* objectPages(
  client: S3Client,
  bucket: string,
  prefix: string,
): AsyncGenerator<readonly ListedObject[]> {
  let token: string | undefined;
  do {
    // Keys may hold control characters, which XML cannot carry unless they are encoded.
    const page = { Bucket: bucket, Prefix: prefix, EncodingType: 'url' as const };
    const answer = await client
      .send(new ListObjectsV2Command(token === undefined ? page : { ...page, ContinuationToken: token }))
      .catch((error: unknown) => {
        throw s3Failure(error, { action: 's3:ListBucket', bucket, key: prefix });
      });
    const isEncoded = answer.EncodingType === 'url'; // not every server that speaks S3 encodes
    yield (answer.Contents ?? []).flatMap(({ Key: key, ETag: etag = '', Size: size = 0, LastModified: at }) =>
      key === undefined ? [] : [{ key: isEncoded ? decoded(key) : key, etag, size, lastModified: at ?? new Date(0) }],
    );
    token = answer.NextContinuationToken;
  } while (token !== undefined);
}

/** A key out of a listing: `a+b%2B1` → `a b+1`. */
const decoded = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '));
