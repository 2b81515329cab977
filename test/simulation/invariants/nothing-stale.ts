import { parseBrief } from '../../../functions/core/brief/parse-brief.ts';
import { languagePath, pageOf } from '../../../functions/core/manifest/paths.ts';
import type { Step } from '../scenario.ts';
import { filesOf, type Invariant, type Taken, truths } from './world.ts';

/** A moment in a notice, which no other page has in this way: in Markdown, in HTML and in the data. */
const NOTICE = /\([^)]*, \d{4}-\d\d-\d\dT[\d:.]+Z\)|<p class="superseded"|"superseded"/u;

const numberIn = (step: Step | undefined): string | undefined =>
  step?.kind === 'drop' ? /(\d+) boats/u.exec(step.body)?.[1] : undefined;

/** No page of an older version stands unmarked, and none of a deleted article. */
export const nothingStale: Invariant = {
  name: 'nothing stale',
  check: (world) =>
    truths(world).flatMap(({ key, manifest, current, deleted, isDamaged, unread, isGone: isNotThere }) => {
      // Only the manifest knew of the deletion, and an older event may come again after it was damaged.
      if (isDamaged && (isNotThere || unread)) return [];
      const files = filesOf(world.cloud, key);
      // A version that could not be worked on although it can be read is named as unread; the one before it stays.
      const hasFailed = manifest?.unread !== undefined && manifest.unread.versionId === current?.versionId;
      const isGone = deleted !== undefined && world.scenario.cloud.settings.onArticleDeleted === 'withdraw';
      return [...files].flatMap(([path, body]) => {
        const page = pageOf(path);
        if (!page) return [];
        if (isGone) return [`${path} stands although the article is deleted`];
        if (hasFailed || isOf(current, body)) return [];
        const data = parseBrief(files.get(languagePath(key, page.language, 'json')) ?? '');
        // Every page says itself that it is old; two functions that mark pages at once name different moments.
        const isMarked = data?.superseded !== undefined && NOTICE.test(body.replaceAll('\\', ''));
        return !isMarked ? [`${path} is of an older version and does not say so`] : [];
      });
    }),
};

const isOf = (current: Taken | undefined, body: string): boolean => {
  const boats = numberIn(current?.step);
  return boats !== undefined && body.includes(boats);
};
