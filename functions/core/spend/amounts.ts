import * as z from 'zod/mini';

const amount = z.number().check(z.nonnegative());

export const amountsSchema = z.object({
  /** Unicode code points sent to a translator. */
  characters: amount,
  requests: amount,
  /** US dollars, to nine places. */
  usd: amount,
  inputTokens: amount,
  outputTokens: amount,
});

/** What work was charged, or may be charged. */
export type Amounts = Readonly<z.infer<typeof amountsSchema>>;

export const NOTHING: Amounts = { characters: 0, requests: 0, usd: 0, inputTokens: 0, outputTokens: 0 };

const PLACES = 1e9; // the cheapest token costs some 35 of these

/** Dollars to nine places, so that sums come out the same in whatever order they are made. */
export const dollars = (usd: number): number => Math.round(usd * PLACES) / PLACES;

const combined = (a: Amounts, b: Amounts, of: (a: number, b: number) => number): Amounts => ({
  characters: of(a.characters, b.characters),
  requests: of(a.requests, b.requests),
  usd: dollars(of(a.usd, b.usd)),
  inputTokens: of(a.inputTokens, b.inputTokens),
  outputTokens: of(a.outputTokens, b.outputTokens),
});

export const plus = (a: Amounts, b: Amounts): Amounts => combined(a, b, (x, y) => x + y);

/** What is left of `a` without `b`; nothing falls below zero. */
export const minus = (a: Amounts, b: Amounts): Amounts => combined(a, b, (x, y) => Math.max(0, x - y));

/** The smaller of each. */
export const least = (a: Amounts, b: Amounts): Amounts => combined(a, b, Math.min);

export const sumOf = (all: readonly Amounts[]): Amounts => all.reduce(plus, NOTHING);

export const isNothing = (amounts: Amounts): boolean => Object.values(amounts).every((value) => value === 0);
