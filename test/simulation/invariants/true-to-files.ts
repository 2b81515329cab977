import { parseBrief } from '../../../functions/core/brief/parse-brief.ts';
import type { Manifest } from '../../../functions/core/manifest/manifest.ts';
import {
  articleTextPath,
  briefPath,
  languagePath,
  manifestPath,
  pageOf,
} from '../../../functions/core/manifest/paths.ts';
import { filesOf, type Invariant, truths } from './world.ts';

/** The manifest names the files that are there and no others, and done pages are those of the brief it names. */
export const trueToFiles: Invariant = {
  name: 'true to its files',
  check: (world) =>
    truths(world).flatMap(({ key, manifest, isDamaged, unread, isGone }) =>
      manifest && !(isDamaged && (unread || isGone)) ? problemsOf(key, manifest, filesOf(world.cloud, key)) : [],
    ),
};

function problemsOf(key: string, manifest: Manifest, files: ReadonlyMap<string, string>): string[] {
  const works = [manifest.brief, ...Object.values(manifest.languages)];
  const named = new Set(works.flatMap(({ files: names = [] }) => names));
  const lost = [...named].filter((path) => !files.has(path)).map((path) => `${path} is named but not there`);
  const strange = [...files.keys()]
    .filter((path) => path !== manifestPath(key) && !named.has(path))
    .map((path) => `${path} is there but not named`);
  return [...lost, ...strange, ...wrongBrief(key, manifest, files), ...wrongPages(key, manifest, files)];
}

function wrongBrief(key: string, manifest: Manifest, files: ReadonlyMap<string, string>): string[] {
  if (manifest.brief.state !== 'done') return [];
  const brief = parseBrief(files.get(briefPath(key)) ?? '');
  if (brief?.provenance.fingerprint !== manifest.fingerprint) return [`brief.json of ${key} is another brief`];
  const isOther = brief.source.sha256 !== manifest.sha256 || brief.superseded !== undefined;
  return [
    ...(isOther ? [`brief.json of ${key} is of another article, or marked`] : []),
    ...(files.has(articleTextPath(key)) ? [] : [`${key} has no text`]),
  ];
}

function wrongPages(key: string, manifest: Manifest, files: ReadonlyMap<string, string>): string[] {
  return Object.entries(manifest.languages).flatMap(([language, work]) => {
    if (work.state !== 'done') return [];
    const page = parseBrief(files.get(languagePath(key, language, 'json')) ?? '');
    if (!page) return [`${language} of ${key} is done without a page`];
    const pages = (work.files ?? []).filter((path) => pageOf(path)?.language === language);
    const isWhole = pages.length >= 3 && page.language === language && page.source.sha256 === manifest.sha256;
    return isWhole && !page.superseded ? [] : [`${language} of ${key} is done with the page of something else`];
  });
}
