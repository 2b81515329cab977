import * as z from 'zod/mini';
import { type ErrorCode, WirebriefError } from '../../core/errors.ts';
import type { TranslationRequest, TranslationResponse, Translator } from '../../core/ports.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';
import { type Answered, type ExchangeLimits, exchange } from './http-exchange.ts';
import { findPair, parseLanguages, type ServerLanguages } from './libretranslate-languages.ts';

/** The most UTF-8 bytes of one request: a server on a laptop translates this much well within the time limit. */
const REQUEST_BYTES = 10_000;
const LIMITS: ExchangeLimits = { timeoutMs: 60_000, maxBytes: 1_000_000 };

export interface LibreTranslateOptions {
  /** An `http:` or `https:` address; a path in it is kept. */
  readonly endpoint: string;
  readonly apiKey?: string | undefined;
  readonly limits?: Partial<ExchangeLimits>;
}

const answerSchema = z.object({ translatedText: z.string() });
const errorSchema = z.object({ error: z.string() });

interface Situation {
  readonly code: ErrorCode;
  readonly remedy: string;
}

const INVALID: Situation = {
  code: 'translator-request-invalid',
  remedy: 'Look at what the server says; retrying gives the same answer.',
};
/** By HTTP status. Any other 4xx is `INVALID`, any 5xx `UNAVAILABLE`. */
const SITUATIONS: Readonly<Record<number, Situation>> = {
  401: { code: 'translator-denied', remedy: 'Give the key of the server with --api-key-file.' },
  403: { code: 'translator-denied', remedy: 'Give the key of the server with --api-key-file.' },
  408: { code: 'translator-unavailable', remedy: 'Try again later.' },
  429: { code: 'translator-throttled', remedy: 'Try again later, or ask the server for a higher limit.' },
};
const UNAVAILABLE: Situation = { code: 'translator-unavailable', remedy: 'See that the server runs, then try again.' };
const SERVER_FAULT = 500;

const situationOf = (status: number): Situation =>
  SITUATIONS[status] ?? (status >= SERVER_FAULT ? UNAVAILABLE : INVALID);

const MOST_SHOWN = 200;

/** What the server says about its failure. The text is not ours, so it is shortened and put on one line. */
function reasonIn(body: unknown): string {
  const parsed = errorSchema.safeParse(body);
  return parsed.success ? `: ${parsed.data.error.replace(/[\s\p{C}]+/gu, ' ').slice(0, MOST_SHOWN)}` : '';
}

function parseEndpoint(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint.endsWith('/') ? endpoint : `${endpoint}/`) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  const message = `"${endpoint}" is no address of a server`;
  throw new WirebriefError('usage-invalid', message, 'give it as http://localhost:5000, a key with --api-key-file');
}

/** A translator that asks a server through LibreTranslate's HTTP interface. */
export class LibreTranslateTranslator implements Translator {
  readonly name = 'libretranslate';
  readonly identity: string;
  readonly maxRequestBytes = REQUEST_BYTES;
  readonly readsMarkup = false;
  readonly usdPerMillionCharacters = 0;
  readonly #endpoint: URL;
  readonly #apiKey: string | undefined;
  readonly #limits: ExchangeLimits;
  #languages: Promise<ServerLanguages> | undefined;

  /** Throws `usage-invalid` where the endpoint is not an HTTP address, or holds a user name or password. */
  constructor({ endpoint, apiKey, limits }: LibreTranslateOptions) {
    this.#endpoint = parseEndpoint(endpoint);
    this.#apiKey = apiKey;
    this.#limits = { ...LIMITS, ...limits };
    this.identity = `libretranslate at ${this.#endpoint.href}`;
  }

  async canTranslate(from: LanguageTag, to: LanguageTag): Promise<boolean> {
    return findPair(await this.#knownLanguages(), from, to) !== undefined;
  }

  async translate({ text, from, to }: TranslationRequest): Promise<TranslationResponse> {
    const pair = findPair(await this.#knownLanguages(), from, to);
    if (!pair) {
      const message = `The LibreTranslate server does not translate from ${from} to ${to}.`;
      const remedy = 'Ask for another language, or allow the way through English (--pivot english).';
      throw new WirebriefError('translator-unsupported-pair', message, remedy, { language: to });
    }
    const key = this.#apiKey === undefined ? {} : { api_key: this.#apiKey };
    const body = await this.#ask('translate', { q: text, ...pair, format: 'text', ...key }, to);
    const answer = answerSchema.safeParse(body);
    if (answer.success) return { text: answer.data.translatedText };
    throw this.#notUnderstood('translate', to);
  }

  /** Asks the server once for its languages; after a failure, the next request asks again. */
  #knownLanguages(): Promise<ServerLanguages> {
    this.#languages ??= this.#askLanguages().catch((error: unknown) => {
      this.#languages = undefined;
      throw error;
    });
    return this.#languages;
  }

  async #askLanguages(): Promise<ServerLanguages> {
    const languages = parseLanguages(await this.#ask('languages', undefined));
    if (languages) return languages;
    throw this.#notUnderstood('languages');
  }

  async #ask(what: string, body: object | undefined, language?: LanguageTag): Promise<unknown> {
    const answered = await this.#exchange(what, body, language);
    if (answered.status === 200) return answered.body;
    const { code, remedy } = situationOf(answered.status);
    const message = `LibreTranslate answered ${answered.status} to ${what}${reasonIn(answered.body)}.`;
    throw new WirebriefError(code, message, remedy, { language });
  }

  async #exchange(what: string, body: object | undefined, language: string | undefined): Promise<Answered> {
    try {
      return await exchange(new URL(what, this.#endpoint), body, this.#limits);
    } catch (cause) {
      if (cause instanceof RangeError) throw this.#notUnderstood(what, language, cause);
      const reason = cause instanceof Error && cause.name === 'TimeoutError' ? 'in time' : 'at all';
      const message = `LibreTranslate at ${this.#endpoint.host} does not answer ${reason}.`;
      throw new WirebriefError(UNAVAILABLE.code, message, UNAVAILABLE.remedy, { language, cause });
    }
  }

  #notUnderstood(what: string, language?: LanguageTag, cause?: unknown): WirebriefError {
    const message = `What ${this.#endpoint.host} answers to ${what} is not LibreTranslate's.`;
    return new WirebriefError('translator-answer-invalid', message, 'Check the address given as --endpoint.', {
      language,
      cause,
    });
  }
}
