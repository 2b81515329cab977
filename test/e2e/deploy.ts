import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, mustRun } from './processes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everything `cdk deploy` reads. */
const PARTS = ['cdk.json', 'cli', 'functions', 'glossary', 'infra', 'package.json', 'package-lock.json', 'prompts'];
const ENVIRONMENT_NAME = 'aws://000000000000/eu-west-1';
const TIMEOUT_MS = 120_000;

export type Settings = Readonly<Record<string, string>>;
export type Outputs = Readonly<Record<string, string>>;

export interface Deployer {
  /** Makes what the toolkit itself needs in the account. */
  bootstrap(): Promise<void>;
  /** Deploys the stack with these settings over those of `cdk.json`, and gives its outputs by name. */
  deploy(settings: Settings): Promise<Outputs>;
  destroy(settings: Settings): Promise<void>;
  /** Writes a glossary of the project: `harbour` becomes `glossary/harbour.csv`. */
  writeGlossary(name: string, rows: readonly (readonly string[])[]): Promise<void>;
}

export interface DeployerOptions {
  /** Of the copy from which it is deployed; a glossary can be changed there without touching the project. */
  readonly folder: string;
  readonly environment: Environment;
  readonly show: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Copies the project and deploys it from there with the real toolkit. */
export async function deployer({ folder, environment, show, signal }: DeployerOptions): Promise<Deployer> {
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const outputsFile = join(folder, 'outputs.json');

  async function cdk(...args: readonly string[]): Promise<void> {
    show(`$ cdk ${args.join(' ')}`);
    const program = process.execPath;
    const called = [join(ROOT, 'node_modules/aws-cdk/bin/cdk'), ...args];
    await mustRun({ program, args: called, environment, folder, show, signal, timeoutMs: TIMEOUT_MS });
  }
  const flags = (settings: Settings): string[] =>
    Object.entries(settings).flatMap(([name, value]) => ['--context', `${name}=${value}`]);

  return {
    bootstrap: () => cdk('bootstrap', ENVIRONMENT_NAME),
    deploy: async (settings) => {
      await cdk('deploy', '--require-approval', 'never', '--outputs-file', 'outputs.json', ...flags(settings));
      const outputs: Record<string, Outputs> = JSON.parse(await readFile(outputsFile, 'utf8'));
      return outputs['Wirebrief'] ?? {};
    },
    destroy: (settings) => cdk('destroy', '--force', ...flags(settings)),
    writeGlossary: (name, rows) =>
      writeFile(join(folder, 'glossary', `${name}.csv`), rows.map((row) => `${row.join(',')}\n`).join('')),
  };
}
