import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PivotTranslator } from '../../../functions/adapters/pivot-translator.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';
import { type Amounts, NOTHING, plus, sumOf } from '../../../functions/core/spend/amounts.ts';
import type { Reservation } from '../../../functions/core/spend/budget.ts';
import type { Caps } from '../../../functions/core/spend/caps.ts';
import { budgeted } from '../../../functions/steps/spend/budgeted.ts';
import { dayOf, daySpend, openBudget, paidFor } from '../../../functions/steps/spend/ledger.ts';
import { FakeTranslator } from '../../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';

const DAY = '2026-11-27';
const now = () => new Date(`${DAY}T12:00:00Z`);
const WIDE = { characters: 1_000_000, tokens: 1_000_000, usd: 1_000 };
const capsOf = (article: Partial<typeof WIDE>, day: Partial<typeof WIDE> = {}): Caps => ({
  article: { ...WIDE, ...article },
  day: { ...WIDE, ...day },
});
const cost = (characters: number): Amounts => ({ ...NOTHING, characters, requests: 1, usd: characters / 1e6 });
const article = (name: string) => ({ articleKey: `articles/${name}.txt`, fingerprint: 'f' });

const budgetOf = (briefs: MemoryBriefStore, caps: Caps, name = 'a', more: { language?: string; overCap?: true } = {}) =>
  openBudget({ briefs, now, caps }, { ...article(name), language: 'es', ...more });

/** The cap that refused a reservation, or `counted`. */
async function tried(work: Promise<Reservation>): Promise<string> {
  try {
    await work;
    return 'counted';
  } catch (error) {
    if (error instanceof WirebriefError && error.code === 'spend-capped') return error.failure.cap ?? '';
    throw error;
  }
}

