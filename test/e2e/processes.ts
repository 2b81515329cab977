import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Environment = Readonly<Record<string, string>>;

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly folder?: string;
  /** Is called with each line of the output as it comes. */
  readonly show?: (line: string) => void;
  /** Milliseconds after which the program is killed. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

const DEFAULT_TIMEOUT_MS = 120_000;
/** So much of a failed program's output is repeated in the error. */
const TAIL_LINES = 12;

/** Kills a process and everything it has started; harmless if it has ended. Needs a process that was started with `detached`. */
export function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Runs a program to its end, in a process group of its own. Throws only if it cannot be started. */
export function run({ program, args, environment, folder, show, signal, ...options }: Command): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
    const stop = () => killGroup(child);
    const timer = setTimeout(stop, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    const [out, errors]: [string[], string[]] = [[], []];
    createInterface(child.stdout).on('line', (line) => {
      out.push(line);
      show?.(line);
    });
    createInterface(child.stderr).on('line', (line) => {
      errors.push(line);
      show?.(line);
    });
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code) => {
      done();
      resolve({ code, out: out.join('\n'), errors: errors.join('\n') });
    });
  });
}

/** Runs a program that must succeed, and gives its output. */
export async function mustRun(command: Command): Promise<string> {
  const { code, out, errors } = await run(command);
  if (code === 0) return out;
  const said = `${out}\n${errors}`.trim().split('\n').slice(-TAIL_LINES).join('\n');
  const called = [command.program.split('/').at(-1), ...command.args].join(' ');
  throw new Error(`${called} ended with ${code ?? 'a signal'}:\n${said}`);
}
