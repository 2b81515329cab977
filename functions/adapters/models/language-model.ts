import type { Model } from '../../core/model/ask/models.ts';
import type { Prompt } from '../../core/model/ask/prompt.ts';
import type { Budget } from '../../core/spend/budget.ts';

/** One turn of a conversation with a model; the first is the user's. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** What is asked of a model. */
export interface Question {
  readonly system: string;
  readonly turns: readonly Turn[];
  readonly prompt: Prompt;
  readonly maxTokens: number;
}

/** What a model answered, not checked yet; `flaw` if the service itself says that the answer is not complete. */
export interface Reply {
  readonly given: unknown;
  readonly flaw?: string;
}

/** The tokens one request took, whether or not its answer was useful. */
export interface Spent {
  readonly model: Model;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** When a model must have answered, on the clock of `Timing`, the list to which each request's tokens are added, and what may be spent. */
export interface Terms {
  readonly deadline: number;
  readonly bill: Spent[];
  readonly budget?: Budget | undefined;
}

/** The adapter's clock, in milliseconds. */
export interface Timing {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** One language model, wherever it runs: its limits and prices, and a way to ask it. */
export interface LanguageModel {
  readonly id: string;
  readonly model: Model;
  /** Asks one question until the deadline. A flawed answer is returned; throws `WirebriefError` with a `model-…` code where there is none, and what the budget throws. */
  ask(question: Question, terms: Terms): Promise<Reply>;
}
