import { setTimeout } from 'node:timers/promises';
import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Article } from '../../core/article/article.ts';
import { writeSummary } from '../../core/brief/write-summary.ts';
import { type Outcome, succeeded, WirebriefError } from '../../core/errors.ts';
import { type Answer, parseAnswer } from '../../core/model/answer.ts';
import { briefFromAnswers } from '../../core/model/brief-from-answers.ts';
import { type Model, usdOf } from '../../core/model/models.ts';
import { type NumberedArticle, numberArticle } from '../../core/model/numbered-article.ts';
import { fillSlots, type Prompt } from '../../core/model/prompt.ts';
import { estimateTokens, partsOf } from '../../core/model/tokens.ts';
import { type Part, writePrompt } from '../../core/model/write-prompt.ts';
import type { Summarizer, Summary } from '../../core/ports.ts';
import { findQuotes } from '../../core/quotes/find-quotes.ts';
import { BedrockModel, type Reply, type Timing } from './bedrock-model.ts';
import type { Turn } from './bedrock-request.ts';

export interface BedrockOptions {
  readonly client: BedrockRuntimeClient;
  /** In order of preference; the next is asked where one fails. */
  readonly models: readonly Model[];
  readonly prompt: Prompt;
  /** For all models together; what is left of the function's time is for the built-in engine and the outputs. */
  readonly timeLimitMs: number;
  readonly timing?: Timing;
}

/** An article of more tokens is briefed in parts, whatever the model's window: attention fades before windows end. */
const MAX_PART_TOKENS = 60_000;
/** Instructions, quotations and people beside the sentences. */
const PROMPT_TOKENS = 8_000;
/** A short article needs no long answer; in tokens. */
const LEAST_ANSWER_TOKENS = 800;

interface Asked {
  readonly answers: readonly Answer[];
  readonly inputTokens: number;
  readonly outputTokens: number;
}

const systemTiming: Timing = { now: () => performance.now(), wait: (ms) => setTimeout(ms) };

/**
 * The summarizer that asks a language model and believes nothing it says: answers in pointers, every line judged against the
 * article. Where no model gives a usable answer, the built-in engine writes the brief, with the reason in `fallbackFrom`.
 */
export class BedrockSummarizer implements Summarizer {
  readonly identity: string;
  readonly #options: BedrockOptions;
  readonly #timing: Timing;
  readonly #models: readonly (readonly [Model, BedrockModel])[];

  constructor(options: BedrockOptions) {
    const { client, models, prompt, timing = systemTiming } = options;
    this.#options = options;
    this.#timing = timing;
    this.#models = models.map((model) => [model, new BedrockModel(client, model, timing)]);
    this.identity = ['bedrock', prompt.name, prompt.sha256, ...models.map(({ id }) => id)].join(' ');
  }

  async summarize(article: Article): Promise<Outcome<Summary>> {
    const analysis = findQuotes(article);
    const builtIn = writeSummary(article, analysis);
    if (!builtIn.ok) return builtIn;
    const numbered = numberArticle(article, analysis);
    const deadline = this.#timing.now() + this.#options.timeLimitMs;
    const reasons: string[] = [];
    for (const [model, asked] of this.#models) {
      try {
        const spent = await this.#askAll(model, asked, numbered, deadline);
        return succeeded(this.#summaryOf(model, numbered, spent, builtIn.value));
      } catch (error) {
        if (!(error instanceof WirebriefError)) throw error;
        reasons.push(error.message);
      }
    }
    return succeeded({ ...builtIn.value, fallbackFrom: reasons.join('; ') || 'no model is configured' });
  }

  #summaryOf(model: Model, numbered: NumberedArticle, asked: Asked, builtIn: Summary): Summary {
    const { prompt } = this.#options;
    const { content, filledLines } = briefFromAnswers(numbered, asked.answers, prompt, builtIn.content);
    const { inputTokens, outputTokens } = asked;
    const estimatedUsd = usdOf(model, { input: inputTokens, output: outputTokens });
    return {
      content,
      engine: 'bedrock',
      model: model.id,
      prompt: `${prompt.name} ${prompt.sha256}`,
      filledLines,
      usage: { inputTokens, outputTokens, estimatedUsd },
    };
  }

  /** One answer for each part of the article, in order. */
  async #askAll(model: Model, asked: BedrockModel, numbered: NumberedArticle, deadline: number): Promise<Asked> {
    const room = model.contextTokens - PROMPT_TOKENS - this.#options.prompt.maxAnswerTokens;
    const replies: { answer: Answer; spent: Reply[] }[] = [];
    for (const part of partsOf(numbered, Math.max(1, Math.min(MAX_PART_TOKENS, room))))
      replies.push(await this.#askPart(asked, numbered, part, deadline));
    const spent = replies.flatMap((reply) => reply.spent);
    return {
      answers: replies.map(({ answer }) => answer),
      inputTokens: spent.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
      outputTokens: spent.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    };
  }

  /** An answer that breaks the schema goes back once, with what is wrong with it. */
  async #askPart(asked: BedrockModel, numbered: NumberedArticle, part: Part, deadline: number) {
    const { prompt } = this.#options;
    const { system, user } = writePrompt(prompt, numbered, part);
    const maxTokens = Math.min(prompt.maxAnswerTokens, LEAST_ANSWER_TOKENS + estimateTokens(user));
    const first = await asked.ask({ system, turns: [{ role: 'user', text: user }], prompt, maxTokens }, deadline);
    const parsed = parseAnswer(first.given);
    if (parsed.ok) return { answer: parsed.answer, spent: [first] };
    const repair = fillSlots(prompt.parts.repair, { problem: parsed.problem });
    const turns = repairTurns(user, first.given, repair);
    const second = await asked.ask({ system, turns, prompt, maxTokens: prompt.maxAnswerTokens }, deadline);
    const repaired = parseAnswer(second.given);
    if (repaired.ok) return { answer: repaired.answer, spent: [first, second] };
    const found = `the model answered twice without a brief: ${repaired.problem}`;
    throw new WirebriefError(
      'model-answer-invalid',
      found,
      'nothing to do: another model or the built-in engine writes it',
    );
  }
}

/** Turns must alternate and none may be empty: a model that said nothing is asked again in the same turn. */
function repairTurns(user: string, given: unknown, repair: string): Turn[] {
  const said = typeof given === 'string' ? given.trim() : JSON.stringify(given);
  if (said === '') return [{ role: 'user', text: `${user}\n\n${repair}` }];
  return [
    { role: 'user', text: user },
    { role: 'assistant', text: said },
    { role: 'user', text: repair },
  ];
}
