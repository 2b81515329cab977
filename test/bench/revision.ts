import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Answers of a commit to the same input are the same: kept, since asking takes minutes. */
const CACHE = join(ROOT, 'node_modules/.cache/same');

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** A tree of the project whose commands can be run: the working tree, or one of a commit, checked out beside it. */
export interface Revision {
  readonly folder: string;
  /** Undefined for the working tree, which may change from one run to the next. */
  readonly commit?: string;
  remove(): void;
}

export const workingTree = (): Revision => ({ folder: ROOT, remove: () => undefined });

/** Checks a commit out into a folder of its own, with the packages of this tree. Throws where git knows no such commit. */
export function checkedOut(name: string): Revision {
  const commit = git('rev-parse', '--verify', `${name}^{commit}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'wirebrief-same-')), 'tree');
  git('worktree', 'add', '--detach', folder, commit);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const remove = (): void => {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  return { folder, commit, remove };
}

/** What a command of a revision prints for an input; exit codes 0 and 1 are answers, others throw. */
export async function answersOf(revision: Revision, args: readonly string[], input: string): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([args, input]))
    .digest('hex');
  const kept = revision.commit && join(CACHE, revision.commit, key);
  if (kept && existsSync(kept)) return readFileSync(kept, 'utf8');
  const output = await run(revision.folder, args, input);
  if (kept) {
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, output);
  }
  return output;
}

/** Runs the command line of a tree, its input given and its output read whole. */
export function run(folder: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(process.execPath, ['cli/wirebrief.js', ...args], { cwd: folder });
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === 1) resolve(Buffer.concat(out).toString('utf8'));
      else
        reject(new Error(`${args.join(' ')} ended with ${code} in ${folder}: ${Buffer.concat(said).toString('utf8')}`));
    });
  });
}
