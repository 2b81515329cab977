import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../../../functions/core/translation/send/markup.ts';
import { joinPieces, packetText, packLines, utf8Bytes } from '../../../../functions/core/translation/send/pack.ts';

const PHRASES = [
  'The vote, held on Monday; failed. ',
  'Голоса считали ночью. ',
  'صوّت المجلس، ثم انصرف. ',
  '议会投票，结果公布。',
  'परिषद ने मतदान किया। ',
  'ส่งเรื่องให้สภา',
  '👩‍👩‍👧‍👦🇫🇷 ',
  'e\u0301a\u0308 ',
  'a < b & c > d ',
];
const line = fc
  .array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join('').trim());
const escapedBytes = (text: string) => utf8Bytes(escapeMarkup(text));

describe('packing lines into requests', () => {
  it('puts lines into one request while they fit', () => {
    expect(packLines(['one', 'two', 'three'], { limit: 13 }).map(packetText)).toEqual(['one\ntwo\nthree']);
    expect(packLines(['one', 'two', 'three'], { limit: 12 }).map(packetText)).toEqual(['one\ntwo', 'three']);
    expect(packLines([], { limit: 12 })).toEqual([]);
  });

  it('counts UTF-8 bytes, not characters', () => {
    expect(packLines(['投票', '投票'], { limit: 12 })).toHaveLength(2);
    expect(packLines(['投票', '投票'], { limit: 13 })).toHaveLength(1);
  });

  it('counts the size after escaping', () => {
    expect(packLines(['a & b', 'c'], { limit: 10, measure: escapedBytes })).toHaveLength(2);
    expect(packLines(['a & b', 'c'], { limit: 11, measure: escapedBytes })).toHaveLength(1);
  });

  it('cuts a line that is too long between sentences, a sentence between clauses, a clause between words', () => {
    const texts = (text: string, limit: number) => packLines([text], { limit, language: 'en' }).map(packetText);
    expect(texts('First one here. Second one here.', 20)).toEqual(['First one here.', 'Second one here.']);
    expect(texts('first part here, second part here', 20)).toEqual(['first part here,', 'second part here']);
    expect(texts('aaaa bbbb cccc', 10)).toEqual(['aaaa bbbb', 'cccc']);
  });

  it('cuts neither a number nor a name', () => {
    const texts = (text: string, limit: number) => packLines([text], { limit, language: 'en' }).map(packetText);
    expect(texts('they had 1,000,000 sheep here', 22)).toEqual(['they had', '1,000,000 sheep here']);
    expect(texts('it had cost 2.5 million then', 18)).toEqual(['it had cost', '2.5 million then']);
    expect(texts('so it was Ilsa Brandt who paid', 18)).toEqual(['so it was', 'Ilsa Brandt who', 'paid']);
    expect(texts('२,५०,००० लोग आए और चले गए', 40).join(' ')).toBe('२,५०,००० लोग आए और चले गए');
    expect(texts('7:45 7:45 7:45 7:45', 6)).toEqual(['7:45', '7:45', '7:45', '7:45']);
    expect(texts('12345678901234567890', 8)).toEqual(['12345678', '90123456', '7890']);
  });

  it('cuts no number apart in any script, and loses nothing', () => {
    const numbers = ['1,234,567', '12.5', '१२,३४,५६७', '١٬٢٣٤', '３，０００', '2,5 Mio.', '7:45'];
    const parts = fc.constantFrom(...numbers, 'Norvale', 'मत,', 'صوت،', '投票，', 'ส่งเรื่อง', '👩‍👩‍👧‍👦', 'дом;', 'a');
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 40, max: 120 }),
        (words, limit) => {
          const text = words.join(' ');
          const pieces = packLines([text], { limit }).flat();
          expect(
            joinPieces(
              pieces,
              pieces.map((piece) => piece.text),
            ),
          ).toEqual([text]);
          for (const number of numbers) {
            const wanted = words.filter((word) => word === number).length;
            const found = pieces
              .flatMap((piece) => piece.text.split(' '))
              .filter((word) => word === number.split(' ')[0]);
            expect(found.length).toBe(wanted);
          }
        },
      ),
    );
  });

  it('stays within the limit, keeps the order, cuts no grapheme and gives every line back, in all scripts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 60, max: 400 }), (lines, limit) => {
        const packets = packLines(lines, { limit, measure: escapedBytes });
        for (const packet of packets) expect(escapedBytes(packetText(packet))).toBeLessThanOrEqual(limit);
        const pieces = packets.flat();
        const texts = pieces.map(({ text }) => text);
        expect(joinPieces(pieces, texts)).toEqual(lines);
        const graphemes = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
        for (const whole of lines) {
          const parts = pieces.filter((piece) => lines[piece.line] === whole);
          if (parts.length > 0)
            expect(graphemes(whole)).toEqual(expect.arrayContaining(parts.flatMap(({ text }) => graphemes(text))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('uses as few requests as an order that may not change allows', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 20 }).map((it) => it.replace(/\s/g, '_')),
          { minLength: 1 },
        ),
        (lines) => {
          const limit = 90;
          const packets = packLines(lines, { limit });
          packets.slice(1).forEach((packet, i) => {
            const before = packets[i] ?? [];
            expect(utf8Bytes(`${packetText(before)}\n${packet[0]?.text}`)).toBeGreaterThan(limit);
          });
        },
      ),
    );
  });
});
