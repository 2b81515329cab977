import type { Failure } from '../core/errors.ts';
import {
  type ArticleVersion,
  failedState,
  type Manifest,
  withLanguage,
  withUnread,
} from '../core/manifest/manifest.ts';
import { unattributedPath } from '../core/manifest/paths.ts';
import type { BriefStore, Clock, Outbox, TranslationRequested } from '../core/ports.ts';
import { changeManifest } from './write-manifest.ts';

export interface RecordServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
}

/** Records in the manifest why one version of an article has no brief, and announces it. `stale` where a later version has come. */
export async function recordArticleFailure(
  { briefs, outbox, now }: RecordServices,
  version: ArticleVersion,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  let isStale = false;
  const manifest = await changeManifest(briefs, version.key, (found) => {
    const changed = withUnread(found, version, failure, now());
    isStale = changed === undefined;
    return changed;
  });
  if (isStale || !manifest) return 'stale';
  await outbox.announce({
    type: 'Brief Failed',
    articleKey: version.key,
    fingerprint: manifest.fingerprint,
    language: manifest.sourceLanguage ?? 'und',
    files: [],
    reason: failure.message,
  });
  return manifest;
}

/**
 * Records in the manifest why one language of a brief is missing, and announces it. `stale` if nobody is waiting for it
 * any more, because another brief is wanted or the language is settled.
 */
export async function recordTranslationFailure(
  { briefs, outbox, now }: RecordServices,
  { articleKey, fingerprint, language }: TranslationRequested,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  let isStale = false;
  const manifest = await changeManifest(briefs, articleKey, (found) => {
    isStale = found?.fingerprint !== fingerprint || found.languages[language]?.state !== 'waiting';
    return isStale || !found ? undefined : withLanguage(found, language, failedState(failure), now());
  });
  if (isStale || !manifest) return 'stale';
  await outbox.announce({
    type: 'Brief Failed',
    articleKey,
    fingerprint,
    language,
    files: [],
    reason: failure.message,
  });
  return manifest;
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
  { briefs, now }: RecordServices,
  message: UnattributedMessage,
  { code, message: reason, remedy }: Failure,
): Promise<void> {
  const body = { ...message, code, message: reason, remedy, recordedAt: now().toISOString() };
  await briefs.write(unattributedPath(message.messageId), `${JSON.stringify(body, null, 2)}\n`);
}