describe('a budget', () => {
  it('counts by language and by day, before the call', async () => {
    const briefs = new MemoryBriefStore();
    await budgetOf(briefs, capsOf({})).reserve(cost(10));
    await budgetOf(briefs, capsOf({}), 'a', { language: 'fr' }).reserve(cost(5));
    await budgetOf(briefs, capsOf({}), 'b').reserve(cost(7));
    expect(await paidFor(briefs, article('a'))).toEqual({ es: cost(10), fr: cost(5) });
    expect(await daySpend(briefs, DAY)).toEqual({ ...NOTHING, characters: 22, requests: 3, usd: 0.000022 });
    expect(
      [...briefs.files.keys()].every((path) =>
        /^spend\/(?:articles\/[0-9a-f]{64}|days\/2026-11-27\/(?:0\d|1[0-5]))\.json$/u.test(path),
      ),
    ).toBe(true);
  });

  it('names the cap that stops a call, its value and what was asked, and counts nothing then', async () => {
    const briefs = new MemoryBriefStore();
    const budget = budgetOf(briefs, capsOf({ characters: 100 }));
    await budget.reserve(cost(95));
    await expect(budget.reserve(cost(6))).rejects.toMatchObject({
      failure: {
        code: 'spend-capped',
        retryable: true,
        cap: 'maxArticleCharacters',
        message: 'maxArticleCharacters is 100: 95 are counted, and the next call may take 6 more',
      },
    });
    expect((await daySpend(briefs, DAY)).characters).toBe(95);
    expect(await tried(budget.reserve(cost(5)))).toBe('counted');
  });

  it('of a day can be used to the last character, by calls larger than its parts', async () => {
    const briefs = new MemoryBriefStore();
    const caps = capsOf({}, { characters: 1_000 }); // 62 or 63 in each of sixteen files
    for (const name of ['a', 'b', 'c', 'd'])
      expect(await tried(budgetOf(briefs, caps, name).reserve(cost(240)))).toBe('counted');
    expect(await tried(budgetOf(briefs, caps, 'e').reserve(cost(41)))).toBe('maxDayCharacters');
    expect(await paidFor(briefs, article('e'))).toEqual({ es: NOTHING });
    expect(await tried(budgetOf(briefs, caps, 'e').reserve(cost(40)))).toBe('counted');
    expect((await daySpend(briefs, DAY)).characters).toBe(1_000);
  });

  it.each([
    ['maxArticleTokens', capsOf({ tokens: 99 })],
    ['maxArticleUsd', capsOf({ usd: 0.4 })],
    ['maxDayTokens', capsOf({}, { tokens: 99 })],
    ['maxDayUsd', capsOf({}, { usd: 0.4 })],
  ])('stops at %s', async (cap, caps) => {
    const call = { ...NOTHING, requests: 1, usd: 0.5, inputTokens: 60, outputTokens: 40 };
    expect(await tried(budgetOf(new MemoryBriefStore(), caps).reserve(call))).toBe(cap);
  });

  it('over the cap counts and never refuses, and leaves no room for others', async () => {
    const briefs = new MemoryBriefStore();
    const caps = capsOf({ characters: 100 }, { characters: 160 });
    await budgetOf(briefs, caps, 'a', { overCap: true }).reserve(cost(500));
    expect((await daySpend(briefs, DAY)).characters).toBe(500);
    expect(await tried(budgetOf(briefs, caps, 'b').reserve(cost(1)))).toBe('maxDayCharacters');
  });

  it('is given back once by a call that failed unpaid, and corrected by what a call took', async () => {
    const briefs = new MemoryBriefStore();
    const budget = budgetOf(briefs, capsOf({}, { characters: 160 }));
    const first = await budget.reserve(cost(100));
    const other = await budget.reserve(cost(20));
    await first.release();
    await first.release();
    expect(await daySpend(briefs, DAY)).toEqual(cost(20));
    await other.release();
    expect(await daySpend(briefs, DAY)).toEqual(NOTHING);
    await (await budget.reserve(cost(100))).settle(cost(30));
    await (await budget.reserve(cost(100))).settle(cost(120));
    expect(await daySpend(briefs, DAY)).toEqual(plus(cost(30), cost(120)));
    expect(await paidFor(briefs, article('a'))).toEqual({ es: plus(cost(30), cost(120)) });
  });

  it('says which file is damaged rather than count from zero', async () => {
    const briefs = new MemoryBriefStore();
    await budgetOf(briefs, capsOf({})).reserve(cost(1));
    for (const path of briefs.files.keys()) briefs.files.set(path, '{');
    await expect(budgetOf(briefs, capsOf({})).reserve(cost(1))).rejects.toMatchObject({
      code: 'store-content-invalid',
    });
    await expect(daySpend(briefs, DAY)).rejects.toMatchObject({ code: 'store-content-invalid' });
  });

  it('gives up with a conflict where a file never keeps still', async () => {
    const always = Object.assign(new MemoryBriefStore(), {
      write: async () => {
        throw new WirebriefError('store-conflict', 'it has changed', 'read it again');
      },
    });
    await expect(budgetOf(always, capsOf({})).reserve(cost(1))).rejects.toMatchObject({ code: 'store-conflict' });
  });

  it('is counted on the day in UTC on which it was reserved', () => {
    expect(dayOf(new Date('2026-11-27T23:30:00-05:00'))).toBe('2026-11-28');
  });
});

/** One worker: what it asks for one after the other, and whether each call then fails unpaid. */
const work = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  calls: fc.array(fc.record({ characters: fc.integer({ min: 1, max: 60 }), fails: fc.boolean() }), { maxLength: 4 }),
});

