import { GRAMMAR } from '../../../languages/listed/grammar.ts';
import { partOf } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';

/**
 * Regions of the world in the article's language, from the CLDR data of the runtime, in lower case. `norway`,
 * `norwegen` in German.
 */
export function regionNames(language: string): ReadonlySet<string> {
  const known = regionsByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = letters.flatMap((a) => letters.map((b) => names.of(a + b)));
  const regions = new Set(found.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
  for (const name of listOf(partOf(language, GRAMMAR)?.regions ?? '')) regions.add(name);
  regionsByLanguage.set(language, regions);
  return regions;
}

/** Six hundred questions to the runtime: asked once for each language. */
const regionsByLanguage = new Map<string, ReadonlySet<string>>();
