import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChatReply, replyWith, said, startChatServer } from '../fakes/local-chat-server.ts';

const ENTRY = fileURLToPath(new URL('../../cli/wirebrief.js', import.meta.url));
const HARBOUR = 'samples/harbour-deal.txt';
const KEY = 'sk-of-the-desk';
let folder = '';
let keyFile = '';
const servers: { stop: () => void }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-models-'));
  keyFile = join(folder, 'key');
  await writeFile(keyFile, `${KEY}\n`);
});
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the real command. Gives its output, its complaints and its exit code. */
async function wirebrief(...args: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

async function serverOf(reply: ChatReply) {
  const server = await startChatServer(reply);
  servers.push(server);
  return server;
}

const good = async (): Promise<ChatReply> => {
  const { outputs } = JSON.parse(await readFile('test/fixtures/model-answers/good-harbour.json', 'utf8'));
  return said(outputs[0].content[0].text);
};

describe('--engine openai', () => {
  it('briefs an article with a model of a server, whose key is shown nowhere', async () => {
    const server = await serverOf(await good());
    const at = ['--endpoint', server.endpoint, '--model', 'writer:1b', '--api-key-file', keyFile];
    const { out, err, code } = await wirebrief(
      'run',
      HARBOUR,
      '--to',
      'en',
      '--out',
      folder,
      '--engine',
      'openai',
      ...at,
    );
    expect([code, server.asked[0]?.headers.authorization, server.asked[0]?.body.model]).toEqual([
      0,
      `Bearer ${KEY}`,
      'writer:1b',
    ]);
    expect(out).toContain('writer:1b (1,000 tokens in, 200 out, $0.0000)');
    expect(out + err).not.toContain(KEY);
  });

  /** Settings of both kinds of models, of which one is at this address. */
  async function settingsFor(endpoint: string): Promise<string> {
    const file = join(folder, 'models.json');
    const entry = { id: 'writer:1b', endpoint, outputUsdPerMillionTokens: 100, pricesOf: '2026-11-27' };
    const settings = { models: [{ id: 'vendor.writer-1' }, entry], modelTimeLimitSeconds: 30 };
    await writeFile(file, JSON.stringify({ context: { wirebrief: settings } }));
    return file;
  }
  const common = [HARBOUR, '--to', 'en', '--engine', 'openai'];

  it('takes the models of a file that name an endpoint', async () => {
    const server = await serverOf(await good());
    const settings = await settingsFor(server.endpoint);
    const { out } = await wirebrief('run', ...common, '--out', join(folder, 'by-settings'), '--settings', settings);
    expect([out.includes('writer:1b (1,000 tokens in'), server.asked.length]).toEqual([true, 1]);
  });

  it('is estimated by the prices of that file, and nobody is asked', async () => {
    const server = await serverOf(await good());
    const { out } = await wirebrief('estimate', ...common, '--settings', await settingsFor(server.endpoint));
    expect(out).toMatch(/at most 1,808 out, at most \$0\.1808 \(writer:1b, prices of 2026-11-27\)/u);
    expect(server.asked).toEqual([]);
  });

  it('is estimated at no cost where no prices are given', async () => {
    const { out } = await wirebrief(
      'estimate',
      ...common,
      '--endpoint',
      'http://localhost:1/v1',
      '--model',
      'writer:1b',
    );
    expect(out).toMatch(/about [\d,]+ tokens in, at most 1,808 out, at most \$0\.0000 \(writer:1b/u);
  });

  it.each([
    [['--model', 'm'], 'add --endpoint http://localhost:11434/v1 --model NAME, or --settings FILE alone'],
    [['--endpoint', 'http://localhost:1/v1'], 'add --endpoint http://localhost:11434/v1 --model NAME'],
    [
      ['--endpoint', 'http://localhost:1', '--model', 'm', '--translator', 'libretranslate'],
      'is the address of LibreTranslate here',
    ],
    [['--endpoint', 'file:///etc', '--model', 'm'], 'the endpoint is no address of a model server'],
    [['--endpoint', 'http://localhost:1/v1', '--model', 'm', '--api-key-file', 'none'], 'none holds no key'],
  ])('with %j says what is missing', async (flags, found) => {
    const { err, code } = await wirebrief(
      'run',
      HARBOUR,
      '--to',
      'en',
      '--out',
      folder,
      '--engine',
      'openai',
      ...flags,
    );
    expect([err.includes(found), code]).toEqual([true, 2]);
  });
});

describe('wirebrief models', () => {
  const list = replyWith(200, { object: 'list', data: [{ id: 'a:1b' }, { id: 'b\u001b[2J' }] });

  it('lists what a server has, without what would steer a terminal', async () => {
    const { endpoint } = await serverOf(list);
    expect(await wirebrief('models', '--endpoint', endpoint)).toEqual({ out: 'a:1b\nb[2J\n', err: '', code: 0 });
  });

  it('lists it as JSON', async () => {
    const { endpoint } = await serverOf(list);
    const { out } = await wirebrief('models', '--endpoint', endpoint, '--json');
    expect(JSON.parse(out)).toEqual(['a:1b', 'b\u001b[2J']);
  });

  it('says what to do where it may not', async () => {
    const { endpoint } = await serverOf(replyWith(401, ''));
    const { err, code } = await wirebrief('models', '--endpoint', endpoint);
    expect(err).toContain(
      'access to it is denied (401). What to do: put a key that the server takes into --api-key-file',
    );
    expect(code).toBe(2);
  });
});
