import { createInterface } from 'node:readline';
import { type Failure, failure, WirebriefError } from '../functions/core/errors.ts';
import { canonicalTag } from '../functions/core/languages/find-language.ts';
import { EXIT } from './exit-codes.ts';
import { print } from './output.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a command answers for one row; `error` rows make the run end with exit code 1. */
export type Answer = Readonly<Record<string, unknown>> & { readonly error?: Failure };

/**
 * Reads JSON objects from standard input, one a line, and writes one answer a line in the same order. A line that cannot
 * be used is answered with its number and the error; the run goes on. Gives the exit code.
 */
export async function answerLines(answer: (row: Row) => Promise<Answer> | Answer): Promise<number> {
  let exitCode: number = EXIT.done;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.trim(); // also takes off the mark that Windows programs set before the first line (U+FEFF)
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

/** A defect of ours on one row must not lose the rows behind it. */
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
    return undefined; // answered with the line's number by the caller
  }
}

/** A field that must be a string. */
export function stringField(row: Row, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw new WirebriefError(
    'usage-invalid',
    `the field "${name}" is ${value === undefined ? 'missing' : `a ${typeof value}`}`,
    `give "${name}" as a string`,
  );
}

/** A field that may be left out. */
export const optionalField = (row: Row, name: string): string | undefined =>
  row[name] === undefined || row[name] === null ? undefined : stringField(row, name);

/** A field that must be a BCP 47 tag: `Intl` throws on anything else. */
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

/** A language tag that may be left out. */
export const optionalLanguage = (row: Row, name: string): string | undefined =>
  row[name] === undefined || row[name] === null ? undefined : languageField(row, name);
