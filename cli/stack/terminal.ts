import { setTimeout as sleep } from 'node:timers/promises';
import { WirebriefError } from '../../functions/core/errors.ts';
import { asked, dollars, isAtTerminal, print, say, showProgress } from '../output.ts';

/** What a command needs of the terminal it was typed in, and of the clock. */
export interface Terminal {
  /** Writes a line of the result. */
  print(line: string): Promise<void>;
  /** Writes a line that is not part of the result. */
  say(line: string): void;
  /** Shows how far the work is, in place; nothing where nobody watches. */
  progress(text: string | undefined): void;
  /** Whether somebody is there to be asked. */
  readonly isInteractive: boolean;
  /** The answer to a question of yes or no. */
  ask(question: string): Promise<boolean>;
  wait(milliseconds: number): Promise<void>;
  now(): Date;
}

/** The terminal of this process. */
export function terminal(): Terminal {
  const shown = showProgress();
  return {
    print,
    say,
    progress: (text) => (text === undefined ? shown.hide() : shown.update(text)),
    isInteractive: isAtTerminal(),
    ask: asked,
    wait: async (milliseconds) => sleep(milliseconds),
    now: () => new Date(),
  };
}

/** What a command may spend without a question: about what fifty briefs in one language cost. */
const ASK_ABOVE_USD = 1;

/**
 * Whether to go on with work that costs so much at most. Above a dollar somebody must say so: at a terminal the answer is asked for, elsewhere
 * `usage-invalid` is thrown unless `--yes` was typed.
 */
export async function agreeToPay(at: Terminal, usd: number, yes: boolean | undefined): Promise<boolean> {
  if (yes || usd <= ASK_ABOVE_USD) return true;
  return agree(at, `This may cost up to ${dollars(usd)}. Go on?`, `this may cost up to ${dollars(usd)}`);
}

/** Whether somebody agrees. Throws `usage-invalid` where nobody can be asked; `why` says what would have been asked. */
export async function agree(at: Terminal, question: string, why: string): Promise<boolean> {
  if (!at.isInteractive) throw new WirebriefError('usage-invalid', why, 'type the same with --yes to do it');
  return at.ask(question);
}
