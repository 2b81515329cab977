import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../../../functions/core/quotes/patterns/figures.ts';
import { PATTERN_NAMES } from '../../../../functions/core/quotes/patterns/pattern.ts';
import { isSafe, lowerEnd, speaksAgainst } from '../../../../functions/core/quotes/patterns/safe-patterns.ts';

const isNamePrinted = (name: string): boolean => PATTERN_NAMES.some((one) => one === name && isSafe(one, 'en'));

describe('a pattern', () => {
  it('without figures prints no name, unless verb, speaker and quotation stand side by side', () => {
    expect(isSafe('name-bare-subject', 'xx')).toBe(false);
    expect(isSafe('own-paragraph', 'xx')).toBe(false);
    expect(isSafe('pronoun-one-candidate', 'xx')).toBe(false);
    expect(isSafe('verb-then-name', 'xx')).toBe(true);
  });

  it.each(Object.entries(FIGURES))(
    'of %s prints nothing that its own cases there speak against',
    (language, figures) => {
      const refuted = PATTERN_NAMES.filter((pattern) => speaksAgainst(figures[pattern] ?? [0, 0], 0.9));
      expect(refuted.filter((pattern) => isSafe(pattern, language))).toEqual([]);
    },
  );

  it('that was counted nowhere prints nothing', () => {
    const counted = new Set(Object.values(FIGURES).flatMap((figures) => Object.keys(figures)));
    const uncounted = PATTERN_NAMES.filter((pattern) => !counted.has(pattern));
    expect(uncounted.filter((pattern) => Object.keys(FIGURES).some((tag) => isSafe(pattern, tag)))).toEqual([]);
  });

  it('by which a name is printed in English was right in 95 of 100 cases or more, alone or with its construction', () => {
    expect(['verb-then-name', 'name-then-verb', 'name-in-clause'].every((one) => isNamePrinted(one))).toBe(true);
    expect(['name-bare-subject', 'name-subordinate', 'name-nested'].some((one) => isNamePrinted(one))).toBe(false);
  });

  it('is known by a region of its language as well', () => {
    expect(isSafe('verb-then-name', 'en-GB')).toBe(isSafe('verb-then-name', 'en'));
  });
});

describe('the lower end of a share', () => {
  it.each([
    [52, 52, 0.9505],
    [51, 51, 0.9496],
    [95, 100, 0.9008],
    [0, 0, 0],
  ])('of %d in %d lies where Wilson’s formula puts it', (right, cases, lower) => {
    expect(lowerEnd(right, cases)).toBeCloseTo(lower, 3);
  });
});

describe('cases', () => {
  it.each([
    ['five of eight', 5, 8, true],
    ['one of two, which may be chance', 1, 2, false],
    ['none', 0, 0, false],
    ['1,900 of 2,000', 1900, 2000, false],
    ['1,800 of 2,000', 1800, 2000, true],
  ])('of which %s are right speak against 95 in 100: %d of %d', (_, right, fired, against) => {
    expect(speaksAgainst([right, fired], 0.95)).toBe(against);
  });
});
