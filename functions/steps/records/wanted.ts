import type { Manifest } from '../../core/manifest/manifest.ts';
import type { TranslationRequested } from '../../core/ports.ts';

/** Whether a manifest still wants what a message asks for: this brief, in this language, in this tone. */
export function isWanted(
  manifest: Manifest | undefined,
  { fingerprint, language, formality }: TranslationRequested,
): boolean {
  const work = manifest?.languages[language];
  if (manifest?.fingerprint !== fingerprint || !work) return false;
  return manifest.formality?.[language] === formality && work.state !== 'superseded' && work.state !== 'withdrawn';
}
