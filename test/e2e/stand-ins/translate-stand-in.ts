import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as elapsed } from 'node:timers/promises';
import { ServiceError } from './service-error.ts';
import { TranslateService } from './translate-service.ts';

const TARGET = 'AWSShineFrontendService_20170701.';
const INTERNAL_ERROR = 500;

/** What every request for a translation meets until it is changed. */
export interface Weather {
  readonly isThrottled?: boolean;
  readonly isBroken?: boolean;
  readonly delayMs?: number;
}

export interface TranslateStandIn {
  readonly url: string;
  readonly service: TranslateService;
  /** How many requests were refused by the weather. */
  readonly refused: () => number;
  change(weather: Weather): void;
  stop(): Promise<void>;
}

/** Amazon Translate over HTTP on a free port of loopback. Its refusals of single requests are the service's own. */
export async function startTranslate(): Promise<TranslateStandIn> {
  const service = new TranslateService();
  const actions: Readonly<Record<string, (input: object) => object>> = {
    TranslateText: (input) => service.translateText(input),
    ImportTerminology: (input) => service.importTerminology(input),
    DeleteTerminology: (input) => service.deleteTerminology(input),
  };
  let weather: Weather = {};
  let refused = 0;

  async function answer(action: string, body: string): Promise<object> {
    const { isThrottled = false, isBroken = false, delayMs = 0 } = action === 'TranslateText' ? weather : {};
    await elapsed(delayMs);
    if (isThrottled || isBroken) refused += 1;
    if (isThrottled) throw new ServiceError('TooManyRequestsException', 'Too many requests.');
    if (isBroken) throw new ServiceError('InternalServerException', 'An internal error occurred.', INTERNAL_ERROR);
    const act = actions[action];
    if (!act) throw new ServiceError('UnknownOperationException', action);
    return act(JSON.parse(body));
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const action = String(request.headers['x-amz-target']).replace(TARGET, '');
    const reply = (status: number, content: object): void => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(content));
    };
    try {
      reply(200, await answer(action, Buffer.concat(chunks).toString('utf8')));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reply(error.status, { __type: error.name, Message: error.message, message: error.message });
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on TCP
    service,
    refused: () => refused,
    change: (next) => {
      weather = next;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
