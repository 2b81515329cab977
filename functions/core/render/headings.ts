import type { LanguageTag } from '../article/article.ts';
import { findLanguage } from '../translation/languages.ts';
import { HEADING_KEYS, HEADINGS } from './headings-data.ts';

export type HeadingKey = (typeof HEADING_KEYS)[number];

export interface Headings {
  /** The language the words are in: English where we have none in the brief's own. */
  readonly language: LanguageTag;
  readonly words: Readonly<Record<HeadingKey, string>>;
}

/** The fixed words of a page in a language, by its tag, then that of its variety, then its primary subtag, then English. */
export function headingsOf(language: LanguageTag): Headings {
  const primary = language.split('-')[0] ?? '';
  const known = findLanguage(language);
  const tags = [language, ...(known.ok ? [known.value.tag] : []), primary]; // zh-Hant and zh-HK are written as zh-TW
  const found = tags.find((tag) => Object.hasOwn(HEADINGS, tag)) ?? 'en';
  const row = HEADINGS[found] ?? [];
  const english = HEADINGS['en'] ?? [];
  const entries = HEADING_KEYS.map((key, index) => [key, row[index] ?? english[index] ?? key] as const);
  return { language: found, words: Object.fromEntries(entries) as Record<HeadingKey, string> }; // one entry for each key
}

/** Commas that are not the Latin one, by primary language (Unicode CLDR, list patterns). */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ps: '، ', zh: '，', ja: '、' };

/** What stands between a name and a role in a language. */
export const commaOf = (language: LanguageTag): string => COMMAS[language.split('-')[0] ?? ''] ?? ', ';

/** A language's name in another language (Unicode CLDR, through Intl); the tag itself where it has none or is malformed. */
export function languageName(tag: LanguageTag, shownIn: LanguageTag): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: 'language' }).of(tag) ?? tag;
  } catch (cause) {
    if (cause instanceof RangeError) return tag;
    throw cause;
  }
}
