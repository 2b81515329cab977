import type { Caps } from '../../functions/core/spend/caps.ts';
import type { CloudPlan, CloudSettings } from './world/cloud.ts';
import { Random } from './world/random.ts';
import type { Fault, Front, WeatherPlan } from './world/weather.ts';

/** Something that is done to one article. `at`: milliseconds since the beginning. */
export type Step = { readonly at: number; readonly key: string } & (
  | { readonly kind: 'drop'; readonly body: string; readonly wishes: Readonly<Record<string, string>> }
  | { readonly kind: 'delete'; readonly how: 'marker' | 'expired' }
  /** The version before is deleted for good. */
  | { readonly kind: 'delete-version'; readonly drop: number }
  | { readonly kind: 'damage-manifest' }
  /** What a person asks for by `wirebrief retry` or `backfill`: the article as it is now. */
  | { readonly kind: 'ask'; readonly also?: readonly string[]; readonly overCap?: boolean }
);

/** All that happens from outside in one simulation; the seed decides everything. */
export interface Scenario {
  readonly cloud: CloudPlan;
  readonly steps: readonly Step[];
  readonly deployments: readonly { readonly at: number; readonly settings: CloudSettings }[];
  /** When what a cap held back is sent again. */
  readonly releases: readonly number[];
}

/** Whether a step drops an article that can be read: with a text, and without a misspelt wish. */
export const isReadable = (step: Step): boolean =>
  step.kind === 'drop' && step.body.trim() !== '' && !('language' in step.wishes);

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Whatever was going on is over after this time. */
const ALL_OVER = 30 * HOUR;

const PLACES = ['Norvale', 'Holm', 'Sandvik'];
const LANGUAGES = ['es', 'fr', 'de', 'it'];

/** A short article of fiction whose every version has another number of boats. Two articles have no line in common: both would be free to pay for it at the same moment. */
const story = (place: string, boats: number): string =>
  `Harbour of ${place} opens to ${boats} boats

The council of ${place} voted on Tuesday to open the harbour to ${boats} fishing boats. The first boats will reach ${place} in May.
`;

/** The scenario of one seed. */
export function scenarioOf(seed: number): Scenario {
  const random = new Random(seed * 16);
  const settings = settingsOf(random);
  const weather = weatherOf(random);
  const rush = random.one([2 * SECOND, 30 * SECOND, 5 * MINUTE, HOUR]);
  const caps = capsOf(random);
  const places = random.some(PLACES, 1, random.happens(0.3) ? 3 : 1);
  const steps = places.flatMap((place) => stepsOf(random, place, rush));
  return {
    cloud: {
      seed,
      settings,
      weather,
      delivery: {
        duplicateShare: random.one([0, 0.1, 0.4]),
        longestDelayMs: random.one([SECOND, 10 * SECOND, 10 * MINUTE]),
        longestRepeatMs: random.one([MINUTE, HOUR, 4 * HOUR]),
      },
      concurrency: random.whole(2, 4),
      batchSize: random.one([1, 2, 5]),
      maxTries: random.whole(3, 6),
      caps,
      careless: random.happens(0.1) ? [random.one(LANGUAGES)] : [],
      badAnswers: random.one([0, 0.3, 1]),
    },
    steps: steps.sort((a, b) => a.at - b.at),
    deployments: deploymentsOf(random, settings),
    releases: caps === NO_CAPS ? [] : Array.from({ length: RELEASES }, (_, at) => (at + 1) * RELEASE_EVERY),
  };
}

const BOUNDLESS = { characters: 1e9, tokens: 1e9, usd: 1e6 };
const NO_CAPS: Caps = { article: { languages: 30, ...BOUNDLESS }, day: BOUNDLESS };
/** More seldom than the stack does it, which only takes longer. */
const RELEASE_EVERY = 20 * HOUR;
const RELEASES = 11;

/** Caps that the articles of a simulation do hit. A request has some 400 characters, and a brief some 300 a language. */
function capsOf(random: Random): Caps {
  if (!random.happens(0.2)) return NO_CAPS;
  const day = { ...BOUNDLESS, characters: random.one([2_000, 4_000, 1e9]) };
  const article = { ...BOUNDLESS, languages: random.one([1, 2, 30]), characters: random.one([400, 800, 1e9]) };
  return { article, day };
}

function settingsOf(random: Random): CloudSettings {
  return {
    languages: random.some(LANGUAGES, 1, 2),
    superseded: random.happens(0.3) ? 'mark' : 'withdraw',
    onArticleDeleted: random.happens(0.2) ? 'keep' : 'withdraw',
    engine: random.happens(0.1) ? 'bedrock' : 'built-in',
    hasGlossary: random.happens(0.1),
  };
}

