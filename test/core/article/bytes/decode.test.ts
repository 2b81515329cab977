import { describe, expect, it } from 'vitest';
import { decodeArticle } from '../../../../functions/core/article/bytes/decode.ts';
import type { Outcome } from '../../../../functions/core/errors.ts';

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = <T>(outcome: Outcome<T>): T | string => (outcome.ok ? outcome.value : outcome.failure.code);
const decoded = async (bytes: Uint8Array, type?: string): Promise<string> => shown(await decodeArticle(bytes, type));

/** The bytes of a text in a one-byte charset, made from the charset's own table. */
function inCharset(text: string, charset: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (character) => table.get(character) ?? 63);
}

describe('bytes', () => {
  it.each([
    ['windows-1251', 'Мост открыт'],
    ['koi8-r', 'Мост открыт'],
    ['iso-8859-5', 'Мост открыт'],
    ['iso-8859-2', 'Źródła są'],
    ['windows-1252', '„Größe“ – € 5'],
  ])('in a declared %s are read', async (charset, text) => {
    expect(await decoded(inCharset(text, charset), `text/plain; charset="${charset}"`)).toBe(text);
    expect(await decoded(inCharset(`<meta charset=${charset}>${text}`, charset))).toBe(
      `<meta charset=${charset}>${text}`,
    );
  });

  it.each([
    ['shift_jis', '8b b4 82 cd 8a 4a 82 a2 82 bd', '橋は開いた'],
    ['gb18030', 'c7 c5 bf aa c1 cb', '桥开了'],
    ['big5', 'be f4 b6 7d a4 46', '橋開了'],
    ['euc-kr', 'b4 d9 b8 ae', '다리'],
  ])('in a declared %s are read', async (charset, bytes, text) => {
    expect(await decoded(hex(bytes), `text/plain; charset=${charset}`)).toBe(text);
  });

  it.each([
    ['windows-1251', 'Городской совет проголосовал за открытие порта для рыболовного флота во вторник.'],
    ['koi8-r', 'Городской совет проголосовал за открытие порта для рыболовного флота во вторник.'],
    ['windows-1252', 'Le conseil a voté mardi l’ouverture du port à la flotte, a déclaré la maire à la presse.'],
  ])('in an undeclared %s are told by their letters', async (charset, text) => {
    expect(await decoded(inCharset(text, charset))).toBe(text);
  });

  it('in a charset that shares its letters with another are not guessed', async () => {
    const text = 'Rada głosowała za otwarciem portu dla floty rybackiej, a łodzie są gotowe.';
    expect(await decoded(inCharset(text, 'windows-1250'))).toBe('article-undecodable');
  });

  it('that are UTF-8 are read so whatever an old template declares', async () => {
    expect(await decoded(utf8('Мост открыт'), 'text/plain; charset=windows-1251')).toBe('Мост открыт');
    expect(await decoded(utf8('<meta charset="iso-8859-1">Überfällige Größe äußern'))).toContain('Überfällige');
  });

  it.each([
    ['UTF-8 by its mark', 'ef bb bf d0 9c', 'М'],
    ['UTF-16 LE by its mark', 'ff fe 1c 04 3e 04', 'Мо'],
    ['UTF-16 BE by its mark', 'fe ff 04 1c 04 3e', 'Мо'],
    ['UTF-16 LE by its zeros', '48 00 61 00 72 00 62 00', 'Harb'],
    ['UTF-16 with a NUL character', 'ff fe 1c 04 00 00', 'article-undecodable'],
    ['half a UTF-16 unit', 'ff fe 1c', 'article-undecodable'],
    ['ISO-2022-JP by its escapes', '1b 24 42 36 36 1b 28 42 2e', '橋.'],
    ['escapes of no charset', '1b 24 7a 61 62', 'article-undecodable'],
    ['colours of a terminal', '1b 5b 31 6d 61', '\u001b[1ma'],
    ['UTF-32', 'ff fe 00 00 1c 04 00 00', 'article-undecodable'],
    ['broken UTF-8', '61 62 c3 28 63', 'article-undecodable'],
    ['a surrogate in UTF-8', '61 ed a0 80 62', 'article-undecodable'],
    ['a PNG', '89 50 4e 47 0d 0a 1a 0a', 'article-unsupported-format'],
    ['a rich text document', '7b 5c 72 74 66 31 20', 'article-unsupported-format'],
    ['a film', '00 00 00 18 66 74 79 70 6d 70 34 32', 'article-unsupported-format'],
    ['control characters', '01 02 03 04 05 06 41 42', 'article-unsupported-format'],
    ['a declared charset that is none', '61 62 63', 'abc'],
  ])('of %s give what they must', async (name, bytes, text) => {
    expect(await decoded(hex(bytes), name.startsWith('a declared') ? 'text/plain; charset=nonsense' : undefined)).toBe(
      text,
    );
  });

  it('with a NUL anywhere are no text', async () => {
    expect(await decoded(utf8(`${'word '.repeat(1000)}\0 word`))).toBe('article-undecodable');
    expect(await decoded(utf8(`${'word '.repeat(1000)}\0 word`), 'text/plain; charset=windows-1251')).toBe(
      'article-undecodable',
    );
  });

  it('of all kinds with NUL among them are binary data, which no charset would help', async () => {
    const bytes = Uint8Array.from({ length: 2_000 }, (_, i) => (i * 151) % 251);
    expect(await decoded(bytes)).toBe('article-unsupported-format');
  });

  it('undefined in the declared charset are an error', async () => {
    expect(await decoded(hex('61 62 81 63'), 'text/plain; charset=windows-1252')).toBe('article-undecodable');
  });

  it('keep marks without width, which belong to the text', async () => {
    const text = 'a\u200bb\u200f c\u2066d\u2069';
    expect(await decoded(utf8(text))).toBe(text);
  });
});
