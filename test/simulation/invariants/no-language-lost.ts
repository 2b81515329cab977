import type { Manifest } from '../../../functions/core/manifest/manifest.ts';
import { isExcused } from './excuses.ts';
import { type Invariant, type Taken, type Truth, truths, type World } from './world.ts';

/** Every language that was wished for is done, or failed with a reason that this world explains. */
export const noLanguageLost: Invariant = {
  name: 'no language lost',
  check: (world) => truths(world).flatMap((truth) => problemsOf(truth, world)),
};

function problemsOf(truth: Truth, world: World): string[] {
  const { key, manifest, current, deleted } = truth;
  if (!manifest || !current || deleted || manifest.versionId !== current.versionId) return [];
  if (manifest.brief.state === 'failed' && isExcused(manifest.brief.lastFailure?.code, world)) return [];
  return [...wishesOf(current, world), ...askedFor(truth, current, world)].flatMap((language) => {
    const problem = problemWith(manifest, language, world);
    return problem === undefined ? [] : [`${language} of ${key} ${problem}`];
  });
}

function problemWith({ languages }: Manifest, language: string, world: World): string | undefined {
  const { state, lastFailure, parkedBy } = languages[language] ?? {};
  if (language === 'xq') return state === 'failed' ? undefined : 'is unknown and not failed';
  // Caps of an article need somebody's word; those of a day end with it.
  if (state === 'done' || (state === 'parked' && parkedBy?.startsWith('maxArticle'))) return undefined;
  if (state !== 'failed') return `is ${state ?? 'missing'}`;
  return isExcused(lastFailure?.code, world)
    ? undefined
    : `failed for no reason: ${lastFailure?.code} ${lastFailure?.message}`;
}

/** Languages that were asked for by hand after the newest version was dropped, where it could be read then. */
function askedFor({ key, unread, isGone, isDamaged }: Truth, { step: newest }: Taken, { scenario }: World): string[] {
  if (unread || isGone || isDamaged) return [];
  return scenario.steps.flatMap((step) =>
    step.kind === 'ask' && step.key === key && step.at > newest.at ? (step.also ?? []) : [],
  );
}

/** The article's own wishes; without any, only what every deployment has as its default. */
function wishesOf({ step }: Taken, { scenario }: World): readonly string[] {
  const own = step.kind === 'drop' ? step.wishes['languages'] : undefined;
  if (own !== undefined) return ['en', ...own.split(',')];
  const all = [scenario.cloud.settings, ...scenario.deployments.map(({ settings }) => settings)];
  return [
    'en',
    ...scenario.cloud.settings.languages.filter((tag) => all.every(({ languages }) => languages.includes(tag))),
  ];
}
