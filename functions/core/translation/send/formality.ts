import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { findLanguage } from '../../languages/find-language.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

export type Formality = 'formal' | 'informal';

/** A tone that is asked for; `none` leaves it to the translator. */
type Tone = Formality | 'none';

/** Tones by language; `ALL` is for every language without one of its own. */
export type FormalityWish = ReadonlyMap<LanguageTag, Tone>;

/** Not a tag: no language can have this name. */
const ALL = '*';

const isTone = (word: string): word is Tone => ['formal', 'informal', 'none'].includes(word);

const refused = (item: string, reason: string, remedy: string): Outcome<FormalityWish> =>
  failed(failure('wish-invalid', `the formality "${item}" cannot be kept: ${reason}`, remedy));

/**
 * A wish as people write it: `formal`, `de=formal,fr=informal`, `formal,fr=none`. Fails as `wish-invalid` at the first
 * part that is not one.
 */
export function readFormality(wish: string): Outcome<FormalityWish> {
  const tones = new Map<LanguageTag, Tone>();
  for (const item of wish.split(',').map((part) => part.trim())) {
    const equals = item.indexOf('=');
    const tag = equals < 0 ? undefined : item.slice(0, equals);
    const tone = item
      .slice(equals + 1)
      .trim()
      .toLowerCase();
    if (!isTone(tone))
      return refused(item, 'it names no tone', 'write formal, informal or none, or by language: de=formal,fr=informal');
    const language = tag === undefined ? undefined : findLanguage(tag);
    if (language && !language.ok) return refused(item, language.failure.message, language.failure.remedy);
    const key = language?.value.tag ?? ALL;
    if (tones.has(key)) return refused(item, 'another part says the same language', 'name each language once');
    tones.set(key, tone);
  }
  return succeeded(tones);
}

/**
 * The tone of one language; of several wishes, the first that mentions it counts. Undefined if none does, or it is
 * `none`.
 */
export function formalityFor(
  language: LanguageTag,
  ...wishes: readonly (FormalityWish | undefined)[]
): Formality | undefined {
  const tones = wishes.map((wish) => wish?.get(language) ?? wish?.get(ALL));
  const tone = tones.find((each) => each !== undefined);
  return tone === 'none' ? undefined : tone;
}
