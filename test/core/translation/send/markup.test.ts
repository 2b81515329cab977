import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, residueIn, restoreMarkup } from '../../../../functions/core/translation/send/markup.ts';

describe('markup on the way to a translator and back', () => {
  it('comes back as it went, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => restoreMarkup(escapeMarkup(text)) === text));
  });

  it.each([
    ['AT&T < Co > x', 'AT&amp;T &lt; Co &gt; x'],
    ['it says &amp; here', 'it says &amp;amp; here'],
  ])('sends %s as %s', (text, sent) => {
    expect(escapeMarkup(text)).toBe(sent);
  });

  it.each([
    ['l&#39;eau &quot;ici&quot;', 'l\'eau "ici"'],
    ['&#x27;', "'"],
    ['&amp;lt;', '&lt;'],
    ['&#xD800; &unknown;', '&#xD800; &unknown;'],
  ])('restores %s once only', (received, text) => {
    expect(restoreMarkup(received)).toBe(text);
  });

  it('sees what the translator left, and not what the article wrote', () => {
    expect(residueIn('The mill', 'El DNT_4K2 molino')).toEqual(['DNT_4K2']);
    expect(residueIn('The mill', '<span translate="no">El molino</span>')).toHaveLength(2);
    expect(residueIn('Write &amp; and DNT_1', 'Escriba &amp; y DNT_1')).toEqual([]);
    expect(residueIn('2 < 3', '2 < 3')).toEqual([]);
  });
});
