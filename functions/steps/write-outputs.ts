import { WirebriefError } from '../core/errors.ts';
import type { BriefStore, WriteCondition } from '../core/ports.ts';
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
  const found = new Map<string, WriteCondition>();
  for (const path of Object.keys(files)) {
    const stored = await briefs.read(path);
    found.set(path, stored ? { ifMatch: stored.etag } : { ifAbsent: true });
  }
  const manifest = await readManifest(briefs, work.articleKey);
  if (manifest?.fingerprint !== work.fingerprint) return false;
  for (const [path, body] of Object.entries(files)) {
    try {
      await briefs.write(path, body, found.get(path));
    } catch (error) {
      if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
      const now = await readManifest(briefs, work.articleKey);
      if (now?.fingerprint !== work.fingerprint) return false;
      throw error; // the same work runs twice at once: tried again, it finds everything written
    }
  }
  return true;
}
