import { WirebriefError } from '../../core/errors.ts';
import { type Manifest, parseManifest, serializeManifest } from '../../core/manifest/manifest.ts';
import { manifestPath, setAsidePath } from '../../core/manifest/paths.ts';
import type { BriefStore } from '../../core/ports.ts';

/** The writers of a manifest are its languages; one that loses more often comes again a little later, like any other work that must wait. */
const MAX_ATTEMPTS = 25;

/** What stands at a manifest's place. */
export interface FoundManifest {
  /** Undefined where there is none, or none that can be read. */
  readonly manifest: Manifest | undefined;
  /** Whether a file is there that is no manifest. */
  readonly isDamaged: boolean;
}

/** The manifest of an article as it stands. */
export async function findManifest(briefs: BriefStore, articleKey: string): Promise<FoundManifest> {
  const stored = await briefs.read(manifestPath(articleKey));
  const manifest = stored && parseManifest(stored.body);
  return { manifest, isDamaged: stored !== undefined && manifest === undefined };
}

/** The current manifest of an article; undefined where there is none, or none that can be read. */
export const readManifest = async (briefs: BriefStore, articleKey: string): Promise<Manifest | undefined> =>
  (await findManifest(briefs, articleKey)).manifest;

/**
 * Changes the manifest by compare-and-set: reads it, changes it, writes it only over what was read, and starts again if another
 * writer came in between. `change` may be called more than once; if it gives undefined, or what it was given, the manifest stays as it is.
 * A file that is no manifest is set aside, and `change` starts from nothing. Gives the manifest as it then stands.
 */
export async function changeManifest(
  briefs: BriefStore,
  articleKey: string,
  change: (manifest: Manifest | undefined) => Manifest | undefined,
): Promise<Manifest | undefined> {
  const path = manifestPath(articleKey);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await briefs.read(path);
    const manifest = stored && parseManifest(stored.body);
    const changed = change(manifest);
    if (changed === undefined || changed === manifest) return manifest;
    const setAside = stored && !manifest ? await setAsideOf(briefs, articleKey, stored.body) : {};
    try {
      const body = serializeManifest({ ...changed, ...setAside });
      await briefs.write(path, body, stored ? { ifMatch: stored.etag } : { ifAbsent: true });
      return { ...changed, ...setAside };
    } catch (error) {
      if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    }
  }
  throw new WirebriefError('store-conflict', 'the manifest kept changing', 'it is tried again by itself', {
    articleKey,
  });
}

/** Keeps what stood in the manifest's place, whatever it is, where a person can look at it. */
async function setAsideOf(briefs: BriefStore, articleKey: string, body: string): Promise<{ setAside: string }> {
  const setAside = setAsidePath(articleKey, body);
  await briefs.write(setAside, body);
  return { setAside };
}
