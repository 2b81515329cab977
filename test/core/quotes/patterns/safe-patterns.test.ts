import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../../functions/core/quotes/patterns/figures.ts';
import { interval, isSafe } from '../../../../functions/core/quotes/patterns/safe-patterns.ts';

describe('a pattern', () => {
  it('without figures prints no name, unless verb, speaker and quotation stand side by side', () => {
    expect(isSafe('name-bare-subject', 'xx')).toBe(false);
    expect(isSafe('own-paragraph', 'xx')).toBe(false);
    expect(isSafe('pronoun-one-candidate', 'xx')).toBe(false);
    expect(isSafe('verb-then-name', 'xx')).toBe(true);
  });

  it.each(Object.entries(FIGURES))('of %s prints a name only where its figures allow it', (language, figures) => {
    for (const [pattern, [right, fired]] of Object.entries(figures)) {
      const { lower, upper } = interval(right, fired);
      const isAllowed = fired >= 52 ? lower >= 0.95 : upper >= 0.95;
      // @ts-expect-error: the keys of a record are strings
      if (isSafe(pattern, language)) expect([pattern, isAllowed]).toEqual([pattern, true]);
    }
  });

  it('is known by a region of its language as well', () => {
    expect(isSafe('verb-then-name', 'en-GB')).toBe(isSafe('verb-then-name', 'en'));
  });
});

describe('the interval of a share', () => {
  it.each([
    [52, 52, 0.9505, 1],
    [51, 51, 0.9496, 1],
    [95, 100, 0.9008, 0.9755],
    [0, 0, 0, 1],
  ])('of %d in %d lies where Wilson’s formula puts it', (right, cases, lower, upper) => {
    const found = interval(right, cases);
    expect(found.lower).toBeCloseTo(lower, 3);
    expect(found.upper).toBeCloseTo(upper, 3);
  });
});
