import { type LanguageTag, primaryOf } from '../text/language-tag.ts';
import { amazonLanguages, findLanguage, type Language } from './find-language.ts';
import { CLAIMS } from './listed/claims.ts';
import { HEADINGS } from './listed/headings.ts';
import { NUMBERS } from './listed/numbers.ts';
import { SENTENCES } from './listed/sentences.ts';
import { SPEECH } from './listed/speech.ts';
import { TAGS } from './listed/tags.ts';
import { TRANSLATION } from './listed/translation.ts';
import { WORDS } from './listed/words.ts';
import { partOf } from './part-of.ts';
import type { Claims } from './parts/claims.ts';
import type { Translation } from './parts/translation.ts';

/**
 * What the project knows of one language: `de` has indirect speech, `cs` has none. Otherwise rooms rely on scripts and locale
 * data.
 */
export interface KnownLanguage extends Language {
  readonly known: {
    /** Sentence ends are known by the language's own rules; false: by full stops and capital letters alone. */
    readonly sentences: boolean;
    /** Speech without quotation marks is noticed. */
    readonly indirectSpeech: boolean;
    /** How people are recognized: by titles and roles, by capital letters alone, or not at all. */
    readonly people: 'titles' | 'capitals' | 'none';
    /** What a claim is checked for besides names, figures and quoted words. */
    readonly facts: readonly FactCheck[];
    /** What a translation is checked for besides figures, names, script and length. */
    readonly translations: readonly TranslationCheck[];
    /** A page's headings are in this language; false: in English. */
    readonly headings: boolean;
  };
}

export type FactCheck = 'denials' | 'opposites' | 'who did what' | 'modality' | 'pronouns' | 'verbs';
export type TranslationCheck = 'language' | 'news words' | 'number words';

/**
 * Every language of Amazon Translate, and every other one of which something is known, in the order of their English
 * names: `af`, then `sq`.
 */
export function whatIsKnown(): readonly KnownLanguage[] {
  const listed = new Set(amazonLanguages().map(({ tag }) => tag));
  const others = [...TAGS].filter((tag) => !listed.has(tag)).flatMap((tag) => nameOf(tag) ?? []);
  return [...amazonLanguages(), ...others]
    .sort((a, b) => (a.englishName < b.englishName ? -1 : 1))
    .map((language) => ({ ...language, known: knownOf(language) }));
}

/** The language with exactly this tag: `nb` is Norwegian Bokmål here, though a wish for it is a wish for `no`. */
function nameOf(tag: LanguageTag): Language | undefined {
  const found = findLanguage(tag);
  if (!found.ok || found.value.tag === tag) return found.ok ? found.value : undefined;
  const englishName = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  const ownName = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? englishName;
  return { tag, englishName, ownName, script: found.value.script, direction: found.value.direction };
}

/** The scripts of news that have capital letters, ISO 15924. */
const CASED_SCRIPTS: ReadonlySet<string> = new Set(['Armn', 'Cyrl', 'Grek', 'Latn']);

function knownOf({ tag, script }: Language): KnownLanguage['known'] {
  const speech = partOf(tag, SPEECH);
  const hasTitles = (speech?.roles?.size ?? 0) + (speech?.honorifics?.size ?? 0) > 0;
  const hasCapitals = partOf(tag, WORDS)?.hasCapitals !== false && CASED_SCRIPTS.has(script);
  return {
    sentences: partOf(tag, SENTENCES) !== undefined,
    indirectSpeech: (speech?.complementizers?.size ?? 0) + (speech?.subjunctives?.size ?? 0) > 0,
    people: !hasCapitals ? 'none' : hasTitles ? 'titles' : 'capitals',
    facts: factChecksOf(partOf(tag, CLAIMS) ?? {}),
    translations: translationChecksOf(partOf(primaryOf(tag), TRANSLATION) ?? {}, partOf(tag, NUMBERS) !== undefined),
    headings: partOf(tag, HEADINGS) !== undefined,
  };
}

function factChecksOf(claims: Claims): FactCheck[] {
  const checks: readonly (readonly [FactCheck, boolean])[] = [
    ['denials', claims.negation !== undefined],
    ['opposites', claims.opposites !== undefined],
    ['who did what', (claims.cases ?? claims.agents ?? claims.actorsByOrder) !== undefined],
    ['modality', claims.modality !== undefined],
    ['pronouns', claims.pronouns !== undefined],
    ['verbs', claims.verbs !== undefined],
  ];
  return checks.flatMap(([check, isKnown]) => (isKnown ? [check] : []));
}

function translationChecksOf({ functionWords, newsWords }: Translation, hasNumberWords: boolean): TranslationCheck[] {
  const checks: readonly (readonly [TranslationCheck, boolean])[] = [
    ['language', functionWords !== undefined],
    ['news words', newsWords !== undefined],
    ['number words', hasNumberWords],
  ];
  return checks.flatMap(([check, isKnown]) => (isKnown ? [check] : []));
}
