/** The first bytes of files that are not text, as hexadecimal digits. */
const MAGIC: readonly (readonly [bytes: string, kind: string])[] = [
  ['25504446', 'a PDF'],
  ['504b0304', 'an archive or office document'],
  ['504b0506', 'an archive'],
  ['d0cf11e0', 'an office document'],
  ['7b5c727466', 'a rich text document'],
  ['89504e47', 'an image'],
  ['ffd8ff', 'an image'],
  ['47494638', 'an image'],
  ['49492a00', 'an image'],
  ['4d4d002a', 'an image'],
  ['52494646', 'an image or recording'],
  ['494433', 'a recording'],
  ['4f676753', 'a recording'],
  ['1a45dfa3', 'a film'],
  ['1f8b', 'an archive'],
  ['425a68', 'an archive'],
  ['fd377a585a00', 'an archive'],
  ['377abcaf271c', 'an archive'],
  ['526172211a07', 'an archive'],
  ['7f454c46', 'a program'],
  ['0061736d', 'a program'],
  ['774f4632', 'a font'],
];
const SNIFF_BYTES = 4096;
/** Text may have a stray page break or bell, but not more control characters than this. */
const MAX_CONTROLS = 0.02;
/**
 * In UTF-16 text a script gives one or two of them, as the halves of its letters; with more kinds than this it is not
 * text.
 */
const MOST_CONTROLS_OF_SCRIPT = 8;

/**
 * What kind of file the bytes are if they are not text, judged by how they begin and by their control characters;
 * undefined for text. `%PDF-1.7` at the beginning gives `a PDF`.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  if (head.slice(8) === '66747970') return 'a film or image'; // ISO media: "ftyp" after the size
  const sample = bytes.subarray(0, SNIFF_BYTES);
  const controls = sample.filter(
    (byte) => (byte < 0x20 && byte !== 0 && ![9, 10, 12, 13, 27].includes(byte)) || byte === 0x7f,
  );
  // The second byte of UTF-16 may look like a control: Cyrillic is 0x04.
  const isWide =
    (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff) || sample.includes(0);
  const isRandom = new Set(controls).size > MOST_CONTROLS_OF_SCRIPT;
  return (!isWide || isRandom) && controls.length > sample.length * MAX_CONTROLS ? 'binary data' : undefined;
}
