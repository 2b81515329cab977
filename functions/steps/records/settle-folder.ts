import { parseBrief } from '../../core/brief/parse-brief.ts';
import type { Brief, Superseded } from '../../core/brief/schema.ts';
import { WirebriefError } from '../../core/errors.ts';
import { type Manifest, UNREAD, WITHDRAWN } from '../../core/manifest/manifest.ts';
import { languageNews } from '../../core/manifest/news.ts';
import { briefFolder, briefPath, manifestPath, pageOf } from '../../core/manifest/paths.ts';
import { type SettledPages, withSettled } from '../../core/manifest/settled.ts';
import type { WorkState } from '../../core/manifest/work-state.ts';
import type { BriefStore, Clock, ListedFile, Outbox } from '../../core/ports.ts';
import { renderJson } from '../../core/render/render-json.ts';
import { renderings } from '../../core/render/renderings.ts';
import { changeManifest, findManifest } from './write-manifest.ts';

/** What becomes of pages that are not of the newest article. */
export type SupersededPages = 'withdraw' | 'mark';

export interface SettleServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  /** `withdraw` where nothing is set. */
  readonly superseded?: SupersededPages | undefined;
}

/** Others may be writing to the folder at the same time; each of them settles it as well, so a few tries are enough. */
const MAX_ATTEMPTS = 5;

/**
 * Makes what stands in an article's folder true to its manifest: every page of a language that is not done is of an older article. While its
 * new version is awaited it is marked as superseded; one that will not come is marked or withdrawn, as it is set. Repeating it is harmless, and it is
 * what closes every gap that a crash may leave: whoever finds that its work has become stale calls it too.
 */
