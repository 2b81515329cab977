import { type Manifest, WITHDRAWN } from './manifest.ts';
import { manifestPath, pageOf } from './paths.ts';
import type { SupersededReason, WorkState } from './work-state.ts';

/** What was found of the pages of a language that is not done: those that stand, or none. Without a reason they are of the newest article, and not marked. */
export interface SettledPages {
  readonly files: readonly string[];
  readonly reason?: SupersededReason;
}

/**
 * The manifest once the folder is true to it: `pages` has every language whose pages were of an older article. Gives the same object where
 * nothing has changed.
 */
export function withSettled(
  manifest: Manifest,
  pages: ReadonlyMap<string, SettledPages>,
  standing: ReadonlySet<string>,
  now: Date,
): Manifest {
  const known = Object.entries(manifest.languages).map(([language, work]): [string, WorkState] => [
    language,
    settled(manifest, work, pages.get(language), now),
  ]);
  const unknown = [...pages]
    .filter(([language]) => !Object.hasOwn(manifest.languages, language))
    .map(([language, found]): [string, WorkState] => [language, left(manifest, undefined, found, now)]);
  const brief = standingBrief(manifest, standing);
  const isSame =
    brief === manifest.brief &&
    unknown.length === 0 &&
    known.every(([language, work]) => work === manifest.languages[language]);
  if (isSame) return manifest;
  return { ...manifest, brief, languages: Object.fromEntries([...known, ...unknown]), updatedAt: now.toISOString() };
}

/** The work on a brief that is not done, with what stands of it: its files, whoever named them. */
function standingBrief({ articleKey, brief }: Manifest, standing: ReadonlySet<string>): WorkState {
  if (brief.state === 'done') return brief;
  const named = (brief.files ?? []).filter((path) => standing.has(path));
  const others = [...standing].filter((path) => path !== manifestPath(articleKey) && pageOf(path) === undefined);
  const files = [...new Set([...named, ...others])];
  return isEqual(files, brief.files ?? []) ? brief : { ...brief, files };
}

function settled(manifest: Manifest, work: WorkState, found: SettledPages | undefined, now: Date): WorkState {
  const { files = [], state } = work;
  // What is done by now stays so, whatever its pages were when they were listed; pages of the newest article are only named.
  if (state === 'done') return work;
  if (found && found.reason === undefined)
    return isEqual(files, found.files) ? work : { ...work, files: [...found.files] };
  if (state === 'withdrawn' || state === 'superseded')
    return left(manifest, work, found ?? { files: [], reason: work.reason ?? 'not-wanted' }, now);
  const standing = found?.files ?? [];
  if (files.length === 0 && !found) return work;
  const isSame = work.by === manifest.fingerprint && isEqual(files, standing);
  return isSame
    ? work
    : { ...work, files: [...standing], reason: found?.reason ?? 'newer-version', by: manifest.fingerprint };
}

/** A language nobody works on any more: its pages are marked, or gone. */
function left(manifest: Manifest, before: WorkState | undefined, found: SettledPages, now: Date): WorkState {
  const reason = manifest.fingerprint === WITHDRAWN ? 'deleted' : (found.reason ?? 'not-wanted');
  const state = found.files.length > 0 ? 'superseded' : 'withdrawn';
  const isSame = before?.state === state && before.by !== undefined && isEqual(before.files ?? [], found.files);
  if (before && isSame) return before;
  return {
    state,
    since: now.toISOString(),
    tries: before?.tries ?? 0,
    ...(found.files.length > 0 ? { files: [...found.files] } : {}),
    ...(before?.paid ? { paid: before.paid } : {}),
    reason,
    by: manifest.fingerprint,
  };
}

const isEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
