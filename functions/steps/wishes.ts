import type { LanguageTag } from '../core/article/article.ts';
import { type Failure, failed, failure, type Outcome, succeeded } from '../core/errors.ts';
import type { Formality, Summarizer } from '../core/ports.ts';
import { findLanguage } from '../core/translation/languages.ts';

/** A language somebody asked for, with the failure that keeps it from being made. */
export interface Wanted {
  readonly language: LanguageTag;
  readonly failure?: Failure;
}

/** How one article is to be made. */
export interface Wishes {
  readonly summarizer: Summarizer;
  readonly wanted: readonly Wanted[];
  readonly formality?: Formality;
}

/** What there is to wish for, and what holds without a wish. */
export interface Offer {
  readonly summarizer: Summarizer;
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly defaultLanguages: readonly LanguageTag[];
}

/**
 * What an article's metadata wishes for. A language nobody knows fails alone; an engine or a formality that does not exist fails the
 * article (`wish-invalid`): made otherwise than asked for, it would have to be made again.
 */
export function readWishes(wishes: Readonly<Record<string, string>>, offer: Offer): Outcome<Wishes> {
  const summarizer = summarizerOf(wishes['engine'], offer);
  if (!summarizer.ok) return summarizer;
  const formality = wishes['formality']?.toLowerCase();
  if (formality !== undefined && formality !== 'formal' && formality !== 'informal')
    return failed(invalid('formality', formality, 'formal, informal'));
  return succeeded({
    summarizer: summarizer.value,
    wanted: wantedLanguages(wishes['languages'], offer.defaultLanguages),
    ...(formality ? { formality } : {}),
  });
}

const invalid = (name: string, wish: string, choice: string): Failure =>
  failure('wish-invalid', `the article wishes for the ${name} "${wish}"`, `choose one of: ${choice}`);

function summarizerOf(wish: string | undefined, { summarizer, engines = {} }: Offer): Outcome<Summarizer> {
  if (wish === undefined) return succeeded(summarizer);
  const found = Object.hasOwn(engines, wish) ? engines[wish] : undefined;
  if (found) return succeeded(found);
  return failed(invalid('engine', wish, Object.keys(engines).join(', ') || 'none can be chosen here'));
}

function wantedLanguages(wish: string | undefined, defaults: readonly LanguageTag[]): Wanted[] {
  const asked =
    wish
      ?.split(',')
      .map((tag) => tag.trim())
      .filter(Boolean) ?? defaults;
  const wanted = asked.map((tag): Wanted => {
    const language = findLanguage(tag);
    return language.ok ? { language: language.value.tag } : { language: tag, failure: language.failure };
  });
  return [...new Map(wanted.map((one) => [one.language, one])).values()];
}
