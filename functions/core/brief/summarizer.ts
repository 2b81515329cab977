import type { Article } from '../article/article.ts';
import type { Outcome } from '../errors.ts';
import type { Budget } from '../spend/budget.ts';
import type { Brief, Usage } from './schema.ts';

/** What a summarizer writes; the step adds source, id and fingerprint. */
export interface Summary {
  readonly content: Pick<
    Brief,
    'headline' | 'summary' | 'keyFacts' | 'quotes' | 'people' | 'organizations' | 'places' | 'figures' | 'checks'
  >;
  readonly engine: string;
  readonly model?: string;
  readonly prompt?: string;
  /** Why the built-in engine wrote it although a model was asked, in words. */
  readonly fallbackFrom?: string;
  /** Why the models preferred to the one that wrote it did not, one reason each; not part of the brief. */
  readonly failures?: readonly string[];
  /** Lines that the built-in engine wrote into a model's brief. */
  readonly filledLines?: readonly string[];
  readonly usage: Usage;
}

export interface SummarizeOptions {
  /** What a model may spend on the article; without it, there is no limit. */
  readonly budget?: Budget | undefined;
}

/**
 * Reads an article and writes its brief. `identity` names everything that shapes its answer, for the fingerprint. Throws what the
 * budget throws: `spend-capped`, `store-…`.
 */
export interface Summarizer {
  readonly identity: string;
  summarize(article: Article, options?: SummarizeOptions): Promise<Outcome<Summary>>;
}
