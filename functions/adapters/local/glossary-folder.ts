import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { WirebriefError } from '../../core/errors.ts';
import type { Glossary } from '../../core/translation/send/glossary.ts';
import { type CsvRow, type GlossaryFile, parseGlossaries } from '../../core/translation/send/parse-glossary.ts';

const lineBreaks = (cells: readonly string[]): number => cells.join('').match(/\r\n?|\n/gu)?.length ?? 0;

/** The rows of a CSV text, each with the line it begins on, from 1. Throws `config-invalid` with file and line where it is not CSV. */
export function readCsv(file: string, content: string): readonly CsvRow[] {
  try {
    const options = { bom: true, skip_empty_lines: true, relax_column_count: true, info: true } as const;
    const records: unknown = parse(content, options);
    const rows = records as readonly { record: string[]; info: { lines: number } }[]; // what the option `info` gives
    return rows.map(({ record, info }) => ({
      // csv-parse gives the line on which a row ends.
      line: info.lines - lineBreaks(record),
      cells: record,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const at = typeof cause['lines'] === 'number' ? `, line ${cause['lines']}` : '';
    const remedy = 'Quote cells that hold a comma or a quotation mark, and double the quotation marks inside.';
    throw new WirebriefError('config-invalid', `The glossary is wrong: ${file}${at}: ${cause.message}.`, remedy, {
      cause,
    });
  }
}

function readGlossaryFile(folder: string, name: string): GlossaryFile {
  const content = readFileSync(join(folder, name), 'utf8');
  const file = join(basename(folder), name);
  return { file, content, rows: readCsv(file, content) };
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * The glossaries in a folder of `*.csv` files; none where the folder is missing. They are read synchronously, since nothing can
 * begin without them. Throws `config-invalid` with file and line.
 */
export function readGlossaries(folder: string): readonly Glossary[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.csv'));
  return parseGlossaries(names.sort().map((name) => readGlossaryFile(folder, name)));
}
