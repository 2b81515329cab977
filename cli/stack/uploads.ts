import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { FORMATS } from '../../functions/core/article/formats/formats.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import type { Manifest } from '../../functions/core/manifest/manifest.ts';
import { manifestPath } from '../../functions/core/manifest/paths.ts';
import type { DroppedArticle } from '../../functions/core/ports.ts';
import { sha256 } from '../../functions/core/text/sha256.ts';
import { formalityOf, tagsOf, type WishFlags } from '../commands/wish-flags.ts';
import { count } from '../output.ts';
import { JUST_DROPPED_MS, judged } from './judged.ts';
import { keyOf, shownKey } from './keys.ts';
import type { StackSettings } from './settings.ts';
import type { Stack } from './stack.ts';
import { readManifest } from './standings.ts';

export interface DropWishes extends WishFlags {
  readonly to?: string;
  readonly engine?: 'built-in' | 'bedrock';
}

/** User metadata is ASCII, and at most 2 KB of it (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html, November 2026). */
const MOST_METADATA_BYTES = 2_048;
/** S3 takes 1,024 bytes (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html, November 2026), of which the paths of the briefs need more than the article's. */
const MOST_KEY_BYTES = 1_000;

/** The flags as wishes of every article, under the names of S3 user metadata. Throws what the functions would record, so that a wrong flag is told before anything is uploaded. */
export function metadataOf(flags: DropWishes, { models }: Pick<StackSettings, 'models'>): Record<string, string> {
  if (flags.engine === 'bedrock' && models.length === 0)
    throw new WirebriefError(
      'usage-invalid',
      'this stack has no models for the engine bedrock',
      'leave --engine out, or set models and deploy',
    );
  const wishes = {
    ...(flags.to === undefined ? {} : { languages: tagsOf(flags.to).join(',') }),
    ...(flags.sourceLanguage === undefined ? {} : { 'source-language': tagsOf(flags.sourceLanguage).join(',') }),
    ...(formalityOf(flags) && flags.formality ? { formality: flags.formality } : {}),
    ...(flags.engine === undefined ? {} : { engine: flags.engine }),
  };
  const text = Object.entries(wishes).flat().join('');
  if (/^[\x20-\x7e]*$/u.test(text) && text.length <= MOST_METADATA_BYTES) return wishes;
  throw new WirebriefError(
    'usage-invalid',
    'the wishes do not fit into S3 metadata, which is ASCII and at most 2 KB',
    'name fewer languages, by their tags: --to es,fr',
  );
}

/** The article in a file as it will be uploaded. Throws `usage-invalid` for one that would be refused there. */
export async function articleIn(
  file: { readonly key: string; readonly path: string; readonly under: string | undefined },
  wishes: Readonly<Record<string, string>>,
  { maxArticleBytes }: Pick<StackSettings, 'maxArticleBytes'>,
): Promise<DroppedArticle> {
  const under = file.under === undefined ? '' : `${file.under.replace(/\/+$/u, '')}/`;
  const key = keyOf(under + file.key);
  const bytes = await readFile(file.path).catch((cause: unknown) => {
    throw new WirebriefError('usage-invalid', `${shownKey(file.path)} cannot be read`, 'check its permissions', {
      cause,
    });
  });
  if (bytes.length > maxArticleBytes) {
    const found = `${shownKey(file.path)} has ${count(bytes.length)} bytes, the stack takes ${count(maxArticleBytes)}`;
    throw new WirebriefError('usage-invalid', found, 'drop a shorter article, or raise maxArticleBytes and deploy');
  }
  if (new TextEncoder().encode(key).length > MOST_KEY_BYTES)
    throw new WirebriefError(
      'usage-invalid',
      `the key ${shownKey(key)} is too long`,
      'a key has at most 1,000 bytes, since those of its briefs are longer',
    );
  const extension = extname(file.path).slice(1).toLowerCase();
  const contentType = FORMATS.find(({ extensions }) => extensions.includes(extension))?.mediaType;
  return { key, bytes, wishes, ...(contentType === undefined ? {} : { contentType }) };
}

/** An article on its way into the stack. */
export interface Upload {
  readonly article: DroppedArticle;
  readonly sha256: string;
  /** The manifest before the upload. */
  readonly before: Manifest | undefined;
  /** Whether the stack has the article already, with the same wishes, done or under way. */
  readonly isThere: boolean;
  readonly versionId?: string;
}

/** What is to be done with an article: it is not uploaded where the same bytes with the same wishes are there, unless something of it failed. */
export async function uploadOf(stack: Stack, article: DroppedArticle, now: Date): Promise<Upload> {
  const [head, found] = await Promise.all([
    stack.intake.head(article.key),
    readManifest(stack, manifestPath(article.key)),
  ]);
  const before = found === undefined || found.manifest === 'unreadable' ? undefined : found.manifest;
  const upload = { article, sha256: sha256(article.bytes), before };
  const hasSameShape =
    head?.size === article.bytes.length &&
    head.contentType === (article.contentType ?? head.contentType) &&
    isSame(head.wishes, article.wishes);
  if (!head || !hasSameShape || !(await holdsSameBytes(stack, upload))) return { ...upload, isThere: false };
  const standing = { key: article.key, droppedAt: head.lastModified, ...(before ? { manifest: before } : {}) };
  const { state, isStuck } = judged(standing, now, await stack.queued());
  const isOnItsWay = found === undefined && now.getTime() - head.lastModified.getTime() < JUST_DROPPED_MS;
  const isAbout = before?.sha256 === upload.sha256 && !before.unread && !before.deleted;
  const isKept = isAbout && !isStuck && ['complete', 'in-progress', 'parked'].includes(state);
  return { ...upload, isThere: isOnItsWay || isKept };
}

async function holdsSameBytes(stack: Stack, { article, sha256: wanted }: Omit<Upload, 'isThere'>): Promise<boolean> {
  try {
    return sha256((await stack.articles.read(article.key)).bytes) === wanted;
  } catch (error) {
    if (error instanceof WirebriefError && error.code.startsWith('article-')) return false;
    throw error;
  }
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Whether a manifest is about what was uploaded, and not still about the version before it. */
export function isAbout({ sha256: uploaded, before, versionId, isThere }: Upload, manifest: Manifest): boolean {
  const { unread } = manifest;
  if (isThere) return manifest.sha256 === uploaded;
  if (versionId !== undefined && (manifest.versionId === versionId || unread?.versionId === versionId)) return true;
  // A bucket without versions, or a manifest that came of a request for the article as it is now.
  const isNew = manifest.updatedAt !== before?.updatedAt && manifest.deleted === undefined;
  if (manifest.versionId === undefined && manifest.sha256 === uploaded) return isNew;
  return versionId === undefined && unread !== undefined && unread.at !== before?.unread?.at;
}
