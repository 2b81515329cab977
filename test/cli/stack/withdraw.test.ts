import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withdraw } from '../../../cli/commands/withdraw.ts';
import { openStack, type Stack } from '../../../cli/stack/stack.ts';
import { DONE, FakeTerminal, type LocalStack, manifestOf, startLocalStack } from '../../fakes/local-stack.ts';

const GONE = { ...DONE, state: 'withdrawn' } as const;
const withdrawal = (key: string) => ({
  source: 'wirebrief',
  'detail-type': 'Object Deleted',
  detail: { object: { key }, reason: 'withdraw' },
});

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
  stack = await openStack({ stack: 'Wirebrief' });
});
beforeEach(() => {
  at = new FakeTerminal();
});
afterAll(async () => {
  await local.stop();
  vi.unstubAllEnvs();
});

describe('wirebrief withdraw', () => {
  const KEY = 'articles/порт 1+1.txt';

  it('asks first, and refuses where nobody can be asked', async () => {
    await local.putArticle(KEY, 'x');
    await local.putManifest(manifestOf(KEY));
    await expect(withdraw(stack, KEY, { timeout: 60 }, at)).rejects.toMatchObject({
      message: 'nobody can be asked whether to withdraw it',
      failure: { remedy: 'type the same with --yes to do it' },
    });
    at.isInteractive = true;
    expect(await withdraw(stack, KEY, { timeout: 60 }, at)).toBe(1);
    expect(at.asked).toEqual(['Go on?']);
    expect(await local.hasArticle(KEY)).toBe(true);
    expect(await local.takeRequests()).toEqual([]);
  });

  it('deletes the article, asks for the withdrawal whatever is set, and waits until the manifest says so', async () => {
    at.meanwhile = async (wait) => {
      if (wait === 3) await local.putManifest(manifestOf(KEY, { brief: GONE, languages: { en: GONE, es: GONE } }));
    };
    expect(await withdraw(stack, 'порт 1+1.txt', { yes: true, timeout: 60 }, at)).toBe(0);
    expect(await local.hasArticle(KEY)).toBe(false);
    expect(await local.takeRequests()).toEqual([withdrawal(KEY)]);
    expect(at.waits).toEqual([1_000, 1_500, 2_250]);
    expect(at.out.at(-1)).toBe('articles/порт 1+1.txt: withdrawn');
  });

  it('does nothing twice', async () => {
    expect(await withdraw(stack, KEY, { yes: true, timeout: 60 }, at)).toBe(0);
    expect(at.out).toEqual(['articles/порт 1+1.txt is withdrawn already.']);
    expect(await local.takeRequests()).toEqual([]);
  });

  it('withdraws the pages of an article that was deleted while pages were kept, and says when that takes long', async () => {
    await local.putManifest(manifestOf('articles/kept.txt'));
    expect(await withdraw(stack, 'kept.txt', { yes: true, timeout: 20 }, at)).toBe(1);
    expect(await local.takeRequests()).toEqual([withdrawal('articles/kept.txt')]);
    expect(at.out.at(-1)).toBe(
      'articles/kept.txt: its withdrawal is asked for, but not done after 20 s: wirebrief status kept.txt',
    );
  });

  it('takes no prefix', async () => {
    await expect(withdraw(stack, 'kep', { yes: true, timeout: 20 }, at)).rejects.toMatchObject({
      message: 'there is no article articles/kep in Wirebrief',
    });
  });
});
