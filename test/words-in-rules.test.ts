import { describe, expect, it } from 'vitest';
import { COMPARES_WORD, literalsOf, read, SOURCES } from './sources.ts';

// What is known of one language is in the folder of that language. `rooms.test.ts` asks it of quotes, string by string; here it is
// asked of the other rooms, whose strings are mostly messages: of all regular expressions, of all strings and templates that
// are pieces of one, and of all letters of other scripts than Latin.

const ROOMS = ['article', 'brief', 'numbers', 'text', 'translation', 'verify'];

/** Where nothing can be told from a word, or words are the point. */
const LEFT_OUT: readonly (readonly [part: string, why: string])[] = [
  ['article/bytes/', 'charsets and how files of other kinds begin'],
  ['article/formats/', 'names of HTML, of feeds and of IPTC, and the classes that sites give their elements'],
  ['article/furniture/agencies.ts', 'names of agencies in their own spellings'],
  ['translation/check/names/skeleton', 'which letters of all scripts sound alike: a transliteration'],
  ['translation/send/', 'markup, addresses and names of files'],
  // Of the other rooms, `model` asks a model in English and reads markup, `render` writes HTML, and `manifest` writes messages.
];

/** What is the same in every language, as it is written in the rules. */
const STANDARD: ReadonlySet<string> = new Set(
  [
    // Time zones
    'GMT UTC BST CET CEST CEDT ET EST EDT gmt utc bst cet cest cst ct eet eest est et',
    // Symbols of units, `h` and `m` among them, and of money
    'km kg cm mm m mph kWh MWh GWh kW MW GW TW ha h C F US USD EUR GBP CHF Rs',
    // Names of agencies
    'CNN AP AFP Reuters UPI dpa DPA EFE ANSA Lusa TASS ТАСС Xinhua BBC ap afp epa reuters getty images',
    // Ends of addresses, the sign of copyright and its name, the exponent of a number as JavaScript writes it
    'Com Net Org Info Js De Co c copyright e',
    // Letters of a script, whatever the language: vowels, signs that have no sound, forms that are read as another
    'aeiouy ьъ ا ی ک أإآٱ ıأإآىيكß',
  ].flatMap((terms) => terms.split(' ')),
);

/** Numerals are figures, in Han characters, their Korean spelling and Roman letters; some marks count as letters in Unicode. */
const FIGURES = /[〇零一二两兩三四五六七八九十百千万萬亿億兆点點半双雙首천만억조백]+|(?<!\p{L})[IVXLCDM]+(?!\p{L})/gu;
const MARKS = /[ºª\p{Lm}]/gu;

/** What a template says besides what is put in: `a${b({ c })}d` → `a d`. */
function withoutInserts(text: string): string {
  let depth = 0;
  return text.replace(/\$\{|[{}]|[^${}]+|\$/gu, (piece) => {
    const isInside = depth > 0;
    if (piece === '${' || (isInside && piece === '{')) depth += 1;
    else if (isInside && piece === '}') depth -= 1;
    return isInside || depth > 0 ? ' ' : piece;
  });
}

/** Escapes, ranges of letters, and names of groups are code: `\\p{L}[a-z](?<place>…)`. */
const CODE = /\\{1,2}[pP]\{[^}]*\}|\\{1,2}u(?:\{[^}]*\}|[\da-fA-F]{4})|\\{1,2}.|\(\?<\w+>|a-z|A-Z/gu;
const IS_PIECE = /\\\\|\\[pbsd]|\(\?|[^|]\|[^|]/u;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** The words that a literal of the code says of a language: `/^(?:und|\p{Lu}+)$/u` → `und`. */
function wordsIn(literal: string): string[] {
  const isPattern = literal.startsWith('/');
  const inside = isPattern ? literal.slice(1, literal.lastIndexOf('/')) : withoutInserts(literal.slice(1, -1));
  const plain = inside.replace(MARKS, ' ');
  if (!isPattern && !IS_PIECE.test(plain) && !OTHER_SCRIPT.test(plain)) return [];
  const words =
    plain
      .replace(CODE, ' ')
      .replace(FIGURES, ' ')
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !STANDARD.has(word));
}

/** A list of words is looked up, never written, in a rule. */
const WRITES_LIST = /\b(?:wordSet|listOf|oneOf)\(['`][^$]*\p{L}/u;

function heldIn(source: string): string[] {
  const literals = literalsOf(source).flatMap(({ literal, line }) =>
    wordsIn(literal).map((word) => `${line}: ${word}`),
  );
  const lines = source.split('\n').filter((line) => COMPARES_WORD.test(line) || WRITES_LIST.test(line));
  return [...literals, ...lines];
}

describe('the rules of the rooms', () => {
  const RULES = SOURCES.filter((file) => ROOMS.some((room) => file.startsWith(`functions/core/${room}/`)));

  it('hold no word and no ending of a language: those are in the folders of the languages', () => {
    const asked = RULES.filter((file) => !LEFT_OUT.some(([part]) => file.startsWith(`functions/core/${part}`)));
    expect(asked.flatMap((file) => heldIn(read(file)).map((what) => `${file}:${what}`))).toEqual([]);
  });

  it.each(LEFT_OUT)('leave out %s, which is still there: %s', (part) => {
    expect(RULES.filter((file) => file.startsWith(`functions/core/${part}`))).not.toEqual([]);
  });

  it.each([
    ["const CLOCK = '\\\\d{1,2}(?:\\\\suhr)?';", true],
    [`const CLOCK = \`\\\\d{1,2}(?:\${words(({ clock }) => clock)}|GMT)\`;`, false],
    ['const PLURAL = /[^s]s$/u;', true],
    ['const RANGE = /^[a-z]{2}$/u;', false],
    ["const DAY = '日';", true],
    ['const NUMERAL = /[一二三]+/u;', false],
    ['const KING = /(?<name>\\p{Lu}\\p{L}+) [IVX]+/u;', false],
    ["if (word.lower === 'und') return at;", true],
    ["if (text.startsWith('\\n')) return at;", false],
    ["const LINKS = wordSet('and or');", true],
    ["const message = 'the claim says nothing';", false],
    ["if (mention.form === 'month') return at;", false],
  ])('are told from names of the code: %s', (line, isWord) => {
    expect(heldIn(line).length > 0).toBe(isWord);
  });
});
