import { createInterface } from 'node:readline';
import { type Failure, failure, WirebriefError } from '../functions/core/errors.ts';
import { canonicalTag } from '../functions/core/languages/find-language.ts';
import { EXIT } from './exit-codes.ts';
import { print } from './output.ts';

/** One JSON object of the input. */
export type Row = Readonly<Record<string, unknown>>;

/** What a command answers to one row. A row with an `error` makes the run end with exit code 1. */
export type Answer = Readonly<Record<string, unknown>> & { readonly error?: Failure };

/**
 * Reads JSON objects from standard input, one per line, and writes one answer per line, in the same order. A line that cannot
 * be used is answered with its number and the error, and the run goes on. Gives the exit code.
 */
export async function answerLines(answer: (row: Row) => Promise<Answer> | Answer): Promise<number> {
  let exitCode: number = EXIT.done;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.trim(); // this also removes the byte order mark (U+FEFF) that Windows programs write at the beginning
    if (text === '') continue;
    const result = await answerOne(text, number, answer);
    if (result.error) exitCode = EXIT.notAllDone;
    await print(JSON.stringify(result));
  }
  return exitCode;
}

async function answerOne(
  line: string,
  number: number,
  answer: (row: Row) => Promise<Answer> | Answer,
): Promise<Answer> {
  const row = parseRow(line);
  if (!row)
    return {
      line: number,
      error: failure('usage-invalid', `line ${number} is not a JSON object`, 'write one JSON object a line'),
    };
  const id = row['id'] === undefined ? {} : { id: row['id'] };
  try {
    return { ...id, ...(await answer(row)) };
  } catch (error) {
    return { ...id, line: number, error: error instanceof WirebriefError ? error.failure : crashed(error) };
  }
}

/** A failure for a defect of ours, so that one row cannot cost the answers to the rows after it. */
const crashed = (error: unknown): Failure =>
  failure(
    'crashed',
    error instanceof Error ? error.message : String(error),
    'report this row; the others are answered',
  );

function parseRow(line: string): Row | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined;
  } catch {
    return undefined; // the caller answers with the line's number
  }
}

/** A field that must be a string. Throws `usage-invalid`. */
export function stringField(row: Row, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw new WirebriefError(
    'usage-invalid',
    `the field "${name}" is ${value === undefined ? 'missing' : `a ${typeof value}`}`,
    `give "${name}" as a string`,
  );
}

/** A string field that may be missing or null. */
export const optionalField = (row: Row, name: string): string | undefined =>
  row[name] === undefined || row[name] === null ? undefined : stringField(row, name);

/** A field that must be a BCP 47 tag, in canonical form: `PT-br` → `pt-BR`. Throws `usage-invalid`, where `Intl` would crash later. */
export function languageField(row: Row, name: string): string {
  const value = stringField(row, name);
  const tag = canonicalTag(value);
  if (tag !== undefined) return tag;
  throw new WirebriefError(
    'usage-invalid',
    `the field "${name}" is no language tag`,
    'use a BCP 47 tag such as en or pt-BR',
  );
}

/** A language tag that may be missing or null. */
export const optionalLanguage = (row: Row, name: string): string | undefined =>
  row[name] === undefined || row[name] === null ? undefined : languageField(row, name);
