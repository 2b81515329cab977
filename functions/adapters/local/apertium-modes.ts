import type { LanguageTag } from '../../core/text/language-tag.ts';

/** One direction that is installed for Apertium. */
export interface ApertiumMode {
  /** The name by which `apertium` is called: `eng-spa`, `es-pt_BR`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The region of the target's variety, where the mode writes one: `BR`. */
  readonly region: string | undefined;
}

const MODE = /^\s*([a-z]{2,3})-([a-z]{2,3})(?:_([A-Z]{2}))?\s*$/;

const primary = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

/** The modes that `apertium -l` lists. Helper modes, and varieties that are not regions, are left out. */
export function parseModes(listing: string): readonly ApertiumMode[] {
  return listing.split('\n').flatMap((line) => {
    const [, from, to, region] = MODE.exec(line) ?? [];
    return from && to ? [{ name: line.trim(), from: primary(from), to: primary(to), region }] : [];
  });
}

interface Wanted {
  readonly language: string;
  readonly region: string | undefined;
}

function wanted(tag: LanguageTag): Wanted {
  const locale = new Intl.Locale(tag);
  // `pt` means Brazilian Portuguese everywhere in this program, as it does for Amazon Translate.
  const region = tag === 'pt' ? 'BR' : locale.region === 'PT' ? undefined : locale.region;
  return { language: locale.language, region };
}

/** The modes into a language: first those of the wanted region, then those without a region. */
function into(modes: readonly ApertiumMode[], { language, region }: Wanted): readonly ApertiumMode[] {
  const fitting = modes.filter((mode) => mode.to === language);
  return [...fitting.filter((mode) => mode.region === region), ...fitting.filter((mode) => mode.region === undefined)];
}

/**
 * The shortest path from one language to another, of one mode or, with `canPivot`, two; undefined where there is none. Each step
 * loses something, so a third would lose more than it is worth.
 */
export function findPath(
  modes: readonly ApertiumMode[],
  { from, to, canPivot }: { readonly from: LanguageTag; readonly to: LanguageTag; readonly canPivot: boolean },
): readonly ApertiumMode[] | undefined {
  const source = wanted(from).language;
  const last = into(modes, wanted(to));
  const direct = last.find((mode) => mode.from === source);
  if (direct) return [direct];
  for (const second of canPivot ? last : []) {
    const first = into(modes, { language: second.from, region: undefined }).find((mode) => mode.from === source);
    if (first) return [first, second];
  }
  return undefined;
}
