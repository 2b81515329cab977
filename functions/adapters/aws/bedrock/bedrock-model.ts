import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { WirebriefError } from '../../../core/errors.ts';
import { estimateTokens } from '../../../core/model/ask/estimate-tokens.ts';
import { type Model, usdOf } from '../../../core/model/ask/models.ts';
import { type Amounts, dollars, NOTHING } from '../../../core/spend/amounts.ts';
import type { Budget } from '../../../core/spend/budget.ts';
import { converseFailure, isTemporary, modelFailure, stopOf } from './bedrock-failures.ts';
import { type AnswerMode, answerIn, type Question, requestFor, type Way } from './bedrock-request.ts';

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

const FIRST_WAIT_MS = 500;
/** No model answers in less time than this. */
const LEAST_TIME_MS = 1_000;

/** Words in Converse's validation errors that tell what a model does not support; models word it differently (November 2026). */
const ABOUT: Readonly<Record<AnswerMode | 'sampling', RegExp>> = {
  sampling: /temperature|top_?p\b|sampling/iu,
  tool: /tool/iu,
  'json-schema': /output_?config|text_?format|response.?format|structured.?output|schema|grammar/iu,
};

/** The tokens a question may take, rather too many than too few; `settle` corrects it. */
const estimatedTokens = ({ system, turns, prompt, maxTokens }: Question) => ({
  input: estimateTokens([system, prompt.schema, ...turns.map(({ text }) => text)].join('\n')),
  output: maxTokens,
});

const costOf = (model: Model, { input, output }: { readonly input: number; readonly output: number }): Amounts => ({
  ...NOTHING,
  requests: 1,
  usd: dollars(usdOf(model, { input, output })),
  inputTokens: input,
  outputTokens: output,
});

/**
 * One model of Amazon Bedrock, asked through Converse. It learns which way of asking the model supports, and stays with that. It
 * waits and retries after temporary errors until the deadline. Throws `WirebriefError` with a `model-…` code, never an SDK error.
 */
export class BedrockModel {
  readonly #client: BedrockRuntimeClient;
  readonly #model: Model;
  readonly #timing: Timing;
  #mode: AnswerMode;
  #withSampling = true;

  constructor(client: BedrockRuntimeClient, model: Model, timing: Timing) {
    this.#client = client;
    this.#model = model;
    this.#timing = timing;
    this.#mode = model.answers;
  }

  get model(): Model {
    return this.#model;
  }

  get id(): string {
    return this.#model.id;
  }

  /** Asks one question, once its tokens are reserved. Throws where the model gives no answer; a flawed one is returned. */
  async ask(question: Question, { deadline, bill, budget }: Terms): Promise<Reply> {
    const reservation = await budget?.reserve(costOf(this.#model, estimatedTokens(question)));
    const output = await this.#sendUntil(question, deadline).catch(async (error: unknown) => {
      if (error instanceof WirebriefError && !error.perhapsPaid) await reservation?.release().catch(() => undefined);
      throw error;
    });
    const { inputTokens = 0, outputTokens = 0 } = output.usage ?? {};
    // An answer that was paid for is not thrown away because it could not be counted; what was reserved stays counted.
    if (output.usage)
      await reservation
        ?.settle(costOf(this.#model, { input: inputTokens, output: outputTokens }))
        .catch(() => undefined);
    bill.push({ model: this.#model, inputTokens, outputTokens });
    const stop = stopOf(output.stopReason);
    if (stop !== 'whole' && 'code' in stop) throw modelFailure(this.id, stop.code, stop.why);
    return { given: answerIn(output), ...(stop === 'whole' ? {} : stop) };
  }

  async #sendUntil(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    for (let pause = FIRST_WAIT_MS; ; pause *= 2) {
      if (this.#timing.now() + LEAST_TIME_MS > deadline)
        throw modelFailure(this.id, 'model-unavailable', 'there was no time left to ask it');
      try {
        return await this.#sendAsKnown(question, deadline);
      } catch (error) {
        const isWorthWaiting = isTemporary(error) && this.#timing.now() + pause + LEAST_TIME_MS <= deadline;
        if (!isWorthWaiting) throw converseFailure(this.id, error);
        await this.#timing.wait(pause);
      }
    }
  }

  /** Sends a question; if the model does not support the way of asking or a parameter, asks again without it. */
  async #sendAsKnown(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    for (;;) {
      const way = { mode: this.#mode, withSampling: this.#withSampling };
      try {
        return await this.#send(requestFor(this.#model.id, question, way), deadline);
      } catch (error) {
        if (!this.#adapt(error, way)) throw error;
      }
    }
  }

  #send(input: ConverseCommandInput, deadline: number): Promise<ConverseCommandOutput> {
    const left = Math.max(1, Math.round(deadline - this.#timing.now()));
    return this.#client.send(new ConverseCommand(input), { abortSignal: AbortSignal.timeout(left) });
  }

  /** Whether the error names a part of this way of asking that can be left out; it is left out from then on. */
  #adapt(error: unknown, { mode, withSampling }: Way): boolean {
    if (!(error instanceof Error) || error.name !== 'ValidationException') return false;
    if (withSampling && ABOUT.sampling.test(error.message)) {
      this.#withSampling = false;
      return true;
    }
    if (!ABOUT[mode].test(error.message) || mode !== this.#model.answers) return false;
    this.#mode = mode === 'tool' ? 'json-schema' : 'tool';
    return true;
  }
}
