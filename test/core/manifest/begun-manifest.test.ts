import { describe, expect, it } from 'vitest';
import { failure } from '../../../functions/core/errors.ts';
import { type BegunArticle, begunManifest } from '../../../functions/core/manifest/begun-manifest.ts';
import type { Manifest } from '../../../functions/core/manifest/manifest.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const begun: BegunArticle = {
  key: 'port/новости.txt',
  sequencer: '02',
  sha256: 'a'.repeat(64),
  fingerprint: 'this brief',
  wanted: [{ language: 'de', formality: 'formal' }, { language: 'ja' }],
};
const before: Manifest = {
  ...begunManifest(undefined, begun, NOW),
  brief: { state: 'done', files: ['brief.json'] },
  languages: { de: { state: 'done', files: ['de.json'] }, ja: { state: 'done', files: ['ja.json'] } },
};
const statesOf = ({ brief, languages }: Manifest): unknown => [
  brief.state,
  ...Object.entries(languages).map(([language, { state }]) => [language, state]),
];

describe('the manifest at the beginning of work on an article', () => {
  it('waits for the brief and for each language, and records the formality that is wished for', () => {
    expect(begunManifest(undefined, begun, NOW)).toEqual({
      schemaVersion: 1,
      articleKey: 'port/новости.txt',
      sequencer: '02',
      sha256: 'a'.repeat(64),
      fingerprint: 'this brief',
      formality: { de: 'formal' },
      brief: { state: 'waiting' },
      languages: { de: { state: 'waiting' }, ja: { state: 'waiting' } },
      updatedAt: '2026-11-24T12:00:00.000Z',
    });
  });

  it('keeps what is done for the same brief in the same formality', () => {
    const wanted = [{ language: 'de' }, { language: 'ja' }, { language: 'ar' }];
    expect(statesOf(begunManifest(before, { ...begun, wanted }, NOW))).toEqual([
      'done',
      ['de', 'waiting'],
      ['ja', 'done'],
      ['ar', 'waiting'],
    ]);
  });

  it('keeps nothing from another brief', () => {
    expect(statesOf(begunManifest(before, { ...begun, fingerprint: 'another brief' }, NOW))).toEqual([
      'waiting',
      ['de', 'waiting'],
      ['ja', 'waiting'],
    ]);
  });

  it('records at once why a language cannot be made', () => {
    const unknown = failure('translator-unsupported-pair', '"xq" is no language', 'give another');
    const { languages } = begunManifest(before, { ...begun, wanted: [{ language: 'xq', failure: unknown }] }, NOW);
    expect(languages).toMatchObject({ xq: { state: 'failed', message: '"xq" is no language' } });
  });
});
