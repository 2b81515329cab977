import type { Manifest } from '../../core/manifest/manifest.ts';
import { articleNews, languageNews } from '../../core/manifest/news.ts';
import type { BriefStore, Outbox } from '../../core/ports.ts';
import { readManifest } from './write-manifest.ts';

interface AnnounceServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
}

/**
 * Announces what became of the whole article, once nothing of it is waiting any more. Every step that settles a part of it ends with this; the
 * manifest is read again, since others may have settled the last part.
 */
export async function announceArticle(
  { briefs, outbox }: AnnounceServices,
  articleKey: string,
  fingerprint: string,
): Promise<void> {
  const manifest = await readManifest(briefs, articleKey);
  if (manifest?.fingerprint !== fingerprint) return; // it is another version's news
  const news = articleNews(manifest);
  if (news) await outbox.announce(news);
}

/** Announces every language that has failed, or is held back: unknown ones and those over a cap before anything was asked for, and those that an article takes with it. */
export async function announceFailures(outbox: Outbox, manifest: Manifest): Promise<void> {
  for (const [language, { state, lastFailure, parkedBy }] of Object.entries(manifest.languages)) {
    const news = { language, reason: lastFailure?.message };
    if (state === 'failed')
      await outbox.announce(languageNews('Brief Failed', manifest, { ...news, code: lastFailure?.code }));
    if (state === 'parked') await outbox.announce(languageNews('Brief Parked', manifest, { ...news, code: parkedBy }));
  }
}
