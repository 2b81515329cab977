import type { Article } from '../core/article/article.ts';
import { readArticle } from '../core/article/read-article.ts';
import type { Summarizer } from '../core/brief/summarizer.ts';
import { type Failure, failed, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import type { ArticleDropped } from '../core/manifest/article-events.ts';
import { begunManifest } from '../core/manifest/begun-manifest.ts';
import { briefFingerprint } from '../core/manifest/fingerprint.ts';
import { isStaleEvent, type Manifest, withBriefDone, withWaitingFailed } from '../core/manifest/manifest.ts';
import { languageNews, readyNews } from '../core/manifest/news.ts';
import { articleTextPath, briefPath } from '../core/manifest/paths.ts';
import { isSuperfluous } from '../core/manifest/work-state.ts';
import type { ArticleStore, DroppedArticle, Outbox } from '../core/ports.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderings } from '../core/render/renderings.ts';
import { sha256 } from '../core/text/sha256.ts';
import { type Leasing, withLease } from './lease.ts';
import { type Briefed, type BriefServices, makeBrief } from './make-brief.ts';
import { announceArticle, announceFailures } from './records/announce.ts';
import { parkArticle } from './records/park.ts';
import { recordArticleFailure } from './records/record-failure.ts';
import { type SupersededPages, settleFolder } from './records/settle-folder.ts';
import { changeManifest, findManifest, readManifest } from './records/write-manifest.ts';
import { writeOutputs } from './records/write-outputs.ts';
import { type Defaults, readWishes, type Wishes } from './wishes.ts';

export interface SummarizeServices extends BriefServices {
  readonly articles: ArticleStore;
  /** For articles that do not wish for an engine. */
  readonly summarizer: Summarizer;
  /** The engines an article may wish for, by name. */
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly outbox: Outbox;
  readonly defaults: Defaults;
  readonly maxArticleBytes?: number;
  readonly superseded?: SupersededPages | undefined;
  readonly leasing?: Leasing | undefined;
  /** The name of this message, if it was sent to make the next try. */
  readonly copy?: string | undefined;
}

/** One version of an article at work. */
interface Work {
  readonly services: SummarizeServices;
  readonly event: ArticleDropped;
  readonly dropped: DroppedArticle;
  readonly article: Article;
  /** Of the brief that is to be made. */
  readonly fingerprint: string;
  readonly wanted: Wishes['wanted'];
  /** As it stood before the article was read. */
  readonly before: Manifest | undefined;
}

/**
 * Briefs one dropped article and asks for its translations. Gives the manifest as it then stands, `stale` where a newer
 * article has come, or `superfluous` where another message does the same. Failures that no retry can help are recorded in the manifest; retryable ones are thrown.
 */
export async function summarizeArticle(
  services: SummarizeServices,
  event: ArticleDropped,
): Promise<Manifest | 'stale' | 'superfluous'> {
  const before = await readManifest(services.briefs, event.key);
  if (isStaleEvent(before, event.sequencer)) return stale(services, event);
  if (isCopy(before, event) && isSuperfluous(before?.brief, services.copy, services.now())) return 'superfluous';
  const read = await readDropped(services.articles, event);
  if (!read.ok) return recordArticleFailure(services, event, read.failure);
  const dropped = read.value;
  const wishes = readWishes(
    dropped.wishes,
    { ...services, maxLanguages: services.caps?.article.languages },
    { added: addedTo(before, event), overCap: event.overCap },
  );
  if (!wishes.ok) return recordArticleFailure(services, event, wishes.failure);
  // It is read before the manifest moves to it: what stands is of the newest article that could be read.
  const { maxArticleBytes: maxBytes } = services;
  const article = await readArticle(dropped, maxBytes === undefined ? {} : { maxBytes });
  if (!article.ok) return recordArticleFailure(services, event, article.failure);
  const { summarizer, wanted } = wishes.value;
  const fingerprint = fingerprintOf(summarizer, event, dropped);
  const own = { ...services, summarizer };
  return withLease(services, [event.key], () =>
    brief({ services: own, event, dropped, article: article.value, fingerprint, wanted, before }),
  );
}

async function brief(work: Work): Promise<Manifest | 'stale'> {
  if ((await begin(work)) === 'stale') return stale(work.services, work.event);
  const { services, event, article, fingerprint } = work;
  try {
    const made = await makeBrief(services, article, fingerprint, event.overCap);
    return made.ok ? await finish(work, made.value) : await recordFailed(work, made.failure);
  } catch (error) {
    if (!(error instanceof WirebriefError) || error.code !== 'spend-capped') throw error;
    return parkArticle(services, event, fingerprint, error.failure);
  }
}

/** Whether an event is of the very version that the manifest is about, so that it may be one copy too many. */
const isCopy = (before: Manifest | undefined, { sequencer, overCap }: ArticleDropped): boolean =>
  sequencer !== undefined && sequencer === before?.sequencer && !overCap;

/** Work that a newer article has overtaken leaves nothing of its own behind. If the manifest was damaged meanwhile, the work is done again from the beginning. */
async function stale(services: SummarizeServices, { key }: ArticleDropped): Promise<'stale'> {
  await settleFolder(services, key);
  const { isDamaged } = await findManifest(services.briefs, key);
  if (isDamaged)
    throw new WirebriefError('store-conflict', 'the manifest was damaged', 'nothing to do: it is made anew', {
      articleKey: key,
    });
  return 'stale';
}

async function readDropped(articles: ArticleStore, event: ArticleDropped): Promise<Outcome<DroppedArticle>> {
  try {
    return succeeded(await articles.read(event.key, event.versionId));
  } catch (error) {
    if (error instanceof WirebriefError && !error.retryable) return failed(error.failure);
    throw error;
  }
}

/** The languages that were asked for besides the article's own wishes, now or earlier. */
const addedTo = (before: Manifest | undefined, { also = [] }: ArticleDropped): string[] => [
  ...new Set([...(before?.added ?? []), ...also]),
];

const fingerprintOf = (summarizer: Summarizer, event: ArticleDropped, dropped: DroppedArticle): string =>
  briefFingerprint({
    sha256: sha256(dropped.bytes),
    articleKey: event.key,
    summarizer: summarizer.identity,
    sourceLanguage: dropped.wishes['source-language'],
    contentType: dropped.contentType,
  });

/**
 * Moves the manifest to this article before any of its outputs is written. An article that was asked for as it is now must still be the
 * newest: if another version has come since it was read, it is read again.
 */
async function begin({
  services,
  event,
  dropped,
  article,
  fingerprint,
  wanted,
  before,
}: Work): Promise<'begun' | 'stale'> {
  const versionId = event.versionId ?? dropped.versionId;
  const isOvertaken = (found: Manifest | undefined): boolean =>
    event.sequencer === undefined &&
    (found?.sequencer !== before?.sequencer || found?.deleted?.at !== before?.deleted?.at);
  const manifest = await changeManifest(services.briefs, event.key, (found) => {
    if (isStaleEvent(found, event.sequencer)) return undefined;
    if (isOvertaken(found)) throw overtaken(event.key);
    const begun = {
      ...event,
      versionId,
      sha256: sha256(dropped.bytes),
      fingerprint,
      wanted,
      language: article.language,
    };
    return begunManifest(found, { ...begun, added: addedTo(found, event) }, services.now());
  });
  return isStaleEvent(manifest, event.sequencer) ? 'stale' : 'begun';
}

const overtaken = (articleKey: string): WirebriefError =>
  new WirebriefError('store-conflict', 'a newer version of the article has come', 'nothing to do: it is read again', {
    articleKey,
  });

/** Writes the brief's files, then records, withdraws what is no longer wanted, asks for the translations and announces the brief, in this order. */
async function finish(work: Work, { article, brief }: Briefed): Promise<Manifest | 'stale'> {
  const { services, event } = work;
  const articleKey = event.key;
  const { fingerprint } = brief.provenance;
  const pages = renderings(brief, articleKey);
  const outputs = { [articleTextPath(articleKey)]: article.text, [briefPath(articleKey)]: renderJson(brief), ...pages };
  const isCurrent = await writeOutputs(services.briefs, { articleKey, fingerprint }, outputs);
  if (!isCurrent) return stale(services, event);
  const files = [articleTextPath(articleKey), briefPath(articleKey), ...Object.keys(pages)];
  const done = { language: brief.language, files, pages: Object.keys(pages) };
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    found?.fingerprint === fingerprint ? withBriefDone(found, done, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return stale(services, event);
  await settleFolder(services, articleKey);
  await askForTranslations(work, manifest);
  await services.outbox.announce(readyNews(manifest, brief.language));
  await announceFailures(services.outbox, manifest);
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}

/** Asks for every wanted language, also for those already done: what made them may have changed since, and a kept result costs nothing. */
async function askForTranslations(
  { services, event, wanted }: Work,
  { fingerprint, sourceLanguage, languages, sequencer }: Manifest,
): Promise<void> {
  const isAsked = (language: string): boolean =>
    language !== sourceLanguage && ['waiting', 'done'].includes(languages[language]?.state ?? '');
  await services.outbox.requestTranslations(
    wanted
      .filter(({ language }) => isAsked(language))
      .map(({ language, formality }) => ({
        articleKey: event.key,
        fingerprint,
        language,
        ...(sequencer ? { sequencer } : {}),
        ...(formality ? { formality } : {}),
        ...(event.overCap ? { overCap: true } : {}),
      })),
  );
}

/** Records that no brief can be made, for the brief and every language that waits for it, and announces it. */
async function recordFailed({ services, event, fingerprint }: Work, failure: Failure): Promise<Manifest | 'stale'> {
  const articleKey = event.key;
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    found?.fingerprint === fingerprint ? withWaitingFailed(found, failure, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return stale(services, event);
  await settleFolder(services, articleKey);
  const news = { language: 'und', reason: failure.message, code: failure.code };
  await services.outbox.announce(languageNews('Brief Failed', manifest, news));
  await announceFailures(services.outbox, manifest);
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}
