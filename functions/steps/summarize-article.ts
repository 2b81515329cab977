import { type Failure, failed, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { type BegunArticle, begunManifest, type WantedLanguage } from '../core/manifest/begun-manifest.ts';
import { briefFingerprint } from '../core/manifest/fingerprint.ts';
import { type ArticleVersion, isStaleEvent, type Manifest, withWaitingFailed } from '../core/manifest/manifest.ts';
import { articleTextPath, briefPath } from '../core/manifest/paths.ts';
import type { ArticleStore, DroppedArticle, Outbox, Summarizer } from '../core/ports.ts';
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
  /** For articles that wish no engine. */
  readonly summarizer: Summarizer;
  /** Those an article may wish for, by the name of the engine. */
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly outbox: Outbox;
  readonly defaults: Defaults;
}

/**
 * Briefs one dropped article and asks for its translations. Gives the manifest as it then stands, or `stale` where a newer
 * article has come. Expected failures end in the manifest, in words; retryable ones are thrown.
 */
export async function summarizeArticle(asked: SummarizeServices, event: ArticleVersion): Promise<Manifest | 'stale'> {
  const read = await readDropped(asked.articles, event);
  if (!read.ok) return recordArticleFailure(asked, event, read.failure);
  const dropped = read.value;
  const wishes = readWishes(dropped.wishes, asked);
  if (!wishes.ok) return recordArticleFailure(asked, event, wishes.failure);
  const { summarizer, wanted } = wishes.value;
  const services = { ...asked, summarizer };
  const fingerprint = fingerprintOf(services, event, dropped);
  const begun = await begin(services, event, { sha256: sha256(dropped.bytes), fingerprint }, wanted);
  if (begun === 'stale') return 'stale';
  const brief = await makeBrief(services, dropped, fingerprint);
  if (!brief.ok) return recordFailed(services, event.key, fingerprint, brief.failure);
  return finish(services, event, brief.value, wanted);
}

async function readDropped(articles: ArticleStore, event: ArticleVersion): Promise<Outcome<DroppedArticle>> {
  try {
    return succeeded(await articles.read(event.key, event.versionId));
  } catch (error) {
    if (error instanceof WirebriefError && !error.retryable) return failed(error.failure);
    throw error;
  }
}

const fingerprintOf = (services: SummarizeServices, event: ArticleVersion, dropped: DroppedArticle): string =>
  briefFingerprint({
    sha256: sha256(dropped.bytes),
    articleKey: event.key,
    summarizer: services.summarizer.identity,
    sourceLanguage: dropped.wishes['source-language'],
    contentType: dropped.contentType,
  });

/** Moves the manifest to this article before any of its outputs is written. */
async function begin(
  { briefs, now }: SummarizeServices,
  event: ArticleVersion,
  article: Pick<BegunArticle, 'sha256' | 'fingerprint'>,
  wanted: readonly WantedLanguage[],
): Promise<'begun' | 'stale'> {
  const begun = { ...event, ...article, wanted };
  const manifest = await changeManifest(briefs, event.key, (found) =>
    isStaleEvent(found, event.sequencer) ? undefined : begunManifest(found, begun, now()),
  );
  return isStaleEvent(manifest, event.sequencer) ? 'stale' : 'begun';
}

async function finish(
  services: SummarizeServices,
  event: ArticleVersion,
  { article, brief }: Briefed,
  wanted: readonly WantedLanguage[],
): Promise<Manifest | 'stale'> {
  const { fingerprint } = brief.provenance;
  const pages = renderings(brief, event.key);
  const isCurrent = await writeOutputs(
    services.briefs,
    { articleKey: event.key, fingerprint },
    {
      [articleTextPath(event.key)]: article.text,
      [briefPath(event.key)]: renderJson(brief),
      ...pages,
    },
  );
  if (!isCurrent) return 'stale';
  const files = [articleTextPath(event.key), briefPath(event.key), ...Object.keys(pages)];
  const manifest = await changeManifest(services.briefs, event.key, (found) =>
    found?.fingerprint === fingerprint
      ? {
          ...found,
          sourceLanguage: brief.language,
          brief: { state: 'done', files },
          languages: { ...found.languages, [brief.language]: { state: 'done', files: Object.keys(pages) } },
          updatedAt: services.now().toISOString(),
        }
      : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  await askForTranslations(services, event, manifest, wanted);
  await services.outbox.announce({
    type: 'Brief Ready',
    articleKey: event.key,
    fingerprint,
    language: brief.language,
    files,
  });
  return manifest;
}

/** Languages already done are asked for again: what made them may have changed since, and a kept result costs nothing. */
async function askForTranslations(
  { outbox }: SummarizeServices,
  event: ArticleVersion,
  { fingerprint, sourceLanguage }: Manifest,
  wanted: readonly WantedLanguage[],
): Promise<void> {
  const others = wanted.filter(({ language, failure }) => !failure && language !== sourceLanguage);
  await outbox.requestTranslations(
    others.map(({ language, formality }) => ({
      articleKey: event.key,
      fingerprint,
      language,
      ...(event.sequencer ? { sequencer: event.sequencer } : {}),
      ...(formality ? { formality } : {}),
    })),
  );
}

/** Nothing will come of this article: the brief and every language that waits for it say so. */
async function recordFailed(
  services: SummarizeServices,
  articleKey: string,
  fingerprint: string,
  failure: Failure,
): Promise<Manifest | 'stale'> {
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
