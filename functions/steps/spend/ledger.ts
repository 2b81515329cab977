import { articleSpendPath, daySpendPath } from '../../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../../core/ports.ts';
import { type Amounts, isNothing, least, minus, NOTHING, plus } from '../../core/spend/amounts.ts';
import type { Budget, Reservation } from '../../core/spend/budget.ts';
import { type Caps, fitting, passedCap, SHARDS, shardCaps, spendCapped } from '../../core/spend/caps.ts';
import {
  type ArticleSpend,
  articleTotal,
  parseAmounts,
  parseArticleSpend,
  serializeSpend,
  withSpent,
} from '../../core/spend/ledger-files.ts';
import { sha256 } from '../../core/text/sha256.ts';
import { type ChangedFile, changeFile, damaged } from './change-file.ts';

export interface LedgerServices {
  readonly briefs: Pick<BriefStore, 'read' | 'write'>;
  readonly now: Clock;
  readonly caps: Caps;
}

/** Whose money is spent. */
export interface Spender {
  readonly articleKey: string;
  /** Of the brief. */
  readonly fingerprint: string;
  /** A language tag; `brief` for the model that writes the brief. */
  readonly language: string;
  /** Counts, but is never refused. */
  readonly overCap?: boolean | undefined;
}

/** What was taken from one file of a day. */
interface Taken {
  readonly shard: number;
  readonly amounts: Amounts;
}

/**
 * The budget of one language of one article, counted in files that are changed by compare-and-set, first for the article, then for
 * the day: a crash in between leaves a count too high, never too low. A day's caps are divided among sixteen files; a call that does not fit
 * the article's own file takes from the next ones, so that the whole cap can be used. In a rush for the last of a cap, a call may be
 * refused for the sake of another that is refused too.
 */
export function openBudget(services: LedgerServices, spender: Spender): Budget {
  return {
    async reserve(cost) {
      await countForArticle(services, spender, cost);
      const day = dayOf(services.now());
      try {
        return reservationOf(services, spender, { cost, day, taken: await takeFromDay(services, spender, day, cost) });
      } catch (error) {
        await changeArticle(services, spender, { more: NOTHING, less: cost });
        throw error;
      }
    },
  };
}

/** The day in UTC, as the files of days are named: `2026-11-27`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const articleFile = ({ articleKey, fingerprint }: Omit<Spender, 'language'>): ChangedFile<ArticleSpend> => ({
  path: articleSpendPath(sha256(JSON.stringify([articleKey, fingerprint]))),
  empty: { articleKey, fingerprint, languages: {} },
  parse: parseArticleSpend,
  serialize: serializeSpend,
});

const shardFile = (day: string, shard: number): ChangedFile<Amounts> => ({
  path: daySpendPath(day, shard),
  empty: NOTHING,
  parse: parseAmounts,
  serialize: serializeSpend,
});

/** What was charged for one version of an article so far, by language; `brief` is what a model took. Empty where nothing was. */
export async function paidFor(
  briefs: Pick<BriefStore, 'read'>,
  article: Pick<Spender, 'articleKey' | 'fingerprint'>,
): Promise<Readonly<Record<string, Amounts>>> {
  const { path, empty, parse } = articleFile(article);
  const stored = await briefs.read(path);
  const spend = stored ? parse(stored.body) : empty;
  if (!spend) throw damaged(path);
  return spend.languages;
}

/** What was charged on a day (`2026-11-27`, UTC) for all articles. */
export async function daySpend(briefs: Pick<BriefStore, 'read'>, day: string): Promise<Amounts> {
  const files = Array.from({ length: SHARDS }, (_, shard) => shardFile(day, shard));
  const shards = await Promise.all(
    files.map(async ({ path, empty, parse }) => {
      const stored = await briefs.read(path);
      const amounts = stored ? parse(stored.body) : empty;
      if (!amounts) throw damaged(path);
      return amounts;
    }),
  );
  return shards.reduce(plus, NOTHING);
}

async function countForArticle({ briefs, caps }: LedgerServices, spender: Spender, cost: Amounts): Promise<void> {
  await changeFile(briefs, articleFile(spender), (spend) => {
    const spent = articleTotal(spend);
    const passed = passedCap(plus(spent, cost), caps.article);
    if (passed && !spender.overCap) throw spendCapped('article', passed, { caps, spent, asked: cost });
    return withSpent(spend, spender.language, cost);
  });
}

