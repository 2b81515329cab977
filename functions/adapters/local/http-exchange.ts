export interface ExchangeLimits {
  /** From the first byte sent to the last received. */
  readonly timeoutMs: number;
  /** The most bytes of an answer's body. */
  readonly maxBytes: number;
}

export interface Answered {
  readonly status: number;
  /** Parsed as JSON; undefined where it is not JSON. */
  readonly body: unknown;
}

/**
 * Sends one request and reads its answer, both as JSON: POST with a body, GET without. Follows no redirect, so that the text goes
 * nowhere else. Throws `RangeError` for an answer over the limit, `TimeoutError` after the time, else what `fetch` throws.
 */
export async function exchange(
  url: URL,
  body: object | undefined,
  { timeoutMs, maxBytes }: ExchangeLimits,
): Promise<Answered> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: jsonOf(await textOf(response, maxBytes)) };
}

async function textOf({ body }: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new RangeError(`the answer has more than ${maxBytes} bytes`); // leaving the loop closes the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller decides what a body that is not JSON means
  }
}
