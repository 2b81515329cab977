import { once } from 'node:events';
import { styleText } from 'node:util';
import ora from 'ora';

/** The only place of the command line that writes to the terminal. */

/** Writes one line for the reader or the next program, waiting where they are slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Says something that is not the result: progress, warnings, errors. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const NAMED = 3;

/** Names files of a folder that are not read, so that nobody believes they were; says nothing where there are none. */
export function sayLeftOut(files: readonly string[]): void {
  if (files.length === 0) return;
  const more = files.length > NAMED ? ` and ${count(files.length - NAMED)} more` : '';
  const named = files.slice(0, NAMED).join(', ');
  say(`wirebrief: not read because of their endings: ${named}${more}. What to do: name a file to have it read.`);
}

/** Tells how far the work is, on a terminal only; what is printed meanwhile stands above it. */
export function showProgress(): { update(text: string): void; hide(): void } {
  // A terminal that says it has no columns makes the spinner wrap without end.
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

/** A reader that closes the pipe early (`| head`) ends the program quietly. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

type Style = Parameters<typeof styleText>[0];

/** Styled where the terminal shows styles, plain elsewhere (NO_COLOR and pipes are honoured). */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

const DEFAULT_COLUMNS = 100;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 110;

/** Columns to wrap at; some terminals say 0. */
export const terminalWidth = (): number => Math.min(process.stdout.columns || DEFAULT_COLUMNS, MAX_COLUMNS);

/** A message with one full stop at its end. */
export const sentence = (text: string): string => `${text.replace(/[.\s]+$/u, '')}.`;

/** A number as people read it: `12,345`. */
export const count = (number: number): string => number.toLocaleString('en-US');

/** US dollars to the hundredth of a cent, the least that a line costs. */
export const dollars = (usd: number): string =>
  usd.toLocaleString('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 4 });
