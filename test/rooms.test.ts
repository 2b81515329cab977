import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATTERN_NAMES } from '../functions/core/quotes/patterns/pattern.ts';
import { COMPARES_WORD, importsOf, literalsOf, ROOT, read, SOURCES } from './sources.ts';

const CORE = 'functions/core';

/** The rooms of the core from the ground up, and what each may import; docs/design.md, "The rooms". */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  languages: ['text', 'errors.ts'],
  numbers: ['text', 'languages'],
  article: ['text', 'languages', 'numbers', 'errors.ts'],
  quotes: ['text', 'languages', 'article'],
  verify: ['text', 'languages', 'numbers', 'article', 'quotes'],
  spend: ['errors.ts'],
  brief: ['text', 'languages', 'numbers', 'article', 'quotes', 'verify', 'spend', 'errors.ts'],
  translation: ['text', 'languages', 'numbers', 'brief', 'errors.ts'],
  manifest: ['text', 'article', 'spend', 'brief', 'translation', 'errors.ts', 'ports.ts'],
  render: ['text', 'languages', 'brief', 'manifest'],
  model: ['text', 'languages', 'article', 'quotes', 'verify', 'brief', 'render', 'errors.ts', 'ports.ts'],
  'errors.ts': [],
  'ports.ts': ['text', 'article', 'brief', 'translation', 'errors.ts'],
};

const IMPORTS = new Map(SOURCES.map((file) => [file, importsOf(file).filter((name) => name.endsWith('.ts'))] as const));
const inCore = (file: string): boolean => file.startsWith(`${CORE}/`);
const roomOf = (file: string): string => relative(CORE, file).split('/')[0] ?? '';

/** Every circle of a graph as the nodes in it (Tarjan's strongly connected components). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

/** A graph of folders: what the files of each import from others. */
function foldersOf(room: string): ReadonlyMap<string, readonly string[]> {
  const within = [...IMPORTS].filter(([file]) => inCore(file) && roomOf(file) === room);
  const grouped = Map.groupBy(within, ([file]) => dirname(file));
  return new Map(
    [...grouped].map(([folder, entries]) => {
      const targets = entries.flatMap(([, names]) => names.filter((name) => inCore(name) && roomOf(name) === room));
      return [folder, [...new Set(targets.map((name) => dirname(name)))].filter((name) => name !== folder)] as const;
    }),
  );
}

