import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { FORMAT_NAMES } from '../formats/format-names.ts';
import { binaryKind } from './binary.ts';

/** A charset declared inside the file is within its first bytes (HTML: 1,024, WHATWG encoding sniffing). */
const SNIFF_BYTES = 1024;
/** A guess less certain than this may well be mojibake. */
const MIN_CONFIDENCE = 20;
const GUESSABLE = new Set(
  `windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 koi8-r iso-8859-1 iso-8859-2
  iso-8859-5 shift_jis euc-jp euc-kr gb18030 big5`.split(/\s+/u),
);
/** Charsets that share most letters: Polish "są" in one reads "sš" in the other. */
const TWINS = new Map([
  ['iso-8859-2', 'windows-1250'],
  ['windows-1250', 'iso-8859-2'],
]);
/** This many UTF-8 sequences are no accident: the declared charset was left over from an old template. */
const MIN_UTF8_SEQUENCES = 4;
/** No page is written in these; as labels they would turn every byte into a private-use character. */
const REFUSED_LABELS = new Set(['x-user-defined', 'replacement']);
const ESCAPE = 0x1b;
/** The wrong charset puts marks among the letters: ‡, ¤, ¬, box drawing. Real text has few marks but these. */
const COMMON_MARKS = /[\p{L}\p{M}\p{N}\s–—―‘’“”„‚«»‹›…·•°§©®™€£¥№¿¡ªº、。，！？：；（）「」『』【】《》〈〉・～ー％]/u;
const MIN_LETTERS = 0.9;

function byMark(bytes: Uint8Array): string | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return 'utf-32';
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return undefined;
}

/** `charset=…` of the content type, then of an HTML `<meta>` or an XML declaration. */
function declared(bytes: Uint8Array, contentType: string | undefined): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  return [
    /charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(contentType ?? ''),
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/iu.exec(head),
    /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/iu.exec(head),
  ].flatMap((found) => (found?.[1] ? [found[1].toLowerCase()] : []));
}

/**
 * The text in a charset; undefined if the charset is unknown, the bytes are not in it, or control characters remain.
 */
function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  if (REFUSED_LABELS.has(charset)) return undefined;
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    // One-byte charsets map the bytes they leave undefined to the controls U+0080 to U+009F, which no text has.
    return charset !== 'utf-8' && /[\u0080-\u0084\u0086-\u009f]/u.test(text) ? undefined : text;
  } catch {
    return undefined; // an unknown charset, or bytes that are not in it: both mean "not this one"
  }
}

/** ISO-2022-JP writes its letters as ASCII after escapes: read as UTF-8 it would give nonsense without an error. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(ESCAPE);
  return at >= 0 && bytes[at + 1] === '$'.charCodeAt(0);
}

/** UTF-16 without a mark: Latin text has a NUL in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SNIFF_BYTES);
  const nuls = (odd: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = sample.length * 0.4;
  if (nuls(1) > many && nuls(0) === 0) return 'utf-16le';
  return nuls(0) > many && nuls(1) === 0 ? 'utf-16be' : undefined;
}

/** The text in a charset as far as `chardet` can tell, and only if the result reads like text. */
async function guessed(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import('chardet');
  const guess = analyse(bytes).find((one) => GUESSABLE.has(one.name.toLowerCase()) && one.confidence >= MIN_CONFIDENCE);
  // ISO 8859-1 on the web means windows-1252 (WHATWG encoding standard).
  const text = guess && decodeAs(bytes, guess.name.toLowerCase().replace('iso-8859-1', 'windows-1252'));
  if (text === undefined || !readsLikeText(text)) return undefined;
  const twin = decodeAs(bytes, TWINS.get(guess?.name.toLowerCase() ?? '') ?? '');
  return twin === undefined || twin === text || !readsLikeText(twin) ? text : undefined; // both read well: not sure
}

function readsLikeText(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  return foreign.filter((character) => COMMON_MARKS.test(character)).length >= foreign.length * MIN_LETTERS;
}

/**
 * The text of an article's bytes: by byte order mark, declared charset, strict UTF-8, or a charset recognized by its
 * letters. A byte order mark is dropped, nothing else is changed. Bytes that are not text, or in no charset we can
 * prove, are a failure (`article-unsupported-format`, `article-undecodable`), never mojibake. Bytes `ef bb bf 41` give
 * `A`.
 */
export async function decodeArticle(bytes: Uint8Array, contentType?: string): Promise<Outcome<string>> {
  const binary = binaryKind(bytes);
  if (binary !== undefined) return failed(binaryFile(binary));
  const marked = byMark(bytes);
  if (marked)
    return withoutNul(decodeAs(bytes, marked), `the bytes are not the ${marked} that the byte order mark says`);
  const charsets = declared(bytes, contentType);
  if (bytes.includes(0)) {
    const wide = charsets.find((charset) => charset.startsWith('utf-16')) ?? unmarkedUtf16(bytes);
    return withoutNul(wide && decodeAs(bytes, wide), 'the file contains NUL bytes');
  }
  if (hasJapaneseEscapes(bytes))
    return withoutNul(decodeAs(bytes, 'iso-2022-jp'), 'the file contains escapes that are not those of ISO-2022-JP');
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && (charsets.length === 0 || isSurelyUtf8(utf8))) return succeeded(utf8);
  const text = charsets.map((charset) => decodeAs(bytes, charset)).find((one) => one !== undefined) ?? utf8;
  return withoutNul(
    text ?? (await guessed(bytes)),
    `the bytes are not ${charsets[0] ?? 'UTF-8'} nor any charset we can tell`,
  );
}

const isSurelyUtf8 = (text: string): boolean => (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) >= MIN_UTF8_SEQUENCES;

function withoutNul(text: string | undefined, found: string): Outcome<string> {
  if (text === undefined) return undecodable(found);
  return text.includes('\0') ? undecodable('the text contains NUL characters') : succeeded(text);
}

const undecodable = (found: string): Outcome<never> =>
  failed(
    failure('article-undecodable', found, 'save the article as UTF-8, or declare its charset in the content type'),
  );

const binaryFile = (kind: string): ReturnType<typeof failure> =>
  failure('article-unsupported-format', `the file is no text (${kind})`, `drop its text: plain ${FORMAT_NAMES}`);
