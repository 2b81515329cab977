import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { BedrockService } from './bedrock-service.ts';
import { ServiceError } from './service-error.ts';

export interface BedrockStandIn {
  readonly url: string;
  readonly service: BedrockService;
  stop(): Promise<void>;
}

/** Amazon Bedrock's runtime on a free port of loopback, over HTTP/2 as its client wants it, with these models. */
export async function startBedrock(models: readonly string[]): Promise<BedrockStandIn> {
  const service = new BedrockService(models);
  const sessions = new Set<{ destroy(): void }>();
  const server = createServer();
  server.on('session', (session) => sessions.add(session));
  server.on('stream', async (stream, headers) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const reply = (status: number, content: object, more: Record<string, string> = {}): void => {
      stream.respond({ ':status': status, 'content-type': 'application/json', ...more });
      stream.end(JSON.stringify(content));
    };
    try {
      const model = /^\/model\/([^/]+)\/converse$/u.exec(String(headers[':path']))?.[1];
      if (model === undefined) throw new ServiceError('UnknownOperationException', 'only Converse is known');
      reply(200, service.converse(decodeURIComponent(model), JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reply(error.status, { message: error.message }, { 'x-amzn-errortype': error.name });
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on TCP
    service,
    stop: () => {
      for (const session of sessions) session.destroy();
      return new Promise((stopped) => {
        server.close(() => stopped());
      });
    },
  };
}
