import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../functions/core/verify/verify.ts';

const TEXT =
  'The council of Holm voted on Tuesday to open its harbour to 42 boats. “This is a fair price,” said Ada Lund, the mayor. The first boats will arrive in May.';
const kinds = (claim: string) => verify(TEXT, claim, { language: 'en' }).issues.map(({ kind }) => kind);

describe('a claim', () => {
  it.each([
    ['The council voted to open its harbour to 42 boats.', []],
    ['The council voted to open its harbour to forty-two boats.', []],
    ['The council voted to open its harbour to 24 boats.', ['number']],
    ['The mayor Ida Berg called it “a fair price”.', ['name']],
    ['The mayor called it “a foul price”.', ['quotation']],
    ['The council never voted to open its harbour to boats.', ['negation']],
    ['Parliament dissolved itself after a scandal over pensions.', ['not-in-text']],
    ['', ['empty']],
  ])('is checked for what the text does not have (%s)', (claim, issues) => {
    expect(kinds(claim)).toEqual(issues);
  });

  it('that is a sentence of the text is supported, and shows the sentence', () => {
    const verdict = verify(TEXT, 'The first boats will arrive in May.', { language: 'en' });
    expect(verdict.verdict).toBe('supported');
    const [first] = verdict.sentences;
    expect(TEXT.slice(first?.start, first?.end)).toBe('The first boats will arrive in May.');
  });

  it('and a text may be any strings; the verdict says supported only without issues', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, claim) => {
        const { verdict, issues } = verify(text, claim);
        expect(verdict === 'supported').toBe(issues.length === 0);
      }),
    );
  });
});
