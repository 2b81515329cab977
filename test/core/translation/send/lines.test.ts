import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../../../../functions/core/brief/schema.ts';
import { briefLines, onOneLine, withLines } from '../../../../functions/core/translation/send/lines.ts';
import { translatableBrief } from '../../../fakes/translatable-brief.ts';

const brief = translatableBrief();

describe('the lines of a brief', () => {
  it('are its fields in a fixed order, each role once', () => {
    expect(briefLines(brief).map(({ id }) => id)).toEqual([
      'headline',
      'summary.1',
      'summary.2',
      'summary.3',
      'keyFacts.f1',
      'keyFacts.f2',
      'quotes.q1',
      'roles.1',
    ]);
  });

  it('never hold a line break, whatever the field holds', () => {
    expect(briefLines(brief)[6]?.text).toBe('We will repair all 14 bridges before winter');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => !/[\n\r\u2028\u2029\u0085]/u.test(onOneLine(text))),
    );
  });

  it('go back by id, with the wording before beside them', () => {
    const translated = new Map(briefLines(brief).map(({ id, text }) => [id, `‹${text}›`]));
    const made = withLines(brief, translated, 'fr');
    expect(made.language).toBe('fr');
    expect(made.translatedFrom).toBe('en');
    expect(made.headline).toBe('‹Norvale council votes to repair 14 bridges›');
    expect(made.original).toEqual({ language: 'en', headline: brief.headline, summary: brief.summary });
    expect(made.keyFacts[0]?.original).toEqual({ language: 'en', text: 'The plan costs 2.5 million euros.' });
    expect(made.quotes[0]?.original?.text).toBe('We will repair\nall 14 bridges before winter');
    expect(made.quotes[0]?.speaker?.role).toBe('‹mayor of the town›');
    expect(made.people[0]?.role).toBe('‹mayor of the town›');
    expect(briefSchema.safeParse(made).success).toBe(true);
  });

  it('leave evidence, names, mentions and figures as they were', () => {
    const made = withLines(brief, new Map([['headline', 'X']]), 'ar');
    expect(made.keyFacts.map(({ evidence }) => evidence)).toEqual(brief.keyFacts.map(({ evidence }) => evidence));
    expect(made.quotes[0]?.segments).toEqual(brief.quotes[0]?.segments);
    expect(made.quotes[0]?.speaker?.mention).toBe('Brandt');
    expect(made.people[0]?.name).toBe('Ilsa Brandt');
    expect(made.figures).toEqual(brief.figures);
    expect(made.summary).toEqual(brief.summary);
  });

  it('lose nothing: any texts put in come out in their fields', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 8, maxLength: 8 }), (texts) => {
        const lines = briefLines(brief);
        const made = withLines(brief, new Map(lines.map(({ id }, i) => [id, texts[i] ?? ''])), 'zh');
        const out = [
          made.headline,
          ...made.summary,
          ...made.keyFacts.map((it) => it.text),
          made.quotes[0]?.text,
          made.people[0]?.role,
        ];
        expect(out).toEqual(texts);
      }),
    );
  });
});
