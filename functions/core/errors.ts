/**
 * Every way Wirebrief can fail, and whether trying the same thing again can help.
 * With `retryable: true` the message goes back to its queue; with `false` the failure is recorded at once and nothing is retried.
 */
const CODES = {
  // the article
  'article-not-found': { retryable: false },
  'article-unsupported-format': { retryable: false },
  'article-too-large': { retryable: false },
  'article-too-short': { retryable: false },
  'article-undecodable': { retryable: false },
  'article-malformed': { retryable: false },
  'language-undetermined': { retryable: false },
  'wish-invalid': { retryable: false },
  // the model
  'model-denied': { retryable: false },
  'model-unknown': { retryable: false },
  'model-refused': { retryable: false },
  'model-answer-invalid': { retryable: false },
  'model-request-invalid': { retryable: false },
  'model-throttled': { retryable: true },
  'model-unavailable': { retryable: true },
  // the translator
  'translator-unsupported-pair': { retryable: false },
  'translator-not-installed': { retryable: false },
  'translator-denied': { retryable: false },
  'translator-request-invalid': { retryable: false },
  'translator-answer-invalid': { retryable: false },
  'translator-throttled': { retryable: true },
  'translator-unavailable': { retryable: true },
  'translation-incomplete': { retryable: false },
  // stores and queues
  'store-denied': { retryable: false },
  'store-conflict': { retryable: true },
  'store-unavailable': { retryable: true },
  'store-content-invalid': { retryable: false },
  'queue-denied': { retryable: false },
  'queue-unavailable': { retryable: true },
  'message-malformed': { retryable: false },
  // waiting for another copy of the work, for more time, for another day
  'work-in-progress': { retryable: true },
  'message-duplicated': { retryable: true },
  'work-unfinished': { retryable: true },
  'spend-capped': { retryable: true },
  // the program itself
  'config-invalid': { retryable: false },
  'usage-invalid': { retryable: false },
  crashed: { retryable: false },
} as const satisfies Record<string, { retryable: boolean }>;

export type ErrorCode = keyof typeof CODES;

/** A failure as data, as the manifest, the command line and `batch --jsonl` show it. */
export interface Failure {
  readonly code: ErrorCode;
  /** What failed and what was found; never the article's text. */
  readonly message: string;
  /** What the reader of the failure can do about it. */
  readonly remedy: string;
  readonly retryable: boolean;
  readonly articleKey?: string;
  readonly language?: string;
  /** The setting that held the work back: `maxDayUsd`. */
  readonly cap?: string;
}

export interface FailureContext {
  readonly articleKey?: string | undefined;
  readonly language?: string | undefined;
  readonly cap?: string | undefined;
  /** A paid service was asked, and nobody knows whether it did the work: no answer came in time, or the connection broke off. */
  readonly perhapsPaid?: boolean | undefined;
  readonly cause?: unknown;
}

/** Makes a failure value; `retryable` follows from the code. */
export function failure(code: ErrorCode, message: string, remedy: string, context: FailureContext = {}): Failure {
  return {
    code,
    message,
    remedy,
    retryable: CODES[code].retryable,
    ...(context.articleKey === undefined ? {} : { articleKey: context.articleKey }),
    ...(context.language === undefined ? {} : { language: context.language }),
    ...(context.cap === undefined ? {} : { cap: context.cap }),
  };
}

/** The only error class, thrown where a failure is not an expected outcome. It keeps its `cause`. */
export class WirebriefError extends Error {
  readonly failure: Failure;
  readonly perhapsPaid: boolean;

  constructor(code: ErrorCode, message: string, remedy: string, context: FailureContext = {}) {
    super(message, { cause: context.cause });
    this.name = 'WirebriefError';
    this.failure = failure(code, message, remedy, context);
    this.perhapsPaid = context.perhapsPaid ?? false;
  }

  /** The error for a failure that was a value, to be thrown where the message must go back to its queue. */
  static from({ code, message, remedy, articleKey, language, cap }: Failure): WirebriefError {
    return new WirebriefError(code, message, remedy, { articleKey, language, cap });
  }

  get code(): ErrorCode {
    return this.failure.code;
  }

  get retryable(): boolean {
    return this.failure.retryable;
  }

  /** The same error with the article and language it concerns, where it did not name them yet. */
  within(context: FailureContext): WirebriefError {
    return new WirebriefError(this.code, this.failure.message, this.failure.remedy, {
      articleKey: this.failure.articleKey ?? context.articleKey,
      language: this.failure.language ?? context.language,
      cap: this.failure.cap ?? context.cap,
      perhapsPaid: this.perhapsPaid,
      cause: this.cause ?? context.cause,
    });
  }
}

/** A result that callers must inspect: an expected failure is a value, not an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const succeeded = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (reason: Failure): Outcome<never> => ({ ok: false, failure: reason });
