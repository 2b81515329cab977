import { type LanguageTag, primaryOf } from '../text/language-tag.ts';
import type { LanguagePack, LanguageParts, PartName } from './language-pack.ts';
import { PACKS } from './packs.ts';

/** Stands for a language nothing is known of. */
const UNKNOWN: LanguagePack = { tag: 'und', parts: {} };

const byTag: ReadonlyMap<LanguageTag, LanguagePack> = new Map(PACKS.map((pack) => [pack.tag, pack]));

/** The packs that have a part, in the order of their tags. */
export const packsWith = (name: PartName): readonly LanguagePack[] =>
  PACKS.filter(({ parts }) => parts[name] !== undefined);

/** The pack of exactly this tag; undefined where there is none: `pt-AO` has none though `pt` has. */
export const packOfTag = (tag: LanguageTag): LanguagePack | undefined => byTag.get(tag);

const built = new Map<LanguagePack, Map<PartName, unknown>>();

function build<Name extends PartName>(pack: LanguagePack, name: Name): LanguageParts[Name] | undefined {
  const make = pack.parts[name];
  if (make === undefined) return undefined;
  const parts = built.get(pack) ?? new Map<PartName, unknown>();
  if (parts.size === 0) built.set(pack, parts);
  if (!parts.has(name)) parts.set(name, make());
  return parts.get(name) as LanguageParts[Name]; // set only above, by the pack and the name it is read by
}

/** A part of the pack of exactly this tag, built when first asked for; undefined where tag or part is not known. */
export function partOfTag<Name extends PartName>(tag: LanguageTag, name: Name): LanguageParts[Name] | undefined {
  const pack = byTag.get(tag);
  return pack && build(pack, name);
}

/** A part of what is known of a language, by the tag itself, else by its primary subtag: `pt-BR` → `pt`. Built when first asked for. */
export const partOf = <Name extends PartName>(language: LanguageTag, name: Name): LanguageParts[Name] | undefined =>
  partOfTag(language, name) ?? partOfTag(primaryOf(language), name);

/**
 * The same function of a language with its answers kept, one for each pack: tables that rooms make of word lists. `build` is
 * given the tag of the pack that is known for a language (its own, else its primary subtag's), or `und` where none is.
 */
export function perLanguage<Table>(make: (language: LanguageTag) => Table): (language: LanguageTag) => Table {
  const tables = new Map<LanguageTag, Table>();
  return (language) => {
    const { tag } = byTag.get(language) ?? byTag.get(primaryOf(language)) ?? UNKNOWN;
    const known = tables.get(tag);
    if (known !== undefined || tables.has(tag)) return known as Table; // has() holds where a table is undefined itself
    const table = make(tag);
    tables.set(tag, table);
    return table;
  };
}

/** Alternatives that every language's pack gives, joined by bars, for what is noticed in any text whatever its language. */
export const inAnyLanguage = <Name extends PartName>(
  name: Name,
  alternatives: (part: LanguageParts[Name]) => string | undefined,
): string =>
  packsWith(name)
    .flatMap(({ tag }) => {
      const part = partOfTag(tag, name);
      return (part && alternatives(part)) ?? [];
    })
    .join('|');
