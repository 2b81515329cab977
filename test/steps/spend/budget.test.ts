import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WirebriefError } from '../../../functions/core/errors.ts';
import type { Caps } from '../../../functions/core/spend/spend.ts';
import { Budget, daySpend, paidOf } from '../../../functions/steps/spend/budget.ts';
import { budgeted } from '../../../functions/steps/spend/budgeted.ts';
import { FakeTranslator } from '../../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';

const caps: Caps = {
  article: { languages: 30, characters: 1_000, tokens: 1_000, usd: 0.1 },
  day: { characters: 4_000, tokens: 4_000, usd: 0.4 },
};
const work = { articleKey: 'articles/порт.txt', fingerprint: 'f1', language: 'es' };
const at = (day: number) => () => new Date(Date.UTC(2026, 10, day, 23, 59));
const costing = (characters: number) => ({ spend: { characters, tokens: 0, usd: characters / 10_000 } });

describe('a budget', () => {
  it('refuses what would pass the cap of the article, names the cap, and counts nothing for it', async () => {
    const briefs = new MemoryBriefStore();
    const budget = new Budget({ briefs, caps, now: at(27) }, work);
    await budget.reserve(costing(900));
    await expect(budget.reserve(costing(200))).rejects.toMatchObject({
      code: 'spend-capped',
      failure: { cap: 'maxArticleCharacters', message: expect.stringContaining('is 1000, and 900 of it are used') },
    });
    expect(await paidOf(briefs, work)).toEqual({ characters: 900, requests: 1, usd: 0.09 });
    await budget.reserve(costing(100));
  });

  it('counts the languages of one article together, and another version for itself', async () => {
    const services = { briefs: new MemoryBriefStore(), caps, now: at(27) };
    await new Budget(services, work).reserve(costing(900));
    const japanese = new Budget(services, { ...work, language: 'ja' }).reserve(costing(200));
    await expect(japanese).rejects.toMatchObject({ code: 'spend-capped' });
    await new Budget(services, { ...work, fingerprint: 'f2' }).reserve(costing(200));
  });

  it('refuses what would pass the cap of the day, and allows it on the next', async () => {
    const briefs = new MemoryBriefStore();
    for (const key of ['a', 'b', 'c', 'd'])
      await new Budget({ briefs, caps, now: at(27) }, { ...work, articleKey: key }).reserve(costing(1_000));
    const more = { ...work, articleKey: 'e' };
    await expect(new Budget({ briefs, caps, now: at(27) }, more).reserve(costing(10))).rejects.toMatchObject({
      failure: { cap: 'maxDayCharacters' },
    });
    expect(await paidOf(briefs, more)).toBeUndefined();
    await new Budget({ briefs, caps, now: at(28) }, more).reserve(costing(10));
    expect(await daySpend(briefs, '2026-11-27', caps)).toEqual({ characters: 4_000, tokens: 0, usd: 0.4 });
    expect(await daySpend(briefs, '2026-11-28', caps)).toEqual({ characters: 10, tokens: 0, usd: 0.001 });
  });

  it('counts what was let through over the caps, and refuses none of it', async () => {
    const briefs = new MemoryBriefStore();
    const budget = new Budget({ briefs, caps, now: at(27) }, { ...work, overCap: true });
    await budget.reserve(costing(5_000));
    expect(await paidOf(briefs, work)).toMatchObject({ characters: 5_000 });
  });

  it('counts what a call has cost in place of what was reserved for it', async () => {
    const briefs = new MemoryBriefStore();
    const tokens = (inputTokens: number, outputTokens: number) => ({
      spend: { characters: 0, tokens: inputTokens + outputTokens, usd: (inputTokens + outputTokens) / 100_000 },
      inputTokens,
      outputTokens,
    });
    const reservation = await new Budget({ briefs, caps, now: at(27) }, work).reserve(tokens(300, 600));
    await reservation.settle(tokens(280, 90));
    expect(await paidOf(briefs, work)).toEqual({
      characters: 0,
      requests: 1,
      usd: 0.0037,
      inputTokens: 280,
      outputTokens: 90,
    });
    expect(await daySpend(briefs, '2026-11-27', caps)).toEqual({ characters: 0, tokens: 370, usd: 0.0037 });
  });

  it('never lets the sum of what it allowed pass a cap, whoever counts at the same time', async () => {
    const costs = fc.array(
      fc.record({
        article: fc.integer({ min: 0, max: 5 }),
        characters: fc.integer({ min: 1, max: 700 }),
        isReleased: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(costs, async (all) => {
        const briefs = new MemoryBriefStore();
        const byArticle = new Map<number, number>();
        await Promise.all(
          all.map(async ({ article, characters, isReleased }) => {
            const budget = new Budget({ briefs, caps, now: at(27) }, { ...work, articleKey: `${article}` });
            const reservation = await budget.reserve(costing(characters)).catch((error: unknown) => {
              if (!(error instanceof WirebriefError)) throw error;
              return undefined; // over a cap, or too many at once
            });
            if (!reservation) return;
            if (isReleased) return reservation.release().catch(() => undefined);
            byArticle.set(article, (byArticle.get(article) ?? 0) + characters);
          }),
        );
        const allowed = [...byArticle.values()];
        expect(Math.max(0, ...allowed)).toBeLessThanOrEqual(1_000);
        const day = allowed.reduce((sum, each) => sum + each, 0);
        expect(day).toBeLessThanOrEqual(4_000);
        expect((await daySpend(briefs, '2026-11-27', caps)).characters).toBeGreaterThanOrEqual(day);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a translator within a budget', () => {
  const request = { text: 'Порт открыт. 𝟜', from: 'ru', to: 'es' };

  it('counts the code points of each request before it goes out, and sends nothing that passes a cap', async () => {
    const briefs = new MemoryBriefStore();
    const translator = new FakeTranslator();
    let sent = 0;
    const translate = translator.translate.bind(translator);
    translator.translate = async (each) => {
      sent += 1;
      expect(await paidOf(briefs, work)).toMatchObject({ characters: 14, requests: 1 });
      return translate(each);
    };
    const tight = { ...caps, article: { ...caps.article, characters: 20 } };
    const within = budgeted(translator, new Budget({ briefs, caps: tight, now: at(27) }, work));
    await within.translate(request);
    await expect(within.translate(request)).rejects.toMatchObject({ code: 'spend-capped' });
    expect(sent).toBe(1);
  });

  it.each([
    ['throttled', new WirebriefError('translator-throttled', 'too many', 'wait'), undefined],
    [
      'without an answer in time',
      new WirebriefError('translator-unavailable', 'no answer', 'wait', {
        cause: Object.assign(new Error('late'), { name: 'TimeoutError' }),
      }),
      { characters: 14, requests: 1, usd: 0.00021 },
    ],
  ])('takes back a request that was not charged, and no other (%s)', async (_, error, paid) => {
    const briefs = new MemoryBriefStore();
    const failing = Object.assign(new FakeTranslator(), {
      usdPerMillionCharacters: 15,
      translate: async () => {
        throw error;
      },
    });
    const within = budgeted(failing, new Budget({ briefs, caps, now: at(27) }, work));
    await expect(within.translate(request)).rejects.toBe(error);
    expect(await paidOf(briefs, work)).toEqual(paid);
  });
});
