import type { Article } from '../../article/article.ts';
import type { QuoteAnalysis } from '../../quotes/quote.ts';
import { withoutQuotations } from '../words/quotation-balance.ts';
import { sentenceTexts } from '../words/sentence-texts.ts';
import { tellsOfAsking } from './asked-for-comment.ts';
import { quotationCuts } from './cut-quotations.ts';
import { isFragment } from './fragments.ts';
import { guesses, judges } from './judgements.ts';
import { opensContrast, opensPointingBack } from './openers.ts';
import { speaksPersonally } from './personal-words.ts';
import { quotedSentences } from './quoted-sentences.ts';
import { storySentences } from './story.ts';
import { turnsOf } from './transcript.ts';
import { speaksOfNobodyNamed } from './unnamed-person.ts';
import { retellsWithoutSource } from './unsourced-claims.ts';
import { tellsWhatWasWrong } from './withdrawn.ts';

/** Whether a sentence can be in a brief, and whether it can be there alone. */
export interface Standing {
  /** False for captions, credits, notes and calls to the reader. */
  readonly isStory: boolean;
  /** Tells what the paper had wrong and corrects: no fact, and nothing without its correction. */
  readonly isWithdrawn: boolean;
  /** The next sentence of its paragraph begins with "But": alone it says more than is so. */
  readonly isContrasted: boolean;
  /** Says nothing on its own: it begins with "He" or "However", or its speaker is named only before it. */
  readonly pointsBack: boolean;
  /** Holds quoted words without showing their speaker, or is a turn of an interview. */
  readonly lacksSpeaker: boolean;
  /**
   * Tells of the matter: in a whole sentence, not in words of I, we or you outside quotation marks, not that somebody was asked, and not
   * what somebody is said to claim without being named.
   */
  readonly isReport: boolean;
  /** Judges in the writer's own voice. */
  readonly isJudgement: boolean;
  /** Guesses or demands in the writer's own voice. */
  readonly isGuess: boolean;
}

/** `The candidate must:` above a line: what follows is an item of a list. */
const isListed = (before: string | undefined, isNewLine: boolean): boolean =>
  isNewLine && before !== undefined && /[:：]$/u.test(before);

/**
 * What each of the article's sentences is fit for, in order. Linear in the text. `She also said no.` points back, so it
 * cannot stand alone.
 */
export function standingsOf(article: Article, quotes: QuoteAnalysis): Standing[] {
  const story = storySentences(article);
  const quoted = quotedSentences(article, quotes);
  const turns = turnsOf(article);
  const cuts = quotationCuts(article);
  const first = story.indexOf(true);
  const { language } = article;
  const texts = sentenceTexts(article);
  return texts.map((text, index) => {
    const isCutOff = cuts.inside.has(index) || cuts.behindCall.has(index);
    return {
      isReport:
        !turns.has(index) &&
        !isFragment(text, language) &&
        !speaksPersonally(withoutQuotations(text), language) &&
        !tellsOfAsking(text, language) &&
        !retellsWithoutSource(text, language),
      isJudgement: judges(text, language),
      isGuess: guesses(text, language),
      isStory: story[index] ?? true,
      isWithdrawn: tellsWhatWasWrong(text),
      isContrasted:
        article.sentences[index + 1]?.paragraph === article.sentences[index]?.paragraph &&
        opensContrast(texts[index + 1] ?? '', language),
      pointsBack:
        isCutOff ||
        // whoever speaks in the first sentence is not named before it: `a campaign with the slogan “We care.”`
        (index !== first && quoted.spokenBefore.has(index)) ||
        turns.get(index) === false ||
        isListed(texts[index - 1], article.sentences[index - 1]?.paragraph !== article.sentences[index]?.paragraph) ||
        speaksOfNobodyNamed(text, language) ||
        opensPointingBack(text, language, index === first),
      lacksSpeaker: isCutOff || quoted.withoutSpeaker.has(index) || turns.has(index),
    };
  });
}
