import type { Summarizer } from '../core/brief/summarizer.ts';
import { failed, failure, type Outcome, succeeded } from '../core/errors.ts';
import { findLanguage } from '../core/languages/find-language.ts';
import type { WantedLanguage } from '../core/manifest/begun-manifest.ts';
import { editDistance } from '../core/text/edit-distance.ts';
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
  /** The most languages an article may be made in; more are held back. */
  readonly maxLanguages?: number | undefined;
}

/** Languages for an article that wishes for none, and the formality of languages for which it wishes none. */
export interface Defaults {
  readonly languages: readonly LanguageTag[];
  readonly formality?: FormalityWish | undefined;
}

/** What is asked of an article besides what it wishes for itself. */
export interface Request {
  /** Languages that were asked for after it was dropped. */
  readonly added?: readonly LanguageTag[];
  /** Whether the work may pass the caps. */
  readonly overCap?: boolean | undefined;
}

/** The names of all wishes, as user metadata of S3 or as flags. */
const NAMES = ['languages', 'source-language', 'formality', 'engine'];

/**
 * Reads what an article's metadata wishes for: `{ languages: 'de, fr', formality: 'formal' }`. An unknown language fails alone. An
 * engine or formality that does not exist fails the whole article (`wish-invalid`), since a brief made in another way than
 * asked for would have to be made again; so does a name that is almost that of a wish, such as `language`. Other metadata are none of ours.
 */
export function readWishes(
  wishes: Readonly<Record<string, string>>,
  offer: Offer,
  request: Request = {},
): Outcome<Wishes> {
  const misspelt = Object.keys(wishes).flatMap((name) => misspeltWish(name, wishes) ?? [])[0];
  if (misspelt) return failed(failure('wish-invalid', misspelt.found, misspelt.remedy));
  const summarizer = summarizerOf(wishes['engine'], offer);
  if (!summarizer.ok) return summarizer;
  const own = wishes['formality'] === undefined ? undefined : readFormality(wishes['formality']);
  if (own && !own.ok) return own;
  const asked = [...(tagsOf(wishes['languages']) ?? offer.defaults.languages), ...(request.added ?? [])];
  const most = request.overCap ? Number.POSITIVE_INFINITY : (offer.maxLanguages ?? Number.POSITIVE_INFINITY);
  const wanted = wantedLanguages(asked).map((one, at): WantedLanguage => {
    const formality = formalityFor(one.language, own?.value, offer.defaults.formality);
    const parkedBy = at < most ? {} : { parkedBy: 'maxArticleLanguages' };
    return { ...one, ...(formality ? { formality } : {}), ...parkedBy };
  });
  return succeeded({ summarizer: summarizer.value, wanted });
}

/** The most letters in which a misspelt wish differs from its right name. */
const MISSPELT = 2;
/** The least letters that a shortened wish has: `lang`. */
const SHORTENED = 4;

function misspeltWish(name: string, wishes: Readonly<Record<string, string>>) {
  if (NAMES.includes(name)) return undefined;
  const plain = name.toLowerCase().replaceAll('_', '-');
  const isNear = (right: string): boolean =>
    editDistance(plain, right) <= MISSPELT || (plain.length >= SHORTENED && right.startsWith(plain.replace(/s$/u, '')));
  const right = NAMES.find(isNear);
  if (right === undefined || wishes[right] !== undefined) return undefined; // beside the right one, it is another system's
  return {
    found: `the article wishes for "${name}", which is no wish`,
    remedy: `did you mean ${right}? Wishes are ${NAMES.join(', ')}`,
  };
}

function summarizerOf(wish: string | undefined, { summarizer, engines = {} }: Offer): Outcome<Summarizer> {
  if (wish === undefined) return succeeded(summarizer);
  const found = Object.hasOwn(engines, wish) ? engines[wish] : undefined;
  if (found) return succeeded(found);
  const choice = Object.keys(engines).join(', ') || 'none can be chosen here';
  return failed(failure('wish-invalid', `the article wishes for the engine "${wish}"`, `choose one of: ${choice}`));
}

const tagsOf = (wish: string | undefined): string[] | undefined =>
  wish
    ?.split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

/** The languages to make, without repetitions; unknown ones with their failure. */
function wantedLanguages(asked: readonly string[]): WantedLanguage[] {
  const wanted = asked.map((tag): WantedLanguage => {
    const language = findLanguage(tag);
    return language.ok ? { language: language.value.tag } : { language: tag, failure: language.failure };
  });
  return [...new Map(wanted.map((one) => [one.language, one])).values()];
}
