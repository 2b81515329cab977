/** Regions of the world in the article's language, from the CLDR data of the runtime, in lower case. */
export function regionNames(language: string): ReadonlySet<string> {
  const known = regionsByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = letters.flatMap((a) => letters.map((b) => names.of(a + b)));
  const regions = new Set(found.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
  if (/^en\b/.test(language)) for (const name of ENGLISH_REGIONS) regions.add(name);
  regionsByLanguage.set(language, regions);
  return regions;
}

/** What newspapers call them besides. */
const ENGLISH_REGIONS =
  'britain england scotland wales america europe africa asia korea holland burma scandinavia antarctica u.s uk us'.split(
    ' ',
  );
/** Six hundred questions to the runtime: asked once a language. */
const regionsByLanguage = new Map<string, ReadonlySet<string>>();
