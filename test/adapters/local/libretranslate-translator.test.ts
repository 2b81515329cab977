import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { LibreTranslateTranslator } from '../../../functions/adapters/local/libretranslate-translator.ts';

type Answer = (request: { readonly url: string; readonly body: string }, response: ServerResponse) => void;

const LANGUAGES = [
  { code: 'en', name: 'English', targets: ['en', 'fr', 'zh-Hans', 'pt', 'pt-BR'] },
  { code: 'fr', name: 'French', targets: ['en'] },
  { code: 'zh-Hans', name: 'Chinese', targets: ['en'] },
  { code: 'pt', name: 'Portuguese', targets: ['en'] },
  { code: 'pt-BR', name: 'Portuguese (Brazil)', targets: ['en'] },
];

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** A server that lists its languages and answers `/translate` as told. */
async function start(translate: Answer, languages: object | (() => [number, object]) = LANGUAGES) {
  const asked: { url: string; body: string }[] = [];
  server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const question = { url: request.url ?? '', body };
    asked.push(question);
    const [status, list] = typeof languages === 'function' ? languages() : [200, languages];
    if (question.url.endsWith('/languages')) json(response, status, list);
    else translate(question, response);
  });
  await new Promise<void>((listening) => {
    server?.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return { endpoint: `http://127.0.0.1:${port}`, asked };
}

const upperCase: Answer = ({ body }, response) =>
  json(response, 200, { translatedText: JSON.parse(body).q.toUpperCase() });

describe('a LibreTranslate server', () => {
  it('is asked with its own codes and exactly the text, and its lines come back', async () => {
    const { endpoint, asked } = await start(upperCase);
    const translator = new LibreTranslateTranslator({ endpoint, apiKey: 'k' });
    const text = 'Tarn & Sons <b>\n“Нет” 新闻';
    expect(await translator.translate({ text, from: 'en-GB', to: 'zh' })).toEqual({ text: text.toUpperCase() });
    expect(asked.map(({ url }) => url)).toEqual(['/languages', '/translate']);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      q: text,
      source: 'en',
      target: 'zh-Hans',
      format: 'text',
      api_key: 'k',
    });
  });

  it('is asked for its languages once, and gets no key if there is none', async () => {
    const { endpoint, asked } = await start(upperCase);
    const translator = new LibreTranslateTranslator({ endpoint: `${endpoint}/` });
    await translator.canTranslate('en', 'fr');
    await translator.translate({ text: 'a', from: 'en', to: 'fr' });
    expect(asked.map(({ url }) => url)).toEqual(['/languages', '/translate']);
    expect(JSON.parse(asked[1]?.body ?? '')).not.toHaveProperty('api_key');
  });

  it.each([
    ['en', 'fr', true],
    ['fr', 'zh', false],
    ['en', 'ja', false],
    ['zh-TW', 'en', false],
    ['en', 'pt-PT', true],
  ])('translates from %s to %s: %s', async (from, to, can) => {
    const { endpoint } = await start(upperCase);
    expect(await new LibreTranslateTranslator({ endpoint }).canTranslate(from, to)).toBe(can);
  });

  it.each([
    ['pt', 'pt-BR', LANGUAGES],
    ['pt-PT', 'pt', LANGUAGES],
    ['pt-PT', 'pt', [...LANGUAGES].reverse()],
    ['pt', 'pt', [{ code: 'en' }, { code: 'pt' }]],
    ['zh-TW', 'zt', [{ code: 'en' }, { code: 'zh' }, { code: 'zt' }]],
    ['zh', 'zh', [{ code: 'en' }, { code: 'zh' }, { code: 'zt' }]],
    ['no', 'nb', [{ code: 'en' }, { code: 'nb' }]],
  ])('is asked for %s as %s', async (to, target, languages) => {
    const { endpoint, asked } = await start(upperCase, languages);
    await new LibreTranslateTranslator({ endpoint }).translate({ text: 'a', from: 'en', to });
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ source: 'en', target });
  });

  it.each([
    [400, 'translator-request-invalid', false],
    [401, 'translator-denied', false],
    [403, 'translator-denied', false],
    [404, 'translator-request-invalid', false],
    [413, 'translator-request-invalid', false],
    [429, 'translator-throttled', true],
    [500, 'translator-unavailable', true],
    [503, 'translator-unavailable', true],
  ])('that answers %s is %s', async (status, code, retryable) => {
    const { endpoint } = await start((_, response) => json(response, status, { error: 'so it\n is \u001b[31m' }));
    const asked = new LibreTranslateTranslator({ endpoint }).translate({ text: 'The minister', from: 'en', to: 'fr' });
    await expect(asked).rejects.toMatchObject({
      code,
      retryable,
      message: `LibreTranslate answered ${status} to translate: so it is [31m.`,
      failure: { language: 'fr' },
    });
  });

  it('is not followed to another address', async () => {
    const { endpoint, asked } = await start((_, response) => {
      response.writeHead(307, { location: '/elsewhere' });
      response.end();
    });
    const question = new LibreTranslateTranslator({ endpoint, apiKey: 'k' }).translate({
      text: 'a',
      from: 'en',
      to: 'fr',
    });
    await expect(question).rejects.toMatchObject({ code: 'translator-request-invalid' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['{"translatedText":5}', 'a wrong field'],
    ['<html>Welcome</html>', 'a page'],
    [JSON.stringify({ translatedText: 'x'.repeat(5_000) }), 'more than the limit'],
  ])('is not trusted when it answers %.20s…: %s', async (body) => {
    const { endpoint } = await start((_, response) => response.end(body));
    const translator = new LibreTranslateTranslator({ endpoint, limits: { maxBytes: 4_000 } });
    await expect(translator.translate({ text: 'a', from: 'en', to: 'fr' })).rejects.toMatchObject({
      code: 'translator-answer-invalid',
      failure: { remedy: expect.stringContaining('--endpoint') },
    });
  });

  it('that does not answer in time is a temporary failure', async () => {
    const { endpoint } = await start(() => undefined);
    const translator = new LibreTranslateTranslator({ endpoint, limits: { timeoutMs: 100 } });
    await expect(translator.translate({ text: 'a', from: 'en', to: 'fr' })).rejects.toMatchObject({
      code: 'translator-unavailable',
      retryable: true,
      message: expect.stringContaining('in time'),
    });
  });

  it('that cannot be reached is a temporary failure', async () => {
    const { endpoint } = await start(upperCase);
    server?.close();
    server?.closeAllConnections();
    await expect(new LibreTranslateTranslator({ endpoint }).canTranslate('en', 'fr')).rejects.toMatchObject({
      code: 'translator-unavailable',
    });
  });

  it('that could not list its languages at first is asked again', async () => {
    let isStarting = true;
    const { endpoint } = await start(upperCase, () => (isStarting ? [503, { error: 'starting' }] : [200, LANGUAGES]));
    const translator = new LibreTranslateTranslator({ endpoint });
    await expect(translator.canTranslate('en', 'fr')).rejects.toMatchObject({ code: 'translator-unavailable' });
    isStarting = false;
    expect(await translator.canTranslate('en', 'fr')).toBe(true);
  });

  it('that lists no languages is not taken for one', async () => {
    const { endpoint } = await start(upperCase, { hello: 'world' });
    await expect(new LibreTranslateTranslator({ endpoint }).canTranslate('en', 'fr')).rejects.toMatchObject({
      code: 'translator-answer-invalid',
    });
  });

  it.each(['localhost:5000', 'ftp://a', 'file:///etc/passwd', '', 'http://me:secret@host/'])(
    'is not looked for at %j',
    (endpoint) => {
      expect(() => new LibreTranslateTranslator({ endpoint })).toThrow('no address of a server');
    },
  );
});
