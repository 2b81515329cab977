import type { ArticleRequested } from '../../functions/core/ports.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { EXIT } from '../exit-codes.ts';
import { count } from '../output.ts';
import { keyOf, shownKey, toType } from './keys.ts';
import { capsInWords, type Job, type Price, priceInWords, priceOf } from './prices.ts';
import { awaitedRequests, isCovered, requestArticles } from './requests.ts';
import type { Stack } from './stack.ts';
import type { Standing } from './standings.ts';
import { agreeToPay, type Terminal } from './terminal.ts';
import { wantedBy } from './wanted.ts';

/** One article to be asked for, and why, for the reader. */
export interface Task {
  readonly request: ArticleRequested;
  readonly why: string;
  /** The languages that will be made; all that the article wishes for where it is not given. */
  readonly languages?: readonly LanguageTag[] | undefined;
  /** Whether its brief will be written anew. */
  readonly writes: boolean;
}

export interface CarryOutFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** The tasks that are written out. */
const MOST_NAMED = 20;

export const articlesInWords = (number: number): string => `${count(number)} ${number === 1 ? 'article' : 'articles'}`;

/** What a command has found that is to be asked for. */
export interface Plan {
  /** What the command was given, for the advice. */
  readonly typed: string;
  /** Where the articles stand, those of the tasks among others. */
  readonly standings: readonly Standing[];
  readonly tasks: readonly Task[];
  /** Said where there is nothing to ask for. */
  readonly nothing: string;
}

/**
 * Says what is to be asked for and what that will cost, asks where it costs more than a little, and sends the requests, but none that was sent before
 * and whose turn has not come. Gives what was asked for, and the exit code.
 */
export async function carryOut(
  stack: Stack,
  { typed, standings, tasks: all, nothing }: Plan,
  flags: CarryOutFlags,
  at: Terminal,
): Promise<{ readonly sent: readonly ArticleRequested[]; readonly exitCode: number }> {
  const awaited = await awaitedRequests(stack, keyOf(typed), standings, at.now());
  const tasks = all.filter(({ request }) => !isCovered(request, awaited.get(request.articleKey)));
  const before = all.length - tasks.length;
  if (before > 0) at.say(`${articlesInWords(before)} asked for before, whose turn has not come: not asked for again`);
  const requests = tasks.map(({ request }) => request);
  if (tasks.length === 0) {
    if (before === 0) await at.print(nothing);
    return { sent: [], exitCode: EXIT.done };
  }
  const price = await shownPrice(stack, tasks, at);
  if (flags.dryRun) return { sent: [], exitCode: EXIT.done };
  if (!(await agreeToPay(at, price.usd, flags.yes))) return { sent: [], exitCode: EXIT.notAllDone };
  await requestArticles(stack, requests, awaited, at);
  const look = `${toType('status', typed, stack.name)} --watch`;
  await at.print(`Asked for ${articlesInWords(requests.length)}. To see them done: ${look}`);
  return { sent: requests, exitCode: EXIT.done };
}

async function shownPrice(stack: Stack, tasks: readonly Task[], at: Terminal): Promise<Price> {
  for (const { request, why } of tasks.slice(0, MOST_NAMED))
    await at.print(`  ${shownKey(request.articleKey)}: ${shownKey(why)}`);
  if (tasks.length > MOST_NAMED) await at.print(`  and ${count(tasks.length - MOST_NAMED)} more`);
  at.progress('reckoning what it costs');
  const price = await priced(stack, tasks).finally(() => at.progress(undefined));
  await at.print(`${articlesInWords(tasks.length)}, ${priceInWords(price)}.`);
  const isOverCap = tasks.every(({ request }) => request.overCap);
  if (!isOverCap) for (const line of capsInWords(price, stack.settings)) await at.print(line);
  return price;
}

async function priced(stack: Stack, tasks: readonly Task[]): Promise<Price> {
  const wanted = wantedBy(stack.settings);
  return priceOf(stack, tasks, async ({ request, languages, writes }): Promise<Job> => {
    const head = await stack.intake.head(request.articleKey);
    const read = wanted(head?.wishes ?? {}, request.also);
    const none = { languages: new Map(), isModel: false };
    const { languages: all, isModel } = read.ok ? read.value : none;
    const made = languages ? new Map(languages.map((tag) => [tag, all.get(tag)] as const)) : all;
    return { key: request.articleKey, languages: made, writes, isModel };
  });
}
