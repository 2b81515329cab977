import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { checkedOut, type Revision, workingTree } from './revision.ts';
import { bundlesOf, startMs } from './start.ts';

// Is a change slower to run, slower to start, or larger? Both trees are measured in one run, turn by turn, so that whatever else
// the machine does falls on both: `npm run bench:compare -- REVISION`.

const STARTS = 40;
const SPEED_ROUNDS = 5;
/** Noise only ever adds time: of many starts the lower quartile moves less than the median, of few rounds the shortest is nearest. */
const lowerQuartile = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 2] ?? 0;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const change = (before: number, after: number): string => `${(100 * (after / before - 1)).toFixed(1)} %`;

async function compareStarts(before: Revision, after: Revision): Promise<void> {
  const [old, now] = [await bundlesOf(before.folder), await bundlesOf(after.folder)];
  print('function            bytes before    after   change   start before    after   change (ms of processor time)');
  for (const bundle of now.bundles) {
    const former = old.bundles.find(({ name }) => name === bundle.name);
    if (!former) continue;
    const times: [number, number][] = Array.from({ length: STARTS }, () => [startMs(former), startMs(bundle)]);
    const [was, is] = [0, 1].map((side) => lowerQuartile(times.map((pair) => pair[side] ?? 0)));
    const bytes = `${former.bytes} ${bundle.bytes} ${change(former.bytes, bundle.bytes)}`;
    print(`${bundle.name.padEnd(20)} ${bytes}   ${was?.toFixed(1)} ${is?.toFixed(1)} ${change(was ?? 0, is ?? 0)}`);
  }
  old.remove();
  now.remove();
}

/** The lines of `speed.ts` by kind and size, in milliseconds. */
function speedsOf({ folder }: Revision): Map<string, number> {
  const printed = execFileSync(process.execPath, ['test/bench/speed.ts'], { cwd: folder, encoding: 'utf8' });
  const rows = printed.matchAll(/^(?<what>\w+ +\d+ KiB) +(?<ms>[\d.]+) ms/gmu);
  return new Map([...rows].map(({ groups }) => [groups?.['what'] ?? '', Number(groups?.['ms'])]));
}

function compareSpeeds(before: Revision, after: Revision): void {
  const rounds = Array.from({ length: SPEED_ROUNDS }, () => [speedsOf(before), speedsOf(after)] as const);
  print('text                  ms before    after   change');
  for (const what of rounds[0]?.[0].keys() ?? []) {
    const [was, is] = [0, 1].map((side) => Math.min(...rounds.map((round) => round[side]?.get(what) ?? 0)));
    print(`${what.padEnd(22)} ${was} ${is} ${change(was ?? 0, is ?? 0)}`);
  }
}

const program = new Command('compare')
  .description('speed, start and size of the working tree against those of a git revision, in one run')
  .argument('[revision]', 'what the working tree is held against', 'HEAD')
  .action(async (name: string) => {
    const [before, after] = [checkedOut(name), workingTree()];
    try {
      await compareStarts(before, after);
      compareSpeeds(before, after);
    } finally {
      before.remove();
    }
  });
program.parse();
