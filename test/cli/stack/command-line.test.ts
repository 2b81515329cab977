import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalStack, manifestOf, startLocalStack } from '../../fakes/local-stack.ts';

const ENTRY = fileURLToPath(new URL('../../../cli/wirebrief.js', import.meta.url));
let local: LocalStack;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-'));
  local = await startLocalStack(vi.stubEnv);
});
afterAll(async () => {
  await local.stop();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** Runs the real command against the stack on loopback. */
async function wirebrief(
  args: readonly string[],
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<{ out: string; err: string; code: number | null }> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...changes };
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
    let text = '';
    for await (const chunk of stream.setEncoding('utf8')) text += chunk;
    return text;
  };
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { out, err, code: await ended };
}

describe('wirebrief against a deployed stack', () => {
  it('drops, shows, tries again and withdraws', async () => {
    const path = join(folder, 'quay.txt');
    await writeFile(path, 'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats.');
    const dropped = await wirebrief(['drop', path, '--to', 'es', '--under', 'x', '--no-wait']);
    expect([dropped.code, dropped.out]).toEqual([0, 'articles/x/quay.txt\n']);
    expect(dropped.err.split('\n')[1]).toBe('To see them done: wirebrief status x/quay.txt --watch');
    await local.putManifest(manifestOf('articles/x/quay.txt'));
    const shown = await wirebrief(['status', 'x/', '--json']);
    expect([shown.code, JSON.parse(shown.out)]).toMatchObject([0, { key: 'articles/x/quay.txt', state: 'complete' }]);
    const retried = await wirebrief(['retry', 'x/quay.txt']);
    expect([retried.code, retried.out]).toEqual([0, 'Nothing to try again among 1 article.\n']);
    const backfilled = await wirebrief(['backfill', 'x/', '--to', 'ja']);
    expect([backfilled.code, backfilled.out.split('\n')[0]]).toEqual([0, '  articles/x/quay.txt: lacks ja']);
    const withdrawn = await wirebrief(['withdraw', 'x/quay.txt', '--yes', '--no-wait']);
    expect(withdrawn.code).toBe(0);
    expect(await local.hasArticle('articles/x/quay.txt')).toBe(false);
  });

  it('finds region and credentials as the AWS CLI does, in a profile that is named', async () => {
    await local.putManifest(manifestOf('articles/y/a.txt'));
    const config = join(folder, 'config');
    await writeFile(config, '[profile desk]\nregion = eu-north-1\naws_access_key_id = a\naws_secret_access_key = b\n');
    const none = { AWS_REGION: undefined, AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
    const named = await wirebrief(['status', 'y/', '--profile', 'desk'], { ...none, AWS_CONFIG_FILE: config });
    expect(named.out.split('\n')[0]).toBe('1 article below y/ in Wirebrief (eu-north-1)');
    const region = ['--region', 'eu-central-1'];
    const elsewhere = await wirebrief(['status', 'y/', ...region], {
      ...none,
      AWS_CONFIG_FILE: config,
      AWS_PROFILE: 'desk',
    });
    expect(elsewhere.out.split('\n')[0]).toBe('1 article below y/ in Wirebrief (eu-central-1)');
  });

  it.each([
    [
      ['status', '--stack', 'Other'],
      {},
      'wirebrief: there is no stack Other in eu-west-1. What to do: name it with --stack, or its --region; npm run deploy makes one.\n',
    ],
    [
      ['status'],
      { AWS_REGION: undefined, AWS_CONFIG_FILE: '/dev/null' },
      'wirebrief: there is no AWS region. What to do: set AWS_REGION, or a region in your AWS profile.\n',
    ],
    [['retry'], {}, "wirebrief: error: missing required argument 'key' (see wirebrief --help)\n"],
    [
      ['withdraw', 'x', '--timeout', 'soon'],
      {},
      "wirebrief: error: option '--timeout <seconds>' argument 'soon' is invalid. give a number of seconds (see wirebrief --help)\n",
    ],
    [
      ['withdraw', 'no-such-article'],
      {},
      'wirebrief: there is no article articles/no-such-article in Wirebrief. What to do: name one article; wirebrief status shows what there is.\n',
    ],
  ])('says in one line what is wrong and what to do, and exits with 2 (%s)', async (args, changes, message) => {
    const { err, code } = await wirebrief(args, changes);
    expect([err, code]).toEqual([message, 2]);
  });

  it.each(['drop', 'status', 'retry', 'backfill', 'regenerate', 'withdraw'])(
    'explains %s with examples',
    async (name) => {
      const { out, code } = await wirebrief([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples?:\\n {2}wirebrief ${name}\\s`, 'u'));
    },
  );
});
