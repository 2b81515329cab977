import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleHandler } from '../bundle-handler.ts';

/** A Lambda function as it is deployed: one CommonJS file. */
export interface Bundle {
  /** Of the handler's file. */
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

/** Bundles every handler of a tree with the options of its stack, into a folder of its own; `remove` deletes it. */
export async function bundlesOf(tree: string): Promise<{ readonly bundles: readonly Bundle[]; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-start-'));
  const { BUNDLING }: typeof import('../../infra/constructs/pipeline-function.ts') = await import(
    join(tree, 'infra/constructs/pipeline-function.ts')
  );
  const bundles = readdirSync(join(tree, 'functions/handlers')).map((entry) => {
    const name = entry.replace('.ts', '');
    const outfile = join(folder, `${name}.js`);
    bundleHandler(join(tree, 'functions/handlers', entry), outfile, BUNDLING);
    return { name, file: outfile, bytes: statSync(outfile).size };
  });
  return { bundles, remove: () => rmSync(folder, { recursive: true }) };
}

const LOAD = `const before = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));`;

/** Processor time of loading a bundle once in a process of its own, in milliseconds; no handler is called. */
export const startMs = ({ file }: Bundle): number =>
  Number(execFileSync(process.execPath, ['-e', LOAD, file], { encoding: 'utf8' }));
