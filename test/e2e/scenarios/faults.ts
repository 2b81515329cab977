import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';
import type { Weather } from '../stand-ins/translate-stand-in.ts';
import { until } from '../wait.ts';
import { articleOf } from './articles.ts';

const REFUSED_MS = 20_000;
const RECOVERED_MS = 40_000;
/** Requests refused before the weather changes: the SDK itself asks three times before a message goes back. */
const REFUSALS = 6;

async function outlasts({ newsroom, translate }: World, boats: number, weather: Weather): Promise<void> {
  const path = `faults/${boats}.txt`;
  translate.change(weather);
  const before = translate.refused();
  try {
    await newsroom.drop(path, articleOf(boats), { languages: 'es,fr' });
    await until(
      REFUSED_MS,
      'refused requests',
      async () => translate.refused() - before,
      (count) => count >= REFUSALS,
    );
    equal((await newsroom.manifestWhen(path, () => true)).state, 'in-progress');
  } finally {
    translate.change({});
  }
  const { state, languages } = await newsroom.manifestWhen(path, undefined, RECOVERED_MS);
  equal(state, 'complete');
  deepEqual(Object.keys(languages).sort(), ['en', 'es', 'fr']);
}

async function paysOnce({ newsroom, translate }: World): Promise<void> {
  translate.change({ delayMs: 1_500 });
  try {
    const paid = translate.service.charges.length;
    await newsroom.drop('slow.txt', articleOf(45), { languages: 'es' });
    equal((await newsroom.manifestWhen('slow.txt')).state, 'complete');
    const texts = translate.service.charges.slice(paid).map(({ to, text }) => `${to} ${text}`);
    ok(texts.length > 0);
    equal(new Set(texts).size, texts.length);
  } finally {
    translate.change({});
  }
}

export const FAULTS: readonly Scenario[] = [
  {
    sentence: 'while Amazon Translate throttles, languages wait; afterwards they are done within seconds',
    run: (world) => outlasts(world, 43, { isThrottled: true }),
  },
  {
    sentence: 'while Amazon Translate is broken, languages wait; afterwards they are done within seconds',
    run: (world) => outlasts(world, 44, { isBroken: true }),
  },
  { sentence: 'a slow Amazon Translate is waited for, and nothing is paid for twice', run: paysOnce },
];