const deploymentsOf = (random: Random, settings: CloudSettings) =>
  random.happens(0.2)
    ? [
        {
          at: random.scaled(SECOND, HOUR),
          settings: { ...settings, languages: random.some(LANGUAGES, 1, 3), hasGlossary: random.happens(0.3) },
        },
      ]
    : [];

function stepsOf(random: Random, place: string, rush: number): Step[] {
  const key = `articles/${place.toLowerCase()}.txt`;
  const versions = random.whole(1, random.happens(0.3) ? 4 : 2);
  const steps: Step[] = [];
  let at = random.scaled(1, rush);
  for (let version = 1; version <= versions; version += 1) {
    steps.push(
      version > 1 && random.happens(0.15)
        ? { at, key, kind: 'delete', how: random.happens(0.3) ? 'expired' : 'marker' }
        : dropOf(random, { at, key, place, version }),
    );
    const [newest, before] = [steps.at(-1), steps.at(-2)];
    const isSucceeded = before?.kind === 'drop' && newest && isReadable(newest);
    if (isSucceeded && random.happens(0.05)) steps.push({ at: at + 1, key, kind: 'delete-version', drop: -2 });
    at += random.scaled(10, rush);
    if (random.happens(0.06))
      steps.push({
        at: at + random.scaled(SECOND, 3 * 24 * HOUR),
        key,
        kind: 'ask',
        ...(random.happens(0.5) ? { also: [random.one(LANGUAGES)] } : {}),
        ...(random.happens(0.5) ? { overCap: true } : {}),
      });
    if (random.happens(0.04)) {
      steps.push({ at: at - 5, key, kind: 'damage-manifest' });
      // Somebody who looks at the article finds no manifest, and types `wirebrief retry`.
      steps.push({ at: at + ALL_OVER, key, kind: 'ask' });
    }
  }
  return steps;
}

function dropOf(random: Random, about: { at: number; key: string; place: string; version: number }): Step {
  const { at, key, place, version } = about;
  const own = { 'source-language': 'en' };
  // An article may come back to what it was: its files then have the etags of before.
  const boats = 41 + (random.happens(0.15) ? 1 : version);
  const drop = { at, key, kind: 'drop', body: story(place, boats), wishes: own } as const;
  const luck = random.next();
  if (luck < 0.05) return { ...drop, body: '\n' };
  if (luck < 0.08) return { ...drop, wishes: { ...own, language: 'de' } };
  if (luck < 0.12) return { ...drop, wishes: { ...own, languages: 'fr,xq' } };
  if (luck < 0.6) return { ...drop, wishes: { ...own, languages: random.some(LANGUAGES, 1, 3).join(',') } };
  return drop;
}

function weatherOf(random: Random): WeatherPlan {
  const fronts: Front[] = [];
  while (random.happens(0.35)) fronts.push(frontOf(random));
  return {
    fronts,
    faultShare: random.one([0, 0, 0.01, 0.05]),
    conflictShare: random.one([0, 0.02, 0.1]),
    echoShare: random.one([0, 0.02, 0.1]),
    crashShare: random.one([0, 0, 0.005, 0.02]),
    mostCrashes: random.one([1, 3, 6, 20]),
    duplicateShare: random.one([0, 0.05, 0.3]),
    mostDuplicates: random.one([1, 6, 40]),
    refusedShare: random.one([0, 0, 0.02, 0.1]),
    untilMs: random.scaled(10 * SECOND, HOUR),
  };
}

const FAULTS: readonly Fault[] = ['throttled', 'unavailable', 'unreached', 'lost', 'slow'];

function frontOf(random: Random): Front {
  const from = random.scaled(100, HOUR);
  const service = random.one(['S3', 'SQS', 'EventBridge', 'Translate', 'Translate', 'Bedrock'] as const);
  const fault = service === 'Translate' && random.happens(0.1) ? 'denied' : random.one(FAULTS);
  // A service that does all it is asked and never says so is not to be had for hours.
  const longest = random.happens(0.05) ? 40 * HOUR : 3 * HOUR;
  const lasts = random.scaled(SECOND, fault === 'lost' ? 30 * MINUTE : longest);
  return {
    service,
    fault,
    from,
    to: from + lasts,
    share: fault === 'lost' ? random.one([0.3, 0.7]) : random.one([0.3, 1]),
  };
}
