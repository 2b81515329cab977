import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { briefSchema } from '../../functions/core/brief/schema.ts';
import { fakeTranslation } from '../fakes/fake-translator.ts';
import { startLocalBedrock } from '../fakes/local-bedrock.ts';
import { converseOutput, modelNamed } from '../fakes/model-answers.ts';

const ENTRY = fileURLToPath(new URL('../../cli/wirebrief.js', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Compiled modules are cached, so that all processes of this file share them. */
const environment = () => ({ ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') });

/** Runs the real command. Gives its output, its complaints and its exit code. */
async function wirebrief(
  args: readonly string[],
  input = '',
): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: environment() });
  const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  };
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { out, err, code: await ended };
}

describe('wirebrief', () => {
  it('briefs every sample in five languages from the memory alone', async () => {
    const { out, code } = await wirebrief(['run', '--translator', 'memory', '--out', folder]);
    expect(out).not.toContain('not translated');
    expect(out).not.toContain('needs review');
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'briefs'))).sort()).toEqual([
      'harbour-deal.txt',
      'most.txt',
      'musee.txt',
      'storm.html',
    ]);
    for (const language of ['en', 'es', 'fr', 'ar', 'zh']) {
      const brief = briefSchema.parse(
        JSON.parse(await readFile(join(folder, `briefs/harbour-deal.txt/${language}.json`), 'utf8')),
      );
      const text = await readFile(join(folder, 'briefs/harbour-deal.txt/article.txt'), 'utf8');
      for (const { start, end, exact } of [
        ...brief.keyFacts.flatMap(({ evidence }) => evidence),
        ...brief.quotes.flatMap(({ segments }) => segments),
      ])
        expect(text.slice(start, end)).toBe(exact);
    }
  });

  it('names the languages it cannot make, says what to do, and exits with 1', async () => {
    const file = join(folder, 'näma + b.txt');
    await writeFile(
      file,
      'The council of Holm voted on Tuesday to open the harbour to 42 boats. “This is fair,” said Ada Lund, the mayor. The first boats come in May.',
    );
    const { out, code } = await wirebrief(['run', file, '--to', 'ja', '--translator', 'memory', '--out', folder]);
    expect(out).toContain('ja (Japanese): not translated');
    expect(out).toContain('What to do:');
    expect(out).toContain('— Ada Lund, mayor');
    expect(code).toBe(1);
  });

  it.each([
    [
      ['run', 'no-such-file.txt'],
      'wirebrief: no-such-file.txt: there is no such file. What to do: name a text, Markdown, HTML or ninjs file, a folder of them, or a glob.\n',
    ],
    [['run', '--colour'], "wirebrief: error: unknown option '--colour' (see wirebrief --help)\n"],
    [['quotes'], "wirebrief: error: required option '--jsonl' not specified (see wirebrief --help)\n"],
  ])(
    'that is used wrongly says in one line what is wrong and what to do, and exits with 2 (%s)',
    async (args, message) => {
      const { err, code } = await wirebrief(args);
      expect([err, code]).toEqual([message, 2]);
    },
  );

  it('answers a bad line with its number and goes on', async () => {
    const rows =
      '{"id":1,"language":"en","text":"“Yes, we can,” said Ada Lund."}\nnot json\n{"id":3,"language":"en"}\n{"id":4,"language":"en","text":""}\n{"id":5,"language":"!!","text":"x"}\n';
    const { out, code } = await wirebrief(['quotes', '--jsonl'], rows);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0].quotes[0]).toMatchObject({
      text: 'Yes, we can',
      start: 1,
      end: 12,
      speaker: { name: 'Ada Lund' },
    });
    expect(answers.slice(1)).toMatchObject([
      { line: 2, error: { code: 'usage-invalid' } },
      { id: 3, line: 3, error: { code: 'usage-invalid' } },
      { id: 4, quotes: [] },
      { id: 5, line: 5, error: { code: 'usage-invalid' } },
    ]);
    expect(code).toBe(1);
  });

  it('reads lines that a Windows program wrote, with a byte order mark and CRLF', async () => {
    const { out, code } = await wirebrief(
      ['quotes', '--jsonl'],
      '\uFEFF{"id":"ä","text":""}\r\n\r\n{"id":null,"text":""}\r\n',
    );
    expect(out).toBe('{"id":"ä","quotes":[]}\n{"id":null,"quotes":[]}\n');
    expect(code).toBe(0);
  });

  it('names the brief of a row by its id, or by its text if the id cannot be a name', async () => {
    const text =
      'The council of Holm voted on Tuesday to open the harbour to 42 boats, which pay 3,000 crowns a year for it.';
    const rows = [7, 'seven', { of: 7 }].map((id) => JSON.stringify({ id, language: 'en', text })).join('\n');
    const { out } = await wirebrief(['batch', '--jsonl'], rows);
    const keys = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).brief.source.key);
    expect(keys).toEqual(['7', 'seven', expect.stringMatching(/^[0-9a-f]{16}$/u)]);
  });
});

