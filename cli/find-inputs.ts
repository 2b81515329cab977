import { glob, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { WirebriefError } from '../functions/core/errors.ts';

const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|json|ninjs)$/iu;

/** Article files by the key they get: a file's own name, a folder's files by their path in it. */
export async function findInputs(patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const pattern of patterns)
    for (const [key, path] of await inputsOf(pattern)) found.set(uniqueKey(found, key, path), path);
  return found;
}

async function inputsOf(pattern: string): Promise<[string, string][]> {
  const known = await stat(pattern).catch(() => undefined); // not a path: it may be a glob
  if (known?.isFile()) return [[basename(pattern), resolve(pattern)]];
  const files = known?.isDirectory() ? await filesIn(pattern) : await globbed(pattern);
  if (files.length > 0) return files;
  const what = known ? 'the folder has no article' : 'there is no such file';
  throw new WirebriefError(
    'usage-invalid',
    `${pattern}: ${what}`,
    'name a text, Markdown, HTML or ninjs file, a folder of them, or a glob',
  );
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && READABLE.test(entry.name) && !isAside(relative(folder, path)))
      files.push([relative(folder, path), resolve(path)]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A folder's own description and its hidden or memory files are no articles. */
const isAside = (path: string): boolean => /(?:^|\/)(?:README\.md$|\.|memory\/)/iu.test(path);

async function globbed(pattern: string): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for await (const path of glob(pattern)) if ((await stat(path)).isFile()) files.push([basename(path), resolve(path)]);
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Two files of one name from different folders must not overwrite each other's briefs. */
function uniqueKey(found: ReadonlyMap<string, string>, key: string, path: string): string {
  if (!found.has(key) || found.get(key) === path) return key;
  let number = 2;
  while (found.has(`${number}/${key}`)) number += 1;
  return `${number}/${key}`;
}
