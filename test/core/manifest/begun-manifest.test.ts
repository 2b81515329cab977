import { describe, expect, it } from 'vitest';
import { failure } from '../../../functions/core/errors.ts';
import { type BegunArticle, begunManifest } from '../../../functions/core/manifest/begun-manifest.ts';
import type { Manifest } from '../../../functions/core/manifest/manifest.ts';
import type { WorkState } from '../../../functions/core/manifest/work-state.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const begun: BegunArticle = {
  key: 'port/новости.txt',
  sequencer: '02',
  sha256: 'a'.repeat(64),
  fingerprint: 'this brief',
  language: 'sr',
  wanted: [{ language: 'de', formality: 'formal' }, { language: 'ja' }],
  added: [],
};
const since = '2026-11-24T10:00:00.000Z';
const done = (...files: string[]): WorkState => ({ state: 'done', since, tries: 1, files });
const before: Manifest = {
  ...begunManifest(undefined, begun, NOW),
  brief: done('brief.json'),
  languages: { sr: done('sr.json'), de: done('de.json'), ja: done('ja.json') },
};
const waiting: WorkState = { state: 'waiting', since: NOW.toISOString(), tries: 0 };
const statesOf = ({ brief, languages }: Manifest): unknown => [
  brief.state,
  ...Object.entries(languages).map(([language, { state }]) => [language, state]),
];

describe('the manifest at the beginning of work on an article', () => {
  it('waits for the brief and for each language, and records the formality that is wished for', () => {
    expect(begunManifest(undefined, begun, NOW)).toEqual({
      schemaVersion: 2,
      articleKey: 'port/новости.txt',
      sequencer: '02',
      sha256: 'a'.repeat(64),
      fingerprint: 'this brief',
      sourceLanguage: 'sr',
      formality: { de: 'formal' },
      brief: waiting,
      languages: { sr: waiting, de: waiting, ja: waiting },
      updatedAt: '2026-11-24T12:00:00.000Z',
    });
  });

  it('keeps what is done for the same brief in the same formality', () => {
    const wanted = [{ language: 'de' }, { language: 'ja' }, { language: 'ar' }];
    expect(statesOf(begunManifest(before, { ...begun, wanted }, NOW))).toEqual([
      'done',
      ['sr', 'done'],
      ['de', 'waiting'],
      ['ja', 'done'],
      ['ar', 'waiting'],
    ]);
  });

  it('is done with nothing of another brief, but names the pages that stand until they are replaced', () => {
    const after = begunManifest(before, { ...begun, fingerprint: 'another brief' }, NOW);
    expect(statesOf(after)).toEqual(['waiting', ['sr', 'waiting'], ['de', 'waiting'], ['ja', 'waiting']]);
    expect(after.languages['de']).toEqual({ ...waiting, files: ['de.json'] });
  });

  it('names the pages of languages that are no longer wanted as superseded', () => {
    const after = begunManifest(before, { ...begun, wanted: [{ language: 'ja' }] }, NOW);
    expect(after.languages).toMatchObject({
      de: { state: 'superseded', reason: 'not-wanted', files: ['de.json'] },
      ja: { state: 'done' },
    });
  });

  it('keeps what failed last named, and what was paid for the same brief', () => {
    const paid = { characters: 2_010, requests: 1, usd: 0.03, inputTokens: 0, outputTokens: 0 };
    const lastFailure = { code: 'translator-throttled', message: 'm', remedy: 'r', retry: 'by itself', at: since };
    const failed: WorkState = { state: 'failed', since, tries: 3, paid, lastFailure };
    const languages = { ...before.languages, ja: failed };
    expect(begunManifest({ ...before, languages }, begun, NOW).languages['ja']).toEqual({
      state: 'waiting',
      since: NOW.toISOString(),
      tries: 3,
      paid,
      lastFailure,
    });
    const next = begunManifest({ ...before, languages }, { ...begun, fingerprint: 'another brief' }, NOW);
    expect(next.languages['ja']).toEqual({ state: 'waiting', since: NOW.toISOString(), tries: 0, lastFailure });
  });

  it('holds back the languages over the cap, and says which cap', () => {
    const wanted = [{ language: 'de' }, { language: 'ja', parkedBy: 'maxArticleLanguages' }];
    expect(begunManifest(undefined, { ...begun, wanted }, NOW).languages).toMatchObject({
      de: { state: 'waiting' },
      ja: { state: 'parked', parkedBy: 'maxArticleLanguages', lastFailure: { code: 'spend-capped' } },
    });
  });

  it('keeps a newer version that failed named, also when an older event comes again', () => {
    const unread = { sequencer: '03', code: 'c', message: 'm', remedy: 'r', retry: 'no', at: since };
    expect(begunManifest({ ...before, unread }, begun, NOW).unread).toEqual(unread);
  });

  it('asked for as the article is now has the newest sequencer that is known, so that older events stay old', () => {
    const { sequencer: _, ...asItIs } = begun;
    expect(begunManifest(before, asItIs, NOW).sequencer).toBe('02');
    const unread = { sequencer: '03', code: 'c', message: 'm', remedy: 'r', retry: 'no', at: since };
    expect(begunManifest({ ...before, unread }, asItIs, NOW).sequencer).toBe('03');
  });

  it('records at once why a language cannot be made', () => {
    const unknown = failure('translator-unsupported-pair', '"xq" is no language', 'give another');
    const { languages } = begunManifest(before, { ...begun, wanted: [{ language: 'xq', failure: unknown }] }, NOW);
    expect(languages).toMatchObject({ xq: { state: 'failed', lastFailure: { message: '"xq" is no language' } } });
  });
});