async function changeArticle(
  { briefs }: LedgerServices,
  spender: Spender,
  { more, less }: { readonly more: Amounts; readonly less: Amounts },
): Promise<void> {
  const { language } = spender;
  await changeFile(briefs, articleFile(spender), (spend) => {
    const left = minus(spend.languages[language] ?? NOTHING, less);
    return withSpent({ ...spend, languages: { ...spend.languages, [language]: left } }, language, more);
  });
}

/** Takes a cost from a day's files. Throws where it does not fit, and puts back what was taken. */
async function takeFromDay(
  services: LedgerServices,
  spender: Spender,
  day: string,
  cost: Amounts,
): Promise<readonly Taken[]> {
  const { briefs, caps } = services;
  const home = homeShard(spender);
  const taken: Taken[] = [];
  let rest = cost;
  try {
    for (let step = 0; step < SHARDS && !isNothing(rest); step += 1) {
      const shard = (home + step) % SHARDS;
      const amounts = await takeFromShard(services, day, shard, rest);
      taken.push({ shard, amounts });
      rest = minus(rest, amounts);
    }
    const [passed] = isNothing(rest) ? [] : [passedCap(rest, { characters: 0, tokens: 0, usd: 0 })];
    if (passed && !spender.overCap) throw spendCapped('day', passed, { caps, asked: cost });
    if (passed) await changeFile(briefs, shardFile(day, home), (spent) => plus(spent, rest));
    return passed ? [...taken, { shard: home, amounts: rest }] : taken;
  } catch (error) {
    await putBack(services, day, taken);
    throw error;
  }
}

/** Takes from a file of a day as much as it has room for. */
async function takeFromShard(
  { briefs, caps }: LedgerServices,
  day: string,
  shard: number,
  wanted: Amounts,
): Promise<Amounts> {
  let taken = NOTHING;
  await changeFile(briefs, shardFile(day, shard), (spent) => {
    const fits = fitting(wanted, spent, shardCaps(caps.day, shard));
    const isFull = isNothing({ ...fits, requests: 0 }) && !isNothing({ ...wanted, requests: 0 });
    taken = isFull ? NOTHING : fits;
    return isNothing(taken) ? spent : plus(spent, taken);
  });
  return taken;
}

async function putBack({ briefs }: LedgerServices, day: string, taken: readonly Taken[]): Promise<void> {
  for (const { shard, amounts } of taken)
    if (!isNothing(amounts)) await changeFile(briefs, shardFile(day, shard), (spent) => minus(spent, amounts));
}

const homeShard = ({ articleKey, fingerprint }: Spender): number =>
  Number.parseInt(sha256(JSON.stringify([articleKey, fingerprint])).slice(0, 2), 16) % SHARDS;

interface Reserved {
  readonly cost: Amounts;
  readonly day: string;
  readonly taken: readonly Taken[];
}

function reservationOf(services: LedgerServices, spender: Spender, { cost, day, taken }: Reserved): Reservation {
  let isOpen = true;
  const settle = async (actual: Amounts): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    const [more, less] = [minus(actual, cost), minus(cost, actual)];
    await settleDay(services, { day, taken, cost }, { more, less });
    if (!isNothing(more) || !isNothing(less)) await changeArticle(services, spender, { more, less });
  };
  return { settle, release: () => settle(NOTHING) };
}

/** Puts back what was too much where it was taken from, and counts what was too little where the first was taken. */
async function settleDay(
  { briefs }: LedgerServices,
  { day, taken }: Reserved,
  { more, less }: { readonly more: Amounts; readonly less: Amounts },
): Promise<void> {
  let rest = less;
  for (const [i, { shard, amounts }] of taken.entries()) {
    const back = least(rest, amounts);
    rest = minus(rest, back);
    const added = i === 0 ? more : NOTHING;
    if (isNothing(back) && isNothing(added)) continue;
    await changeFile(briefs, shardFile(day, shard), (spent) => plus(minus(spent, back), added));
  }
}
