import type { Speaker } from '../../quotes/quote.ts';
import { contains, type Span } from '../../text/span.ts';
import { prepareText } from '../../verify/text/prepare-text.ts';
import type { PreparedText } from '../../verify/words/prepared-text.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';

/** One sentence of a proof, as it stands in the article or with its pronouns replaced by names. */
export interface ProofSentence {
  readonly text: string;
  /** The full names, with their offices, of the people this sentence names in part: `Lund` → `mayor Ada Lund`. */
  readonly names: readonly string[];
}

/** What lines are proved with. */
export interface Proofs {
  readonly numbered: NumberedArticle;
  /** The whole article, by which the parts of a full name are known to belong together. */
  readonly article: PreparedText;
  /**
   * The sentences in each version that may prove a line: as they stand, and, where a pronoun stands for a known speaker, with the
   * name in its place (`She said` → `Ada Lund said`). A line needs only one version to prove it.
   */
  readonly versionsOf: (evidence: readonly Span[]) => readonly (readonly ProofSentence[])[];
}

/** Prepares an article once for all lines that are judged against it. */
export function proofsOf(numbered: NumberedArticle): Proofs {
  const { article, quotes, people } = numbered;
  const { text, language } = article;
  const pronouns = quotes.flatMap(({ speaker }) => (speaker?.resolvedBy === 'pronoun' ? [speaker] : []));
  const namesIn = (sentence: Span): string[] =>
    people.flatMap(({ name, role, mentions }) => {
      const own = [...mentions, ...pronouns.filter((pronoun) => pronoun.name === name)];
      // Only the office itself counts: "director of the company" would prove lines about the company.
      return own.some((mention) => contains(sentence, mention)) ? [`${role?.split(/\s/u)[0] ?? ''} ${name}`] : [];
    });
  const versionsOf = (evidence: readonly Span[]): ProofSentence[][] => {
    const asTheyStand = evidence.map((span) => ({ text: text.slice(span.start, span.end), names: namesIn(span) }));
    const withNames = evidence.map((span) => ({ text: resolved(text, span, pronouns), names: namesIn(span) }));
    const isResolved = withNames.some((sentence, i) => sentence.text !== asTheyStand[i]?.text);
    return isResolved ? [asTheyStand, withNames] : [asTheyStand];
  };
  return { numbered, article: prepareText(text, language), versionsOf };
}

/** A sentence with the name in place of each pronoun that stands for one speaker; a pronoun that stands for two stays. */
function resolved(text: string, sentence: Span, pronouns: readonly Speaker[]): string {
  const own = pronouns.filter((pronoun) => contains(sentence, pronoun));
  const clear = [...Map.groupBy(own, ({ start }) => start).values()].flatMap(([first, ...others]) =>
    first && others.every(({ name }) => name === first.name) ? [first] : [],
  );
  let [written, at] = ['', sentence.start];
  for (const { start, end, name } of clear.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += text.slice(at, start) + name;
    at = end;
  }
  return written + text.slice(at, sentence.end);
}
