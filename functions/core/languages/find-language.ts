import { failed, failure, type Outcome, succeeded } from '../errors.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { LanguageTag } from '../text/language-tag.ts';
import { once } from '../text/once.ts';
import { IDENTITY } from './listed/identity.ts';
import { languagesWith } from './part-of.ts';
import type { Identity } from './parts/identity.ts';

export interface Language {
  /** Canonical BCP 47: what briefs, files and messages carry. */
  readonly tag: LanguageTag;
  /** Amazon Translate's code; absent where the service does not have the language (Basque, Galician). */
  readonly amazonCode?: string;
  readonly englishName: string;
  /** Its name in the language itself. */
  readonly ownName: string;
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const NEAREST_NAMED = 3;

const directionOf = (script: string): 'ltr' | 'rtl' => (RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr');

/** The 75 languages of Amazon Translate, in the order of their English names. */
export const amazonLanguages = once((): readonly Language[] =>
  languagesWith(IDENTITY)
    .filter(({ part }) => part.amazonCode !== undefined)
    .map(({ tag, part }) => languageOf(tag, part))
    .sort((a, b) => (a.englishName < b.englishName ? -1 : 1)),
);

function languageOf(tag: LanguageTag, { englishName, ownName, script, amazonCode }: Identity): Language {
  const code = amazonCode === undefined ? {} : { amazonCode };
  return { tag, ...code, englishName, ownName, script, direction: directionOf(script) };
}

/** By tag and by each of its aliases. */
const byTag = once(
  (): ReadonlyMap<string, Language> =>
    new Map(
      languagesWith(IDENTITY).flatMap(({ tag, part }) =>
        [tag, ...(part.aliases ?? [])].map((name) => [name, languageOf(tag, part)] as const),
      ),
    ),
);
const byCode = once(() => new Map(amazonLanguages().map((language) => [language.amazonCode, language])));

/** The canonical form of a BCP 47 tag (`EN` → `en`, `iw` → `he`, `pt_br` → `pt-BR`), or undefined if it is not one. */
export function canonicalTag(input: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(input.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined; // getCanonicalLocales throws RangeError for anything that is not a tag
  }
}

/** The tag's own entry, or that of an alias, or of the tag without script and region: `en-GB` → `en`. */
function known(tag: LanguageTag): Language | undefined {
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const language = byTag().get(parts.slice(0, length).join('-'));
    if (language) return language;
  }
  return undefined;
}

function nameIn(display: LanguageTag, tag: LanguageTag): string | undefined {
  return new Intl.DisplayNames([display], { type: 'language', fallback: 'none' }).of(tag);
}

/** A language that only local translators may know: valid if Unicode's locale data has a name for it. */
function unlisted(tag: LanguageTag): Language | undefined {
  const englishName = nameIn('en', tag);
  if (englishName === undefined) return undefined;
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return { tag, englishName, ownName: nameIn(tag, tag) ?? englishName, script, direction: directionOf(script) };
}

const LONGEST_COMPARED = 40; // longer than any language's name: limits the cost of the distance on hostile input

function nearest(input: string): readonly Language[] {
  const wanted = input.trim().toLowerCase().slice(0, LONGEST_COMPARED);
  const distance = ({ tag, englishName, ownName }: Language) =>
    Math.min(...[tag, englishName, ownName].map((name) => editDistance(wanted, name.toLowerCase())));
  return amazonLanguages()
    .map((language) => ({ language, far: distance(language) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST_NAMED)
    .map(({ language }) => language);
}

/**
 * The language a person means by a tag: `zh-Hans`, `zh-CN` → `zh`; `pt-BR` → `pt`; `EN` → `en`; `iw` → `he`; `nb` →
 * `no`. Languages that Amazon Translate lacks are found without `amazonCode`. Anything else fails as `wish-invalid`,
 * and the nearest ones are named.
 */
export function findLanguage(input: string): Outcome<Language> {
  const tag = canonicalTag(input);
  const language = tag === undefined ? undefined : (known(tag) ?? unlisted(tag));
  if (language) return succeeded(language);
  const names = nearest(input).map(({ tag: near, englishName }) => `${near} (${englishName})`);
  return failed(
    failure(
      'wish-invalid',
      `"${input.slice(0, LONGEST_COMPARED)}" is not a language tag that is known here.`,
      `Give a BCP 47 tag; the nearest are ${names.join(', ')}.`,
    ),
  );
}

/** Amazon Translate's code for a tag, or undefined if the service does not have the language. */
export function toAmazonCode(tag: LanguageTag): string | undefined {
  const canonical = canonicalTag(tag);
  return canonical === undefined ? undefined : known(canonical)?.amazonCode;
}

/** The BCP 47 tag for one of Amazon Translate's codes, or undefined if it is not one of the 75. */
export const fromAmazonCode = (code: string): LanguageTag | undefined => byCode().get(code)?.tag;

/** The tag's name in English; the tag itself if it has none. */
export function englishName(tag: LanguageTag): string {
  const found = findLanguage(tag);
  return found.ok ? found.value.englishName : tag;
}

/** The direction in which the language is written; left to right if it is not known. */
export function directionOfLanguage(tag: LanguageTag): 'ltr' | 'rtl' {
  const found = findLanguage(tag);
  return found.ok ? found.value.direction : 'ltr';
}

/** Whether two tags mean one language of the table: `en-GB` and `en`, `nb` and `no`, `zh-HK` and `zh-TW`; not `zh` and `zh-TW`. */
export function isSameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  const [one, other] = [findLanguage(a), findLanguage(b)];
  return a === b || (one.ok && other.ok && one.value.tag === other.value.tag);
}
