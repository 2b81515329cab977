import { describe, expect, it } from 'vitest';
import { namesTheSame } from '../../../../functions/core/verify/names/names.ts';
import { isSameSpeaker } from '../../../../functions/core/verify/quotes/same-speaker.ts';

describe('two words', () => {
  it.each([
    ['britain', 'uk'],
    ['american', 'states'],
    ['germany', 'german'],
    ['utd', 'united'],
    ['man', 'manchester'],
    ['harmond', 'hramond'],
    ['kovalenko', 'kovalenkko'],
    ['белова', 'беловой'],
  ])('may name the same (%s, %s)', (a, b) => {
    expect(namesTheSame(a, b)).toBe(true);
    expect(namesTheSame(b, a)).toBe(true);
  });

  it.each([
    ['lund', 'lind'],
    ['haro', 'hara'],
    ['berg', 'borg'],
    ['martin', 'marlon'],
    ['teck', 'beck'],
    ['vane', 'vance'],
    ['brandt', 'grandt'],
    ['holmes', 'hloems'],
  ])('name two where a letter is another (%s, %s)', (a, b) => {
    expect(namesTheSame(a, b)).toBe(false);
  });
});

describe('a speaker', () => {
  const LUND = {
    name: 'Ada Lund',
    mention: 'the mayor',
    role: 'mayor of Holm',
    start: 0,
    end: 9,
    resolvedBy: 'title',
    patterns: ['description-then-verb'],
  } as const;

  it.each(['Ada Lund', 'Lund', 'Mayor Lund', 'Mrs Lund', 'LUND', 'Lund’s'])('is known by %s', (given) => {
    expect(isSameSpeaker(given, LUND)).toBe(true);
  });

  it.each(['Ida Lund', 'Lund Berg', 'Holm', '', 'Mr', '…'])('is not %s', (given) => {
    expect(isSameSpeaker(given, LUND)).toBe(false);
  });
});
