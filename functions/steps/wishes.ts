import type { Summarizer } from '../core/brief/summarizer.ts';
import { failed, failure, type Outcome, succeeded } from '../core/errors.ts';
import { findLanguage } from '../core/languages/find-language.ts';
import type { WantedLanguage } from '../core/manifest/begun-manifest.ts';
import type { LanguageTag } from '../core/text/language-tag.ts';
import { type FormalityWish, formalityFor, readFormality } from '../core/translation/send/formality.ts';

/** How the brief of one article is to be made. */
export interface Wishes {
  readonly summarizer: Summarizer;
  readonly wanted: readonly WantedLanguage[];
}

/** What an article may wish for, and what applies without a wish. */
export interface Offer {
  readonly summarizer: Summarizer;
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly defaults: Defaults;
}

/** Languages for an article that wishes for none, and the formality of languages for which it wishes none. */
export interface Defaults {
  readonly languages: readonly LanguageTag[];
  readonly formality?: FormalityWish | undefined;
}

/**
 * Reads what an article's metadata wishes for: `{ languages: 'de, fr', formality: 'formal' }`. An unknown language fails alone. An
 * engine or formality that does not exist fails the whole article (`wish-invalid`), since a brief made in another way than
 * asked for would have to be made again.
 */
export function readWishes(wishes: Readonly<Record<string, string>>, offer: Offer): Outcome<Wishes> {
  const summarizer = summarizerOf(wishes['engine'], offer);
  if (!summarizer.ok) return summarizer;
  const own = wishes['formality'] === undefined ? undefined : readFormality(wishes['formality']);
  if (own && !own.ok) return own;
  const wanted = wantedLanguages(wishes['languages'], offer.defaults.languages).map((one): WantedLanguage => {
    const formality = formalityFor(one.language, own?.value, offer.defaults.formality);
    return formality ? { ...one, formality } : one;
  });
  return succeeded({ summarizer: summarizer.value, wanted });
}

function summarizerOf(wish: string | undefined, { summarizer, engines = {} }: Offer): Outcome<Summarizer> {
  if (wish === undefined) return succeeded(summarizer);
  const found = Object.hasOwn(engines, wish) ? engines[wish] : undefined;
  if (found) return succeeded(found);
  const choice = Object.keys(engines).join(', ') || 'none can be chosen here';
  return failed(failure('wish-invalid', `the article wishes for the engine "${wish}"`, `choose one of: ${choice}`));
}

/** The languages to make, without repetitions; unknown ones with their failure. */
function wantedLanguages(wish: string | undefined, defaults: readonly LanguageTag[]): WantedLanguage[] {
  const asked =
    wish
      ?.split(',')
      .map((tag) => tag.trim())
      .filter(Boolean) ?? defaults;
  const wanted = asked.map((tag): WantedLanguage => {
    const language = findLanguage(tag);
    return language.ok ? { language: language.value.tag } : { language: tag, failure: language.failure };
  });
  return [...new Map(wanted.map((one) => [one.language, one])).values()];
}
