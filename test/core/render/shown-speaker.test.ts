import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../functions/core/brief/schema.ts';
import { headingsOf } from '../../../functions/core/render/headings.ts';
import { shownSpeaker } from '../../../functions/core/render/page-notes.ts';
import { briefWith } from './brief-with.ts';

const speaker = (name: string, mention: string, resolvedBy: 'named' | 'pronoun' | 'title') => ({
  name,
  mention,
  start: 0,
  end: mention.length,
  resolvedBy,
});

describe('the speaker on a page', () => {
  const original = ({ translatedFrom: _from, ...brief }: Brief): Brief => brief;
  const shown = (who: ReturnType<typeof speaker>, brief: Brief) =>
    shownSpeaker(who, brief, headingsOf(brief.language).words);

  it.each([
    ['es', 'Hablante no nombrado (“She”)'],
    ['ar', 'المتحدث غير مذكور (“She”)'],
    ['ja', '発言者の記載なし (“She”)'],
  ])('of a translation is not named where the article has only a pronoun (%s)', (language, expected) => {
    expect(shown(speaker('She', 'She', 'pronoun'), briefWith('x', language))).toBe(expected);
  });

  it('of a translation is not named where speech goes on that began with a pronoun', () => {
    const goesOn = {
      ...speaker('she', 'she', 'pronoun'),
      resolvedBy: 'continuation' as const,
      patterns: ['pronoun-then-verb', 'continues-paragraph'],
    };
    const { words } = headingsOf('es');
    expect(shownSpeaker(goesOn, briefWith('x', 'es'), words)).toBe('Hablante no nombrado (“she”)');
  });

  it('is the pronoun itself in the language of the article', () => {
    expect(shown(speaker('She', 'She', 'pronoun'), original(briefWith('x', 'en')))).toBe('She');
  });

  it('is the name, with the pronoun behind it, wherever the article proves whom it means', () => {
    expect(shown(speaker('Ada Lund', 'she', 'pronoun'), briefWith('x', 'es'))).toBe('Ada Lund (“she”)');
    expect(shown(speaker('Ada Lund', 'Lund', 'named'), briefWith('x', 'es'))).toBe('Ada Lund');
  });
});
