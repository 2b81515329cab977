import pMap from 'p-map';
import type { ListedObject } from '../../functions/adapters/aws/s3/s3-pages.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import { type Manifest, parseManifest } from '../../functions/core/manifest/manifest.ts';
import { manifestPath } from '../../functions/core/manifest/paths.ts';
import { briefsBelow, keyOf, keyOfManifest, shortKey, shownKey } from './keys.ts';
import type { Stack } from './stack.ts';

/** How many requests a command has under way at once; S3 takes 5,500 reads a second of one prefix, a laptop's connections are the limit. */
export const AT_ONCE = 32;

/** Where one article stands: in the intake bucket, in the bucket of briefs, or in both. */
export interface Standing {
  readonly key: string;
  /** The article in the intake bucket; undefined where it was deleted. */
  readonly droppedAt?: Date;
  /** Its manifest; `unreadable` where the file holds none. */
  readonly manifest?: Manifest | 'unreadable';
}

/** Manifests that were read before, by path, so that an unchanged one is not read again. */
export type KnownManifests = Map<string, { readonly etag: string; readonly manifest: Manifest | 'unreadable' }>;

/**
 * Where the articles stand that somebody named: the one with exactly that key, or else all whose keys begin so, in the order of their keys. Both
 * buckets are listed, and each manifest is read. Throws `usage-invalid` where there is none.
 */
export async function standingsOf(
  stack: Stack,
  typed: string,
  known: KnownManifests = new Map(),
): Promise<readonly Standing[]> {
  const key = keyOf(typed);
  const one = await standingOf(stack, key);
  if (one) return [one];
  const all = await standingsBelow(stack, key, known);
  if (all.length > 0 || shortKey(key) === '') return all;
  const message = `nothing lies below ${shownKey(key)} in ${stack.name}`;
  throw new WirebriefError('usage-invalid', message, 'wirebrief status shows what there is');
}

/** Where one article stands; undefined where there is neither an article nor a manifest. */
export async function standingOf(stack: Stack, key: string): Promise<Standing | undefined> {
  if (key.endsWith('/')) return undefined;
  const [head, manifest] = await Promise.all([stack.intake.head(key), readManifest(stack, manifestPath(key))]);
  if (head === undefined && manifest === undefined) return undefined;
  return {
    key,
    ...(head === undefined ? {} : { droppedAt: head.lastModified }),
    ...(manifest === undefined ? {} : { manifest: manifest.manifest }),
  };
}

async function standingsBelow(stack: Stack, prefix: string, known: KnownManifests): Promise<readonly Standing[]> {
  const [articles, manifests] = await Promise.all([
    collected(stack.listArticles(prefix), ({ key }) => !key.endsWith('/')), // the console makes empty objects for folders
    collected(stack.listBriefs(briefsBelow(prefix)), ({ key }) => keyOfManifest(key) !== undefined),
  ]);
  const read = await pMap(
    manifests,
    async ({ key: path, etag }) => [keyOfManifest(path) ?? '', await manifestOf(stack, { path, etag }, known)] as const,
    { concurrency: AT_ONCE },
  );
  const manifestByKey = new Map(read);
  const droppedAt = new Map(articles.map(({ key, lastModified }) => [key, lastModified]));
  const keys = [...new Set([...droppedAt.keys(), ...manifestByKey.keys()])].sort();
  return keys.map((key) => {
    const [at, manifest] = [droppedAt.get(key), manifestByKey.get(key)];
    return { key, ...(at ? { droppedAt: at } : {}), ...(manifest ? { manifest } : {}) };
  });
}

async function collected(
  pages: AsyncIterable<readonly ListedObject[]>,
  isWanted: (object: ListedObject) => boolean,
): Promise<readonly ListedObject[]> {
  const found: ListedObject[] = [];
  for await (const page of pages) found.push(...page.filter(isWanted));
  return found;
}

async function manifestOf(
  stack: Stack,
  { path, etag }: { readonly path: string; readonly etag: string },
  known: KnownManifests,
): Promise<Manifest | 'unreadable' | undefined> {
  const before = known.get(path);
  if (before?.etag === etag) return before.manifest;
  const found = await readManifest(stack, path);
  if (found) known.set(path, found);
  return found?.manifest;
}

/** A manifest with its etag; undefined where there is no file. */
export async function readManifest(
  stack: Pick<Stack, 'briefs'>,
  path: string,
): Promise<{ readonly etag: string; readonly manifest: Manifest | 'unreadable' } | undefined> {
  const stored = await stack.briefs.read(path);
  return stored && { etag: stored.etag, manifest: parseManifest(stored.body) ?? 'unreadable' };
}
