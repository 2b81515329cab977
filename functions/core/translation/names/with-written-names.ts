import type { Brief, BriefEntity, BriefQuote } from '../../brief/schema.ts';
import type { LanguageTag } from '../../text/language-tag.ts';

type Named = BriefEntity | NonNullable<BriefQuote['speaker']>;

/**
 * A translated brief with its people, in their list and beside their quotes, as its lines write them: the name in the
 * article's language is kept beside each as `original`. A name that is not among `written` stays. With `Ines Falk` as
 * `Инес Фальк`, a speaker `Ines Falk` is named `Инес Фальк`.
 */
export function withWrittenNames(brief: Brief, written: ReadonlyMap<string, string>, from: LanguageTag): Brief {
  const renamed = <T extends Named>(it: T): T => {
    const name = written.get(it.name);
    return name === undefined ? it : { ...it, name, original: { language: from, text: it.name } };
  };
  return {
    ...brief,
    people: brief.people.map(renamed),
    quotes: brief.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && renamed(quote.speaker) })),
  };
}
