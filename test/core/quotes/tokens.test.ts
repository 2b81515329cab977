import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, tokensWithin } from '../../../functions/core/quotes/tokens.ts';

describe('the words of a text', () => {
  it('part an English contraction', () => {
    expect(tokenize('He’s here', { start: 0, end: 9 }, 'en').map(({ text }) => text)).toEqual(['He', '’s', 'here']);
  });

  it('are the same taken out of the whole as cut anew, for any stretch', () => {
    const piece = fc.constantFrom('Ada ', 'l’eau ', '«', '» ', 'can’t ', '. ', '"', '— ', 'мост ', "o'er", '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(80), fc.nat(80), (pieces, a, b) => {
        const text = pieces.join('');
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const all = tokenize(text, { start: 0, end: text.length }, 'fr');
        expect(tokensWithin(text, all, 'fr')(span)).toEqual(tokenize(text, span, 'fr'));
      }),
    );
  });
});
