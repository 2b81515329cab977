import * as z from 'zod/mini';
import { type Cost, NOTHING, plus, type Spend } from './spend.ts';

const amount = z.number().check(z.nonnegative());
const spendSchema = z.object({ characters: amount, tokens: amount, usd: amount });

const lineSchema = z.object({
  ...spendSchema.shape,
  requests: amount,
  inputTokens: amount,
  outputTokens: amount,
});
const articleSchema = z.object({
  articleKey: z.string(),
  fingerprint: z.string(),
  languages: z.record(z.string(), lineSchema),
});

/** What was paid, or reserved before a call that may not have been answered; over all attempts. */
export const paidSchema = z.object({
  characters: z.number(),
  requests: z.number(),
  usd: z.number(),
  inputTokens: z.optional(z.number()),
  outputTokens: z.optional(z.number()),
});
export type Paid = z.infer<typeof paidSchema>;

/** What one version of an article has cost, by language; the brief itself is under `brief`. */
export type ArticleLedger = z.infer<typeof articleSchema>;
type Entry = z.infer<typeof lineSchema>;

/** A payment, or with `times: -1` one that is taken back. */
export interface Payment extends Cost {
  readonly times: 1 | -1;
}

const EMPTY: Entry = { ...NOTHING, requests: 0, inputTokens: 0, outputTokens: 0 };

/** The ledger with a payment for one language. */
export function withPayment(ledger: ArticleLedger, language: string, payment: Payment): ArticleLedger {
  const { spend, inputTokens = 0, outputTokens = 0, times } = payment;
  const before = ledger.languages[language] ?? EMPTY;
  const entry: Entry = {
    ...plus(before, spend, times),
    requests: Math.max(0, before.requests + times),
    inputTokens: Math.max(0, before.inputTokens + times * inputTokens),
    outputTokens: Math.max(0, before.outputTokens + times * outputTokens),
  };
  return { ...ledger, languages: { ...ledger.languages, [language]: entry } };
}

/** Everything a ledger has, together. */
export const totalOf = ({ languages }: ArticleLedger): Spend =>
  Object.values(languages).reduce<Spend>((sum, each) => plus(sum, each), NOTHING);

/** What was paid for one language, as manifests show it; undefined where nothing was. */
export function paidFor(ledger: ArticleLedger | undefined, language: string): Paid | undefined {
  const entry = ledger?.languages[language];
  if (!entry || entry.requests === 0) return undefined;
  const { characters, requests, usd, inputTokens, outputTokens } = entry;
  return { characters, requests, usd, ...(entry.tokens > 0 ? { inputTokens, outputTokens } : {}) };
}

const parsed = <Schema extends z.ZodMiniType>(schema: Schema, body: string): z.infer<Schema> | undefined => {
  try {
    const result = schema.safeParse(JSON.parse(body));
    return result.success ? result.data : undefined;
  } catch {
    return undefined; // not JSON: nothing can be counted from it
  }
};

/** The ledger in a stored file; undefined where it holds none. */
export const parseLedger = (body: string): ArticleLedger | undefined => parsed(articleSchema, body);
/** The sum in a file of a day; undefined where it holds none. */
export const parseSpend = (body: string): Spend | undefined => parsed(spendSchema, body);
