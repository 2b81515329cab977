import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import ora from 'ora';

// The only file of the command line that writes to the terminal.

/** Writes one line of the result, and waits if the terminal or the next program cannot take it yet. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes one line that is not part of the result, such as a warning, to standard error. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const NAMED = 3;

/** Names the files of a folder that are not read, so that nobody believes they were; says nothing if there are none. */
export function sayLeftOut(files: readonly string[]): void {
  if (files.length === 0) return;
  const more = files.length > NAMED ? ` and ${count(files.length - NAMED)} more` : '';
  const named = files.slice(0, NAMED).join(', ');
  say(`wirebrief: not read because of their endings: ${named}${more}. What to do: name a file to have it read.`);
}

/** Shows how far the work is, on a terminal only. `hide` before printing, `update` after it. */
export function showProgress(): { update(text: string): void; hide(): void } {
  // In a terminal that reports no columns, the spinner would wrap endlessly.
  const isSilent = !process.stderr.isTTY || !process.stderr.columns;
  const spinner = ora({ isSilent, stream: process.stderr });
  return {
    update: (text) => {
      spinner.start(text);
    },
    hide: () => {
      spinner.stop();
    },
  };
}

/** Whether somebody is there to be asked. */
export const isAtTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks a question of yes or no. Anything but `y` and `yes` is no, also the end of the input. */
export async function asked(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = once(lines, 'close').then(() => '');
    return /^y(?:es)?$/iu.test((await Promise.race([lines.question(`${question} [y/N] `), closed])).trim());
  } finally {
    lines.close();
  }
}

/** Ends the program quietly where a reader closes the pipe early, as `| head` does. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

type Style = Parameters<typeof styleText>[0];

/** Characters that JSON leaves as they are and some terminals obey. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A value as one line of JSON in which nothing can move the cursor or turn the text around it. */
export const jsonLine = (value: object): string =>
  JSON.stringify(value).replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text with a style where standard output shows styles, else plain, as in pipes and with NO_COLOR. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

const DEFAULT_COLUMNS = 100;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 110;

/** The columns at which to wrap; a terminal that reports 0 gets the default. */
export const terminalWidth = (): number => Math.min(process.stdout.columns || DEFAULT_COLUMNS, MAX_COLUMNS);

/** A message with one full stop at its end. */
export const sentence = (text: string): string => `${text.replace(/[.\s]+$/u, '')}.`;

/** A number as people read it: `12,345`. */
export const count = (number: number): string => number.toLocaleString('en-US');

/** Rows of cells under each other. The last cell of a row may be of any width. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) =>
    cells.map((cell, at) => cell.padEnd(at + 1 < cells.length ? (widths[at] ?? 0) : 0)).join('  '),
  );
}

/** US dollars to a hundredth of a cent, which is about the price of one line: `$0.0015`. */
export const dollars = (usd: number): string =>
  usd.toLocaleString('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 4 });
