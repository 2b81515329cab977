import { once } from 'node:events';
import { styleText } from 'node:util';

/** The only place of the command line that writes to the terminal. */

/** Writes one line for the reader or the next program, waiting where they are slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Says something that is not the result: progress, warnings, errors. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A reader that closes the pipe early (`| head`) ends the program quietly. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

type Style = Parameters<typeof styleText>[0];

/** Styled where the terminal shows styles, plain elsewhere (NO_COLOR and pipes are honoured). */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

export const terminalWidth = (): number => Math.min(process.stdout.columns ?? 100, 110);

/** A message with one full stop at its end. */
export const sentence = (text: string): string => `${text.replace(/[.\s]+$/u, '')}.`;
