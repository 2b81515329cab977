import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../core/article/article.ts';
import type { SummarizeOptions, Summarizer, Summary } from '../../core/brief/summarizer.ts';
import { BUILT_IN_ENGINE, writeSummary } from '../../core/brief/write-summary.ts';
import { type Outcome, succeeded, WirebriefError } from '../../core/errors.ts';
import { usdOf } from '../../core/model/ask/models.ts';
import { type NumberedArticle, numberArticle } from '../../core/model/ask/numbered-article.ts';
import { fillSlots, type Prompt } from '../../core/model/ask/prompt.ts';
import { type ModelRequest, requestsFor } from '../../core/model/ask/requests-for.ts';
import { withoutOrders } from '../../core/model/ask/without-orders.ts';
import { type Answer, type ParsedAnswer, parseAnswer } from '../../core/model/judge/answer.ts';
import { briefFromAnswers } from '../../core/model/judge/brief-from-answers.ts';
import { JUDGES } from '../../core/model/judge/judge-line.ts';
import { findQuotes } from '../../core/quotes/find-quotes.ts';
import type { Budget } from '../../core/spend/budget.ts';
import type { LanguageModel, Reply, Spent, Terms, Timing, Turn } from './language-model.ts';

export interface ModelSummarizerOptions {
  /** The engine's name in a brief: `bedrock`. */
  readonly engine: string;
  /** In order of preference; if one fails, the next is asked. */
  readonly models: readonly LanguageModel[];
  readonly prompt: Prompt;
  /** For all models together; the rest of the function's time is for the built-in engine and the outputs. */
  readonly timeLimitMs: number;
  readonly timing?: Timing;
}

/** The clock of the machine. */
export const systemTiming: Timing = { now: () => performance.now(), wait: (ms) => setTimeout(ms) };

/**
 * The summarizer that asks language models, wherever they run, and believes nothing it says: answers point at sentences by number, and every line is
 * judged against the article. If no model gives a usable answer, the built-in engine writes the brief, with the reason in
 * `fallbackFrom`.
 */
export class ModelSummarizer implements Summarizer {
  readonly identity: string;
  readonly #options: ModelSummarizerOptions;
  readonly #timing: Timing;

  constructor(options: ModelSummarizerOptions) {
    const { engine, models, prompt, timing = systemTiming } = options;
    this.#options = options;
    this.#timing = timing;
    const ids = models.map(({ id }) => id);
    this.identity = [engine, BUILT_IN_ENGINE, JUDGES, prompt.name, prompt.sha256, ...ids].join(' ');
  }

  async summarize(whole: Article, { budget }: SummarizeOptions = {}): Promise<Outcome<Summary>> {
    const news = withoutOrders(whole);
    const article = news ?? whole;
    const numbered = numberArticle(article, findQuotes(article));
    const builtIn = writeSummary(article, numbered.analysis);
    if (!builtIn.ok) return builtIn;
    if (news === undefined)
      return succeeded({ ...builtIn.value, fallbackFrom: 'every paragraph of the article speaks to machines' });
    return succeeded(await this.#summaryBy(numbered, builtIn.value, budget));
  }

  /** The brief by the first model that gives a usable answer, else by the built-in engine. */
  async #summaryBy(numbered: NumberedArticle, builtIn: Summary, budget: Budget | undefined): Promise<Summary> {
    const end = this.#timing.now() + this.#options.timeLimitMs;
    const bill: Spent[] = [];
    const failures: string[] = [];
    const { engine, models } = this.#options;
    for (const [place, asked] of models.entries()) {
      // Each model gets an equal share of the time left, so that a slow one leaves time for the next.
      const now = this.#timing.now();
      const time = { deadline: now + (end - now) / (models.length - place), bill, budget };
      try {
        const answers = await this.#askAll(asked, numbered, time);
        const terms = { limits: this.#options.prompt, builtIn: builtIn.content };
        const { content, filledLines } = briefFromAnswers(numbered, answers, terms);
        return { content, engine, model: asked.id, filledLines, ...this.#costOf(bill), failures };
      } catch (error) {
        // What the budget refuses is no failure of the model: the work waits, and no other engine takes its place.
        if (!(error instanceof WirebriefError && error.code.startsWith('model-'))) throw error;
        failures.push(error.message);
      }
    }
    const fallbackFrom = failures.join('; ') || 'no model is configured';
    return { ...builtIn, ...this.#costOf(bill), fallbackFrom, failures };
  }

  /** The prompt, and what all answers took, useless ones included. */
  #costOf(bill: readonly Spent[]): Pick<Summary, 'prompt' | 'usage'> {
    const { name, sha256 } = this.#options.prompt;
    const sum = (of: (spent: Spent) => number): number => bill.reduce((all, spent) => all + of(spent), 0);
    return {
      prompt: `${name} ${sha256}`,
      usage: {
        inputTokens: sum(({ inputTokens }) => inputTokens),
        outputTokens: sum(({ outputTokens }) => outputTokens),
        estimatedUsd: sum(({ model, inputTokens: input, outputTokens: output }) => usdOf(model, { input, output })),
      },
    };
  }

  /** One answer for each part of the article, in order. All parts are asked about at once, within the same time. */
  async #askAll(asked: LanguageModel, numbered: NumberedArticle, terms: Terms): Promise<Answer[]> {
    const requests = requestsFor(asked.model, this.#options.prompt, numbered);
    const answers = await Promise.allSettled(requests.map((request) => this.#askOne(asked, request, terms)));
    return answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });
  }

  /** The answer to one request. An answer that breaks the schema is sent back once, with what is wrong with it. */
  async #askOne(asked: LanguageModel, { system, user, maxTokens }: ModelRequest, terms: Terms): Promise<Answer> {
    const { prompt } = this.#options;
    const first = await asked.ask({ system, turns: [{ role: 'user', text: user }], prompt, maxTokens }, terms);
    const parsed = parsedReply(first);
    if (parsed.ok) return parsed.answer;
    const turns = repairTurns(user, first.given, fillSlots(prompt.parts.repair, { problem: parsed.problem }));
    const repaired = parsedReply(await asked.ask({ system, turns, prompt, maxTokens: prompt.maxAnswerTokens }, terms));
    if (repaired.ok) return repaired.answer;
    const found = `${asked.id}: it answered twice without a brief: ${repaired.problem}`;
    throw new WirebriefError(
      'model-answer-invalid',
      found,
      'nothing to do: another model or the built-in engine writes it',
    );
  }
}

/** An answer that the service calls flawed is not read, since it may end in half a line. */
const parsedReply = ({ given, flaw }: Reply): ParsedAnswer =>
  flaw === undefined ? parseAnswer(given) : { ok: false, problem: flaw };

/** Asks a model to repair its answer. Turns must alternate and none may be empty, so a model that said nothing is asked again in the same turn. */
function repairTurns(user: string, given: unknown, repair: string): Turn[] {
  const said = typeof given === 'string' ? given.trim() : JSON.stringify(given);
  if (said === '') return [{ role: 'user', text: `${user}\n\n${repair}` }];
  return [
    { role: 'user', text: user },
    { role: 'assistant', text: said },
    { role: 'user', text: repair },
  ];
}
