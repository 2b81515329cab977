import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** What a test reads of a request; the rest stays as it came. */
const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.optional(z.looseObject({ type: z.string() })),
  tools: z.optional(z.array(z.unknown())),
});
export type ChatRequest = z.infer<typeof requestSchema>;

export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatRequest;
}

/** One answer of the server; what it does with the response is its own affair. */
export type ChatReply = (response: ServerResponse, asked: Asked) => void;

export const replyWith =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): ChatReply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** A chat completion with this message. */
export const completion = (message: object, reason: string | null = 'stop'): ChatReply =>
  replyWith(200, {
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: reason, message: { role: 'assistant', ...message } }],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  });

export const said = (content: string, reason = 'stop'): ChatReply => completion({ content }, reason);

/** A refusal of the request as it is written. */
export const refused = (message: string, status = 400): ChatReply => replyWith(status, { error: { message } });

/** A server of the OpenAI chat API on loopback that gives these replies in turn, the last one again and again. */
export async function startChatServer(...replies: ChatReply[]) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      replies[0]?.(response, { headers: request.headers, body: { model: '', messages: [] } });
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = { headers: request.headers, body: requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString())) };
    asked.push(one);
    replies[Math.min(asked.length, replies.length) - 1]?.(response, one);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
