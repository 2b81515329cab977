import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import type { Model } from '../../../core/model/ask/models.ts';
import { untilAnswered } from '../../models/ask-again.ts';
import { counted } from '../../models/counted.ts';
import type { LanguageModel, Question, Reply, Terms, Timing } from '../../models/language-model.ts';
import { converseFailure, isTemporary, modelFailure, stopOf } from './bedrock-failures.ts';
import { type AnswerMode, answerIn, requestFor, type Way } from './bedrock-request.ts';

/** Words in Converse's validation errors that tell what a model does not support; models word it differently (November 2026). */
const ABOUT: Readonly<Record<AnswerMode | 'sampling', RegExp>> = {
  sampling: /temperature|top_?p\b|sampling/iu,
  tool: /tool/iu,
  'json-schema': /output_?config|text_?format|response.?format|structured.?output|schema|grammar/iu,
};

/**
 * One model of Amazon Bedrock, asked through Converse. It learns which way of asking the model supports, and stays with that. It
 * waits and retries after temporary errors until the deadline. Throws `WirebriefError` with a `model-…` code, never an SDK error.
 */
export class BedrockModel implements LanguageModel {
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
  async ask(question: Question, terms: Terms): Promise<Reply> {
    const output = await counted(this.#model, question, terms, () => this.#sendUntil(question, terms.deadline));
    const stop = stopOf(output.stopReason);
    if (stop !== 'whole' && 'code' in stop) throw modelFailure(this.id, stop.code, stop.why);
    return { given: answerIn(output), ...(stop === 'whole' ? {} : stop) };
  }

  #sendUntil(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    return untilAnswered(() => this.#sendAsKnown(question, deadline), {
      deadline,
      timing: this.#timing,
      isTemporary,
      failure: (error) => converseFailure(this.id, error),
      late: () => modelFailure(this.id, 'model-unavailable', 'there was no time left to ask it'),
    });
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

export type { Timing };
