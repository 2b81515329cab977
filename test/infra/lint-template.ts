/**
 * Runs cfn-lint over the templates of the default settings and of those with everything on. It takes the cfn-lint on the PATH, or
 * installs it into an environment of its own. Where Python or the package is not to be had, it says so and skips the check.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../sources.ts';
import { adopted, build, everything, GLOSSARY } from './build.ts';

const VERSION = '1.51.0';
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/cfn-lint');
/** W3005: the construct library writes down that a function needs its role, which CloudFormation knows without it. */
const IGNORED = ['W3005'];

const succeeds = (command: string, ...flags: string[]): boolean =>
  spawnSync(command, flags, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** A cfn-lint that runs; undefined where there is none to be had. */
function findLinter(): string | undefined {
  const own = join(ENVIRONMENT, process.platform === 'win32' ? 'Scripts' : 'bin', 'cfn-lint');
  for (const command of ['cfn-lint', own]) if (succeeds(command, '--version')) return command;
  if (!existsSync(ENVIRONMENT) && !succeeds('python3', '-m', 'venv', ENVIRONMENT)) return undefined;
  const pip = own.replace(/cfn-lint$/u, 'pip');
  return succeeds(pip, 'install', '--quiet', `cfn-lint==${VERSION}`) ? own : undefined;
}

function lint(linter: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-templates-'));
  try {
    const variants = {
      default: {},
      everything,
      adopted: { ...everything, ...adopted },
      destroy: { onDestroy: 'destroy' },
    };
    const files = Object.entries(variants).map(([name, context]) => {
      const file = join(folder, `${name}.template.json`);
      writeFileSync(file, JSON.stringify(build(context, [GLOSSARY]).app.synth().getStackByName('Wirebrief').template));
      return file;
    });
    const { status } = spawnSync(linter, ['--ignore-checks', ...IGNORED, '--', ...files], { stdio: 'inherit' });
    if (status === 0) console.log(`cfn-lint finds nothing in ${files.length} templates`);
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const linter = findLinter();
if (linter === undefined) console.log(`skipped: cfn-lint needs Python 3 with venv and the package cfn-lint ${VERSION}`);
else process.exitCode = lint(linter);
