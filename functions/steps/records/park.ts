import type { Failure } from '../../core/errors.ts';
import type { ArticleDropped } from '../../core/manifest/article-events.ts';
import { type Manifest, withLanguage, withWaitingParked } from '../../core/manifest/manifest.ts';
import { languageNews } from '../../core/manifest/news.ts';
import type { ParkedMessage } from '../../core/manifest/parked-message.ts';
import { parkedPath } from '../../core/manifest/paths.ts';
import { parkedState } from '../../core/manifest/work-state.ts';
import type { BriefStore, Clock, Outbox, TranslationRequested } from '../../core/ports.ts';
import { dayOf } from '../spend/ledger.ts';
import { announceArticle } from './announce.ts';
import { changeManifest } from './write-manifest.ts';

export interface ParkServices {
  readonly briefs: BriefStore;
  readonly outbox: Outbox;
  readonly now: Clock;
}

/** The caps of a day end with it; those of an article do not, and need somebody's word. */
const isOfDay = (cap: string): boolean => cap.startsWith('maxDay');

/** Holds back one language that a cap does not allow today, or not at all, and announces it. `stale` if nobody wants it any more. */
export async function parkTranslation(
  services: ParkServices,
  message: TranslationRequested,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { briefs, outbox, now } = services;
  const { articleKey, fingerprint, language } = message;
  const cap = capOf(failure);
  await keepUntilTomorrow(services, cap, [articleKey, language], { kind: 'translation', message });
  const manifest = await changeManifest(briefs, articleKey, (found) => {
    const work = found?.fingerprint === fingerprint ? found.languages[language] : undefined;
    if (!found || !work || work.state === 'done') return undefined;
    return withLanguage(found, language, parkedState(failure, cap, now(), work), now());
  });
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  await outbox.announce(languageNews('Brief Parked', manifest, { language, reason: failure.message, code: cap }));
  await announceArticle(services, articleKey, fingerprint);
  return manifest;
}

/** Holds back an article whose brief a cap does not allow, with all languages that wait for it. */
export async function parkArticle(
  services: ParkServices,
  { key, also }: ArticleDropped,
  fingerprint: string,
  failure: Failure,
): Promise<Manifest | 'stale'> {
  const { briefs, outbox, now } = services;
  const cap = capOf(failure);
  const message = { articleKey: key, ...(also ? { also: [...also] } : {}) };
  await keepUntilTomorrow(services, cap, [key], { kind: 'article', message });
  const manifest = await changeManifest(briefs, key, (found) =>
    found?.fingerprint === fingerprint ? withWaitingParked(found, failure, cap, now()) : undefined,
  );
  if (manifest?.fingerprint !== fingerprint) return 'stale';
  const language = manifest.sourceLanguage ?? 'und';
  await outbox.announce(languageNews('Brief Parked', manifest, { language, reason: failure.message, code: cap }));
  await announceArticle(services, key, fingerprint);
  return manifest;
}

const capOf = ({ cap = 'maxArticleUsd' }: Failure): string => cap;

async function keepUntilTomorrow(
  { briefs, now }: ParkServices,
  cap: string,
  name: readonly string[],
  parked: ParkedMessage,
): Promise<void> {
  if (!isOfDay(cap)) return;
  await briefs.write(parkedPath(dayOf(now()), name), `${JSON.stringify(parked)}\n`);
}
