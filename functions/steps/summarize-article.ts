import type { Summarizer } from '../core/brief/summarizer.ts';
import { type Failure, failed, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { begunManifest, type WantedLanguage } from '../core/manifest/begun-manifest.ts';
import { briefFingerprint } from '../core/manifest/fingerprint.ts';
import {
  type ArticleVersion,
  isStaleEvent,
  type Manifest,
  withBriefDone,
  withWaitingFailed,
} from '../core/manifest/manifest.ts';
import { articleTextPath, briefPath } from '../core/manifest/paths.ts';
import type { ArticleStore, DroppedArticle, Outbox } from '../core/ports.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderings } from '../core/render/renderings.ts';
import { sha256 } from '../core/text/sha256.ts';
import { type Briefed, type BriefServices, makeBrief } from './make-brief.ts';
import { recordArticleFailure } from './record-failure.ts';
import { type Defaults, readWishes } from './wishes.ts';
import { changeManifest } from './write-manifest.ts';
import { writeOutputs } from './write-outputs.ts';

export interface SummarizeServices extends BriefServices {
  readonly articles: ArticleStore;
  /** For articles that do not wish for an engine. */
  readonly summarizer: Summarizer;
  /** The engines an article may wish for, by name. */
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly outbox: Outbox;
  readonly defaults: Defaults;
}

/** One version of an article at work. */
interface Work {
  readonly services: SummarizeServices;
  readonly event: ArticleVersion;
  readonly dropped: DroppedArticle;
  /** Of the brief that is to be made. */
  readonly fingerprint: string;
  readonly wanted: readonly WantedLanguage[];
}

/**
 * Briefs one dropped article and asks for its translations. Gives the manifest as it then stands, or `stale` where a newer
 * article has come. Failures that no retry can help are recorded in the manifest; retryable ones are thrown.
 */
export async function summarizeArticle(
  services: SummarizeServices,
  event: ArticleVersion,
): Promise<Manifest | 'stale'> {
  const read = await readDropped(services.articles, event);
  if (!read.ok) return recordArticleFailure(services, event, read.failure);
  const dropped = read.value;
  const wishes = readWishes(dropped.wishes, services);
  if (!wishes.ok) return recordArticleFailure(services, event, wishes.failure);
  const { summarizer, wanted } = wishes.value;
  const fingerprint = fingerprintOf(summarizer, event, dropped);
  const work: Work = { services: { ...services, summarizer }, event, dropped, fingerprint, wanted };
  if ((await begin(work)) === 'stale') return 'stale';
  const brief = await makeBrief(work.services, dropped, fingerprint);
  return brief.ok ? finish(work, brief.value) : recordFailed(work, brief.failure);
}

async function readDropped(articles: ArticleStore, event: ArticleVersion): Promise<Outcome<DroppedArticle>> {
  try {
    return succeeded(await articles.read(event.key, event.versionId));
  } catch (error) {
    if (error instanceof WirebriefError && !error.retryable) return failed(error.failure);
    throw error;
  }
}

const fingerprintOf = (summarizer: Summarizer, event: ArticleVersion, dropped: DroppedArticle): string =>
  briefFingerprint({
    sha256: sha256(dropped.bytes),
    articleKey: event.key,
    summarizer: summarizer.identity,
    sourceLanguage: dropped.wishes['source-language'],
    contentType: dropped.contentType,
  });

/** Moves the manifest to this article before any of its outputs is written. */
async function begin({ services, event, dropped, fingerprint, wanted }: Work): Promise<'begun' | 'stale'> {
  const begun = { ...event, sha256: sha256(dropped.bytes), fingerprint, wanted };
  const manifest = await changeManifest(services.briefs, event.key, (found) =>
    isStaleEvent(found, event.sequencer) ? undefined : begunManifest(found, begun, services.now()),
  );
  return isStaleEvent(manifest, event.sequencer) ? 'stale' : 'begun';
}

/** Writes the brief's files, then records, asks for the translations and announces the brief, in this order. */
async function finish(work: Work, { article, brief }: Briefed): Promise<Manifest | 'stale'> {
  const { services, event } = work;
  const articleKey = event.key;
  const { fingerprint } = brief.provenance;
  const pages = renderings(brief, articleKey);
  const outputs = { [articleTextPath(articleKey)]: article.text, [briefPath(articleKey)]: renderJson(brief), ...pages };
  const isCurrent = await writeOutputs(services.briefs, { articleKey, fingerprint }, outputs);
  if (!isCurrent) return 'stale';
  const files = [articleTextPath(articleKey), briefPath(articleKey), ...Object.keys(pages)];
  const done = { language: brief.language, files, pages: Object.keys(pages) };
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    found?.fingerprint === fingerprint ? withBriefDone(found, done, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  await askForTranslations(work, manifest);
  await services.outbox.announce({ type: 'Brief Ready', articleKey, fingerprint, language: brief.language, files });
  return manifest;
}

/** Asks for every wanted language, also for those already done: what made them may have changed since, and a kept result costs nothing. */
async function askForTranslations(
  { services, event, wanted }: Work,
  { fingerprint, sourceLanguage }: Manifest,
): Promise<void> {
  const others = wanted.filter(({ language, failure }) => !failure && language !== sourceLanguage);
  await services.outbox.requestTranslations(
    others.map(({ language, formality }) => ({
      articleKey: event.key,
      fingerprint,
      language,
      ...(event.sequencer ? { sequencer: event.sequencer } : {}),
      ...(formality ? { formality } : {}),
    })),
  );
}

/** Records that no brief can be made, for the brief and every language that waits for it, and announces it. */
async function recordFailed({ services, event, fingerprint }: Work, failure: Failure): Promise<Manifest | 'stale'> {
  const articleKey = event.key;
  const manifest = await changeManifest(services.briefs, articleKey, (found) =>
    found?.fingerprint === fingerprint ? withWaitingFailed(found, failure, services.now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  await services.outbox.announce({
    type: 'Brief Failed',
    articleKey,
    fingerprint,
    language: 'und',
    files: [],
    reason: failure.message,
  });
  return manifest;
}
