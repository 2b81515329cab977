import { describe, expect, it } from 'vitest';
import { agrees } from '../../../../../functions/core/verify/checks/numbers/check-numbers.ts';
import { verify } from '../../../../../functions/core/verify/verify.ts';

describe('a number', () => {
  it.each([
    [300, 300, undefined],
    [300, 312, 'over'],
    [300, 312, 'about'],
    [300, 290, 'under'],
    [12_300_000, 12_345_678, undefined],
    [2.5, 2.46, undefined],
  ] as const)('%d may stand for %d (%s)', (claimed, actual, rounding) => {
    expect(agrees(claimed, actual, rounding)).toBe(true);
  });

  it.each([
    [300, 312, undefined],
    [300, 290, 'over'],
    [300, 900, 'over'],
    [300, 312, 'under'],
    [300, 100, 'under'],
    [300, 400, 'about'],
    [5, 5.4, undefined],
    [12_400_000, 12_345_678, undefined],
  ] as const)('%d may not stand for %d (%s)', (claimed, actual, rounding) => {
    expect(agrees(claimed, actual, rounding)).toBe(false);
  });

  it('that both sides call approximate must be one figure; a bound may be wider', () => {
    expect(verify('About 75 boats came.', 'About 75 boats came.').issues).toEqual([]);
    expect(verify('About 80 boats came.', 'About 75 boats came.').verdict).toBe('unsupported');
    expect(verify('About 80 boats came.', 'Exactly 75 boats came.').verdict).toBe('unsupported');
    expect(verify('More than 312 boats came.', 'More than 300 boats came.').verdict).toBe('supported');
    expect(verify('More than 312 boats came.', 'More than 330 boats came.').verdict).toBe('unsupported');
  });

  const TEXT = 'The fund of Holm lost 1,870 crowns in 2019. It has 12 boats and paid for 5 cranes on Tuesday.';
  const messages = (claim: string) => verify(TEXT, claim).issues.map(({ message }) => message);

  it.each([
    ['The fund lost 1,870 crowns.', []],
    ['The fund lost nearly 1,900 crowns.', []],
    ['The fund lost more than 1,800 crowns.', []],
    ['The fund lost 1,900 crowns.', []],
    ['The fund lost 2,900 crowns.', ['the text says 1,870, the claim 2,900']],
    ['The fund has 5 boats.', []],
    ['The fund paid for 5 cranes on 3 March.', []],
    ['The fund has three sisters in Holm.', []],
    ['The fund has 77 boats.', ['the text says 12, the claim 77']],
  ])('is held against what the text counts (%s)', (claim, expected) => {
    expect(messages(claim).filter((message) => /\d/u.test(message))).toEqual(expected);
  });
});