describe('under any interleaving', () => {
  const caps = capsOf({ characters: 150 }, { characters: 300, usd: 0.00025 });

  it('what is counted is what was reserved and not released, and passes no cap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(work, { minLength: 2, maxLength: 5 }), async (scheduler, workers) => {
        const briefs = new MemoryBriefStore();
        briefs.beforeOperation = () => scheduler.schedule(Promise.resolve());
        const held: { name: string; amounts: Amounts }[] = [];
        const run = async ({ name, calls }: (typeof workers)[number]): Promise<void> => {
          for (const { characters, fails } of calls) {
            const amounts = cost(characters);
            const got = await budgetOf(briefs, caps, name)
              .reserve(amounts)
              .catch((error: unknown) => {
                if (error instanceof WirebriefError && error.code === 'spend-capped') return undefined;
                throw error;
              });
            if (got && fails) await got.release();
            else if (got) held.push({ name, amounts });
          }
        };
        await scheduler.waitFor(Promise.all(workers.map(run)));
        briefs.beforeOperation = undefined;
        const day = await daySpend(briefs, DAY);
        expect(day).toEqual(sumOf(held.map(({ amounts }) => amounts)));
        expect(day.characters).toBeLessThanOrEqual(300);
        expect(day.usd).toBeLessThanOrEqual(0.00025);
        for (const name of ['a', 'b', 'c', 'd']) {
          const own = held.filter((one) => one.name === name).map(({ amounts }) => amounts);
          const paid = (await paidFor(briefs, article(name)))['es'] ?? NOTHING;
          expect(paid).toEqual(sumOf(own));
          expect(paid.characters).toBeLessThanOrEqual(150);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a crash between two operations leaves a count too high, never too low', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.nat(30),
        async (calls, crash) => {
          const briefs = new MemoryBriefStore();
          const held: Amounts[] = [];
          briefs.beforeOperation = async (operation) => {
            if (operation > crash) throw new Error('the function is gone');
          };
          for (const characters of calls) {
            const got = await budgetOf(briefs, caps)
              .reserve(cost(characters))
              .catch(() => undefined);
            if (got) held.push(cost(characters));
          }
          briefs.beforeOperation = undefined;
          const [day, paid] = [await daySpend(briefs, DAY), await paidFor(briefs, article('a'))];
          const sum = sumOf(held).characters;
          expect(day.characters).toBeGreaterThanOrEqual(sum);
          expect(paid['es']?.characters ?? 0).toBeGreaterThanOrEqual(day.characters);
          expect(day.characters).toBeLessThanOrEqual(300);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a translator with a budget', () => {
  const request = { text: 'The pier opens.', from: 'en', to: 'es' };

  it('has the exact characters of a request counted before it goes out', async () => {
    const briefs = new MemoryBriefStore();
    const translator = new FakeTranslator();
    await budgeted(translator, budgetOf(briefs, capsOf({ characters: 20 }))).translate(request);
    expect(await daySpend(briefs, DAY)).toEqual({ ...NOTHING, characters: 15, requests: 1, usd: 0.000225 });
    const again = budgeted(translator, budgetOf(briefs, capsOf({ characters: 20 }))).translate(request);
    await expect(again).rejects.toMatchObject({ code: 'spend-capped' });
    expect(translator.requests).toHaveLength(1);
  });

  it('has both steps counted where it goes through English', async () => {
    const briefs = new MemoryBriefStore();
    const direct = new FakeTranslator();
    direct.canTranslate = async (from?: string, to?: string) => from === 'en' || to === 'en';
    const pivot = new PivotTranslator(direct);
    const answer = await budgeted(pivot, budgetOf(briefs, capsOf({}))).translate({ ...request, from: 'ka' });
    const sent = direct.requests.map(({ text }) => [...text].length);
    expect(sent).toHaveLength(2);
    expect(answer.via?.language).toBe('en');
    expect(await daySpend(briefs, DAY)).toMatchObject({
      characters: sent.reduce((sum, one) => sum + one, 0),
      requests: 2,
    });
  });

  it.each([
    ['translator-throttled', false, 0],
    ['translator-denied', false, 0],
    ['translator-answer-invalid', false, 15],
    ['translator-unavailable', true, 15],
  ] as const)('after %s (perhaps paid: %s) keeps %s characters counted', async (code, perhapsPaid, characters) => {
    const briefs = new MemoryBriefStore();
    const translator = new FakeTranslator();
    translator.translate = async () => {
      throw new WirebriefError(code, 'it failed', 'wait', { perhapsPaid });
    };
    const work = budgeted(translator, budgetOf(briefs, capsOf({}))).translate(request);
    await expect(work).rejects.toMatchObject({ code });
    expect((await daySpend(briefs, DAY)).characters).toBe(characters);
  });
});
