import type { TranslationMemory } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { entryKey, readMemory } from './memory-files.ts';

async function load(folder: string): Promise<ReadonlyMap<string, string>> {
  const lines = await readMemory(folder);
  return new Map(lines.map(({ entry: { from, to, source, target } }) => [entryKey(from, to, source), target]));
}

/**
 * The translation memory in a folder of `*.jsonl` files, which is read once, when first needed. Of two entries for one
 * source line, the later wins. Throws what `readMemory` throws.
 */
export class FileMemory implements TranslationMemory {
  readonly name = 'memory';
  readonly #folder: string;
  #entries: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(lines: readonly string[], from: LanguageTag, to: LanguageTag): Promise<readonly (string | undefined)[]> {
    this.#entries ??= load(this.#folder);
    const entries = await this.#entries;
    return lines.map((line) => entries.get(entryKey(from, to, line)));
  }
}
