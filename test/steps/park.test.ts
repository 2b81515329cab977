import { describe, expect, it } from 'vitest';
import { MemoryOutbox } from '../../functions/adapters/local/memory-outbox.ts';
import { failure } from '../../functions/core/errors.ts';
import { begunManifest } from '../../functions/core/manifest/begun-manifest.ts';
import { articleState, parseManifest, serializeManifest } from '../../functions/core/manifest/manifest.ts';
import { parkArticle, parkTranslation } from '../../functions/steps/records/park.ts';
import { releaseParked } from '../../functions/steps/release-parked.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

const KEY = 'articles/новости.txt';
const MANIFEST = 'briefs/новости.txt/manifest.json';
const message = { articleKey: KEY, fingerprint: 'f1', language: 'es', formality: 'formal' as const };
const capped = (cap: string) => ({ ...failure('spend-capped', `${cap} is used up`, 'wait, or raise it'), cap });

/** An article whose languages wait, on a day of November 2026. */
function waiting(day = 27) {
  const [briefs, outbox] = [new MemoryBriefStore(), new MemoryOutbox()];
  const clock = { day };
  const now = () => new Date(Date.UTC(2026, 10, clock.day, 12));
  const begun = {
    key: KEY,
    sha256: 'a'.repeat(64),
    fingerprint: 'f1',
    language: 'ru',
    wanted: [{ language: 'es' }, { language: 'fr' }],
    added: [],
  };
  briefs.files.set(MANIFEST, serializeManifest(begunManifest(undefined, begun, now())));
  const manifest = () => parseManifest(briefs.files.get(MANIFEST) ?? '');
  const parked = () => [...briefs.files.keys()].filter((path) => path.startsWith('parked/'));
  return { services: { briefs, outbox, now, remaining: () => 60_000 }, clock, manifest, parked };
}

describe('work that a cap holds back', () => {
  it('is parked with its reason, announced, and sent again on the next day and not before', async () => {
    const { services, clock, manifest, parked } = waiting();
    await parkTranslation(services, message, capped('maxDayUsd'));
    expect(manifest()?.languages['es']).toMatchObject({
      state: 'parked',
      parkedBy: 'maxDayUsd',
      lastFailure: { code: 'spend-capped', message: 'maxDayUsd is used up' },
    });
    expect(services.outbox.announcements).toMatchObject([{ type: 'Brief Parked', language: 'es', code: 'maxDayUsd' }]);
    expect(await releaseParked(services)).toBe(0);
    clock.day = 28;
    expect(await releaseParked(services)).toBe(1);
    expect(services.outbox.take()).toEqual([message]);
    expect(parked()).toEqual([]);
    expect(await releaseParked(services)).toBe(0);
  });

  it('by a cap of the article waits for somebody’s word', async () => {
    const { services, clock, parked } = waiting();
    await parkTranslation(services, message, capped('maxArticleUsd'));
    expect(parked()).toEqual([]);
    clock.day = 28;
    expect(await releaseParked(services)).toBe(0);
  });

  it('is parked once, however often its message comes', async () => {
    const { services, parked } = waiting();
    await parkTranslation(services, message, capped('maxDayUsd'));
    await parkTranslation(services, message, capped('maxDayUsd'));
    expect(parked()).toHaveLength(1);
  });

  it('before its brief is made holds back the article with all its languages, and the article is sent again', async () => {
    const { services, clock, manifest } = waiting();
    await parkArticle(services, { key: KEY, also: ['ja'] }, 'f1', capped('maxDayTokens'));
    const found = manifest();
    expect(found && articleState(found)).toBe('parked');
    expect(services.outbox.announcements.map(({ type }) => type)).toEqual(['Brief Parked', 'Article Partial']);
    clock.day = 29;
    expect(await releaseParked(services)).toBe(1);
    expect(services.outbox.articles).toEqual([{ articleKey: KEY, also: ['ja'] }]);
  });

  it('goes on being released in the next run where there is no time for all of it', async () => {
    const { services, clock, parked } = waiting();
    for (let at = 0; at < 25; at += 1)
      await parkTranslation(services, { ...message, language: `x${at}` }, capped('maxDayUsd'));
    clock.day = 28;
    let left = 2;
    const remaining = () => {
      left -= 1;
      return left >= 0 ? 60_000 : 0;
    };
    expect(await releaseParked({ ...services, remaining })).toBe(20);
    expect(parked()).toHaveLength(5);
    expect(await releaseParked(services)).toBe(5);
  });
});
