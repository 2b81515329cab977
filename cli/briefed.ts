import { parseBrief } from '../functions/core/brief/parse-brief.ts';
import type { Brief } from '../functions/core/brief/schema.ts';
import type { Manifest } from '../functions/core/manifest/manifest.ts';
import { briefPath, languagePath } from '../functions/core/manifest/paths.ts';
import type { BriefStore } from '../functions/core/ports.ts';
import { readManifest } from '../functions/steps/write-manifest.ts';

/** What became of one article. */
export interface Briefed {
  readonly manifest: Manifest;
  readonly brief?: Brief;
  /** The translated briefs that were made, by language. */
  readonly translations: ReadonlyMap<string, Brief>;
  readonly milliseconds: number;
}

/** What the steps wrote about an article. */
export async function resultOf(briefs: BriefStore, key: string): Promise<Omit<Briefed, 'milliseconds'>> {
  const manifest = await readManifest(briefs, key);
  if (!manifest) throw new Error(`no manifest was written for ${key}`); // summarizeArticle always writes one
  const readBrief = async (file: string): Promise<Brief | undefined> => {
    const stored = await briefs.read(file);
    return stored && parseBrief(stored.body);
  };
  const brief = manifest.brief.state === 'done' ? await readBrief(briefPath(key)) : undefined;
  const translations = new Map<string, Brief>();
  for (const [language, { state }] of Object.entries(manifest.languages)) {
    const made = state === 'done' ? await readBrief(languagePath(key, language, 'json')) : undefined;
    if (made) translations.set(language, made);
  }
  return { manifest, ...(brief ? { brief } : {}), translations };
}
