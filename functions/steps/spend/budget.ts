import { failure, WirebriefError } from '../../core/errors.ts';
import { dayOf } from '../../core/manifest/day.ts';
import { daySpendPath, ledgerPath } from '../../core/manifest/paths.ts';
import type { BriefStore, Clock } from '../../core/ports.ts';
import { type Paid, paidFor, parseLedger, parseSpend, totalOf, withPayment } from '../../core/spend/ledger.ts';
import {
  type Caps,
  type Cost,
  capName,
  NOTHING,
  partOf,
  plus,
  type Reservation,
  type Spend,
  type Spending,
  shardsOf,
  type Unit,
  unitOver,
} from '../../core/spend/spend.ts';
import { sha256 } from '../../core/text/sha256.ts';

export interface SpendServices {
  readonly briefs: BriefStore;
  readonly now: Clock;
  readonly caps: Caps;
}

/** The work whose cost is counted. */
export interface PaidWork {
  readonly articleKey: string;
  /** Of the brief. */
  readonly fingerprint: string;
  /** The language of a translation, or `brief`. */
  readonly language: string;
  /** Somebody has allowed it to pass the caps: it is counted, and never refused. */
  readonly overCap?: boolean | undefined;
}

/**
 * What one piece of work may spend. Each cost is counted before its call, in the ledger of the article and then in the sum of the day, by
 * compare-and-set: whatever the order of many writers, no cap is passed. A crash between the two leaves a count that is too high, never too low.
 */
export class Budget implements Spending {
  readonly #services: SpendServices;
  readonly #work: PaidWork;

  constructor(services: SpendServices, work: PaidWork) {
    this.#services = services;
    this.#work = work;
  }

  /** Counts a cost. Throws `spend-capped` with the cap it would pass, and `store-conflict` where too many others are counting. */
  async reserve(cost: Cost): Promise<Reservation> {
    await this.#payForArticle(cost, 1);
    try {
      const shard = await this.#payForDay(cost);
      return { settle: (actual) => this.#settle(cost, shard, actual), release: () => this.#release(cost, shard) };
    } catch (error) {
      await this.#payForArticle(cost, -1);
      throw error;
    }
  }

  async #release(cost: Cost, shard: string): Promise<void> {
    await changeDay(this.#services.briefs, shard, (sum) => plus(sum, cost.spend, -1));
    await this.#payForArticle(cost, -1);
  }

  async #settle(cost: Cost, shard: string, actual: Cost): Promise<void> {
    const { briefs } = this.#services;
    await changeDay(briefs, shard, (sum) => plus(plus(sum, cost.spend, -1), actual.spend));
    const { articleKey, fingerprint, language } = this.#work;
    await changed(briefs, pathOf(this.#work), (body) => {
      const before = (body && parseLedger(body)) || { articleKey, fingerprint, languages: {} };
      return withPayment(withPayment(before, language, { ...cost, times: -1 }), language, { ...actual, times: 1 });
    });
  }

  async #payForArticle(cost: Cost, times: 1 | -1): Promise<void> {
    const { briefs, caps } = this.#services;
    const { articleKey, fingerprint, language, overCap } = this.#work;
    await changed(briefs, pathOf(this.#work), (body) => {
      const before = (body && parseLedger(body)) || { articleKey, fingerprint, languages: {} };
      const after = withPayment(before, language, { ...cost, times });
      const unit = times === 1 && !overCap ? unitOver(totalOf(after), caps.article) : undefined;
      if (unit) throw overCapOf('article', unit, caps, totalOf(before));
      return after;
    });
  }

  /** Counts a cost in one of the day's files, beginning with the article's own, so that each file is full before anything is refused. */
  async #payForDay({ spend }: Cost): Promise<string> {
    const { briefs, caps, now } = this.#services;
    const day = dayOf(now());
    const shards = shardsOf(caps);
    const part = partOf(caps.day, shards);
    const home = Number.parseInt(sha256(this.#work.articleKey).slice(0, 8), 16) % shards;
    let unit: Unit | undefined;
    for (let at = 0; at < shards; at += 1) {
      const path = daySpendPath(day, (home + at) % shards);
      const isCounted = await changeDay(briefs, path, (sum) => {
        const after = plus(sum, spend);
        unit = this.#work.overCap ? undefined : unitOver(after, part);
        return unit ? undefined : after;
      });
      if (isCounted) return path;
    }
    throw overCapOf('day', unit ?? 'usd', caps, await daySpend(briefs, day, caps));
  }
}

const pathOf = ({ articleKey, fingerprint }: Pick<PaidWork, 'articleKey' | 'fingerprint'>): string =>
  ledgerPath(sha256(JSON.stringify([articleKey, fingerprint])));

/** What was paid for a piece of work over all attempts; undefined where nothing was. */
export async function paidOf(
  briefs: Pick<BriefStore, 'read'>,
  work: Pick<PaidWork, 'articleKey' | 'fingerprint' | 'language'>,
): Promise<Paid | undefined> {
  const stored = await briefs.read(pathOf(work));
  return paidFor(stored && parseLedger(stored.body), work.language);
}

/** The sum of everything that was counted on a day. */
export async function daySpend(briefs: Pick<BriefStore, 'read'>, day: string, caps: Caps): Promise<Spend> {
  const paths = Array.from({ length: shardsOf(caps) }, (_, shard) => daySpendPath(day, shard));
  const sums = await Promise.all(
    paths.map(async (path) => {
      const stored = await briefs.read(path);
      return (stored && parseSpend(stored.body)) ?? NOTHING;
    }),
  );
  return sums.reduce((all, each) => plus(all, each), NOTHING);
}

/** Whether the sum in a file of a day was changed; false where `change` gives nothing. */
const changeDay = (briefs: BriefStore, path: string, change: (sum: Spend) => Spend | undefined): Promise<boolean> =>
  changed(briefs, path, (body) => change((body && parseSpend(body)) || NOTHING));

/** Others may count at the same time; whoever loses so often comes again a little later. */
const MAX_ATTEMPTS = 20;

async function changed(
  briefs: BriefStore,
  path: string,
  change: (body: string | undefined) => object | undefined,
): Promise<boolean> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const stored = await briefs.read(path);
    const after = change(stored?.body);
    if (after === undefined) return false;
    try {
      await briefs.write(path, `${JSON.stringify(after)}\n`, stored ? { ifMatch: stored.etag } : { ifAbsent: true });
      return true;
    } catch (error) {
      if (!(error instanceof WirebriefError && error.code === 'store-conflict')) throw error;
    }
  }
  throw new WirebriefError('store-conflict', 'too many are counting what they spend', 'it is tried again by itself');
}

function overCapOf(of: 'article' | 'day', unit: Unit, caps: Caps, spent: Spend): WirebriefError {
  const cap = capName(of, unit);
  const found = `${cap} is ${caps[of][unit]}, and ${spent[unit]} of it are used: the next request would pass it`;
  const remedy =
    of === 'day'
      ? 'it goes on tomorrow (UTC) by itself; or raise the cap and deploy, or let it through: wirebrief retry --over-cap'
      : 'look at the article; then raise the cap and deploy, or let it through: wirebrief retry --over-cap';
  return WirebriefError.from({ ...failure('spend-capped', found, remedy), cap });
}
