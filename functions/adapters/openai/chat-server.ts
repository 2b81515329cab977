import { WirebriefError } from '../../core/errors.ts';

/** The most bytes of an answer that are read: ours are a few kilobytes, and a server may send without end. */
const MAX_ANSWER_BYTES = 4_000_000;
const MS_A_SECOND = 1_000;

/** What became of a request that got no usable answer. */
export type Trouble = 'status' | 'redirect' | 'not-json' | 'too-large' | 'late' | 'unreached' | 'broken-off';

/**
 * An error of a server. What the server said may quote the request, and with it the article, so it can be tested but is no part of
 * the message, nor of anything that is logged.
 */
export class ServerError extends Error {
  readonly trouble: Trouble;
  readonly status: number | undefined;
  /** In milliseconds, 0 where the server names none. */
  readonly retryAfterMs: number;
  readonly #said: string;

  constructor(trouble: Trouble, { status, said = '', retryAfterMs = 0 }: Partial<Details> = {}) {
    super(status === undefined ? trouble : `${trouble} ${status}`);
    this.name = 'ServerError';
    this.trouble = trouble;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.#said = said;
  }

  /** Whether the server's words match a pattern. */
  names(pattern: RegExp): boolean {
    return pattern.test(this.#said);
  }
}

interface Details {
  readonly status: number;
  readonly said: string;
  readonly retryAfterMs: number;
}

export interface ServerOptions {
  /** Address before `/chat/completions`: `http://localhost:11434/v1`. */
  readonly endpoint: string;
  readonly apiKey?: string | undefined;
}

/**
 * A server that speaks the OpenAI chat API. Throws `ServerError` where there is no JSON answer; `usage-invalid` for an address that is
 * not http or https, or that holds a password. Redirects are not followed, since whoever sends one would get the article and the key.
 */
export class ChatServer {
  readonly #base: string;
  readonly #apiKey: string | undefined;

  constructor({ endpoint, apiKey }: ServerOptions) {
    const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '')
      throw new WirebriefError(
        'usage-invalid',
        'the endpoint is no address of a model server',
        'name one like http://localhost:11434/v1, with its key in --api-key-file and not in the address',
      );
    this.#base = url.href.replace(/\/+$/u, '');
    this.#apiKey = apiKey;
  }

  /** Sends JSON, gets JSON. */
  post(path: string, body: object, signal: AbortSignal): Promise<unknown> {
    return this.#json(path, { method: 'POST', body: JSON.stringify(body), signal });
  }

  get(path: string, signal: AbortSignal): Promise<unknown> {
    return this.#json(path, { signal });
  }

  async #json(path: string, init: RequestInit & { readonly signal: AbortSignal }): Promise<unknown> {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(this.#apiKey === undefined ? {} : { authorization: `Bearer ${this.#apiKey}` }),
    };
    const sent = fetch(this.#base + path, { ...init, headers, redirect: 'manual' });
    const response = await sent.catch((error: unknown) => {
      throw init.signal.aborted ? new ServerError('late') : new ServerError(troubleOf(error));
    });
    const { status } = response;
    const text = await boundedText(response).catch((error: unknown) => {
      if (error instanceof ServerError) throw error;
      throw new ServerError(init.signal.aborted ? 'late' : 'broken-off');
    });
    if (status >= 300 && status < 400) throw new ServerError('redirect', { status });
    if (!response.ok) throw new ServerError('status', { status, said: text, retryAfterMs: retryAfterMs(response) });
    try {
      return JSON.parse(text);
    } catch {
      throw new ServerError('not-json', { status });
    }
  }
}

/** Nobody was there, or somebody was and hung up, who may have done the work. */
const troubleOf = (error: unknown): Trouble => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/u.test(code) ? 'broken-off' : 'unreached';
};

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new ServerError('too-large', { status: response.status });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/u.test(value)) return Number(value) * MS_A_SECOND;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now());
}
