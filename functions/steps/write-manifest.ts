import { WirebriefError } from '../core/errors.ts';
import { type Manifest, parseManifest, serializeManifest } from '../core/manifest/manifest.ts';
import { manifestPath } from '../core/manifest/paths.ts';
import type { BriefStore } from '../core/ports.ts';

/** The writers of a manifest are its languages, and each loses to every other one at most once, so this number is never reached. */
const MAX_ATTEMPTS = 100;

/** The current manifest of an article; undefined where there is none yet. Throws `store-content-invalid` where the file is not a manifest. */
export async function readManifest(briefs: BriefStore, articleKey: string): Promise<Manifest | undefined> {
  const stored = await briefs.read(manifestPath(articleKey));
  return stored && parseOrThrow(stored.body, articleKey);
}

/**
 * Changes the manifest by compare-and-set: reads it, changes it, writes it only over what was read, and starts again if another
 * writer came in between. `change` may be called more than once; if it gives undefined, the manifest stays as it is. Gives the
 * manifest as it then stands.
 */
export async function changeManifest(
  briefs: BriefStore,
  articleKey: string,
  change: (manifest: Manifest | undefined) => Manifest | undefined,
): Promise<Manifest | undefined> {
  const path = manifestPath(articleKey);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await briefs.read(path);
    const manifest = stored && parseOrThrow(stored.body, articleKey);
    const changed = change(manifest);
    if (changed === undefined) return manifest;
    try {
      await briefs.write(path, serializeManifest(changed), stored ? { ifMatch: stored.etag } : { ifAbsent: true });
      return changed;
    } catch (error) {
      if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    }
  }
  throw new WirebriefError('store-conflict', 'the manifest kept changing', 'it is tried again by itself', {
    articleKey,
  });
}

function parseOrThrow(body: string, articleKey: string): Manifest {
  const manifest = parseManifest(body);
  if (manifest) return manifest;
  throw new WirebriefError(
    'store-content-invalid',
    `${manifestPath(articleKey)} is not a manifest`,
    'delete it and drop the article again',
    { articleKey },
  );
}
