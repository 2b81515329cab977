import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import { lexiconFor } from '../../quotes/words/lexicon.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';
import { withoutQuotations } from '../words/quotation-balance.ts';

const patternsOf = perLanguage((language) => {
  const somebody = partOf(language, SUMMARY)?.somebody;
  return somebody && { pronouns: anyWord(language, somebody.pronouns), nouns: anyWord(language, somebody.nouns) };
});

const NAME_INSIDE = /\S\s["“„«'‘(]?\p{Lu}\p{L}/u;
const FIRST_WORD = /^\p{L}+/u;
const WORDS = /[\p{L}\p{M}-]+/gu;

/**
 * True if a sentence says he or she and nothing in it can be meant: `About half of those at his centre are old.` False where somebody is
 * named or described, and in a language whose pronouns may stand for things.
 */
export function speaksOfNobodyNamed(sentence: string, language: LanguageTag): boolean {
  const primary = primaryOf(language);
  const patterns = patternsOf(primary);
  const own = withoutQuotations(sentence);
  // a first word that is no function word may be a name, and "The …" whoever is meant
  const opens = FIRST_WORD.exec(own)?.[0].toLowerCase() ?? '';
  if (!stopWordsOf(language).has(opens) || partOf(primary, SUMMARY)?.definiteArticle?.test(own) === true) return false;
  if (patterns?.pronouns?.test(own) !== true || NAME_INSIDE.test(sentence) || patterns.nouns?.test(own) === true)
    return false;
  const { roles } = lexiconFor(primary);
  return !(own.toLowerCase().match(WORDS) ?? []).some((word) => roles.has(word));
}
