import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
  type StopReason,
} from '@aws-sdk/client-bedrock-runtime';
import { type ErrorCode, WirebriefError } from '../../core/errors.ts';
import type { Model } from '../../core/model/ask/models.ts';
import { type AnswerMode, answerIn, type Question, requestFor, type Way } from './bedrock-request.ts';
import { sdkError } from './sdk-error.ts';

/** What a model gave, not yet believed; `flaw` where the service itself says that it is no whole answer. */
export interface Reply {
  readonly given: unknown;
  readonly flaw?: string;
}

/** What one request took, whether or not its answer was of use. */
export interface Spent {
  readonly model: Model;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Until when a model may answer, on the clock of `Timing`, and where what it took is written down. */
export interface Terms {
  readonly deadline: number;
  readonly bill: Spent[];
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

/** What each failure is in the words of `fallbackFrom`. */
const IN_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  'model-throttled': 'it was throttled until its time was over',
  'model-unavailable': 'it gave no answer in its time',
  'model-denied': 'access to it is denied',
  'model-unknown': 'it is not to be had in this region, or was retired',
  'model-request-invalid': 'it did not take the request',
};

const FIRST_WAIT_MS = 500;
/** With less time than this no model answers; in milliseconds. */
const LEAST_TIME_MS = 1_000;

type Stop = 'whole' | { readonly flaw: string } | { readonly code: ErrorCode; readonly why: string };

/** Every reason the service knows, so that a new one in its types is a question to whoever updates them. */
const STOPS: Readonly<Record<StopReason, Stop>> = {
  end_turn: 'whole',
  tool_use: 'whole',
  stop_sequence: 'whole',
  max_tokens: { flaw: 'it was cut off: write shorter lines' },
  malformed_model_output: { flaw: 'it was malformed' },
  malformed_tool_use: { flaw: 'the tool was not called as its schema says' },
  guardrail_intervened: { code: 'model-refused', why: 'a guardrail stopped it' },
  content_filtered: { code: 'model-refused', why: 'its content filter stopped it' },
  model_context_window_exceeded: { code: 'model-request-invalid', why: 'the article was too long for it' },
};
const stopOf = (reason: string | undefined): Stop =>
  Object.entries(STOPS).find(([name]) => name === reason)?.[1] ?? {
    code: 'model-refused',
    why: 'it stopped for a reason that is not known here',
  };

/** Words by which the validation errors of Converse tell what they do not know (2026-11: models word it differently). */
const ABOUT: Readonly<Record<AnswerMode | 'sampling', RegExp>> = {
  sampling: /temperature|top_?p\b|sampling/iu,
  tool: /tool/iu,
  'json-schema': /output_?config|text_?format|response.?format|structured.?output|schema|grammar/iu,
};

/**
 * One model of Amazon Bedrock, by Converse. Learns which way of asking it knows and keeps to that. Throws `WirebriefError` with a
 * `model-…` code, never an SDK error; waits and tries again for throttling and the like until the deadline.
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

  get id(): string {
    return this.#model.id;
  }

  async ask(question: Question, { deadline, bill }: Terms): Promise<Reply> {
    const output = await this.#sendUntil(question, deadline);
    const { inputTokens = 0, outputTokens = 0 } = output.usage ?? {};
    bill.push({ model: this.#model, inputTokens, outputTokens });
    const stop = stopOf(output.stopReason);
    if (stop !== 'whole' && 'code' in stop) throw this.#error(stop.code, stop.why);
    return { given: answerIn(output), ...(stop === 'whole' ? {} : stop) };
  }

  async #sendUntil(question: Question, deadline: number): Promise<ConverseCommandOutput> {
    for (let pause = FIRST_WAIT_MS; ; pause *= 2) {
      if (this.#timing.now() + LEAST_TIME_MS > deadline)
        throw this.#error('model-unavailable', 'there was no time left to ask it');
      try {
        return await this.#sendAsKnown(question, deadline);
      } catch (error) {
        const passes = RETRYABLE[sdkError(error).name] !== undefined;
        if (!passes || this.#timing.now() + pause + LEAST_TIME_MS > deadline) throw this.#translated(error);
        await this.#timing.wait(pause);
      }
    }
  }

  /** Asks; where the model does not know the way of asking or a parameter, asks once more without it. */
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

  /** True where the error names something of this way of asking that can be left out, and from now on is. */
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

  #translated(error: unknown): WirebriefError {
    const { name, status } = sdkError(error);
    const isRetired = error instanceof Error && /end of life|legacy|retired/iu.test(error.message);
    const code = isRetired
      ? 'model-unknown'
      : (RETRYABLE[name] ?? PERMANENT[name] ?? (status === undefined ? 'model-unavailable' : 'model-request-invalid'));
    const isUnreached = status === undefined && !/abort|timeout/iu.test(name);
    return this.#error(code, `${isUnreached ? 'it could not be reached' : IN_WORDS[code]} (${name})`, error);
  }

  #error(code: ErrorCode, why: string, cause?: unknown): WirebriefError {
    return new WirebriefError(code, `${this.#model.id}: ${why}`, REMEDIES[code] ?? 'nothing to do: see the brief', {
      cause,
    });
  }
}
