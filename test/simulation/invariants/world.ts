import { type Manifest, parseManifest, WITHDRAWN } from '../../../functions/core/manifest/manifest.ts';
import { briefFolder, manifestPath } from '../../../functions/core/manifest/paths.ts';
import { isReadable, type Scenario, type Step } from '../scenario.ts';
import type { Cloud } from '../world/cloud.ts';

/** A step that was taken, with the version and the sequencer that S3 gave it. */
export interface Taken {
  readonly step: Step;
  readonly versionId?: string;
  readonly sequencer?: string;
}

/** A simulation that has come to its end. */
export interface World {
  readonly scenario: Scenario;
  readonly cloud: Cloud;
  readonly history: readonly Taken[];
  readonly end: 'idle' | 'late';
}

/** Something that must hold in every world at its end. */
export interface Invariant {
  readonly name: string;
  /** What does not hold, in words. */
  readonly check: (world: World) => readonly string[];
}

/** What should be true of one article after all that was done to it. */
export interface Truth {
  readonly key: string;
  readonly manifest: Manifest | undefined;
  /** The newest version that can be read and was not deleted since. */
  readonly current: Taken | undefined;
  /** A version after it that cannot be read. */
  readonly unread: Taken | undefined;
  /** Its deletion, if nothing was dropped since. */
  readonly deleted: Taken | undefined;
  /** Whether S3 has nothing under its key: it was deleted or has expired. */
  readonly isGone: boolean;
  /** Whether its manifest was damaged, so that what only the manifest knew is lost: deletions, and versions that could not be read. */
  readonly isDamaged: boolean;
}

export function truths({ cloud, history, scenario }: World): Truth[] {
  const keys = new Set(scenario.steps.map(({ key }) => key));
  return [...keys].map((key) => {
    let current: Taken | undefined;
    let unread: Taken | undefined;
    let deleted: Taken | undefined;
    for (const taken of history.filter(({ step }) => step.key === key)) {
      const { step } = taken;
      if (step.kind === 'drop') {
        deleted = undefined;
        unread = isReadable(step) ? undefined : taken;
        current = isReadable(step) ? taken : current;
      } else if (step.kind === 'delete' && step.how === 'marker') {
        deleted = taken;
        const isKept = scenario.cloud.settings.onArticleDeleted === 'keep';
        unread = isKept ? unread : undefined;
        current = isKept ? current : undefined;
      }
    }
    // What was deleted before it was briefed has no pages to keep, and is not briefed any more.
    const manifest = manifestOf(cloud, key);
    if (manifest?.fingerprint === WITHDRAWN && wasDeleted(history, key, current)) current = undefined;
    const isDamaged = history.some(({ step }) => step.key === key && step.kind === 'damage-manifest');
    return {
      key,
      manifest: manifestOf(cloud, key),
      current,
      unread,
      deleted,
      isDamaged,
      isGone: !cloud.articles.objects.has(key),
    };
  });
}

/** Whether an article was deleted after one of its versions had come. */
const wasDeleted = (history: World['history'], key: string, current: Taken | undefined): boolean =>
  current !== undefined &&
  history
    .slice(history.indexOf(current))
    .some(({ step }) => step.key === key && step.kind === 'delete' && step.how === 'marker');

const manifestOf = ({ briefs }: Cloud, key: string): Manifest | undefined => {
  const stored = briefs.objects.get(manifestPath(key));
  return stored && parseManifest(stored.body);
};

/** The files that stand in the folder of an article, by path. */
export function filesOf({ briefs }: Cloud, key: string): ReadonlyMap<string, string> {
  const folder = `${briefFolder(key)}/`;
  return new Map(
    [...briefs.objects].filter(([path]) => path.startsWith(folder)).map(([path, { body }]) => [path, body]),
  );
}
