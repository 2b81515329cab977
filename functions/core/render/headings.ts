import { findLanguage } from '../languages/find-language.ts';
import { HEADINGS } from '../languages/listed/headings.ts';
import { IDENTITY } from '../languages/listed/identity.ts';
import { partOf, partOfTag } from '../languages/part-of.ts';
import type { HeadingKey } from '../languages/parts/headings.ts';
import { type LanguageTag, primaryOf } from '../text/language-tag.ts';

export type { HeadingKey };

export interface Headings {
  /** The language of the words: English where there are none in the brief's own. */
  readonly language: LanguageTag;
  readonly words: Readonly<Record<HeadingKey, string>>;
}

/** The language that has every heading. */
const FALLBACK = 'en';

/** The fixed words of a page in a language. They are looked up by its tag, then by its variety's (`zh-HK` → `zh-TW`), then by its primary subtag, then in English. */
export function headingsOf(language: LanguageTag): Headings {
  const variety = findLanguage(language);
  const tags = [language, ...(variety.ok ? [variety.value.tag] : []), primaryOf(language)]; // zh-Hant and zh-HK are written as zh-TW
  const found = tags.find((tag) => HEADINGS.has(tag)) ?? FALLBACK;
  const words = partOfTag(found, HEADINGS);
  if (words === undefined) throw new Error(`languages/${FALLBACK} has no headings`);
  return { language: found, words };
}

/** What a language writes between a name and a role: `, `, Chinese `，`. */
export const commaOf = (language: LanguageTag): string => partOf(primaryOf(language), IDENTITY)?.comma ?? ', ';

/** A language's name in another language (Unicode CLDR, through Intl): `de` in French is `allemand`. The tag itself where it has no name or is malformed. */
export function languageName(tag: LanguageTag, shownIn: LanguageTag): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: 'language' }).of(tag) ?? tag;
  } catch (cause) {
    if (cause instanceof RangeError) return tag;
    throw cause;
  }
}
