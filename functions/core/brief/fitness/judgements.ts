import { SUMMARY } from '../../languages/listed/summary.ts';
import { partOf, perLanguage } from '../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../text/language-tag.ts';
import { anyWord } from '../words/patterns.ts';
import { withoutQuotations } from '../words/quotation-balance.ts';
import { namesSource } from './named-source.ts';

const patternsOf = perLanguage((language) => {
  const { judgements, guesses, weakCues } = partOf(language, SUMMARY) ?? {};
  return {
    judgements: anyWord(language, judgements),
    guesses: anyWord(language, guesses),
    weakCues: anyWord(language, weakCues?.trim().replaceAll(/\s+/gu, '|'), 'giu'),
  };
});

/** `What a day!`, `Who pays?`: nobody reports so. */
const CALLS = /[!?！？؟]/u;

/**
 * True where a text judges in its writer's own voice: `Clearly the plan is a farce.` What somebody is said to think is
 * theirs: `The plan is a farce, Lund said.` is false, and so is anything in a language whose words for it are not known.
 */
export function judges(text: string, language: LanguageTag): boolean {
  const own = withoutQuotations(text);
  if (CALLS.test(own)) return true;
  const { judgements, weakCues } = patternsOf(primaryOf(language));
  return (
    judgements?.test(own) === true && !namesSource(weakCues === undefined ? own : own.replace(weakCues, ' '), language)
  );
}

/** True where a text guesses or demands in its writer's own voice: `The plan may fail.`; with the same exceptions. */
export function guesses(text: string, language: LanguageTag): boolean {
  const own = withoutQuotations(text);
  return patternsOf(primaryOf(language)).guesses?.test(own) === true && !namesSource(own, language);
}
