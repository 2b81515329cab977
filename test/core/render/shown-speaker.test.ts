import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../functions/core/brief/schema.ts';
import { headingsOf } from '../../../functions/core/render/headings.ts';
import { shownName, shownSpeaker } from '../../../functions/core/render/page-notes.ts';
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

  it('has the name in the article behind a name in other letters, at the first of their quotes', () => {
    const who = (mention: string) => ({
      ...speaker('Ада Лунд', mention, mention === 'she' ? 'pronoun' : 'named'),
      original: { language: 'en', text: 'Ada Lund' },
    });
    const brief = briefWith('x', 'ru');
    const quote = brief.quotes[0];
    if (!quote) throw new Error('the brief has no quote');
    const speakers = [who('Lund'), who('she'), who('Lund')];
    const quotes = speakers.map((each) => ({ ...quote, speaker: each }));
    const all = speakers.map((each) => shownSpeaker(each, { ...brief, quotes }, headingsOf('ru').words));
    expect(all).toEqual(['Ада Лунд (Ada Lund)', 'Ада Лунд (“she”)', 'Ада Лунд']);
    expect(shownSpeaker(who('she'), brief, headingsOf('ru').words)).toBe('Ада Лунд (“she”)');
  });

  it('stands in the list of people with the name in the article', () => {
    const one = { name: 'آدا لوند', mentions: 2 };
    expect(shownName({ ...one, original: { language: 'en', text: 'Ada Lund' } })).toBe('آدا لوند (Ada Lund)');
    expect(shownName(one)).toBe('آدا لوند');
  });
});
