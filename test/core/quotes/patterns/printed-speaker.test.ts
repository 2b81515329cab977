import { describe, expect, it } from 'vitest';
import { printedSpeaker, printedSpeakers } from '../../../../functions/core/quotes/patterns/printed-speaker.ts';
import type { Speaker } from '../../../../functions/core/quotes/quote.ts';

const LUND: Speaker = {
  name: 'Ada Lund',
  mention: 'Lund',
  start: 0,
  end: 4,
  role: 'mayor',
  resolvedBy: 'named',
  patterns: ['verb-then-name'],
};

describe('the speakers of a language', () => {
  it.each([
    ['en', 'names'],
    ['pt-BR', 'names'],
    ['it', 'names'],
    ['ar', 'mentions'],
    ['zh-TW', 'mentions'],
    ['fi', 'none'],
    ['ja', 'none'],
  ])('are printed as the cases counted and the words known allow: %s by %s', (language, expected) => {
    expect(printedSpeakers(language)).toBe(expected);
  });
});

describe('of a speaker', () => {
  it('the name is printed where every step to it is safe', () => {
    expect(printedSpeaker(LUND, 'xx', true)).toEqual(LUND);
  });

  it('nobody is printed where the mention itself is uncertain', () => {
    expect(printedSpeaker({ ...LUND, patterns: ['name-bare-subject'] }, 'xx', true)).toBeNull();
    expect(printedSpeaker({ ...LUND, patterns: ['verb-then-name', 'own-paragraph'] }, 'xx', true)).toBeNull();
  });

  it('the mention is printed as it stands where only what it means is uncertain', () => {
    const she: Speaker = { ...LUND, mention: 'she', patterns: ['pronoun-then-verb', 'pronoun-nearest'] };
    const { role: _, ...bare } = she;
    expect(printedSpeaker(she, 'xx', true)).toEqual({ ...bare, name: 'she', patterns: ['pronoun-then-verb'] });
  });

  it('nobody is printed in a language without verbs of speech', () => {
    expect(printedSpeaker(LUND, 'xx', false)).toBeNull();
  });
});
