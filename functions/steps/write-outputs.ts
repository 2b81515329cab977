import { WirebriefError } from '../core/errors.ts';
import type { BriefStore, StoredFile, WriteCondition } from '../core/ports.ts';
import { readManifest } from './write-manifest.ts';

/**
 * Writes one article's files unless a newer article has come: what stands there is read first, then the manifest again,
 * then each file goes only over what was read (docs/design.md, "Why a newer article always wins").
 * False where the work is stale; nothing of a newer article is replaced then.
 */
export async function writeOutputs(
  briefs: BriefStore,
  work: { readonly articleKey: string; readonly fingerprint: string },
  files: Readonly<Record<string, string>>,
): Promise<boolean> {
  const isCurrent = async () => (await readManifest(briefs, work.articleKey))?.fingerprint === work.fingerprint;
  const found = new Map<string, StoredFile | undefined>();
  for (const path of Object.keys(files)) found.set(path, await briefs.read(path));
  if (!(await isCurrent())) return false;
  const written = new Map<string, string>();
  try {
    for (const [path, body] of Object.entries(files)) {
      const { etag } = await briefs.write(path, body, onlyOver(found.get(path)));
      written.set(path, etag);
    }
  } catch (error) {
    if (!isConflict(error)) throw error;
    if (await isCurrent()) throw error; // the same work runs twice at once: tried again, it finds everything written
  }
  if (await isCurrent()) return true;
  for (const [path, etag] of written) await putBack(briefs, path, found.get(path), etag);
  return false;
}

const onlyOver = (stored: StoredFile | undefined): WriteCondition =>
  stored ? { ifMatch: stored.etag } : { ifAbsent: true };

const isConflict = (error: unknown): boolean => error instanceof WirebriefError && error.code === 'store-conflict';

/**
 * Etags follow content: an article that went from A to B and back to A has A's files under the etags B's run has read, so that
 * run may have written over them. What it replaced is what it read; that goes back, unless another writer was there first.
 */
async function putBack(briefs: BriefStore, path: string, before: StoredFile | undefined, etag: string): Promise<void> {
  if (!before) return;
  try {
    await briefs.write(path, before.body, { ifMatch: etag });
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
}
