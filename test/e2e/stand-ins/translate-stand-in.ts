import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as elapsed } from 'node:timers/promises';
import { ServiceError } from './service-error.ts';
import { TranslateService } from './translate-service.ts';

const TARGET = 'AWSShineFrontendService_20170701.';
const INTERNAL_ERROR = 500;

/** What every request for a translation into a language meets until it is changed. */
export interface Weather {
  readonly isThrottled?: boolean;
  readonly isBroken?: boolean;
  readonly isDenied?: boolean;
  readonly delayMs?: number;
}

export interface TranslateStandIn {
  readonly url: string;
  readonly service: TranslateService;
  /** How many requests for a language were refused by the weather. */
  readonly refused: (to: string) => number;
  /** What requests for a language meet from now on. */
  change(to: string, weather: Weather): void;
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
  const weathers = new Map<string, Weather>();
  const refused = new Map<string, number>();

  async function meet(to: string): Promise<void> {
    const { isThrottled = false, isBroken = false, isDenied = false, delayMs = 0 } = weathers.get(to) ?? {};
    await elapsed(delayMs);
    if (!(isThrottled || isBroken || isDenied)) return;
    refused.set(to, (refused.get(to) ?? 0) + 1);
    if (isThrottled) throw new ServiceError('TooManyRequestsException', 'Too many requests.');
    if (isDenied) throw new ServiceError('AccessDeniedException', 'not authorized to perform: translate:TranslateText');
    throw new ServiceError('InternalServerException', 'An internal error occurred.', INTERNAL_ERROR);
  }

  async function answer(action: string, body: string): Promise<object> {
    const act = actions[action];
    if (!act) throw new ServiceError('UnknownOperationException', action);
    const input = JSON.parse(body);
    if (action === 'TranslateText') await meet(input.TargetLanguageCode);
    return act(input);
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
    refused: (to) => refused.get(to) ?? 0,
    change: (to, weather) => {
      weathers.set(to, weather);
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
