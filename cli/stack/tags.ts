import { WirebriefError } from '../../functions/core/errors.ts';
import { findLanguage } from '../../functions/core/languages/find-language.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { languagesOf } from '../commands/run.ts';

/** The canonical tags of a list. Throws `wish-invalid` where one is no language, before anything is asked for. */
export function tagsOf(list: string): readonly LanguageTag[] {
  const tags = languagesOf(list).map((tag) => {
    const language = findLanguage(tag);
    if (!language.ok) throw WirebriefError.from(language.failure);
    return language.value.tag;
  });
  return [...new Set(tags)];
}
