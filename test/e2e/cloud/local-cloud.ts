import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Environment, killGroup } from '../processes.ts';
import { before, until } from '../wait.ts';

const SERVE = fileURLToPath(new URL('serve.py', import.meta.url));
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;

export interface LocalCloudOptions {
  readonly python: string;
  /** For everything it writes, its log and the code of the functions among it. */
  readonly folder: string;
  /** Is handed on to the functions, so that they find the stand-ins. */
  readonly environment: Environment;
}

export interface LocalCloud {
  readonly url: string;
  /** The file of the certificate authority that clients have to trust. */
  readonly authority: string;
  /** What the cloud and its functions have logged. */
  readonly log: string;
  stop(): Promise<void>;
}

const answers = (url: string, ca: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, { ca }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });

/** Starts ministack and waits until it answers. Throws with the end of its log if it does not. */
export async function startLocalCloud({ python, folder, environment }: LocalCloudOptions): Promise<LocalCloud> {
  await mkdir(folder, { recursive: true });
  const log = join(folder, 'cloud.log');
  const child = spawn(python, [SERVE, folder], {
    cwd: folder,
    env: { ...environment, TMPDIR: folder, STATE_DIR: join(folder, 'state') },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // so that its functions end with it
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.stdin.end();
    killGroup(child, 'SIGTERM');
    await before(STOP_TIMEOUT_MS, 'the local cloud to end', ended).catch(() => undefined); // it is killed below
    killGroup(child);
    await ended;
  };
  const file = createWriteStream(log);
  child.stderr.pipe(file);
  try {
    const lines = createInterface(child.stdout);
    const first = new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      child.once('error', reject);
      child.once('close', (code) => reject(new Error(`the local cloud ended with ${code}; its log is ${log}`)));
    });
    const { port, authority } = JSON.parse(await before(START_TIMEOUT_MS, 'the local cloud to start', first));
    lines.on('line', (line) => file.write(`${line}\n`));
    const url = `https://127.0.0.1:${port}`;
    const ca = await readFile(authority, 'utf8');
    const ask = () => answers(`${url}/_ministack/health`, ca);
    await until(START_TIMEOUT_MS, 'the local cloud to answer', ask, (isThere) => isThere);
    return { url, authority, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
