import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressesLost,
  isIntact,
  protectedSpans,
  shield,
  unshielded,
} from '../../../../functions/core/translation/send/protect.ts';

const stay = (name: string) => ({ source: name, target: name });
const spansOf = (text: string) => protectedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('protected stretches', () => {
  it.each([
    [
      'See https://norvale.example/a?b=1&c=2, or www.norvale.example.',
      ['https://norvale.example/a?b=1&c=2', 'www.norvale.example'],
    ],
    ['Write to desk.one@norvale.example!', ['desk.one@norvale.example']],
    ['@ilsa_b thanked @norvale.', ['@ilsa_b', '@norvale']],
    ['#Norvale, #нордвал and #诺维尔 but not #1.', ['#Norvale', '#нордвал', '#诺维尔']],
    ['Type `npm start` now.', ['`npm start`']],
    ['见（https://norvale.example/路）。', ['https://norvale.example/路']],
    ['Nothing here, 5 @ 3 or A&B.', []],
  ])('are addresses, handles, hashtags and code: %s', (text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });

  it('are sorted and do not overlap, in any text', () => {
    const parts = fc.constantFrom('https://', 'www.', '@ab', '#tag', '`x`', ' ', '.', 'é', '新', 'a@b.cd', 'Norvale');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of protectedSpans(text, [stay('Norvale')])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('a translator that reads markup', () => {
  const TEXT = 'If 3 < 4 & Norvale: @ilsa_b';
  it('is sent spans it must not translate, everything else escaped', () => {
    expect(shield(TEXT, true, [stay('Norvale')]).sent).toBe(
      'If 3 &lt; 4 &amp; <span translate="no">Norvale</span>: <span translate="no">@ilsa_b</span>',
    );
  });

  it('gives the text back as it was', () => {
    const { sent, restore } = shield(TEXT, true, [stay('Norvale')]);
    expect(restore(sent)).toBe(TEXT);
    expect(restore('Si <span translate="no"> @ilsa_b </span>; 3 &lt; 4')).toBe('Si @ilsa_b; 3 < 4');
  });

  it('is not sent terms that change: it has its own terminology', () => {
    expect(shield('The harbour.', true, [{ source: 'harbour', target: 'puerto' }]).sent).toBe('The harbour.');
  });

  it('keeps tags that the text itself has', () => {
    const { sent, restore } = shield('<span translate="no">a</span> @ilsa_b', true);
    expect(restore(sent)).toBe('<span translate="no">a</span> @ilsa_b');
  });
});

describe('a translator that reads no markup', () => {
  const TEXT = 'The harbour: https://norvale.example';
  const terms = [{ source: 'harbour', target: 'puerto' }];
  it('sees placeholders, behind which the terms of the other language stand', () => {
    const { sent, restore } = shield(TEXT, false, terms);
    expect(sent).toBe('The ⟦1⟧: ⟦2⟧');
    expect(restore('El ⟦ 1 ⟧: ⟦2⟧')).toBe('El puerto: https://norvale.example');
  });

  it('sees no placeholders where the text has such brackets itself', () => {
    expect(shield('⟦1⟧ @ilsa_b', false).sent).toBe('⟦1⟧ @ilsa_b');
  });

  it('is sent the text alone where protection failed', () => {
    expect(unshielded(TEXT, false).sent).toBe(TEXT);
    expect(unshielded('a < @ilsa_b', true).sent).toBe('a &lt; @ilsa_b');
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, readsMarkup) => {
        const { sent, restore } = shield(`${text} @ilsa_b ${text}`, readsMarkup);
        expect(restore(sent)).toBe(`${text} @ilsa_b ${text}`);
      }),
    );
  });
});

describe('a line', () => {
  it('is intact where each protected stretch stands in it as often as in the source', () => {
    expect(isIntact('@ilsa_b and @ilsa_b', '@ilsa_b y @ilsa_b', true)).toBe(true);
    expect(isIntact('@ilsa_b and @ilsa_b', '@ilsa_b y DNT_77', true)).toBe(false);
    expect(isIntact('see @ilsa_b', 'ver @ilsa_b ⟦2⟧', false)).toBe(false);
    expect(isIntact('nothing', 'nada', true)).toBe(true);
  });

  it('has lost an address that its translation lacks; a hashtag may be translated', () => {
    expect(addressesLost('See www.norvale.example #Vote', 'Véase #Voto')).toEqual(['www.norvale.example']);
    expect(addressesLost('See `a@b` or desk@norvale.example', 'desk@norvale.example')).toEqual([]);
  });
});
