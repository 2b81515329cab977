import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, tokensWithin } from '../../../../functions/core/quotes/words/tokens.ts';

describe('the words of a text', () => {
  it('part an English contraction', () => {
    expect(tokenize('He’s here', { start: 0, end: 9 }, 'en').map(({ text }) => text)).toEqual(['He', '’s', 'here']);
  });

  it('of any stretch lie within it, stand at their offsets and leave nothing out', () => {
    const piece = fc.constantFrom('Ada ', 'l’eau ', '«', '» ', 'can’t ', '. ', '"', '— ', 'мост ', "o'er", '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(80), fc.nat(80), (pieces, a, b) => {
        const text = pieces.join('');
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const all = tokenize(text, { start: 0, end: text.length }, 'fr');
        const found = tokensWithin(text, all, 'fr')(span);
        for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text);
        const covered = found.map((token) => token.text).join('');
        expect(covered).toBe(text.slice(span.start, span.end).replace(/\s/gu, ''));
      }),
    );
  });
});
