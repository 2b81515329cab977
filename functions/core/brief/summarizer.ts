import type { Article } from '../article/article.ts';
import type { Outcome } from '../errors.ts';
import type { Spending } from '../spend/spend.ts';
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

/** Reads an article and writes its brief. `identity` names everything that shapes its answer, for the fingerprint. */
export interface Summarizer {
  readonly identity: string;
  /** Counts in `spending` what its calls cost, before each of them; throws `spend-capped` where that is refused. */
  summarize(article: Article, spending?: Spending): Promise<Outcome<Summary>>;
}
