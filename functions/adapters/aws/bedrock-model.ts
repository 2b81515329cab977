import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { type ErrorCode, WirebriefError } from '../../core/errors.ts';
import type { Model } from '../../core/model/models.ts';
import { type AnswerMode, answerIn, type Question, requestFor } from './bedrock-request.ts';
import { sdkError } from './sdk-error.ts';

/** What a model gave, not yet believed, and what it took. */
export interface Reply {
  readonly given: unknown;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** How the adapter knows time; milliseconds. */
export interface Timing {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** The only errors of Converse that pass by themselves. */
const RETRYABLE: Readonly<Record<string, ErrorCode>> = {
  ThrottlingException: 'model-throttled',
  ModelTimeoutException: 'model-unavailable',
  ServiceUnavailableException: 'model-unavailable',
  InternalServerException: 'model-unavailable',
};
const PERMANENT: Readonly<Record<string, ErrorCode>> = {
  AccessDeniedException: 'model-denied',
  ResourceNotFoundException: 'model-unknown',
  ValidationException: 'model-request-invalid',
};
const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  'model-throttled': 'nothing to do: the built-in engine wrote the brief; ask for a higher quota if it lasts',
  'model-unavailable': 'nothing to do: the built-in engine wrote the brief',
  'model-denied': 'grant bedrock:InvokeModel on the model and its profile, and accept its terms in the Bedrock console',
  'model-unknown': 'correct the model id in the settings: it is not in this region, or it was retired',
  'model-request-invalid': "compare the model's entry in the settings with its documentation",
};

const FIRST_WAIT_MS = 500;
const STOPPED: Readonly<Record<string, { code: ErrorCode; why: string }>> = {
  guardrail_intervened: { code: 'model-refused', why: 'a guardrail stopped it' },
  content_filtered: { code: 'model-refused', why: 'its content filter stopped it' },
  model_context_window_exceeded: { code: 'model-request-invalid', why: 'the article was too long for it' },
  max_tokens: { code: 'model-answer-invalid', why: 'its answer was cut off' },
  malformed_model_output: { code: 'model-answer-invalid', why: 'its answer was malformed' },
  malformed_tool_use: { code: 'model-answer-invalid', why: 'its answer was malformed' },
};

/**
 * One model of Amazon Bedrock, by Converse. Learns which way of asking it knows and keeps to that. Throws `WirebriefError` with a
 * `model-…` code, never an SDK error; waits and tries again for throttling and the like until `deadline`.
 */
export class BedrockModel {
  readonly #client: BedrockRuntimeClient;
  readonly #model: Model;
  readonly #timing: Timing;
  #mode: AnswerMode;
  #withTemperature = true;

  constructor(client: BedrockRuntimeClient, model: Model, timing: Timing) {
    this.#client = client;
    this.#model = model;
    this.#timing = timing;
    this.#mode = model.answers;
  }

  /** `deadline` on the clock of `Timing`. */
  async ask(question: Question, deadline: number): Promise<Reply> {
    const output = await this.#sendUntil(question, deadline);
    const { inputTokens = 0, outputTokens = 0 } = output.usage ?? {};
    const stopped = STOPPED[output.stopReason ?? ''];
    if (stopped) throw this.#error(stopped.code, stopped.why);
    return { given: answerIn(output), inputTokens, outputTokens };
  }

  async #sendUntil(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    for (let pause = FIRST_WAIT_MS; ; pause *= 2) {
      try {
        return await this.#sendAsKnown(question, deadline);
      } catch (error) {
        const failure = error instanceof WirebriefError ? error : this.#translated(error);
        if (!failure.retryable || this.#timing.now() + pause >= deadline) throw failure;
        await this.#timing.wait(pause);
      }
    }
  }

  /** Asks; where the model does not know the way of asking or a parameter, asks once more without it. */
  async #sendAsKnown(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    for (;;) {
      const tried = requestFor(this.#model.id, question, this.#mode, this.#withTemperature);
      try {
        return await this.#send(tried, deadline);
      } catch (error) {
        if (!this.#adapt(error)) throw error;
      }
    }
  }

  #send(input: ConverseCommandInput, deadline: number): Promise<ConverseCommandOutput> {
    const left = Math.max(1, Math.round(deadline - this.#timing.now()));
    return this.#client.send(new ConverseCommand(input), { abortSignal: AbortSignal.timeout(left) });
  }

  /** True where the error names something this adapter can leave out, and has now left out. */
  #adapt(error: unknown): boolean {
    if (!(error instanceof Error) || error.name !== 'ValidationException') return false;
    if (this.#withTemperature && /temperature/iu.test(error.message)) {
      this.#withTemperature = false;
      return true;
    }
    const isAboutMode =
      this.#mode === 'tool'
        ? /tool/iu.test(error.message)
        : /output_?config|text_?format|json_schema|schema/iu.test(error.message);
    if (!isAboutMode || this.#mode !== this.#model.answers) return false;
    this.#mode = this.#mode === 'tool' ? 'json-schema' : 'tool';
    return true;
  }

  #translated(error: unknown): WirebriefError {
    const { name, status } = sdkError(error);
    const isRetired = error instanceof Error && /end of life|legacy|retired/iu.test(error.message);
    const code = isRetired
      ? 'model-unknown'
      : (RETRYABLE[name] ?? PERMANENT[name] ?? (status === undefined ? 'model-unavailable' : 'model-request-invalid'));
    return this.#error(code, `Bedrock answered ${name}`, error);
  }

  #error(code: ErrorCode, why: string, cause?: unknown): WirebriefError {
    return new WirebriefError(code, `${this.#model.id}: ${why}`, REMEDIES[code] ?? 'nothing to do: see the brief', {
      cause,
    });
  }
}
