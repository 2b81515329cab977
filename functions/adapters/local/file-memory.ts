import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LanguageTag } from '../../core/article/article.ts';
import { WirebriefError } from '../../core/errors.ts';
import type { TranslationMemory } from '../../core/ports.ts';

const text = z.string().check(z.minLength(1));
const entrySchema = z.object({ from: text, to: text, source: text, target: text });
type Entry = z.infer<typeof entrySchema>;

const keyOf = (from: LanguageTag, to: LanguageTag, source: string): string => [from, to, source].join('\n');

function invalid(file: string, line: number, found: string, cause?: unknown): WirebriefError {
  return new WirebriefError(
    'store-content-invalid',
    `${file}, line ${line}: ${found}.`,
    'Each line of a translation memory is {"from": "en", "to": "fr", "source": "…", "target": "…"}; correct or remove it.',
    { cause },
  );
}

function parseLine(line: string, file: string, number: number): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid(file, number, 'not JSON', cause);
  }
  const entry = entrySchema.safeParse(value);
  if (entry.success) return entry.data;
  const fields = entry.error.issues.map(({ path }) => path.join('.') || 'the whole line').join(', ');
  throw invalid(file, number, `not an entry of a translation memory (${fields})`, entry.error);
}

async function readEntries(folder: string, name: string): Promise<readonly Entry[]> {
  const file = join(folder, name);
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, file, i + 1)]));
}

async function load(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `The folder of the translation memory cannot be read: ${folder}`;
    throw new WirebriefError('usage-invalid', message, 'Name a folder with *.jsonl files, or leave the memory out.', {
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  const entries = (await Promise.all(files.map((name) => readEntries(folder, name)))).flat();
  return new Map(entries.map(({ from, to, source, target }) => [keyOf(from, to, source), target]));
}

/**
 * The translation memory in a folder of `*.jsonl` files, read once when first asked; where two lines say the same source, the later file
 * wins. Throws `store-content-invalid` with file and line number for a malformed line, `usage-invalid` where the folder cannot be read.
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
    return lines.map((line) => entries.get(keyOf(from, to, line)));
  }
}
