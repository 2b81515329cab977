import { readFile } from 'node:fs/promises';
import { WirebriefError } from '../../core/errors.ts';
import type { ArticleStore, DroppedArticle } from '../../core/ports.ts';

/** Articles in files anywhere on this machine, each with a key of its own. The wishes are the same for all. */
export class FileArticleStore implements ArticleStore {
  readonly #files: ReadonlyMap<string, string>;
  readonly #wishes: Readonly<Record<string, string>>;

  /** `files` has the path of each article, by key. */
  constructor(files: ReadonlyMap<string, string>, wishes: Readonly<Record<string, string>>) {
    this.#files = files;
    this.#wishes = wishes;
  }

  async read(key: string): Promise<DroppedArticle> {
    try {
      return { key, bytes: await readFile(this.#files.get(key) ?? key), wishes: this.#wishes };
    } catch (cause) {
      throw new WirebriefError('article-not-found', 'the file cannot be read', 'check its name and permissions', {
        articleKey: key,
        cause,
      });
    }
  }
}
