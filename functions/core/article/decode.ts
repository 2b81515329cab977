import { failed, failure, type Outcome, succeeded } from '../errors.ts';

/** Bytes that open files which are no text: PDF, ZIP (docx, odt), images, gzip, OLE (doc). */
const BINARY_MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** A charset declared inside the file stands within its first bytes (HTML: 1,024, WHATWG encoding sniffing). */
const SNIFF_BYTES = 1024;
/** Guesses below this share of certainty are no better than mojibake. */
const MIN_CONFIDENCE = 20;
const GUESSABLE = new Set([
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
]);

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

function byMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return undefined;
}

/** `charset=…` of the content type, an HTML `<meta>` or an XML declaration. */
function declared(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  const found =
    /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? '') ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(head) ??
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/iu.exec(head);
  return found?.[1]?.toLowerCase();
}

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // an unknown charset or bytes that are not in it: both mean "not this one"
  }
}

/** Charsets of one byte a letter, as far as `chardet` tells them apart. */
async function guessed(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import('chardet');
  const guess = analyse(bytes).find((one) => GUESSABLE.has(one.name.toLowerCase()) && one.confidence >= MIN_CONFIDENCE);
  // ISO 8859-1 on the web means windows-1252 (WHATWG encoding standard).
  return guess?.name.toLowerCase().replace('iso-8859-1', 'windows-1252');
}

/**
 * The text of an article's bytes: by byte order mark, declared charset, strict UTF-8, or a one-byte charset told by its
 * letters. A byte order mark is dropped, nothing else rewritten. Bytes that are no text, or in no charset we can prove,
 * are a failure (`article-unsupported-format`, `article-undecodable`), never mojibake.
 */
export async function decodeArticle(bytes: Uint8Array, contentType?: string): Promise<Outcome<string>> {
  if (BINARY_MAGIC.some((magic) => startsWith(bytes, magic)))
    return failed(
      failure(
        'article-unsupported-format',
        'the file is binary (a PDF, office document, image or archive)',
        'drop its text: plain text, Markdown, HTML or ninjs',
      ),
    );
  const marked = byMark(bytes);
  if (!marked && bytes.subarray(0, SNIFF_BYTES).includes(0)) return undecodable('the file contains NUL bytes');
  const charset = marked ?? declared(bytes, contentType);
  const own = charset && decodeAs(bytes, charset);
  if (own !== undefined && own !== '') return succeeded(own);
  if (marked) return undecodable(`the bytes are not the ${marked} that the byte order mark says`);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return succeeded(utf8);
  const guess = await guessed(bytes);
  const text = guess && decodeAs(bytes, guess);
  return text ? succeeded(text) : undecodable(`the bytes are not ${charset ?? 'UTF-8'} nor any charset we can tell`);
}

const undecodable = (found: string): Outcome<never> =>
  failed(
    failure('article-undecodable', found, 'save the article as UTF-8, or declare its charset in the content type'),
  );
