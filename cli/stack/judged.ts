import { type ArticleState, articleState, type Manifest } from '../../functions/core/manifest/manifest.ts';
import type { KeptFailure, WorkState } from '../../functions/core/manifest/work-state.ts';
import type { Queued } from './stack.ts';
import type { Standing } from './standings.ts';

/** The state of an article as commands show it. `unreadable`: its manifest holds none. */
export type ShownState = ArticleState | 'not briefed' | 'unreadable';

/** One thing that is not done: the brief, one language, or a newer version that failed. */
export interface Problem {
  readonly what: string;
  readonly state: 'failed' | 'parked' | 'waiting' | 'not renewed';
  readonly since: string;
  readonly tries: number;
  readonly failure?: KeptFailure;
  readonly waitsUntil?: string;
  /** The cap that holds it back. */
  readonly parkedBy?: string;
}

/** An article with what is to be said of it. */
export interface Judged extends Standing {
  readonly state: ShownState;
  readonly problems: readonly Problem[];
  /** Waiting, while nothing waits for it. */
  readonly isStuck: boolean;
  /** Waiting for more than an hour, but not lost. */
  readonly waitsLong: boolean;
  /** In US dollars, over all attempts of all languages. */
  readonly paidUsd: number;
}

/** Work without a change for an hour, that waits for no later time, is lost if the queues are empty; the longest pause between two tries is 15 minutes. */
const LOST_AFTER_MS = 3_600_000;
/** Work that waits longer is named, with what it waits for. */
const LONG_MS = 3_600_000;
/** After this long it is lost in any case: an outage is waited out for a day, then given up and recorded. */
const GIVEN_UP_AFTER_MS = 25 * 3_600_000;

/** What is to be said of an article while the stack's queues hold so many messages. */
export function judged(standing: Standing, now: Date, { articles, translations }: Queued): Judged {
  const { manifest } = standing;
  const nothing = { problems: [], isStuck: false, waitsLong: false, paidUsd: 0 };
  if (manifest === undefined) return { ...standing, ...nothing, state: 'not briefed' };
  if (manifest === 'unreadable') return { ...standing, ...nothing, state: 'unreadable' };
  const state = articleState(manifest);
  const all = [manifest.brief, ...Object.values(manifest.languages)];
  const limit = articles + translations === 0 ? LOST_AFTER_MS : GIVEN_UP_AFTER_MS;
  const isStuck = state === 'in-progress' && idleMs(all, manifest.updatedAt, now) > limit;
  const isLate = ({ state: one, since }: WorkState) => one === 'waiting' && now.getTime() - Date.parse(since) > LONG_MS;
  return {
    ...standing,
    state,
    problems: problemsOf(manifest),
    isStuck,
    waitsLong: state === 'in-progress' && !isStuck && all.some(isLate),
    paidUsd: all.reduce((sum, { paid }) => sum + (paid?.usd ?? 0), 0),
  };
}

/** For how long nothing has happened that should have. */
function idleMs(works: readonly WorkState[], updatedAt: string, now: Date): number {
  const waiting = works.filter(({ state }) => state === 'waiting');
  const last = Math.max(Date.parse(updatedAt), ...waiting.map(({ waitsUntil }) => Date.parse(waitsUntil ?? updatedAt)));
  return now.getTime() - last;
}

function problemsOf({ brief, languages, unread }: Manifest): readonly Problem[] {
  const works: readonly (readonly [string, WorkState])[] = [['brief', brief], ...Object.entries(languages)];
  // Where no brief can be made, every language fails for the same reason.
  const told = brief.state === 'failed' ? works.slice(0, 1) : works;
  const newer = unread && {
    what: 'newer version',
    state: 'failed' as const,
    since: unread.at,
    tries: 1,
    failure: unread,
  };
  return [...(newer ? [newer] : []), ...told.flatMap(([what, work]) => problemOf(what, work) ?? [])];
}

function problemOf(what: string, work: WorkState): Problem | undefined {
  const { state, since, tries, lastFailure, waitsUntil, parkedBy } = work;
  const shared = { what, since, tries, ...(lastFailure ? { failure: lastFailure } : {}) };
  if (state === 'failed') return { ...shared, state };
  if (state === 'parked') return { ...shared, state, ...(parkedBy ? { parkedBy } : {}) };
  if (state === 'waiting') return { ...shared, state, ...(waitsUntil ? { waitsUntil } : {}) };
  if (state === 'done' && lastFailure) return { ...shared, since: lastFailure.at, state: 'not renewed' };
  return undefined;
}

/** Why a problem is there, in one word: the code of the failure, or the cap. */
export const reasonOf = ({ state, failure, parkedBy }: Problem): string =>
  (state === 'parked' ? parkedBy : failure?.code) ?? (state === 'waiting' ? 'its turn has not come' : 'unknown');

/** Whether somebody has to do something about an article: it failed, or is held back, or lost. What waits in a queue goes on by itself. */
export const needsSomebody = ({ state, isStuck }: Judged): boolean =>
  isStuck || ['failed', 'partial', 'parked', 'unreadable'].includes(state);

/** Whether something of an article is in a queue. One that was dropped within the last quarter of an hour may be, though nothing is written yet. */
export function isWaiting({ state, isStuck, droppedAt }: Judged, now: Date): boolean {
  if (state === 'in-progress') return !isStuck;
  return state === 'not briefed' && droppedAt !== undefined && now.getTime() - droppedAt.getTime() < JUST_DROPPED_MS;
}

/** Within this time after an upload its event may still be on the way. */
export const JUST_DROPPED_MS = 900_000;
