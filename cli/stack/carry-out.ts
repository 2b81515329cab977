import type { ArticleRequested } from '../../functions/core/ports.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { count } from '../output.ts';
import { shownKey, toType } from './keys.ts';
import { type Job, priceInWords, priceOf } from './prices.ts';
import { requestArticles } from './requests.ts';
import type { Stack } from './stack.ts';
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

/**
 * Says what is to be asked for and what that will cost, asks where it costs more than a little, and sends the requests. `typed` is what
 * the command was given, for the advice. Gives how it ended: only `sent` has changed anything.
 */
export async function carryOut(
  stack: Stack,
  { tasks, typed }: { readonly tasks: readonly Task[]; readonly typed: string },
  flags: CarryOutFlags,
  at: Terminal,
): Promise<'sent' | 'not sent'> {
  for (const { request, why } of tasks.slice(0, MOST_NAMED))
    await at.print(`  ${shownKey(request.articleKey)}: ${why}`);
  if (tasks.length > MOST_NAMED) await at.print(`  and ${count(tasks.length - MOST_NAMED)} more`);
  at.progress('reckoning what it costs');
  const price = await priced(stack, tasks).finally(() => at.progress(undefined));
  await at.print(`${articlesInWords(tasks.length)}, ${priceInWords(price)}.`);
  if (flags.dryRun) return 'not sent';
  if (!(await agreeToPay(at, price.usd, flags.yes))) return 'not sent';
  const requests = tasks.map(({ request }) => request);
  await requestArticles(stack, requests, at);
  await at.print(
    `Asked for ${articlesInWords(requests.length)}. To see them done: ${toType('status', typed, stack.name)} --watch`,
  );
  return 'sent';
}

async function priced(stack: Stack, tasks: readonly Task[]) {
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
