import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { WirebriefError } from '../../core/errors.ts';
import type { BriefStore, ListedFile, StoredFile, WriteCondition } from '../../core/ports.ts';
import { safePath } from './safe-path.ts';

const etagOf = (body: string): string => createHash('sha256').update(body).digest('hex');
const codeOf = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;

/** The ending of a file that is being written. */
const PART = '.part';

/** Briefs in a folder. Files are written aside and then renamed, so that a reader sees the old file or the new one. */
export class FolderBriefStore implements BriefStore {
  readonly #folder: string;
  readonly #writing = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(path: string): Promise<StoredFile | undefined> {
    try {
      const body = await readFile(safePath(this.#folder, path), 'utf8');
      return { body, etag: etagOf(body) };
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return undefined;
      throw cause instanceof WirebriefError ? cause : denied(path, 'read', cause);
    }
  }

  write(path: string, body: string, condition?: WriteCondition): Promise<{ etag: string }> {
    return this.#inTurn(path, () => this.#write(path, body, condition));
  }

  remove(path: string, condition?: { readonly ifMatch: string }): Promise<void> {
    return this.#inTurn(path, () => this.#remove(path, condition));
  }

  async list(folder: string): Promise<readonly ListedFile[]> {
    const names = await this.#namesIn(folder);
    const found: ListedFile[] = [];
    for (const name of names.sort()) {
      const file = await this.read(`${folder}/${name}`);
      if (file) found.push({ path: `${folder}/${name}`, etag: file.etag });
    }
    return found;
  }

  async #namesIn(folder: string): Promise<string[]> {
    try {
      const entries = await readdir(safePath(this.#folder, folder), { withFileTypes: true });
      return entries.filter((entry) => entry.isFile() && !entry.name.endsWith(PART)).map(({ name }) => name);
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return [];
      throw cause instanceof WirebriefError ? cause : denied(folder, 'read', cause);
    }
  }

  /** Within this process, writers of the same path wait for each other, so that nothing comes between check and write. */
  async #inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#writing.get(path) ?? Promise.resolve();
    const own = before.then(work);
    const settled = own.then(
      () => undefined,
      () => undefined, // the caller gets the error; the next writer only waits
    );
    this.#writing.set(path, settled);
    try {
      return await own;
    } finally {
      if (this.#writing.get(path) === settled) this.#writing.delete(path);
    }
  }

  async #write(path: string, body: string, condition: WriteCondition | undefined): Promise<{ etag: string }> {
    await this.#check(path, condition);
    const file = safePath(this.#folder, path);
    const temporary = `${file}.${randomUUID()}${PART}`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(temporary, body);
      await rename(temporary, file);
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => undefined); // the error of the write itself matters more
      throw denied(path, 'written', cause);
    }
    return { etag: etagOf(body) };
  }

  async #remove(path: string, condition: { readonly ifMatch: string } | undefined): Promise<void> {
    const found = await this.read(path);
    if (!found) return;
    await this.#check(path, condition);
    await rm(safePath(this.#folder, path), { force: true }).catch((cause: unknown) => {
      throw denied(path, 'removed', cause);
    });
  }

  async #check(path: string, condition: WriteCondition | undefined): Promise<void> {
    if (!condition) return;
    const found = (await this.read(path))?.etag;
    const holds = 'ifAbsent' in condition ? found === undefined : found === condition.ifMatch;
    if (!holds) throw new WirebriefError('store-conflict', `${path} has changed since it was read`, 'read it again');
  }
}

const denied = (path: string, what: string, cause: unknown): WirebriefError =>
  new WirebriefError(
    'store-denied',
    `${path} cannot be ${what} (${String(codeOf(cause))})`,
    'check the folder and its permissions',
    { cause },
  );
