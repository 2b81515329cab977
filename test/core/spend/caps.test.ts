import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollars, least, minus, NOTHING, plus } from '../../../functions/core/spend/amounts.ts';
import { daySharePercent, fitting, passedCap, SHARDS, shardCaps } from '../../../functions/core/spend/caps.ts';
import { parseAmounts, parseArticleSpend, serializeSpend } from '../../../functions/core/spend/ledger-files.ts';

const caps = { characters: 100, tokens: 50, usd: 1 };
const spent = { characters: 90, requests: 4, usd: 0.25, inputTokens: 30, outputTokens: 10 };

describe('amounts', () => {
  it('add up and never fall below zero', () => {
    expect(plus(spent, spent)).toEqual({ characters: 180, requests: 8, usd: 0.5, inputTokens: 60, outputTokens: 20 });
    expect(minus(spent, { ...spent, characters: 91 })).toEqual(NOTHING);
    expect(least(spent, { ...NOTHING, characters: 200, usd: 0.1 })).toEqual({ ...NOTHING, characters: 90, usd: 0.1 });
  });

  it('hold dollars to nine places, so that the order of sums plays no part', () => {
    expect([0.1 + 0.2, dollars(0.1 + 0.2)]).toEqual([0.30000000000000004, 0.3]);
  });
});

describe('a cap', () => {
  it.each([
    [{ characters: 11 }, 'characters'],
    [{ characters: 10 }, undefined],
    [{ inputTokens: 6, outputTokens: 5 }, 'tokens'],
    [{ usd: 0.75 }, undefined],
    [{ usd: 0.750000001 }, 'usd'],
  ])('is passed by what goes beyond it: %j passes %s', (more, passed) => {
    expect(passedCap(plus(spent, { ...NOTHING, ...more }), caps)).toBe(passed);
  });

  it('leaves room for a part of what is wanted', () => {
    const wanted = { characters: 25, requests: 1, usd: 2, inputTokens: 7, outputTokens: 9 };
    expect(fitting(wanted, spent, caps)).toEqual({
      characters: 10,
      requests: 1,
      usd: 0.75,
      inputTokens: 7,
      outputTokens: 3,
    });
  });

  it('is the sum of its sixteen parts', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 1e12 }), (characters, tokens, nano) => {
        const day = { characters, tokens, usd: nano / 1e9 };
        const parts = Array.from({ length: SHARDS }, (_, shard) => shardCaps(day, shard));
        const sum = (of: (part: typeof day) => number) => parts.reduce((all, part) => all + of(part), 0);
        expect(sum((part) => part.characters)).toBe(characters);
        expect(sum((part) => part.tokens)).toBe(tokens);
        expect(dollars(sum((part) => part.usd))).toBe(dollars(day.usd));
      }),
    );
  });

  it.each([
    [{ usd: 400 }, 80],
    [{ characters: 10, usd: 0 }, 1],
    [{ usd: 1_000 }, 100],
  ])('of a day is spent to a share: %j is %s %%', (more, percent) => {
    const day = { characters: 1_000, tokens: 1_000, usd: 500 };
    expect(daySharePercent({ ...NOTHING, ...more }, { article: day, day })).toBe(percent);
  });
});

describe('a file of what was spent', () => {
  it('is read as it was written, and not at all if it is damaged', () => {
    const article = { articleKey: 'articles/a.txt', fingerprint: 'f', languages: { es: spent } };
    expect(parseArticleSpend(serializeSpend(article))).toEqual(article);
    expect(parseAmounts(serializeSpend(spent))).toEqual(spent);
    expect(parseAmounts('{')).toBeUndefined();
    expect(parseAmounts('{"characters":-1}')).toBeUndefined();
  });
});
