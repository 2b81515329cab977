import { glob, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { FORMAT_NAMES } from '../functions/core/article/formats/format-names.ts';
import { FORMATS } from '../functions/core/article/formats/formats.ts';
import { WirebriefError } from '../functions/core/errors.ts';
import { parseManifest } from '../functions/core/manifest/manifest.ts';

const READABLE = new Set(FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)));

/** The files a run reads, and those it does not. */
export interface Inputs {
  /** Article files by key: a file's own name, or for a folder's files the path within it. */
  readonly files: ReadonlyMap<string, string>;
  /** Files in the folders whose endings are not those of articles. */
  readonly leftOut: readonly string[];
}

/** A file, and the key it would have if it were the only one, which is the end of its path. */
interface Found {
  readonly key: string;
  readonly path: string;
}

/** The articles that paths, folders and globs name, without the files an earlier run wrote. Throws `usage-invalid` where one of them names nothing. */
export async function findInputs(patterns: readonly string[]): Promise<Inputs> {
  const all = (await Promise.all(patterns.map(inputsOf))).map(([files, leftOut]) => ({ files, leftOut }));
  return { files: distinctKeys(all.flatMap(({ files }) => files)), leftOut: all.flatMap(({ leftOut }) => leftOut) };
}

async function inputsOf(pattern: string): Promise<[files: Found[], leftOut: string[]]> {
  const known = await stat(pattern).catch(() => undefined); // not a path: it may be a glob
  if (known?.isFile()) return [[{ key: basename(pattern), path: resolve(pattern) }], []];
  const files = await withoutOwn(known?.isDirectory() ? await filesIn(pattern) : await globbed(pattern));
  const isArticle = ({ path }: Found): boolean => !known || READABLE.has(extname(path).toLowerCase());
  const articles = files.filter(isArticle);
  if (articles.length > 0) return [articles, files.filter((file) => !isArticle(file)).map(({ key }) => key)];
  const what = known ? 'the folder has no article' : 'there is no such file';
  throw new WirebriefError(
    'usage-invalid',
    `${pattern}: ${what}`,
    `name a ${FORMAT_NAMES} file, a folder of them, or a glob`,
  );
}

async function filesIn(folder: string): Promise<Found[]> {
  const files: Found[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const key = relative(folder, path);
    if (entry.isFile() && !isAside(key)) files.push({ key, path: resolve(path) });
  }
  return files.sort(byKey);
}

/** Whether a file is a folder's description, hidden, or part of a translation memory or glossary, and so not an article. */
const isAside = (path: string): boolean =>
  /(?:^|[/\\])(?:README\.md$|\.|memory[/\\])|\.(?:csv|jsonl|tmx)$/iu.test(path);

async function globbed(pattern: string): Promise<Found[]> {
  const files: Found[] = [];
  for await (const path of glob(pattern))
    if ((await stat(path)).isFile()) files.push({ key: basename(path), path: resolve(path) });
  return files.sort(byKey);
}

const byKey = (a: Found, b: Found): number => (a.key < b.key ? -1 : 1);

const KEPT_RESULT = /[/\\]results[/\\](?:briefs|translations|lines)[/\\][0-9a-f]{64}\.json$/u;

/** Leaves out what a run has written, so that a folder's briefs may be written into the folder itself any number of times. */
async function withoutOwn(files: readonly Found[]): Promise<Found[]> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const own = new Set(await Promise.all(folders.map(async (folder) => ((await isBrief(folder)) ? folder : undefined))));
  return files.filter(({ path }) => !own.has(dirname(path)) && !KEPT_RESULT.test(path));
}

async function isBrief(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined); // most folders have none
  return text !== undefined && parseManifest(text) !== undefined;
}

/** Files by keys that differ, so that two files of one name do not overwrite each other's briefs: each key has as many folders as it needs. */
function distinctKeys(found: readonly Found[]): ReadonlyMap<string, string> {
  const parts = new Map(found.toReversed().map(({ key, path }) => [path, key.split(sep).length]));
  const paths = [...new Set(found.map(({ path }) => path))];
  const keyOf = (path: string): string =>
    path
      .split(sep)
      .slice(-(parts.get(path) ?? 1))
      .join('/');
  for (;;) {
    const clashing = [...Map.groupBy(paths, keyOf).values()].filter((group) => group.length > 1).flat();
    if (clashing.length === 0) return new Map(paths.map((path) => [keyOf(path), path]));
    for (const path of clashing) parts.set(path, (parts.get(path) ?? 1) + 1);
  }
}
