import { GRAMMAR } from '../../languages/listed/grammar.ts';
import { languagesWith } from '../../languages/part-of.ts';
import type { GrammarWords } from '../../languages/parts/grammar.ts';
import { listOf } from '../../languages/word-list.ts';
import { once } from '../../text/once.ts';

type FieldsOf<Value> = {
  [Field in keyof GrammarWords]-?: Required<GrammarWords>[Field] extends Value ? Field : never;
}[keyof GrammarWords];
type Field = FieldsOf<string> | FieldsOf<RegExp>;

/** What every language gives for a field: a text may hold names and words of another one. */
const given = <Name extends Field>(field: Name): NonNullable<GrammarWords[Name]>[] =>
  languagesWith(GRAMMAR).flatMap(({ part }) => part[field] ?? []);

/**
 * The words of a field in all languages, in lower case; made when first asked for. `grammarWords('heldWords')()` has
 * `former`.
 */
export const grammarWords = (field: FieldsOf<string>): (() => ReadonlySet<string>) =>
  once(() => new Set(given(field).flatMap(listOf)));

/** The pattern of a field in all languages; made when first asked for. Matches nothing where no language has one. */
export const grammarPattern = (field: FieldsOf<RegExp>): (() => RegExp) =>
  once(() => {
    const patterns = given(field);
    const sources = patterns.map(({ source }) => (patterns.length > 1 ? `(?:${source})` : source));
    return new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), patterns[0]?.flags ?? 'u');
  });
