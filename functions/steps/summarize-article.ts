import type { Article } from '../core/article/article.ts';
import { readArticle } from '../core/article/read-article.ts';
import { assembleBrief } from '../core/brief/assemble-brief.ts';
import { parseBrief } from '../core/brief/parse-brief.ts';
import type { Brief } from '../core/brief/schema.ts';
import { type Failure, failed, type Outcome, succeeded, WirebriefError } from '../core/errors.ts';
import { briefFingerprint, sha256 } from '../core/manifest/fingerprint.ts';
import {
  type ArticleVersion,
  failedState,
  isStaleEvent,
  type Manifest,
  type WorkState,
  withWaitingFailed,
} from '../core/manifest/manifest.ts';
import { articleTextPath, briefPath, keptBriefPath, languagePaths } from '../core/manifest/paths.ts';
import type { ArticleStore, BriefStore, Clock, DroppedArticle, Outbox, Summarizer } from '../core/ports.ts';
import { renderHtml } from '../core/render/render-html.ts';
import { renderJson } from '../core/render/render-json.ts';
import { renderMarkdown } from '../core/render/render-markdown.ts';
import { recordArticleFailure } from './record-failure.ts';
import { type Defaults, readWishes, type Wanted } from './wishes.ts';
import { changeManifest } from './write-manifest.ts';
import { writeOutputs } from './write-outputs.ts';

export interface SummarizeServices {
  readonly articles: ArticleStore;
  readonly briefs: BriefStore;
  /** For articles that wish no engine. */
  readonly summarizer: Summarizer;
  /** Those an article may wish for, by the name of the engine. */
  readonly engines?: Readonly<Record<string, Summarizer>> | undefined;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly defaults: Defaults;
  readonly maxArticleBytes?: number;
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
  const begun = await begin(services, event, fingerprint, dropped, wanted);
  if (begun === 'stale') return 'stale';
  const brief = await briefOf(services, dropped, fingerprint);
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
  fingerprint: string,
  dropped: DroppedArticle,
  wanted: readonly Wanted[],
): Promise<'begun' | 'stale'> {
  let stale = false;
  await changeManifest(briefs, event.key, (manifest) => {
    stale = isStaleEvent(manifest, event.sequencer);
    if (stale) return undefined;
    const same = manifest?.fingerprint === fingerprint ? manifest : undefined;
    const kept = ({ language, formality }: Wanted): WorkState | undefined => {
      const state = same?.formality?.[language] === formality ? same?.languages[language] : undefined;
      return state?.state === 'done' ? state : undefined;
    };
    const states = wanted.map((one): [string, WorkState] => [
      one.language,
      one.failure ? failedState(one.failure) : (kept(one) ?? { state: 'waiting' }),
    ]);
    const tones = wanted.flatMap(({ language, formality }) => (formality ? [[language, formality] as const] : []));
    return {
      schemaVersion: 1,
      articleKey: event.key,
      ...(event.versionId ? { versionId: event.versionId } : {}),
      ...(event.sequencer ? { sequencer: event.sequencer } : {}),
      sha256: sha256(dropped.bytes),
      fingerprint,
      ...(tones.length > 0 ? { formality: Object.fromEntries(tones) } : {}),
      brief: same?.brief.state === 'done' ? same.brief : { state: 'waiting' },
      languages: Object.fromEntries(states),
      updatedAt: now().toISOString(),
    };
  });
  return stale ? 'stale' : 'begun';
}

interface Briefed {
  readonly brief: Brief;
  readonly article: Article;
}

/** The brief kept under its fingerprint, or a new one; a kept one costs nothing. */
async function briefOf(
  services: SummarizeServices,
  dropped: DroppedArticle,
  fingerprint: string,
): Promise<Outcome<Briefed>> {
  const read = await readArticle(
    dropped,
    services.maxArticleBytes === undefined ? {} : { maxBytes: services.maxArticleBytes },
  );
  if (!read.ok) return read;
  const article = read.value;
  const kept = await services.briefs.read(keptBriefPath(fingerprint));
  const known = kept && parseBrief(kept.body);
  if (known) return succeeded({ article, brief: { ...known, source: { ...known.source, key: dropped.key } } });
  const summary = await services.summarizer.summarize(article);
  if (!summary.ok && summary.failure.retryable) throw WirebriefError.from(summary.failure);
  if (!summary.ok) return summary;
  const brief = assembleBrief(article, summary.value, { fingerprint, createdAt: services.now().toISOString() });
  // What stood in for a model is not kept: the article coming again asks the model again.
  if (summary.value.fallbackFrom === undefined)
    await services.briefs.write(keptBriefPath(fingerprint), renderJson(brief));
  return succeeded({ article, brief });
}

async function finish(
  services: SummarizeServices,
  event: ArticleVersion,
  { article, brief }: Briefed,
  wanted: readonly Wanted[],
): Promise<Manifest | 'stale'> {
  const { fingerprint } = brief.provenance;
  const paths = languagePaths(event.key, brief.language);
  const isCurrent = await writeOutputs(
    services.briefs,
    { articleKey: event.key, fingerprint },
    {
      [articleTextPath(event.key)]: article.text,
      [briefPath(event.key)]: renderJson(brief),
      [paths.json]: renderJson(brief),
      [paths.md]: renderMarkdown(brief),
      [paths.html]: renderHtml(brief),
    },
  );
  if (!isCurrent) return 'stale';
  const files = [articleTextPath(event.key), briefPath(event.key), paths.json, paths.md, paths.html];
  const manifest = await changeManifest(services.briefs, event.key, (found) =>
    found?.fingerprint === fingerprint
      ? {
          ...found,
          sourceLanguage: brief.language,
          brief: { state: 'done', files },
          languages: { ...found.languages, [brief.language]: { state: 'done', files: Object.values(paths) } },
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
  wanted: readonly Wanted[],
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
