/** What work costs, or has cost: characters sent to a translator, tokens of a model, US dollars. */
export interface Spend {
  readonly characters: number;
  readonly tokens: number;
  readonly usd: number;
}

/** What a call costs; of a model, also its tokens apart. */
export interface Cost {
  readonly spend: Spend;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** A cost that was counted before its call. */
export interface Reservation {
  /** Counts what the call has cost in its place. */
  settle(actual: Cost): Promise<void>;
  /** Takes back what was counted for a call that cost nothing. */
  release(): Promise<void>;
}

/** Where costs are counted before their calls. */
export interface Spending {
  /** Throws `spend-capped` with the cap that would be passed. */
  reserve(cost: Cost): Promise<Reservation>;
}

export const NOTHING: Spend = { characters: 0, tokens: 0, usd: 0 };

/** The most that one version of an article, and all articles of a day (UTC) together, may cost. */
export interface Caps {
  readonly article: Spend & {
    /** The most languages an article may be made in. */
    readonly languages: number;
  };
  readonly day: Spend;
}

const UNITS = ['characters', 'tokens', 'usd'] as const;
export type Unit = (typeof UNITS)[number];

/** Dollars are kept to a billionth, so that sums of many small ones stay comparable with a cap. */
const PRECISION = 1e9;
const rounded = (usd: number): number => Math.round(usd * PRECISION) / PRECISION;

/** Two costs together; `times: -1` takes the second away, and never leaves less than nothing. */
export const plus = (a: Spend, b: Spend, times: 1 | -1 = 1): Spend => ({
  characters: Math.max(0, a.characters + times * b.characters),
  tokens: Math.max(0, a.tokens + times * b.tokens),
  usd: Math.max(0, rounded(a.usd + times * b.usd)),
});

/** The unit in which a sum would pass what is allowed; undefined where it passes in none. */
export const unitOver = (sum: Spend, allowed: Spend): Unit | undefined =>
  UNITS.find((unit) => sum[unit] > allowed[unit]);

/** The largest share of what is allowed that is used up, in any unit; 1 is all of it. */
export const shareOf = (sum: Spend, allowed: Spend): number =>
  Math.max(...UNITS.map((unit) => (allowed[unit] > 0 ? sum[unit] / allowed[unit] : 0)));

/** The name of a cap, as its setting has it: `maxDayUsd`. */
export const capName = (of: 'article' | 'day', unit: Unit): string =>
  `max${of === 'article' ? 'Article' : 'Day'}${unit === 'usd' ? 'Usd' : unit === 'tokens' ? 'Tokens' : 'Characters'}`;

const MOST_SHARDS = 16;

/**
 * Into how many files a day's sum is divided, so that many writers do not wait for one. Each file may hold an equal part of the cap, and each part
 * has room for the costliest article, so that no article is refused while the day has room.
 */
export function shardsOf({ article, day }: Caps): number {
  const parts = UNITS.map((unit) => (article[unit] > 0 ? day[unit] / article[unit] : MOST_SHARDS));
  return Math.max(1, Math.min(MOST_SHARDS, Math.floor(Math.min(...parts))));
}

/** The part of a day's cap that each of its files may hold. */
export const partOf = ({ characters, tokens, usd }: Spend, shards: number): Spend => ({
  characters: characters / shards,
  tokens: tokens / shards,
  usd: usd / shards,
});
