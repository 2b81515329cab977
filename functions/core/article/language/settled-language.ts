import { findLanguage } from '../../languages/find-language.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { closeTo } from './near-languages.ts';

/**
 * The language of an article whose file states one and whose text looks like one: what the file states, unless the text
 * is clearly in a language far from it or in another script. Stated `en` and looking like `fr` is `fr`,
 * since templates state `en` whatever is in them; `nb` and `no` is `nb`; `zh` and `zh-TW` is `zh-TW`.
 */
export function settledLanguage(
  stated: LanguageTag | undefined,
  identified: LanguageTag | undefined,
): LanguageTag | undefined {
  if (stated === undefined || identified === undefined) return stated ?? identified;
  const [own, other] = [primaryOf(stated), primaryOf(identified)];
  if (own === other) return scriptOf(identified) === scriptOf(stated) ? stated : identified;
  const isClose = closeTo(other).includes(own) || closeTo(own).includes(other);
  return isClose ? stated : identified; // between close ones the file knows better
}

function scriptOf(tag: LanguageTag): string | undefined {
  const found = findLanguage(tag);
  return found.ok ? found.value.script : undefined;
}
