import { createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';

/** A request as the service received it. */
export interface Received {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** What the service gives: an output, an error by its name, or nothing until the client gives up. */
export type Given =
  | Pick<ConverseCommandOutput, 'output' | 'stopReason' | 'usage'>
  | { readonly error: string; readonly status: number; readonly message?: string }
  | 'silence';

export interface LocalBedrock {
  readonly endpoint: string;
  readonly received: Received[];
  /** Gives these from now on, one for each request, and then always the last. */
  gives(...given: readonly Given[]): void;
  stop(): Promise<void>;
}

/** Amazon Bedrock's Converse over HTTP/2 on loopback, as its client expects it. */
export async function startLocalBedrock(): Promise<LocalBedrock> {
  const received: Received[] = [];
  let queue: readonly Given[] = [];
  const sessions = new Set<{ destroy(): void }>();
  const server = createServer();
  server.on('session', (session) => sessions.add(session));
  server.on('stream', (stream, headers) => {
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      text += chunk;
    });
    stream.on('error', () => undefined); // in some tests the client gives up on purpose
    stream.on('end', () => {
      received.push({ path: String(headers[':path']), body: JSON.parse(text) });
      const [given = 'silence', ...rest] = queue;
      if (rest.length > 0) queue = rest;
      answer(stream, given);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on TCP
    received,
    gives: (...given) => {
      queue = given;
    },
    stop: () => {
      for (const session of sessions) session.destroy();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function answer(stream: ServerHttp2Stream, given: Given): void {
  if (given === 'silence') return;
  const isError = 'error' in given;
  const headers = isError ? { 'x-amzn-errortype': given.error } : {};
  stream.respond({ ':status': isError ? given.status : 200, 'content-type': 'application/json', ...headers });
  stream.end(JSON.stringify(isError ? { message: given.message ?? given.error } : given));
}
