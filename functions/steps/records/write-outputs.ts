import { WirebriefError } from '../../core/errors.ts';
import type { BriefStore, StoredFile, WriteCondition } from '../../core/ports.ts';
import { readManifest } from './write-manifest.ts';

/**
 * Writes one article's files unless a newer article has come. It reads the files that are there, then the manifest once more, and
 * then writes each file only over what it read (docs/design.md, "Why a newer article always wins"). False where the work is
 * stale; it then replaces nothing of the newer article.
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
    if (await isCurrent()) throw error; // the same work is running twice at once: a retry finds everything written
  }
  if (await isCurrent()) return true;
  for (const [path, etag] of written) await putBack(briefs, path, { before: found.get(path), etag });
  return false;
}

const onlyOver = (stored: StoredFile | undefined): WriteCondition =>
  stored ? { ifMatch: stored.etag } : { ifAbsent: true };

const isConflict = (error: unknown): boolean => error instanceof WirebriefError && error.code === 'store-conflict';

/**
 * Puts back a file that stale work has replaced. This can happen although the work wrote only over what it had read, because etags
 * follow content: an article that went from A to B and back to A has A's files under the etags that B's run has read. What B's run
 * replaced is what it read, so that goes back, unless another writer has been there since. Where there was nothing, nothing stays: the newer
 * article may have withdrawn the page.
 */
async function putBack(
  briefs: BriefStore,
  path: string,
  { before, etag }: { readonly before: StoredFile | undefined; readonly etag: string },
): Promise<void> {
  try {
    if (before) await briefs.write(path, before.body, { ifMatch: etag });
    else await briefs.remove(path, { ifMatch: etag });
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
}
