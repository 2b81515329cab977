import { parseParkedMessage } from '../core/manifest/parked-message.ts';
import { parkedFolder } from '../core/manifest/paths.ts';
import type { BriefStore, Clock, ListedFile, Outbox } from '../core/ports.ts';
import { dayOf } from './spend/ledger.ts';

export interface ReleaseServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  /** How long the function may still run, in milliseconds. */
  readonly remaining: () => number;
}

/** Parked work that is older has been lying for a week although it was looked for every quarter of an hour: somebody must look at it. */
const DAYS = 7;
const MS_PER_DAY = 86_400_000;
/** As many messages as one request to SQS takes. */
const AT_ONCE = 10;
/** Enough to send and remove one batch more. */
const RESERVE_MS = 10_000;

/**
 * Sends again what a cap held back on an earlier day, and gives the number of messages sent. A message is sent before its file is removed: one
 * too many does no harm.
 */
export async function releaseParked(services: ReleaseServices): Promise<number> {
  const { briefs, now, remaining } = services;
  let sent = 0;
  for (let daysAgo = DAYS; daysAgo > 0; daysAgo -= 1) {
    const day = dayOf(new Date(now().getTime() - daysAgo * MS_PER_DAY));
    const files = await briefs.list(parkedFolder(day));
    for (let at = 0; at < files.length && remaining() > RESERVE_MS; at += AT_ONCE)
      sent += await release(services, files.slice(at, at + AT_ONCE));
  }
  return sent;
}

async function release({ briefs, outbox }: ReleaseServices, files: readonly ListedFile[]): Promise<number> {
  const parked = await Promise.all(
    files.map(async ({ path }) => parseParkedMessage((await briefs.read(path))?.body ?? '')),
  );
  const found = parked.filter((one) => one !== undefined);
  await outbox.requestArticles(found.flatMap((one) => (one.kind === 'article' ? [one.message] : [])));
  await outbox.requestTranslations(found.flatMap((one) => (one.kind === 'translation' ? [one.message] : [])));
  await Promise.all(files.map(({ path }) => briefs.remove(path)));
  return found.length;
}
