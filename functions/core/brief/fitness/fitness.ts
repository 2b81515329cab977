import type { Article } from '../../article/article.ts';
import type { QuoteAnalysis } from '../../quotes/quote.ts';
import { withoutQuotations } from '../words/quotation-balance.ts';
import { tellsOfAsking } from './asked-for-comment.ts';
import { opensPointingBack } from './openers.ts';
import { speaksPersonally } from './personal-words.ts';
import { quotedSentences } from './quoted-sentences.ts';
import { storySentences } from './story.ts';
import { turnsOf } from './transcript.ts';
import { retellsWithoutSource } from './unsourced-claims.ts';

/** Whether a sentence can be in a brief, and whether it can be there alone. */
export interface Standing {
  /** False for captions, credits, notes and calls to the reader. */
  readonly isStory: boolean;
  /** Cannot be understood alone: it begins with "He" or "However", or its speaker is named only before it. */
  readonly pointsBack: boolean;
  /** Holds quoted words without showing their speaker, or is a turn of an interview. */
  readonly lacksSpeaker: boolean;
  /**
   * Reports events: not in words of I, we or you outside quotation marks, not that somebody was asked, and not what
   * somebody unnamed is said to claim.
   */
  readonly isReport: boolean;
}

/**
 * What each of the article's sentences is fit for, in order. Linear in the text. `She also said no.` points back, so it
 * cannot stand alone.
 */
export function standingsOf(article: Article, quotes: QuoteAnalysis): Standing[] {
  const story = storySentences(article);
  const quoted = quotedSentences(article, quotes);
  const turns = turnsOf(article);
  const first = story.indexOf(true);
  return article.sentences.map(({ start, end }, index) => {
    const text = article.text.slice(start, end);
    const { language } = article;
    return {
      isReport:
        !speaksPersonally(withoutQuotations(text), language) &&
        !tellsOfAsking(text, language) &&
        !retellsWithoutSource(text, language),
      isStory: story[index] ?? true,
      pointsBack:
        quoted.spokenBefore.has(index) ||
        turns.get(index) === false ||
        opensPointingBack(text, language, index === first),
      lacksSpeaker: quoted.withoutSpeaker.has(index) || turns.has(index),
    };
  });
}
