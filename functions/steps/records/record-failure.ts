import type { Failure } from '../../core/errors.ts';
import {
  type ArticleVersion,
  type Manifest,
  withAddedFailed,
  withAttempt,
  withLanguage,
  withUnread,
} from '../../core/manifest/manifest.ts';
import { languageNews, readyNews } from '../../core/manifest/news.ts';
import { unattributedPath } from '../../core/manifest/paths.ts';
import { type Attempt, failedState } from '../../core/manifest/work-state.ts';
import type { BriefStore, Clock, Outbox, TranslationRequested } from '../../core/ports.ts';
import { paidFor } from '../spend/ledger.ts';
import { announceArticle, announceFailures } from './announce.ts';
import { type SupersededPages, settleFolder } from './settle-folder.ts';
import { isWanted } from './wanted.ts';
import { changeManifest, findManifest, readManifest } from './write-manifest.ts';

export interface RecordServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
  readonly superseded?: SupersededPages | undefined;
  /** How often the message was tried; once where nobody counts. */
  readonly tries?: number | undefined;
}

/** A version of an article that failed, with the languages that were asked for besides. */
export type FailedArticle = ArticleVersion & { readonly also?: readonly string[] | undefined };

/** Records in the manifest why one version of an article has no brief, and announces it. `stale` where a later version has come. */
export async function recordArticleFailure(
  services: RecordServices,
  version: FailedArticle,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { briefs, outbox, now } = services;
  let isStale = false;
  const manifest = await changeManifest(briefs, version.key, (found) => {
    const changed = withUnread(found, version, failure, now());
    isStale = changed === undefined;
    return changed && withAddedFailed(changed, version.also ?? [], failure, now());
  });
  await settleFolder(services, version.key);
  if (isStale || !manifest) return 'stale';
  const { code, message: reason } = failure;
  const news = {
    language: manifest.sourceLanguage ?? 'und',
    reason,
    code,
    mark: version.versionId ?? version.sequencer,
  };
  const isMade = manifest.brief.state === 'done' && manifest.sequencer === version.sequencer;
  if (!isMade) await outbox.announce(languageNews('Brief Failed', manifest, news));
  // The message that was given up may have ended between the brief and its announcement.
  for (const [language, { state }] of Object.entries(manifest.languages))
    if (isMade && state === 'done') await outbox.announce(readyNews(manifest, language));
  await announceFailures(outbox, manifest);
  await announceArticle(services, version.key, manifest.fingerprint);
  return manifest;
}

/**
 * Records in the manifest why one language of a brief is missing, withdraws the pages of an older version, and announces it. A language that is
 * done stays done, with the failure of its renewal named. `stale` if nobody is waiting for it any more, because another brief or other languages are wanted.
 */
export async function recordTranslationFailure(
  services: RecordServices,
  request: TranslationRequested,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { briefs, outbox, now } = services;
  const { articleKey, fingerprint, language } = request;
  let isStale = false;
  const { [language]: paid } = await paidFor(briefs, { articleKey, fingerprint });
  const manifest = await changeManifest(briefs, articleKey, (found) => {
    isStale = !isWanted(found, request);
    if (isStale || !found) return undefined;
    const tried = withAttempt(found, language, { paid, tries: services.tries ?? 1 }, now()).languages[language];
    return withLanguage(found, language, failedState(failure, now(), tried), now());
  });
  await settleFolder(services, articleKey);
  if (isStale || !manifest) return 'stale';
  const news = { language, reason: failure.message, code: failure.code };
  await outbox.announce(languageNews('Brief Failed', manifest, news));
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}

/**
 * Records that the queue gave up a message that asked for one language. If the language is done nevertheless, only the announcement may have been
 * missed, and it is made. If the manifest cannot be read, the article is asked for again: that makes it anew.
 */
export async function recordGivenUpTranslation(
  services: RecordServices,
  request: TranslationRequested,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { briefs, outbox } = services;
  const { articleKey, fingerprint, language } = request;
  const { manifest, isDamaged } = await findManifest(briefs, articleKey);
  if (isDamaged) await outbox.requestArticles([{ articleKey }]);
  const work = manifest?.fingerprint === fingerprint ? manifest.languages[language] : undefined;
  if (!manifest || work?.state !== 'done')
    return recordTranslationFailure(services, request, withCause(failure, work?.lastFailure));
  await outbox.announce(readyNews(manifest, language));
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}

/** The same for an article. A brief that was made is announced; what its languages wait for is asked for by whoever retries the article. */
export async function recordGivenUpArticle(
  services: RecordServices,
  version: FailedArticle,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { manifest } = await findManifest(services.briefs, version.key);
  return recordArticleFailure(services, version, withCause(failure, manifest?.brief.lastFailure));
}

/** The failure with the cause that was last seen, if one was. */
const withCause = (failure: Failure, last: { readonly code: string; readonly message: string } | undefined): Failure =>
  last ? { ...failure, message: `${failure.message}; the last cause was ${last.code}: ${last.message}` } : failure;

/** Work that waits, by the message that asks for it. */
export type WaitingWork =
  | { readonly kind: 'article'; readonly version: ArticleVersion }
  | { readonly kind: 'translation'; readonly request: TranslationRequested };

/**
 * Records that work could not go on and waits for another try; nothing is announced. Only of the work that the manifest is about: a message of an older version,
 * or of wishes that have changed, must not speak for the newer one.
 */
export async function recordAttempt(
  { briefs, now }: Pick<RecordServices, 'briefs' | 'now'>,
  work: WaitingWork,
  attempt: Attempt,
): Promise<void> {
  const articleKey = work.kind === 'article' ? work.version.key : work.request.articleKey;
  const language = work.kind === 'article' ? undefined : work.request.language;
  const found = await readManifest(briefs, articleKey);
  const paid = found && (await paidFor(briefs, found));
  await changeManifest(briefs, articleKey, (manifest) =>
    manifest && isAbout(manifest, work)
      ? withAttempt(manifest, language, { ...attempt, paid: paid?.[language ?? 'brief'] }, now())
      : undefined,
  );
}

function isAbout(manifest: Manifest, work: WaitingWork): boolean {
  if (work.kind === 'translation') return isWanted(manifest, work.request);
  const { sequencer } = work.version;
  return sequencer !== undefined && manifest.sequencer === sequencer;
}

/** A message that names no article. No manifest can record it, so it gets a file of its own under `failures/`. */
export interface UnattributedMessage {
  readonly messageId: string;
  /** The ARN of the queue it came from. */
  readonly source: string;
  /** UTF-16 code units. The body itself is not kept, since it may hold anything. */
  readonly bodyLength: number;
}

/** Records a message that names no article. Repeating it is harmless: one message has one file. */
export async function recordUnattributed(
  { briefs, now }: Pick<RecordServices, 'briefs' | 'now'>,
  message: UnattributedMessage,
  { code, message: reason, remedy }: Failure,
): Promise<void> {
  const body = { ...message, code, message: reason, remedy, recordedAt: now().toISOString() };
  await briefs.write(unattributedPath(message.messageId), `${JSON.stringify(body, null, 2)}\n`);
}
