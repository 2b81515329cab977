import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commands that answer JSON lines; what they say is what must not change. */
export const COMMANDS = ['quotes', 'batch', 'verify', 'check-translation'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** One line of a command's standard input. */
export type Question = Readonly<Record<string, unknown>> & { readonly id: string };
export type Questions = Readonly<Record<CommandName, readonly Question[]>>;

type Row = Readonly<Record<string, unknown>>;

/** One document in one language, line by line; the same `docId` stands in a file for each language. */
interface ParallelDocument {
  readonly docId: string;
  readonly language: string;
  readonly lines: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isParallel = (row: Row): row is Row & ParallelDocument =>
  isText(row['docId']) && isText(row['language']) && Array.isArray(row['lines']) && row['lines'].every(isText);

/** Files below a folder whose names end so, with their paths, in the order of their names. */
export const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function rowsOf(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): Row => JSON.parse(line));
}

/** Every question that the JSON lines below a folder can put to the four commands; a row may serve several. */
export function questionsIn(folder: string): Questions {
  const rows = filesBelow(folder, /\.jsonl$/u).flatMap(rowsOf);
  const numbered = rows.map((row, index) => ({ ...row, id: `${index}` }));
  const documents = rows.filter(isParallel);
  const texts = [...numbered.filter((row: Row) => isText(row['text'])), ...documents.map(textOf)];
  return {
    quotes: texts.map((row: Row & { id: string }) => pick(row, ['id', 'language', 'text'])),
    batch: texts.map((row: Row & { id: string }) => pick(row, ['id', 'language', 'text', 'title'])),
    verify: numbered
      .filter((row: Row) => isText(row['text']) && isText(row['claim']))
      .map((row) => pick(row, ['id', 'text', 'claim', 'language'])),
    'check-translation': [
      ...numbered.filter((row: Row) => isText(row['source']) && isText(row['target'])).map((row) => ({ ...row })),
      ...translationsOf(documents),
    ],
  };
}

const textOf = ({ docId, language, lines }: ParallelDocument): Question => ({
  id: `${docId} ${language}`,
  language,
  text: lines.join('\n\n'),
});

const pick = (row: Row & { readonly id: string }, fields: readonly string[]): Question => ({
  ...Object.fromEntries(fields.filter((field) => isText(row[field])).map((field) => [field, row[field]])),
  id: row.id,
});

/** From the first language to each, from each to the first and to the one behind it: a ring, not every pair. */
function translationsOf(documents: readonly ParallelDocument[]): Question[] {
  const languages = [...new Set(documents.map(({ language }) => language))].sort();
  const hub = languages.includes('en') ? 'en' : languages[0];
  const byKey = new Map(documents.map((one) => [`${one.docId} ${one.language}`, one]));
  const next = (language: string): string | undefined =>
    languages[(languages.indexOf(language) + 1) % languages.length];
  return documents.flatMap((from) => {
    const wanted = from.language === hub ? languages : [hub, next(from.language)];
    return [...new Set(wanted)].flatMap((language) => {
      const to = byKey.get(`${from.docId} ${language}`);
      return to && to !== from ? linesBetween(from, to) : [];
    });
  });
}

/** Each line as translated, and in three ways that a check should notice: the next line's text, half of it, untranslated. */
function linesBetween(from: ParallelDocument, to: ParallelDocument): Question[] {
  return from.lines.flatMap((source, at) => {
    const target = to.lines[at] ?? '';
    const damaged = [to.lines[at + 1] ?? '', target.slice(0, target.length >> 1), source];
    return [target, ...damaged].map((answer, kind) => ({
      id: `${from.docId} ${from.language} ${to.language} ${at} ${kind}`,
      from: from.language,
      to: to.language,
      source,
      target: answer,
    }));
  });
}
