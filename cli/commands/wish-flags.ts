import { WirebriefError } from '../../functions/core/errors.ts';
import { findLanguage } from '../../functions/core/languages/find-language.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { type FormalityWish, readFormality } from '../../functions/core/translation/send/formality.ts';

/** The flags that are wishes of every article. */
export interface WishFlags {
  readonly sourceLanguage?: string;
  readonly formality?: string;
}

/** The language tags of a list separated by commas. Throws `usage-invalid` where there are none. */
export function languagesOf(list: string): string[] {
  const tags = list
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > 0) return tags;
  throw new WirebriefError('usage-invalid', '--to names no language', 'name at least one: --to es,fr');
}

/** The formality a flag wishes for. Throws `wish-invalid`, so that a wrong flag is reported once and not for every article. */
export function formalityOf({ formality }: WishFlags): FormalityWish | undefined {
  if (formality === undefined) return undefined;
  const read = readFormality(formality);
  if (read.ok) return read.value;
  throw WirebriefError.from(read.failure);
}

/** The flags that are wishes of every article, under the names of S3 user metadata. */
export const wishesOf = (options: WishFlags): Record<string, string> => ({
  ...(options.sourceLanguage ? { 'source-language': options.sourceLanguage } : {}),
  ...(formalityOf(options) && options.formality ? { formality: options.formality } : {}),
});

/** The canonical tags of a list. Throws `wish-invalid` where one is no language, before anything is asked for. */
export function tagsOf(list: string): readonly LanguageTag[] {
  const tags = languagesOf(list).map((tag) => {
    const language = findLanguage(tag);
    if (!language.ok) throw WirebriefError.from(language.failure);
    return language.value.tag;
  });
  return [...new Set(tags)];
}
