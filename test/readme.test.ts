import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import cdk from '../cdk.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const run = promisify(execFile);
const help = async (...command: string[]): Promise<string> =>
  (await run(process.execPath, ['cli/wirebrief.js', ...command, '--help'])).stdout;

describe('the README', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  it('names only scripts that exist', () => {
    const named = commands.flatMap((line) => [...line.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name));
    expect(named.filter((name) => !(name && name in manifest.scripts))).toEqual([]);
  });

  it('names only commands that exist and flags they know', async () => {
    const lines = commands.flatMap((line) => /npm (start|run -s wirebrief) -- ([^#]*)/.exec(line)?.slice(1) ?? []);
    const asked = lines.flatMap((start, i) => (i % 2 ? [] : [{ start, words: lines[i + 1] ?? '' }]));
    const flagsOf = Map.groupBy(asked, ({ start, words }) => (start === 'start' ? 'run' : (words.split(' ')[0] ?? '')));
    const known: readonly string[] = (await help()).match(/(?<=^ {2})[\w-]+/gm) ?? [];
    const wrong = [...flagsOf].map(async ([command, uses]) => {
      if (command.startsWith('-')) return [];
      if (!known.includes(command)) return [command];
      const text = await help(command);
      const flags = uses.flatMap(({ words }) => words.match(/--[a-z-]+/g) ?? []);
      return flags.filter((flag) => !text.includes(flag)).map((flag) => `${command} ${flag}`);
    });
    expect(asked.length).toBeGreaterThan(5);
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });

  it('explains every setting of the stack, and no other, together with docs/operate.md', () => {
    const operating = /^## Settings$[\s\S]*?(?=^### )/mu.exec(readFileSync('docs/operate.md', 'utf8'))?.[0] ?? '';
    const rows = [...(readme + operating).matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(([, names = '']) =>
      names.match(/\w+/g),
    );
    const optional = ['alarmEmail', 'kmsKey', 'articlesBucket', 'briefsBucket', 'notify'];
    expect([...new Set(rows)].sort()).toEqual([...Object.keys(cdk.context.wirebrief), ...optional].sort());
  });
});
