import type { Article } from '../../article/article.ts';
import type { Quote, QuoteAnalysis } from '../../quotes/quote.ts';
import { contains, indexAt, overlaps } from '../../text/span.ts';

/** What quoted words mean for the sentences they are in; indexes into the article's sentences. */
export interface QuotedSentences {
  /** Quoted words whose speaker the sentence does not show at all. */
  readonly withoutSpeaker: ReadonlySet<number>;
  /** Speech whose speaker is named in an earlier sentence: `“We are glad,” she said.` */
  readonly spokenBefore: ReadonlySet<number>;
}

function* sentencesOf({ sentences }: Article, quote: Quote): Generator<number> {
  for (let index = Math.max(0, indexAt(sentences, quote.start)); index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= quote.end) return;
    if (overlaps(sentence, quote)) yield index;
  }
}

/**
 * Sorts the sentences that hold quoted words by whether they show who speaks: `“It took years.”` alone does not. Linear
 * in quotes and sentences.
 */
export function quotedSentences(article: Article, { quotes }: QuoteAnalysis): QuotedSentences {
  const withoutSpeaker = new Set<number>();
  const spokenBefore = new Set<number>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    for (const index of sentencesOf(article, quote)) {
      const sentence = article.sentences[index];
      const { speaker } = quote;
      const isShown = speaker !== null && sentence !== undefined && contains(sentence, speaker);
      if (!isShown) withoutSpeaker.add(index);
      if ((speaker !== null && !isShown) || (speaker === null && quote.kind === 'direct')) spokenBefore.add(index);
      if (isShown && speaker.resolvedBy === 'pronoun') spokenBefore.add(index);
    }
  }
  return { withoutSpeaker, spokenBefore };
}