describe('the rooms of the core', () => {
  it('are those of the table', () => {
    expect(readdirSync(join(ROOT, CORE)).sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('import only rooms below them', () => {
    const wrong = [...IMPORTS]
      .filter(([file]) => inCore(file))
      .flatMap(([file, names]) =>
        names
          .filter((name) => inCore(name) && roomOf(name) !== roomOf(file))
          .filter((name) => !ROOMS[roomOf(file)]?.includes(roomOf(name)))
          .map((name) => `${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('stand in no circle', () => {
    expect(circlesIn(new Map(Object.entries(ROOMS)))).toEqual([]);
  });

  it('hold no two files that import each other, nor does any folder outside', () => {
    expect(circlesIn(IMPORTS)).toEqual([]);
  });

  it.each(Object.keys(ROOMS).filter((room) => !room.endsWith('.ts')))(
    'has folders in %s that import in one direction',
    (room) => {
      // The file at a room's top that reads like its table of contents imports its folders; they take only types and words from the top.
      const folders = new Map([...foldersOf(room)].filter(([folder]) => folder !== join(CORE, room)));
      expect(circlesIn(folders)).toEqual([]);
    },
  );

  it('have tests in folders of the same names', () => {
    const folders = readdirSync(join(ROOT, 'test/core'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(join(ROOT, 'test/core'), join(entry.parentPath, entry.name)));
    expect(folders.filter((folder) => !existsSync(join(ROOT, CORE, folder)))).toEqual([]);
  });

  it('have no folder too full to be read at a glance', () => {
    const MOST_FILES = 16;
    const counts = Map.groupBy(SOURCES, (file) => dirname(file));
    const full = [...counts].filter(([, inside]) => inside.length > MOST_FILES).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  it('have no file of code too long to be read at once', () => {
    const MOST_LINES = 250;
    // Lists of words and tables of figures are looked up, not read.
    const isTable = (file: string): boolean =>
      /\/languages\/(?:parts|[\w-]+\/lists)\/|\/patterns\/figures\.ts$/u.test(file);
    const long = SOURCES.filter((file) => !isTable(file) && read(file).split('\n').length > MOST_LINES + 1);
    expect(long).toEqual([]);
  });
});

const RULES = SOURCES.filter(
  (file) => file.startsWith(`${CORE}/quotes/`) && !file.startsWith(`${CORE}/quotes/patterns/`),
);

/** What the code calls its own things: the members of its types, the patterns. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  ...[...RULES, `${CORE}/languages/parts/speech.ts`].flatMap((file) =>
    [...read(file).matchAll(/(?<=(?<!\|)\|\s*|readonly \w+: )'([\w-]+)'|'([\w-]+)'(?=\s*\|(?!\|))/gu)].map(
      ([, last, first]) => last ?? first ?? '',
    ),
  ),
  ...literalsOf(read(`${CORE}/quotes/patterns/pattern.ts`)).map(({ literal }) => literal.slice(1, -1)),
  ...PATTERN_NAMES,
]);

/** Terms of standards: normal forms of Unicode, options of Intl, flags and letters of ASCII. */
const STANDARD: ReadonlySet<string> = new Set([
  ...['NFC', 'NFD', 'UTC', 'long', 'none', 'region', 'word', 'u'],
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
]);

/** What a regular expression says without its escapes, the names of its groups and its flags: `/\p{L}ing$/u` → `ing$`. */
const spelled = (literal: string): string =>
  literal
    .slice(1, literal.lastIndexOf('/'))
    .replace(/\\[pP]\{[^}]*\}|\\u(?:\{[^}]*\}|[\da-fA-F]{4})|\\.|\(\?<\w+>/gu, '');

function isOwnName(literal: string, line: string): boolean {
  if (/^(?:import|export|\}) .*from '/u.test(line)) return true;
  if (/(?:grammarWords|grammarPattern)\('|\b(?:Pick|Omit)<.*'|\['\w+'\]/u.test(line)) return true;
  const text = literal.slice(1, -1).replace(/\$\{[^}]*\}|\\./gu, '');
  const isPartOfPattern = literal.startsWith('`') && PATTERN_NAMES.some((name) => name.includes(text));
  return !/\p{L}/u.test(text) || isPartOfPattern || OWN_NAMES.has(text) || STANDARD.has(text);
}

/** Han, Cyrillic and Arabic letters count as well as Latin ones; the Arabic stroke that lengthens a line is typography. */
const holdsWord = (literal: string, line: string): boolean =>
  literal.startsWith('/') ? /(?!\u0640)\p{L}/u.test(spelled(literal)) : !isOwnName(literal, line);

describe('the rules for quotations', () => {
  it('hold no word and no ending of a language: those are in the folders of the languages', () => {
    const found = RULES.flatMap((file) => {
      const lines = read(file).split('\n');
      const held = literalsOf(read(file)).filter(({ literal, line }) => holdsWord(literal, lines[line - 1] ?? ''));
      const compared = lines.filter((line) => COMPARES_WORD.test(line));
      return [...held.map(({ literal }) => literal), ...compared].map((what) => `${file}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["if (token.lower === 'und') return at;", true],
    ["const isThing = mention.kind === 'name';", false],
    ["const isOne = first === 'die';", true],
    ["if (token.lower === 'one') return at;", true],
    ["if (token.text === '\\n') return at;", false],
    ['const ENDING = /(?:ung|heit)$/u;', true],
    ['const DASH = /^[-–—]\\p{Lu}/u;', false],
    ["const hasArticle = word.startsWith('ال');", true],
    ['const CLAUSE = /的$/u;', true],
    ["const words = grammarWords('nounLinks');", false],
    ["// the word 'und' in a comment", false],
  ])('are told from names of the code: %s', (line, isWord) => {
    const held = literalsOf(line).some(({ literal }) => holdsWord(literal, line));
    expect(held || COMPARES_WORD.test(line)).toBe(isWord);
  });
});
