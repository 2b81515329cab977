import type { Speaker } from '../../quotes/quote.ts';
import { contains, type Span } from '../../text/span.ts';
import { type PreparedText, prepareText } from '../../verify/text/prepare-text.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { ProofSentence } from './judge-words.ts';

/** What lines are proved with: sentences of the article, as they stand and with their pronouns resolved. */
export interface Proofs {
  /** The whole article, where the parts of a full name are joined. */
  readonly article: PreparedText;
  /** Readings of these sentences, each enough by itself: as they stand, then with "she said" as "Lena Osk said". */
  readonly readings: (evidence: readonly Span[]) => readonly (readonly ProofSentence[])[];
}

/** Prepares the article once for all its lines. */
export function proofsOf(numbered: NumberedArticle): Proofs {
  const { article, quotes, people } = numbered;
  const { text, language } = article;
  const pronouns = quotes.flatMap(({ speaker }) => (speaker?.resolvedBy === 'pronoun' ? [speaker] : []));
  const named = (sentence: Span): string[] =>
    people.flatMap(({ name, role, mentions }) => {
      const own = [...mentions, ...pronouns.filter((pronoun) => pronoun.name === name)];
      // The office alone: "director of the company" would prove lines about the company.
      return own.some((mention) => contains(sentence, mention)) ? [`${role?.split(/\s/u)[0] ?? ''} ${name}`] : [];
    });
  return {
    article: prepareText(text, language),
    readings: (evidence) => {
      const asTheyStand = evidence.map((span) => ({ text: text.slice(span.start, span.end), names: named(span) }));
      const resolved = evidence.map((span) => ({ text: withNames(text, span, pronouns), names: named(span) }));
      return resolved.some((reading, i) => reading.text !== asTheyStand[i]?.text)
        ? [asTheyStand, resolved]
        : [asTheyStand];
    },
  };
}

/** A sentence in which pronouns that stand for a speaker are replaced by the name; one that stands for two stays. */
function withNames(text: string, sentence: Span, pronouns: readonly Speaker[]): string {
  const own = pronouns.filter((pronoun) => contains(sentence, pronoun));
  const clear = [...Map.groupBy(own, ({ start }) => start).values()].flatMap(([first, ...others]) =>
    first && others.every(({ name }) => name === first.name) ? [first] : [],
  );
  let [reading, at] = ['', sentence.start];
  for (const { start, end, name } of clear.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    reading += text.slice(at, start) + name;
    at = end;
  }
  return reading + text.slice(at, sentence.end);
}
