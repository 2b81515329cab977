import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { WirebriefError } from '../../core/errors.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';

const text = z.string().check(z.minLength(1));
const entrySchema = z.object({ from: text, to: text, source: text, target: text });

/** One line of a translation memory: `{"from": "en", "to": "fr", "source": "…", "target": "…"}`. */
export type MemoryEntry = z.infer<typeof entrySchema>;

/** An entry, with the file and the line it stands on, from 1. */
export interface MemoryLine {
  readonly entry: MemoryEntry;
  readonly file: string;
  readonly line: number;
}

/** The key by which an entry is found. */
export const entryKey = (from: LanguageTag, to: LanguageTag, source: string): string => [from, to, source].join('\n');

function invalid(file: string, line: number, found: string, cause?: unknown): WirebriefError {
  return new WirebriefError(
    'store-content-invalid',
    `${file}, line ${line}: ${found}.`,
    'Each line of a translation memory is {"from": "en", "to": "fr", "source": "…", "target": "…"}; correct or remove it.',
    { cause },
  );
}

function parseLine(line: string, file: string, number: number): MemoryEntry {
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

async function readLines(folder: string, name: string): Promise<readonly MemoryLine[]> {
  const file = join(folder, name);
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [{ entry: parseLine(line, file, i + 1), file, line: i + 1 }],
  );
}

/**
 * All entries of the `*.jsonl` files in a folder, in the order of the files' names. Throws `store-content-invalid` with file and line
 * for a malformed line, `usage-invalid` where the folder cannot be read.
 */
export async function readMemory(folder: string): Promise<readonly MemoryLine[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const message = `The folder of the translation memory cannot be read: ${folder}`;
    throw new WirebriefError('usage-invalid', message, 'Name a folder with *.jsonl files, or leave the memory out.', {
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  return (await Promise.all(files.map((name) => readLines(folder, name)))).flat();
}

/** How many entries a merge added, changed, and left as they were. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Merges entries into the files of a folder, which is made if it is missing. An entry whose languages and source line are known is
 * changed where it stands; a new one is added to the file of its target language. All other lines stay byte for byte.
 */
export async function mergeIntoMemory(folder: string, entries: readonly MemoryEntry[]): Promise<Merged> {
  await mkdir(folder, { recursive: true });
  const known = new Map((await readMemory(folder)).map((line) => [keyOf(line.entry), line]));
  const distinct = new Map(entries.map((entry) => [keyOf(entry), entry])); // the last of several wins, as in reading
  const wanted = [...distinct].map(([key, entry]): WantedEntry => ({ entry, found: known.get(key) }));
  const fresh = wanted.filter(({ entry, found }) => found?.entry.target !== entry.target);
  const byFile = Map.groupBy(fresh, ({ entry, found }) => found?.file ?? join(folder, `${entry.to}.jsonl`));
  for (const [file, own] of byFile) await rewrite(file, own);
  const added = wanted.filter(({ found }) => !found).length;
  return { added, changed: fresh.length - added, same: wanted.length - fresh.length };
}

/** An entry to write, and the line that has its languages and source line already. */
interface WantedEntry {
  readonly entry: MemoryEntry;
  readonly found: MemoryLine | undefined;
}

const keyOf = ({ from, to, source }: MemoryEntry): string => entryKey(from, to, source);

const written = ({ from, to, source, target }: MemoryEntry): string => JSON.stringify({ from, to, source, target });

/** Changes lines of a file and adds others. The file is written aside and renamed, so that a full disk loses nothing. */
async function rewrite(file: string, entries: readonly WantedEntry[]): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => ''); // not there yet
  const changes = new Map(entries.map(({ entry, found }) => [found?.line, entry]));
  const lines = before.split('\n').map((line, i) => {
    const changed = changes.get(i + 1);
    return changed ? written(changed) : line;
  });
  if (lines.at(-1) === '') lines.pop();
  const added = entries.filter(({ found }) => !found).map(({ entry }) => written(entry));
  await writeFile(`${file}.part`, `${[...lines, ...added].join('\n')}\n`);
  await rename(`${file}.part`, file);
}
