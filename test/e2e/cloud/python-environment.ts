import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, run } from '../processes.ts';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/wirebrief-e2e/', import.meta.url));
/** The oldest Python for which ministack is made. */
const OLDEST = [3, 10] as const;
const INSTALL_TIMEOUT_MS = 240_000;

export interface PythonEnvironment {
  readonly python: string;
  /** The AWS CLI. */
  readonly aws: string;
}

/** Why this machine cannot run a local cloud: the run is skipped, and says this. */
export class Unavailable extends Error {}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? '';

/** A Python that is new enough. Windows is left out: the functions are stopped by their process group. */
async function findPython(environment: Environment): Promise<string> {
  const question = `import sys; sys.exit(0 if sys.version_info >= (${OLDEST.join(', ')}) else 1)`;
  for (const program of process.platform === 'win32' ? [] : ['python3', 'python']) {
    const ended = await run({ program, args: ['-c', question], environment }).catch(() => undefined);
    if (ended?.code === 0) return program;
  }
  throw new Unavailable(`no Python ${OLDEST.join('.')} or newer was found`);
}

/**
 * The Python environment with the packages of requirements.txt, made in `node_modules/.cache` if it is not there yet.
 * Throws `Unavailable` where it cannot be made: without Python, its module venv, or a package index.
 */
export async function pythonEnvironment(environment: Environment, signal: AbortSignal): Promise<PythonEnvironment> {
  const version = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const folder = join(CACHE, version);
  const found = { python: join(folder, 'bin/python'), aws: join(folder, 'bin/aws') };
  const mark = join(folder, 'complete');
  if (existsSync(mark)) return found;

  const base = await findPython(environment);
  await rm(CACHE, { recursive: true, force: true });
  const made = await run({ program: base, args: ['-m', 'venv', folder], environment, signal });
  if (made.code !== 0) throw new Unavailable(`python -m venv failed: ${lastLine(made.out || made.errors)}`);
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS];
  const timeoutMs = INSTALL_TIMEOUT_MS;
  const installed = await run({ program: found.python, args, environment, signal, timeoutMs });
  if (installed.code !== 0) throw new Unavailable(`pip could not install ministack: ${lastLine(installed.errors)}`);
  await writeFile(mark, '');
  return found;
}
