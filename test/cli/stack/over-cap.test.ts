import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { retry } from '../../../cli/commands/retry.ts';
import { status } from '../../../cli/commands/status.ts';
import { openStack, type Stack } from '../../../cli/stack/stack.ts';
import { setFunctions, workOff } from '../../fakes/local-functions.ts';
import { FakeTerminal, type LocalStack, startLocalStack } from '../../fakes/local-stack.ts';
import { objectCreated } from '../../fakes/queue-events.ts';

const STORY =
  'The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats. The first boats will arrive in May.';
const KEY = 'articles/dear.txt';

let local: LocalStack;
let stack: Stack;
let at: FakeTerminal;
beforeAll(async () => {
  local = await startLocalStack(vi.stubEnv);
  const caps = {
    article: { languages: 30, characters: 1_000_000, tokens: 2_000_000, usd: 20 },
    day: { characters: 10, tokens: 200_000_000, usd: 500 },
  };
  setFunctions(local, vi.stubEnv, { CAPS: JSON.stringify(caps) });
  vi.stubEnv('NO_COLOR', '1');
  stack = await openStack({ stack: 'Wirebrief' });
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
});
beforeEach(() => {
  at = new FakeTerminal(new Date().toISOString());
});
afterAll(async () => {
  vi.restoreAllMocks();
  await local.stop();
  vi.unstubAllEnvs();
});

const parked = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const page of stack.listBriefs('parked/')) found.push(...page.map(({ key }) => key));
  return found;
};

describe('work that a cap of the day holds back', () => {
  it('is shown with its cap, and that it goes on by itself', async () => {
    await local.putArticle(KEY, STORY);
    await workOff(local, objectCreated(KEY, { sequencer: '01' }));
    expect(await status(stack, 'dear.txt', {}, at)).toBe(1);
    expect(at.out[0]).toContain('articles/dear.txt: parked\n');
    expect(at.out[0]).toContain('held back by maxDayCharacters');
    expect(at.out[0]).toContain('it goes on by itself the next day; to go on now: wirebrief retry dear.txt --over-cap');
    expect(await parked()).toHaveLength(1);
  });

  it('is let through by retry --over-cap, and does not come again the next day', async () => {
    expect(await retry(stack, 'dear.txt', { overCap: true }, at)).toBe(0);
    await workOff(local);
    expect(await status(stack, 'dear.txt', {}, at)).toBe(0);
    expect(await local.briefFile('briefs/dear.txt/es.html')).toContain('<html');
    expect(await parked()).toEqual([]);
  });
});
