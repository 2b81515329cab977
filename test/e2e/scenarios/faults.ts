import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Scenario, World } from '../scenario.ts';
import type { Weather } from '../stand-ins/translate-stand-in.ts';
import { until } from '../wait.ts';
import { storyOf } from './texts.ts';

const REFUSED_MS = 180_000;
const RECOVERED_MS = 180_000;
/** Tries that are refused before the weather changes: the second comes five seconds after the first. */
const REFUSALS = 2;

/** Has a language meet this weather while `work` is done; other languages are worked on beside it. */
async function during({ translate }: World, language: string, weather: Weather, work: () => Promise<void>) {
  translate.change(language, weather);
  try {
    await work();
  } finally {
    translate.change(language, {});
  }
}

/** All lines that were paid for, none of them twice. */
function paysNothingTwice({ translate }: World, name: string): void {
  const lines = translate.service.linesPaid(name);
  ok(lines.length > 0, `no line with ${name} was paid for`);
  deepEqual(
    lines.filter((line, at) => lines.indexOf(line) !== at),
    [],
  );
}

async function outlasts(world: World, name: string, [language, weather]: [string, Weather]): Promise<void> {
  const { newsroom, translate } = world;
  const path = `faults/${name}.txt`;
  await during(world, language, weather, async () => {
    await newsroom.drop(path, storyOf(name), { languages: `${language},pt` });
    const refused = async () => translate.refused(language);
    await until(REFUSED_MS, 'refused requests', refused, (count) => count >= REFUSALS);
    const { state, languages } = await newsroom.manifestWhen(path, (each) => each.languages['pt']?.state === 'done');
    deepEqual([state, languages[language]?.state], ['in-progress', 'waiting']);
  });
  equal((await newsroom.manifestWhen(path, undefined, RECOVERED_MS)).state, 'complete');
  paysNothingTwice(world, name);
}

async function waitsForSlowAnswers(world: World): Promise<void> {
  await during(world, 'ro', { delayMs: 1_500 }, async () => {
    await world.newsroom.drop('faults/slow.txt', storyOf('Slowan'), { languages: 'ro' });
    equal((await world.newsroom.manifestWhen('faults/slow.txt')).state, 'complete');
  });
  paysNothingTwice(world, 'Slowan');
}

/** About a kilobyte each; a request takes at most ten. */
const STATEMENTS = 100;
/** The function that translates has a minute: so slow answers do not fit into one. */
const SLOW_MS = 8_000;
const LONG_MS = 200_000;

/** A debate of so many statements, each of them other words. */
function debateOf(name: string): string {
  const statement = (at: number): string => {
    const clause = (part: number) =>
      `the harbour plan number ${at * 100 + part} needs a wall and ${part + 2} cranes before the winter storms come`;
    const said = Array.from({ length: 9 }, (_, part) => clause(part)).join(', and ');
    return `“We know that ${said},” said Ines ${name}falk, the mayor of Port ${name}.`;
  };
  return [storyOf(name), ...Array.from({ length: STATEMENTS }, (_, at) => statement(at))].join('\n\n');
}

async function goesOnWhereItStopped(world: World): Promise<void> {
  const { newsroom, translate } = world;
  await during(world, 'it', { delayMs: SLOW_MS }, async () => {
    await newsroom.drop('faults/debate.txt', debateOf('Langran'), { languages: 'it' });
    const { state, languages } = await newsroom.manifestWhen('faults/debate.txt', undefined, LONG_MS);
    equal(state, 'complete');
    const requests = translate.service.charges.filter(({ to }) => to === 'it').length;
    ok((languages['it']?.paid?.requests ?? 0) >= requests, 'the manifest counts all requests');
    match(await readFile(world.cloud.log, 'utf8'), /work-unfinished/u, 'one message was enough');
  });
  paysNothingTwice(world, 'Langran');
}

async function paysForDoubtTwiceAtMost({ newsroom, translate }: World): Promise<void> {
  const path = 'faults/doubtful.txt';
  // A figure that is not in the source makes a line doubtful, also when it is asked for alone.
  translate.service.damage = (text, to) => (to === 'ca' ? text.replace('1.5', '8.5') : text);
  try {
    await newsroom.drop(path, storyOf('Dubran'), { languages: 'ca' });
    const before = await newsroom.manifestWhen(path);
    deepEqual([before.state, before.languages['ca']?.verdict], ['complete', 'review']);
    for (let again = 0; again < 2; again += 1) {
      const { sequencer } = await newsroom.manifestWhen(path);
      await newsroom.drop(path, storyOf('Dubran'), { languages: 'ca' });
      const isAgain = (each: typeof before) => each.sequencer !== sequencer && each.state !== 'in-progress';
      equal((await newsroom.manifestWhen(path, isAgain)).languages['ca']?.verdict, 'review');
    }
  } finally {
    translate.service.damage = (text) => text;
  }
  const doubtful = translate.service.linesPaid('1.5', 'ca').filter((line) => line.includes('42'));
  ok(doubtful.length >= 1 && doubtful.length <= 2, `the doubtful line was paid for ${doubtful.length} times`);
}

async function isRetried(world: World): Promise<void> {
  const { newsroom } = world;
  const path = 'faults/denied.txt';
  await during(world, 'nl', { isDenied: true }, async () => {
    await newsroom.drop(path, storyOf('Denran'), { languages: 'es,nl' });
    const { state, languages } = await newsroom.manifestWhen(path);
    deepEqual([state, languages['nl']?.lastFailure?.code], ['partial', 'translator-denied']);
    await newsroom.hears(path, 'Article Partial');
    const shown = await newsroom.wirebrief('status', path);
    equal(shown.code, 1, shown.errors);
    match(shown.out, /translator-denied/u);
    const asJson = JSON.parse((await newsroom.wirebrief('status', path, '--json')).out);
    deepEqual([asJson.key, asJson.state], [`articles/${path}`, 'partial']);
  });
  const retried = await newsroom.wirebrief('retry', path);
  equal(retried.code, 0, retried.errors);
  equal(
    (await newsroom.manifestWhen(path, ({ state }) => state === 'complete')).languages['nl']?.lastFailure,
    undefined,
  );
  await newsroom.hears(path, 'Article Complete');
  equal((await newsroom.wirebrief('status', path)).code, 0);
  const again = await newsroom.wirebrief('retry', path);
  match(again.out, /Nothing to try again/u);
  paysNothingTwice(world, 'Denran');
}

export const FAULTS: readonly Scenario[] = [
  {
    sentence: 'while Amazon Translate throttles, a language waits; afterwards it is done within seconds',
    run: (world) => outlasts(world, 'Throttan', ['sv', { isThrottled: true }]),
  },
  {
    sentence: 'while Amazon Translate is broken, a language waits; afterwards it is done within seconds',
    run: (world) => outlasts(world, 'Brokan', ['da', { isBroken: true }]),
  },
  { sentence: 'a slow Amazon Translate is waited for, and nothing is paid for twice', run: waitsForSlowAnswers },
  {
    sentence: 'a long debate goes on over several messages, and nothing of it is paid for twice',
    run: goesOnWhereItStopped,
  },
  {
    sentence: 'a line that comes back wrong is paid for twice at most, however often its article comes again',
    run: paysForDoubtTwiceAtMost,
  },
  { sentence: 'a language that was denied is shown by status and made by retry', run: isRetried },
];
