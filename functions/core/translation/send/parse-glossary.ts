import { WirebriefError } from '../../errors.ts';
import { fromAmazonCode, toAmazonCode } from '../../languages/find-language.ts';
import { sha256 } from '../../text/sha256.ts';
import { type Glossary, termsFor } from './glossary.ts';
import { utf8Bytes } from './pack.ts';

/** A row of a CSV file and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface GlossaryFile {
  /** As a person knows it: `glossary/harbour.csv`. */
  readonly file: string;
  readonly content: string;
  readonly rows: readonly CsvRow[];
}

// https://docs.aws.amazon.com/translate/latest/dg/what-is-limits.html (November 2026)
const MOST_TARGETS = 10;
const MOST_TERMS = 256; // https://docs.aws.amazon.com/translate/latest/APIReference/API_TranslateText.html, TerminologyNames
const LONGEST_TERM_BYTES = 200;
const LARGEST_FILE_BYTES = 10_000_000;
const MULTI = /\.multi$/u;
const NOT_IN_A_NAME = /[^A-Za-z0-9]+/gu;
const VERSION_LENGTH = 12;

const baseName = (file: string): string => file.replace(/^.*[\\/]/u, '').replace(/\.csv$/iu, '');

function languageProblems(header: CsvRow): readonly string[] {
  const at = (message: string): string => `line ${header.line}: ${message}`;
  const wrong = header.cells.filter((code) => fromAmazonCode(code) === undefined);
  const twice = header.cells.filter((code, i) => header.cells.indexOf(code) !== i);
  return [
    ...wrong.map((code) => {
      const meant = toAmazonCode(code);
      return at(`"${code}" is not a language code of Amazon Translate${meant === undefined ? '' : `; write ${meant}`}`);
    }),
    ...twice.map((code) => at(`the language ${code} stands twice`)),
    ...(header.cells.length < 2 ? [at('a source language and at least one more are needed')] : []),
    ...(header.cells.length > MOST_TARGETS + 1
      ? [at(`${header.cells.length - 1} target languages, at most ${MOST_TARGETS} are allowed`)]
      : []),
  ];
}

function rowProblems(header: CsvRow, rows: readonly CsvRow[]): readonly string[] {
  const firstLine = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const at = (message: string): string => `line ${line}: ${message}`;
    const [source = ''] = cells;
    const before = firstLine.get(source);
    if (before === undefined) firstLine.set(source, line);
    return [
      ...(cells.length === header.cells.length
        ? []
        : [at(`${cells.length} cells, the header has ${header.cells.length}`)]),
      ...(source === '' ? [at('the term in the first column is missing')] : []),
      ...(source !== '' && before !== undefined ? [at(`"${source}" stands in line ${before} already`)] : []),
      ...cells
        .filter((cell) => utf8Bytes(cell) > LONGEST_TERM_BYTES)
        .map((cell) =>
          at(`"${cell.slice(0, 20)}…" has ${utf8Bytes(cell)} bytes, at most ${LONGEST_TERM_BYTES} are allowed`),
        ),
      ...cells.filter((cell) => /[\n\r]/u.test(cell)).map(() => at('a term may not hold a line break')),
    ];
  });
}

function fail(problems: readonly string[]): never {
  throw new WirebriefError(
    'config-invalid',
    `The glossary is wrong: ${problems.join('; ')}.`,
    'Correct the file: a header row of language codes, then one term a row (glossary/README.md).',
  );
}

/**
 * One glossary file, checked: `harbour.csv` with the columns `en` and `es` gives the terms from English to Spanish.
 * Throws `config-invalid`, which names every problem with file and line.
 */
export function parseGlossary({ file, content, rows }: GlossaryFile): Glossary {
  const [header, ...body] = rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }));
  if (!header) return fail([`${file}: it is empty`]);
  const problems = [
    ...(utf8Bytes(content) > LARGEST_FILE_BYTES ? [`larger than ${LARGEST_FILE_BYTES / 1e6} MB`] : []),
    ...languageProblems(header),
    ...(body.length > MOST_TERMS ? [`line ${body[MOST_TERMS]?.line}: more than ${MOST_TERMS} terms`] : []),
    ...rowProblems(header, body),
  ];
  if (problems.length > 0) return fail(problems.map((problem) => `${file}, ${problem}`));
  const name = baseName(file);
  const version = sha256(content);
  return {
    name,
    sha256: version,
    terminology: `wirebrief-${name.replace(NOT_IN_A_NAME, '-')}-${version.slice(0, VERSION_LENGTH)}`,
    directionality: MULTI.test(name) ? 'multi' : 'uni',
    languages: header.cells.map((code) => fromAmazonCode(code) ?? code),
    rows: body.map(({ cells }) => cells),
    csv: content,
  };
}

/**
 * All glossary files, checked together: Amazon Translate takes one for each request, so only one may have terms for a
 * pair of languages.
 */
export function parseGlossaries(files: readonly GlossaryFile[]): readonly Glossary[] {
  const glossaries = files.map(parseGlossary);
  const owners = new Map<string, string>();
  const clashes = glossaries.flatMap((glossary) =>
    pairsOf(glossary).flatMap((pair) => {
      const owner = owners.get(pair);
      if (owner === undefined) owners.set(pair, glossary.name);
      return owner === undefined ? [] : [`${glossary.name}.csv and ${owner}.csv both have terms for ${pair}`];
    }),
  );
  return clashes.length > 0 ? fail(clashes) : glossaries;
}

const pairsOf = (glossary: Glossary): readonly string[] =>
  glossary.languages.flatMap((from) =>
    glossary.languages.filter((to) => termsFor(glossary, from, to).length > 0).map((to) => `${from} to ${to}`),
  );
