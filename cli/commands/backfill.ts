import pMap from 'p-map';
import { isSameLanguage } from '../../functions/core/languages/find-language.ts';
import type { Manifest } from '../../functions/core/manifest/manifest.ts';
import type { LanguageTag } from '../../functions/core/text/language-tag.ts';
import { articlesInWords, type CarryOutFlags, carryOut, type Task } from '../stack/carry-out.ts';
import { judged } from '../stack/judged.ts';
import { keyOf, toType } from '../stack/keys.ts';
import type { Stack } from '../stack/stack.ts';
import { AT_ONCE, type Standing, standingsOf } from '../stack/standings.ts';
import type { Terminal } from '../stack/terminal.ts';
import { wantedBy } from '../stack/wanted.ts';
import { tagsOf } from './wish-flags.ts';

export interface BackfillFlags extends CarryOutFlags {
  /** Languages, separated by commas. */
  readonly to?: string;
}

/** Asks for what lies in the bucket and was never briefed, and for languages that briefs lack. Gives the exit code. */
export async function backfill(stack: Stack, typed: string, flags: BackfillFlags, at: Terminal): Promise<number> {
  const to = flags.to === undefined ? undefined : tagsOf(flags.to);
  const standings = (await standingsOf(stack, typed)).filter(({ droppedAt }) => droppedAt !== undefined);
  const [now, queued] = [at.now(), await stack.queued()];
  const failed = standings.filter((standing) => judged(standing, now, queued).state === 'failed');
  const rest = standings.filter((standing) => !failed.includes(standing));
  const found = await pMap(rest, (standing) => taskOf(stack, standing, to), { concurrency: AT_ONCE });
  const tasks = found.flatMap((task) => task ?? []);
  if (failed.length > 0)
    at.say(`${articlesInWords(failed.length)} failed before: ${toType('retry', keyOf(typed), stack.name)}`);
  const lacking = to ? to.join(', ') : 'a language';
  const nothing = `Nothing among ${articlesInWords(standings.length)} was never briefed or lacks ${lacking}.`;
  return (await carryOut(stack, { typed, standings, tasks, nothing }, flags, at)).exitCode;
}

async function taskOf(
  stack: Stack,
  { key, manifest, droppedAt }: Standing,
  to: readonly LanguageTag[] | undefined,
): Promise<Task | undefined> {
  const request = { articleKey: key, ...(to ? { also: to } : {}) };
  if (manifest === undefined || manifest === 'unreadable') return { request, why: 'never briefed', writes: true };
  if (manifest.brief.state === 'withdrawn') {
    // It was dropped again after it was withdrawn, and its event got lost.
    const isNewer = droppedAt !== undefined && droppedAt.getTime() > Date.parse(manifest.deleted?.at ?? '');
    return isNewer ? { request, why: 'withdrawn before it was dropped again', writes: true } : undefined;
  }
  const lacking = to ? lackingOf(manifest, to) : await lackingByWishes(stack, key, manifest);
  if (lacking.length === 0) return undefined;
  const added = { articleKey: key, ...(to ? { also: lacking } : {}) };
  return { request: added, why: `lacks ${lacking.join(', ')}`, languages: lacking, writes: false };
}

/** The languages that the article wishes for, or the stack where it wishes for none, and that are not there. */
async function lackingByWishes(stack: Stack, key: string, manifest: Manifest): Promise<readonly LanguageTag[]> {
  // An article with wishes of its own is asked about only where it might lack something.
  if (lackingOf(manifest, stack.settings.languages).length === 0) return [];
  const head = await stack.intake.head(key);
  const wanted = wantedBy(stack.settings)(head?.wishes ?? {}, manifest.added);
  return wanted.ok ? lackingOf(manifest, [...wanted.value.languages.keys()]) : [];
}

/** What is waiting, done, failed or parked is not lacking: it was asked for. */
const lackingOf = ({ languages, sourceLanguage }: Manifest, wanted: readonly LanguageTag[]): readonly LanguageTag[] =>
  wanted.filter((tag) => {
    const state = languages[tag]?.state;
    const isThere = state !== undefined && state !== 'superseded' && state !== 'withdrawn';
    return !isThere && !(sourceLanguage !== undefined && isSameLanguage(tag, sourceLanguage));
  });
