import { describe, expect, it } from 'vitest';
import { paidFor, totalOf, withPayment } from '../../../functions/core/spend/ledger.ts';
import { type Caps, NOTHING, plus, shardsOf, shareOf, unitOver } from '../../../functions/core/spend/spend.ts';

const caps: Caps = {
  article: { languages: 30, characters: 1_300_000, tokens: 2_000_000, usd: 20 },
  day: { characters: 40_000_000, tokens: 200_000_000, usd: 500 },
};

describe('what work costs', () => {
  it('is added up without the errors of small fractions, and never falls below nothing', () => {
    const cent = { characters: 667, tokens: 0, usd: 0.01 };
    const sum = Array.from({ length: 10 }).reduce<typeof cent>((all) => plus(all, cent), NOTHING);
    expect(sum).toEqual({ characters: 6670, tokens: 0, usd: 0.1 });
    expect(plus(cent, sum, -1)).toEqual(NOTHING);
  });

  it('passes a cap only above it, and the unit is named', () => {
    const allowed = { characters: 100, tokens: 10, usd: 1 };
    expect(unitOver(allowed, allowed)).toBeUndefined();
    expect(unitOver({ ...allowed, usd: 1.000000001 }, allowed)).toBe('usd');
    expect(unitOver({ ...allowed, characters: 101 }, allowed)).toBe('characters');
  });

  it('uses up the largest share that any unit has', () => {
    expect(shareOf({ characters: 4_000_000, tokens: 0, usd: 400 }, caps.day)).toBe(0.8);
    expect(shareOf(NOTHING, caps.day)).toBe(0);
  });
});

describe('the files of a day', () => {
  it.each([
    [500, 16],
    [100, 5],
    [20, 1],
    [5, 1],
  ])('leave room for the costliest article in each (a day of %i dollars: %i files)', (usd, files) => {
    expect(shardsOf({ ...caps, day: { ...caps.day, usd } })).toBe(files);
  });
});

describe('a ledger', () => {
  const empty = { articleKey: 'articles/новости.txt', fingerprint: 'f', languages: {} };
  const spend = { characters: 2_010, tokens: 0, usd: 0.03015 };

  it('has the payments of each language and their sum, and takes back what was not charged', () => {
    const once = withPayment(empty, 'es', { spend, times: 1 });
    const both = withPayment(withPayment(once, 'es', { spend, times: 1 }), 'ja', { spend, times: 1 });
    expect(totalOf(both)).toEqual({ characters: 6_030, tokens: 0, usd: 0.09045 });
    expect(paidFor(both, 'es')).toEqual({ characters: 4_020, requests: 2, usd: 0.0603 });
    expect(paidFor(withPayment(both, 'ja', { spend, times: -1 }), 'ja')).toBeUndefined();
    expect(paidFor(both, 'fr')).toBeUndefined();
  });

  it('shows the tokens of a model apart', () => {
    const cost = { spend: { characters: 0, tokens: 3_200, usd: 0.02 }, inputTokens: 3_000, outputTokens: 200 };
    expect(paidFor(withPayment(empty, 'brief', { ...cost, times: 1 }), 'brief')).toEqual({
      characters: 0,
      requests: 1,
      usd: 0.02,
      inputTokens: 3_000,
      outputTokens: 200,
    });
  });
});
