import { type LanguageTag, primaryOf } from '../text/language-tag.ts';
import { TAGS } from './listed/tags.ts';

/** A part, by the tags of the languages that have it, in the order of the tags; built when called. */
export type Listed<Part> = ReadonlyMap<LanguageTag, () => Part>;

/** The result of each builder: a part is built once, when it is first needed. */
const built = new Map<() => unknown, unknown>();

function build<Part>(make: () => Part): Part {
  const known = built.get(make);
  if (known !== undefined) return known as Part; // set only below, by the builder that made it
  const part = make();
  built.set(make, part);
  return part;
}

/** A part of the language with exactly this tag; undefined if it has none: `pt-AO` has none, though `pt` has. */
export function partOfTag<Part>(tag: LanguageTag, listed: Listed<Part>): Part | undefined {
  const make = listed.get(tag);
  return make && build(make);
}

/**
 * A part of what is known of a language, by the tag itself or else by its primary subtag: `pt-BR` → `pt`. Built when
 * first needed.
 */
export const partOf = <Part>(language: LanguageTag, listed: Listed<Part>): Part | undefined =>
  partOfTag(language, listed) ?? partOfTag(primaryOf(language), listed);

/** Every language that has a part, with the part, in the order of the tags. */
export const languagesWith = <Part>(
  listed: Listed<Part>,
): readonly { readonly tag: LanguageTag; readonly part: Part }[] =>
  [...listed].map(([tag, make]) => ({ tag, part: build(make) }));

/** Stands for a language about which nothing is known. */
const UNKNOWN = 'und';

function folderOf(language: LanguageTag): LanguageTag {
  if (TAGS.has(language)) return language;
  const primary = primaryOf(language);
  return TAGS.has(primary) ? primary : UNKNOWN;
}

/**
 * The same function of a language with its answers kept, one for each folder: for tables that rooms make from word
 * lists. `make` is given the tag of the folder that a language has (its own, or its primary subtag's), or `und` if it
 * has none.
 */
export function perLanguage<Table>(make: (language: LanguageTag) => Table): (language: LanguageTag) => Table {
  const tables = new Map<LanguageTag, Table>();
  return (language) => {
    const tag = folderOf(language);
    const known = tables.get(tag);
    if (known !== undefined || tables.has(tag)) return known as Table; // has() holds where a table is undefined itself
    const table = make(tag);
    tables.set(tag, table);
    return table;
  };
}

/** Alternatives from every language, joined by bars, for what is noticed in any text whatever its language. */
export const inAnyLanguage = <Part>(listed: Listed<Part>, alternatives: (part: Part) => string | undefined): string =>
  languagesWith(listed)
    .flatMap(({ part }) => alternatives(part) ?? [])
    .join('|');
