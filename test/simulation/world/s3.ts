import { hash } from 'node:crypto';
import { missing, preconditionFailed } from './service-errors.ts';

export interface StoredObject {
  readonly body: string;
  /** Follows the content, as in S3 for objects of one part. */
  readonly etag: string;
  readonly versionId: string;
  readonly contentType?: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface PutCondition {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** A versioned bucket of S3 with conditional writes and deletions. */
export class Bucket {
  readonly name: string;
  /** The current versions. */
  readonly objects = new Map<string, StoredObject>();
  readonly #versions = new Map<string, StoredObject>();
  #count = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Throws `NoSuchKey`. */
  get(key: string, versionId?: string): StoredObject {
    const found = versionId === undefined ? this.objects.get(key) : this.#versions.get(`${key}?${versionId}`);
    if (!found) throw missing();
    return found;
  }

  /** Throws 412 where the condition does not hold, 404 for `If-Match` on an object that is not there. */
  put(
    key: string,
    object: Pick<StoredObject, 'body' | 'contentType'> & { readonly metadata?: Readonly<Record<string, string>> },
    condition: PutCondition = {},
  ): StoredObject {
    this.#check(key, condition);
    this.#count += 1;
    const stored: StoredObject = {
      metadata: {},
      ...object,
      etag: `"${hash('md5', object.body)}"`,
      versionId: `v${this.#count}`,
    };
    this.objects.set(key, stored);
    this.#versions.set(`${key}?${stored.versionId}`, stored);
    return stored;
  }

  /** Puts a delete marker over the object and gives its version. Throws like `put`. */
  delete(key: string, condition: PutCondition = {}): string {
    if (condition.ifMatch !== undefined) this.#check(key, condition);
    this.#count += 1;
    this.objects.delete(key);
    return `v${this.#count}`;
  }

  /** Deletes one version for good; if it was the current one, nothing is current any more. */
  deleteVersion(key: string, versionId: string): void {
    this.#versions.delete(`${key}?${versionId}`);
    if (this.objects.get(key)?.versionId === versionId) this.objects.delete(key);
  }

  /** The objects directly under a prefix that ends with a slash, in the order of their keys. */
  list(prefix: string): { readonly key: string; readonly etag: string }[] {
    const found = [...this.objects].filter(
      ([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'),
    );
    return found.map(([key, { etag }]) => ({ key, etag })).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #check(key: string, { ifMatch, ifNoneMatch }: PutCondition): void {
    const found = this.objects.get(key);
    if (ifNoneMatch !== undefined && found) throw preconditionFailed();
    if (ifMatch === undefined) return;
    if (!found) throw missing();
    if (found.etag !== ifMatch) throw preconditionFailed();
  }
}
