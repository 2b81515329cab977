import { WirebriefError } from '../../functions/core/errors.ts';
import type { BriefStore, ListedFile, StoredFile, WriteCondition } from '../../functions/core/ports.ts';

/** A brief store in memory. `beforeOperation` is called before each call, and may act as another writer. */
export class MemoryBriefStore implements BriefStore {
  readonly files = new Map<string, string>();
  operations = 0;
  beforeOperation: ((operation: number) => Promise<void>) | undefined;

  async read(path: string): Promise<StoredFile | undefined> {
    await this.#begin();
    const body = this.files.get(path);
    return body === undefined ? undefined : { body, etag: body };
  }

  async write(path: string, body: string, condition?: WriteCondition): Promise<{ etag: string }> {
    await this.#begin();
    const found = this.files.get(path);
    const holds = !condition || ('ifAbsent' in condition ? found === undefined : found === condition.ifMatch);
    if (!holds) throw new WirebriefError('store-conflict', `${path} has changed`, 'read it again');
    this.files.set(path, body);
    return { etag: body };
  }

  async remove(path: string, condition?: { readonly ifMatch: string }): Promise<void> {
    await this.#begin();
    const found = this.files.get(path);
    if (found !== undefined && condition && found !== condition.ifMatch)
      throw new WirebriefError('store-conflict', `${path} has changed`, 'read it again');
    this.files.delete(path);
  }

  async list(folder: string): Promise<readonly ListedFile[]> {
    await this.#begin();
    const isInFolder = (path: string): boolean =>
      path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
    const paths = [...this.files.keys()].filter(isInFolder).sort();
    return paths.map((path) => ({ path, etag: this.files.get(path) ?? '' }));
  }

  async #begin(): Promise<void> {
    this.operations += 1;
    await this.beforeOperation?.(this.operations);
  }
}
