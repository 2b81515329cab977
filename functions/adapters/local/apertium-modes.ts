import type { LanguageTag } from '../../core/text/language-tag.ts';

/** One installed direction of Apertium. */
export interface ApertiumMode {
  /** What `apertium` is called with: `eng-spa`, `es-pt_BR`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Of the target's variety, where the mode makes one: `BR`. */
  readonly region: string | undefined;
}

const MODE = /^\s*([a-z]{2,3})-([a-z]{2,3})(?:_([A-Z]{2}))?\s*$/;

const primary = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

/** The modes in the answer of `apertium -l`; varieties other than regions and helper modes are left out. */
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
  // `pt` means Brazil's Portuguese everywhere in this program, as it does for Amazon Translate.
  const region = tag === 'pt' ? 'BR' : locale.region === 'PT' ? undefined : locale.region;
  return { language: locale.language, region };
}

/** Modes into a language, the region asked for first, then those of no region. */
function into(modes: readonly ApertiumMode[], { language, region }: Wanted): readonly ApertiumMode[] {
  const fitting = modes.filter((mode) => mode.to === language);
  return [...fitting.filter((mode) => mode.region === region), ...fitting.filter((mode) => mode.region === undefined)];
}

/**
 * The shortest way from one language to another; undefined where there is none. At most one language between, and only where
 * `canPivot`: each step loses something, a third more than it gives.
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
