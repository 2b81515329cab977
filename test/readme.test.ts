import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cdk from '../cdk.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const help = (command: string): string =>
  execFileSync(process.execPath, ['cli/wirebrief.js', command, '--help'], { encoding: 'utf8' });

describe('the README', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it('names only scripts that exist', () => {
    const named = commands.flatMap((line) => [...line.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name));
    expect(named.filter((name) => !(name && name in manifest.scripts))).toEqual([]);
  });

  it('names only flags its commands know', () => {
    const wirebrief = commands.flatMap((line) => {
      const [, rest] = /npm (?:start|run -s wirebrief) -- ([^#]*)/.exec(line) ?? [];
      return rest === undefined
        ? []
        : [{ command: line.includes('npm start') ? 'run' : (rest.split(' ')[0] ?? ''), rest }];
    });
    const unknown = wirebrief.flatMap(({ command, rest }) => {
      const known = command.startsWith('-') ? '--help' : help(command);
      return [...rest.matchAll(/--[a-z-]+/g)].map(([flag]) => flag).filter((flag) => !known.includes(flag));
    });
    expect(wirebrief.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  it('explains every setting of the stack, and no other', () => {
    const rows = [...readme.matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(([, names = '']) => names.match(/\w+/g));
    expect(rows.sort()).toEqual([...Object.keys(cdk.context.wirebrief), 'alarmEmail'].sort());
  });
});