describe('wirebrief estimate', () => {
  it('states characters, calls and dollars for each language, and what the memory saves', async () => {
    const { out, code } = await wirebrief(['estimate', 'samples/musee.txt', '--to', 'ja,es,fr', '--out', folder]);
    expect(out).toMatch(/ja \(Japanese\): \d+ characters in 1 call, \$0\.01\d\d\n/);
    expect(out).toMatch(
      /es \(Spanish\): 0 characters in 0 calls, \$0\.0000; 15 of 15 lines known \(\$0\.01\d\d saved\)\n/,
    );
    expect(out).toContain("fr (French): the article's own language");
    expect(code).toBe(0);
  });

  it('names languages that Amazon Translate does not have and files that are not articles, and exits with 1', async () => {
    const file = join(folder, 'short.txt');
    await writeFile(file, 'Too short.');
    const { out, code } = await wirebrief(['estimate', file, 'samples/storm.html', '--to', 'eu', '--json']);
    const [short, storm] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(short).toMatchObject({ key: 'short.txt', error: { code: 'language-undetermined' } });
    expect(storm.languages).toMatchObject([{ language: 'eu', error: { code: 'translator-unsupported-pair' } }]);
    expect(code).toBe(1);
  });
});

describe('a formality that does not exist', () => {
  it.each([
    ['run', 'de=polite', 'the formality "de=polite" cannot be kept: it names no tone. What to do: Write formal'],
    ['estimate', 'de=formal,q=formal', 'the formality "q=formal" cannot be kept: "q" is not a language tag'],
  ])('is refused by %s in one line, before any article is read', async (command, wish, complaint) => {
    const { out, err, code } = await wirebrief([command, 'samples/storm.html', '--formality', wish, '--out', folder]);
    expect([out, err.trim().split('\n').length, code]).toEqual(['', 1, 2]);
    expect(err.toLowerCase()).toContain(complaint.toLowerCase());
  });
});

describe('wirebrief with a language model', () => {
  const storm = 'samples/storm.html';
  let settings = '';
  beforeAll(async () => {
    settings = join(folder, 'settings.json');
    const wirebriefSettings = { models: [modelNamed('eu.vendor.writer-2')], modelTimeLimitSeconds: 20 };
    await writeFile(settings, JSON.stringify({ context: { wirebrief: wirebriefSettings } }));
  });

  it('uses a model only if it is named, marks what it took from the article, and states the cost', async () => {
    const bedrock = await startLocalBedrock();
    try {
      const { outputs } = JSON.parse(await readFile('test/fixtures/model-answers/hallucinating-denials.json', 'utf8'));
      bedrock.gives(...outputs.map(converseOutput));
      vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.endpoint);
      vi.stubEnv('AWS_REGION', 'eu-west-1');
      vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
      const common = [storm, '--to', 'en', '--settings', settings];
      const [own, modelled] = [join(folder, 'own'), join(folder, 'modelled')];
      expect((await wirebrief(['run', ...common, '--out', own])).code).toBe(0);
      expect(bedrock.received).toEqual([]);
      const { out, code } = await wirebrief(['run', ...common, '--out', modelled, '--engine', 'bedrock']);
      expect(code).toBe(0);
      expect(out).toContain('eu.vendor.writer-2 (1,000 tokens in, 200 out, $0.0020)');
      expect(out.split('[Taken from the article]').length).toBeGreaterThan(1);
      const page = await readFile(join(modelled, 'briefs/storm.html/en.md'), 'utf8');
      expect(page).toContain('_(Taken from the article)_');
      expect(page).not.toContain('did not stay');
    } finally {
      vi.unstubAllEnvs();
      await bedrock.stop();
    }
  });

  it('estimates the cost before anything is spent, without an account', async () => {
    const { out, code } = await wirebrief([
      'estimate',
      storm,
      '--to',
      'en',
      '--engine',
      'bedrock',
      '--settings',
      settings,
    ]);
    expect(out).toMatch(
      /writing: about 1,\d{3} tokens in, at most 1,\d{3} out, at most \$0\.0\d{3} \(eu\.vendor\.writer-2, prices of 2026-11-24\)\n/u,
    );
    expect(out).toMatch(/writing the briefs: at most \$0\.0\d{3}\n$/u);
    expect(code).toBe(0);
  });

  it('says at once if no model is named or there is no account', async () => {
    const unnamed = await wirebrief(['run', storm, '--to', 'en', '--out', folder, '--engine', 'bedrock']);
    expect(unnamed.err).toContain('cdk.json names no model.');
    vi.stubEnv('AWS_REGION', '');
    vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'none'));
    const command = ['run', storm, '--to', 'en', '--out', folder, '--engine', 'bedrock', '--settings', settings];
    const { err, code } = await wirebrief(command);
    const translator = await wirebrief(['run', storm, '--to', 'es', '--out', folder, '--translator', 'amazon']);
    vi.unstubAllEnvs();
    expect(err).toContain('there is no AWS region. What to do: set AWS_REGION');
    expect(code).toBe(2);
    expect(translator).toEqual({ out: '', err, code });
  });
});