export async function settleFolder(services: SettleServices, articleKey: string): Promise<void> {
  const touched = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const manifest = await settle(services, articleKey, touched);
      if (manifest) await makeGood(services, manifest, touched);
      return;
    } catch (error) {
      const isRace = error instanceof WirebriefError && error.code === 'store-conflict';
      if (!isRace || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** Settles once, notes in whose name pages were touched, and gives the manifest as it then stands. */
async function settle(
  services: SettleServices,
  articleKey: string,
  touched: Set<string>,
): Promise<Manifest | undefined> {
  const { briefs, now } = services;
  // The listing comes first: a page that is written after it is settled by whoever wrote it.
  const listed = await briefs.list(briefFolder(articleKey));
  const { manifest } = await findManifest(briefs, articleKey);
  if (!manifest) return undefined; // nothing says what is current; the article is asked for again where that is noticed
  const groups = Map.groupBy(
    listed.filter(({ path }) => path !== manifestPath(articleKey)),
    ({ path }) => pageOf(path)?.language,
  );
  const settled = new Map<string, SettledPages>();
  const standing = new Set(listed.map(({ path }) => path));
  for (const [language, files] of groups) {
    const { page, reason } = decide(manifest, language, services.superseded ?? 'withdraw');
    if (page === 'keep') continue;
    const brief = await briefOf(briefs, files);
    // A folder is written with its data first: where they are missing, somebody is writing them.
    if (!brief && language === undefined && page === 'mark') continue;
    const paths = files.map(({ path }) => path);
    // Pages of the same article in another tone, or by another engine, are as true as before.
    const isOwn = reason !== 'not-wanted' && reason !== 'deleted' && brief?.source.sha256 === manifest.sha256;
    if (isOwn && brief && !brief.superseded) {
      if (reason !== 'newer-version') await writePages(briefs, brief, files);
      if (language !== undefined) settled.set(language, { files: paths });
      continue;
    }
    touched.add(manifest.fingerprint);
    const isMarked = page === 'mark' && brief !== undefined;
    const superseded = { since: now().toISOString(), reason, by: manifest.fingerprint };
    if (isMarked) await writePages(briefs, supersededBrief(brief, superseded), files);
    else await removePages(briefs, files);
    if (!isMarked) for (const path of paths) standing.delete(path);
    if (language !== undefined) settled.set(language, { files: isMarked ? paths : [], reason });
  }
  const after = await changeManifest(briefs, articleKey, (found) =>
    found?.fingerprint === manifest.fingerprint ? withSettled(found, settled, standing, now()) : undefined,
  );
  if (after?.fingerprint === manifest.fingerprint) await announceSettled(services, after);
  return after;
}

/**
 * Has a version made again in whose folder pages were touched in another's name: etags follow content, so a page that it had just written may have been taken
 * for the old one it equals. What is kept costs nothing.
 */
async function makeGood(
  { outbox }: SettleServices,
  { articleKey, fingerprint, versionId, sequencer }: Manifest,
  touched: ReadonlySet<string>,
): Promise<void> {
  const isOwn = [...touched].every((by) => by === fingerprint);
  if (!isOwn && fingerprint !== WITHDRAWN) await outbox.requestArticles([{ articleKey, versionId, sequencer }]);
}

interface Decision {
  readonly page: 'keep' | 'mark' | 'withdraw';
  readonly reason: Superseded['reason'];
}

/** What must become of the pages of one language, or, without a language, of the article's text and its brief. */
function decide(
  { fingerprint, brief, languages }: Manifest,
  language: string | undefined,
  old: SupersededPages,
): Decision {
  if (fingerprint === WITHDRAWN) return { page: 'withdraw', reason: 'deleted' };
  if (fingerprint === UNREAD) return { page: 'keep', reason: 'newer-version' }; // nothing newer was read
  const state = language === undefined ? brief.state : languages[language]?.state;
  const last = old === 'mark' ? 'mark' : 'withdraw';
  if (state === 'done') return { page: 'keep', reason: 'newer-version' };
  if (state === 'waiting' || state === 'parked') return { page: 'mark', reason: 'newer-version' };
  return { page: last, reason: state === 'failed' ? 'failed' : 'not-wanted' };
}

/** Files in an order in which the data come last: as long as they are as they were, a crash leaves pages that are found again. */
function dataLast(files: readonly ListedFile[]): ListedFile[] {
  const isData = ({ path }: ListedFile): boolean => path.endsWith('.json');
  return [...files].sort((a, b) => Number(isData(a)) - Number(isData(b)));
}

async function removePages(briefs: BriefStore, files: readonly ListedFile[]): Promise<void> {
  for (const { path, etag } of dataLast(files)) await briefs.remove(path, { ifMatch: etag });
}

/** The brief that the pages of one language were made of; undefined where there is none, or none that can be read. */
async function briefOf(briefs: BriefStore, files: readonly ListedFile[]): Promise<Brief | undefined> {
  const json = files.find(({ path }) => path.endsWith('.json'));
  const stored = json && (await briefs.read(json.path));
  if (json && stored?.etag !== json.etag)
    throw new WirebriefError('store-conflict', `${json.path} has changed since it was listed`, 'list it again');
  return stored && parseBrief(stored.body);
}

/** A brief that says it is old; one that says so for the same reason stays as it is. */
const supersededBrief = (brief: Brief, superseded: Superseded): Brief =>
  brief.superseded?.reason === superseded.reason && brief.superseded.by === superseded.by
    ? brief
    : { ...brief, superseded };

/** Writes those files of one language that are not as a brief makes them, whoever wrote them; the data last. */
async function writePages(briefs: BriefStore, brief: Brief, files: readonly ListedFile[]): Promise<void> {
  const { key } = brief.source;
  const bodies: Readonly<Record<string, string>> = { ...renderings(brief, key), [briefPath(key)]: renderJson(brief) };
  for (const { path, etag } of dataLast(files)) {
    const body = bodies[path];
    if (body !== undefined && (await briefs.read(path))?.body !== body)
      await briefs.write(path, body, { ifMatch: etag });
  }
}

/** Tells whoever was told of these pages that they are old, or gone. */
async function announceSettled({ outbox }: SettleServices, manifest: Manifest): Promise<void> {
  const { articleKey, fingerprint } = manifest;
  for (const [language, work] of Object.entries(manifest.languages)) {
    const type = newsOf(work, fingerprint);
    const { files, reason, since } = work;
    if (type)
      await outbox.announce(languageNews(type, { articleKey, fingerprint }, { language, files, reason, mark: since }));
  }
}

function newsOf({ state, reason, by, files = [] }: WorkState, fingerprint: string) {
  if (reason === undefined || by !== fingerprint) return undefined;
  if (state === 'withdrawn' || files.length === 0) return 'Brief Withdrawn';
  return state === 'done' ? undefined : 'Brief Superseded';
}
