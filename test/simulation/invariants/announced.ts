import { articleState, type Manifest } from '../../../functions/core/manifest/manifest.ts';
import type { Told } from '../world/event-bridge.ts';
import { type Invariant, truths } from './world.ts';

/** Whoever listens knows how every language and every article ended. */
export const announced: Invariant = {
  name: 'announced',
  check: (world) =>
    truths(world).flatMap(({ key, manifest }) => {
      if (!manifest) return [];
      const told = world.cloud.bus.told.filter(({ detail }) => detail['articleKey'] === key);
      return [...languagesUntold(manifest, told), ...articleUntold(manifest, told)].map((what) => `${what} of ${key}`);
    }),
};

const TYPES: Readonly<Record<string, string>> = { done: 'Brief Ready', failed: 'Brief Failed', parked: 'Brief Parked' };

const languagesUntold = ({ fingerprint, languages }: Manifest, told: readonly Told[]): string[] =>
  Object.entries(languages).flatMap(([language, { state }]) => {
    const type = TYPES[state];
    const isTold = told.some(
      ({ type: name, detail }) =>
        name === type &&
        detail['fingerprint'] === fingerprint &&
        [language, 'und'].includes(String(detail['language'])),
    );
    return type === undefined || isTold ? [] : [`nobody was told that ${language} is ${state}`];
  });

function articleUntold(manifest: Manifest, told: readonly Told[]): string[] {
  const state = articleState(manifest);
  if (state === 'in-progress') return [];
  const languages = JSON.stringify(
    workedOn(Object.fromEntries(Object.entries(manifest.languages).map(([tag, work]) => [tag, work.state]))),
  );
  const isTold = told.some(
    ({ type, detail }) =>
      type.startsWith('Article ') &&
      detail['state'] === state &&
      detail['fingerprint'] === manifest.fingerprint &&
      JSON.stringify(workedOn(Object(detail['languages']))) === languages,
  );
  return isTold ? [] : [`nobody was told that the whole is ${state}`];
}

/** The states of the languages that somebody worked on; of old pages that a straggler left each language has its own news. */
const workedOn = (states: Readonly<Record<string, unknown>>) =>
  Object.entries(states)
    .filter(([, state]) => state !== 'superseded' && state !== 'withdrawn')
    .sort();
