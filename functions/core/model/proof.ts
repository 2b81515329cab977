import type { Speaker } from '../quotes/quote.ts';
import { contains, type Span } from '../span.ts';
import { type PreparedText, prepareText } from '../verify/prepare-text.ts';
import type { NumberedArticle } from './numbered-article.ts';

/** What lines are proved with: sentences of the article, as they stand and with their pronouns resolved. */
export interface Proofs {
  /** The whole article, where the parts of a full name are joined. */
  readonly article: PreparedText;
  /** Readings of these sentences, each enough by itself: as they stand, then with "she said" as "Lena Osk said". */
  readonly readings: (evidence: readonly Span[]) => readonly (readonly string[])[];
}

/** Prepares the article once for all its lines. */
export function proofsOf({ article, quotes }: NumberedArticle): Proofs {
  const { text, language } = article;
  const pronouns = quotes.flatMap(({ speaker }) => (speaker?.resolvedBy === 'pronoun' ? [speaker] : []));
  const plain = ({ start, end }: Span): string => text.slice(start, end);
  return {
    article: prepareText(text, language),
    readings: (evidence) => {
      const resolved = evidence.map((sentence) => withNames(text, sentence, pronouns));
      const asTheyStand = evidence.map(plain);
      return resolved.some((reading, i) => reading !== asTheyStand[i]) ? [asTheyStand, resolved] : [asTheyStand];
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