describe('wirebrief memory', () => {
  it('is exported as TMX and imported line for line', async () => {
    const [file, back] = [join(folder, 'memory.tmx'), join(folder, 'memory')];
    const exported = await wirebrief(['memory', 'export', '--memory', 'samples/memory', '--out', file]);
    expect([exported.out, exported.code]).toEqual(['', 0]);
    const piped = await wirebrief(['memory', 'export', '--memory', 'samples/memory']);
    expect(piped.out.trim()).toBe((await readFile(file, 'utf8')).trim());
    const imported = await wirebrief(['memory', 'import', file, '--memory', back]);
    expect(imported.out).toMatch(/memory\.tmx: \d+ new, 0 changed, 0 as they were, 0 left out\n$/);
    const rows = async (path: string) =>
      (await readFile(path, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    for (const name of await readdir('samples/memory'))
      expect(await rows(join(back, name))).toEqual(await rows(join('samples/memory', name)));
  });

  it('names the file and line of what it cannot use, and exits with 1', async () => {
    const file = join(folder, 'half.tmx');
    const units = ['<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>', '<tu/>'];
    await writeFile(file, `<tmx version="1.4"><body>\n${units.join('\n')}\n</body></tmx>`);
    const { out, err, code } = await wirebrief(['memory', 'import', file, '--memory', join(folder, 'half')]);
    expect(err).toContain(`${file}, line 3: no <tuv> in the source language; left out`);
    expect(out).toContain('1 new, 0 changed, 0 as they were, 1 left out');
    expect(code).toBe(1);
  });

  it.each([
    [['import', 'no-such.tmx', '--memory', 'x'], 'no-such.tmx cannot be read'],
    [['import', 'README.md', '--memory', 'x'], 'README.md, line 1: '],
    [['export', '--memory', 'no-such-folder'], 'cannot be read: no-such-folder'],
    [
      ['export', '--memory', 'samples/memory', '--out', 'no-such/x.tmx'],
      'no-such/x.tmx cannot be written. What to do: ',
    ],
    [['export'], "required option '--memory <folder>' not specified"],
  ])('that is used wrongly says so and changes nothing: %j', async (args, message) => {
    const { err, code } = await wirebrief(['memory', ...args]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('explains itself', async () => {
    for (const name of ['export', 'import']) {
      const { out, code } = await wirebrief(['memory', name, '--help']);
      expect(out).toContain(`wirebrief memory ${name} `);
      expect(code).toBe(0);
    }
  });
});

describe('wirebrief with a LibreTranslate server', () => {
  const STORY = (boats: number) =>
    `The council of Holm voted on Tuesday to open the harbour to ${boats} boats. “We will pay for every berth on the first day of the year,” said Ada Lund, the mayor. The first boats come in May.`;
  const asked: string[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const isList = request.url === '/languages';
    response.writeHead(isList ? 200 : status, { 'content-type': 'application/json' });
    if (!isList) asked.push(JSON.parse(body).q);
    const text = isList ? '' : JSON.parse(body).q.split('\n').map(fakeTranslation).join('\n');
    response.end(JSON.stringify(isList ? [{ code: 'en' }, { code: 'de' }, { code: 'ja' }] : { translatedText: text }));
  });
  let args: string[] = [];
  beforeAll(async () => {
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
    const out = join(folder, 'libre');
    args = ['--to', 'de', '--translator', 'libretranslate', '--endpoint', endpoint, '--out', out];
  });
  afterAll(() => {
    server.close();
  });

  it('sends an article once, and after a correction only the corrected line', async () => {
    const file = join(folder, 'boats.txt');
    await writeFile(file, STORY(42));
    expect((await wirebrief(['run', file, ...args])).out).toMatch(
      /de \(German\): by libretranslate, checks: pass\n +\d+ characters sent\n/,
    );
    await wirebrief(['run', file, ...args]);
    expect(asked).toHaveLength(1);
    await writeFile(file, STORY(43));
    const { out } = await wirebrief(['run', file, ...args]);
    expect(out).toMatch(/\d+ characters sent, \d+ known before\n/);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.split('\n').filter((line) => !line.includes('43 boats'))).toEqual([]);
  });

  it('that is too busy leaves one language untranslated, and the command makes the others and says what to do', async () => {
    status = 429;
    const file = join(folder, 'busy.txt');
    await writeFile(file, STORY(44));
    const { out, code } = await wirebrief(['run', file, ...args, '--to', 'de,ja,en']);
    expect(out).toMatch(/de \(German\): not translated\n +LibreTranslate answered 429/);
    expect(out).toContain('ja (Japanese): not translated');
    expect(out).toContain('To try again, run the same command');
    expect(code).toBe(1);
  });

  it.each([
    [['--translator', 'libretranslate'], '--translator libretranslate needs a server'],
    [['--endpoint', 'http://localhost:5000'], '--endpoint is for LibreTranslate'],
    [['--api-key-file', 'key.txt'], '--api-key-file is for LibreTranslate'],
    [['--translator', 'libretranslate', '--endpoint', 'localhost:5000'], 'no address of a server'],
    [['--translator', 'amazon', '--pivot', 'any'], '--pivot any is for Apertium'],
  ])('that is used wrongly says so: %j', async (flags, message) => {
    const { err, code } = await wirebrief(['run', ...flags, '--out', folder]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

describe('wirebrief watch', () => {
  it('refuses an inbox that is a file', async () => {
    const { err, code } = await wirebrief(['watch', 'README.md', folder, '--translator', 'memory']);
    expect(err).toContain('README.md is no folder and cannot be made one. What to do: name a folder.');
    expect(code).toBe(2);
  });

  it('refuses an outbox whose briefs would be articles of the inbox', async () => {
    const pairs = [
      [folder, folder],
      [folder, join(folder, 'out')],
      [join(folder, 'briefs'), folder],
      [join(folder, 'results/lines'), folder],
    ];
    for (const [inbox = '', outbox = ''] of pairs) {
      const { err, code } = await wirebrief(['watch', inbox, outbox, '--translator', 'memory']);
      expect(err).toContain('the briefs would lie in the inbox');
      expect(code).toBe(2);
    }
  });

  it('briefs the files in the inbox, survives a bad one, and stops when asked', async () => {
    const [inbox, outbox] = [join(folder, 'inbox'), join(folder, 'outbox')];
    await mkdir(inbox);
    await writeFile(join(inbox, 'a-bad.txt'), 'Too short.');
    await writeFile(
      join(inbox, 'b.txt'),
      'The council of Holm voted on Tuesday to open the harbour to 42 boats. “This is fair,” said Ada Lund, the mayor. The first boats come in May.',
    );
    const child = spawn(process.execPath, [ENTRY, 'watch', inbox, outbox, '--to', 'en', '--translator', 'memory'], {
      env: environment(),
    });
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    let out = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      out += chunk;
      if (/a-bad\.txt/u.test(out) && /b\.txt {2}\(/u.test(out)) child.kill('SIGTERM');
    }
    expect(await ended).toBe(0);
    expect((await readdir(join(outbox, 'briefs', 'b.txt'))).sort()).toContain('en.html');
    expect((await readdir(join(outbox, 'briefs', 'a-bad.txt'))).sort()).toEqual(['manifest.json']);
  });
});
