import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure } from '../../../functions/core/errors.ts';
import {
  briefFingerprint,
  lineFingerprint,
  termsFingerprint,
  translationFingerprint,
} from '../../../functions/core/manifest/fingerprint.ts';
import {
  articleState,
  type Manifest,
  parseManifest,
  serializeManifest,
  withUnread,
} from '../../../functions/core/manifest/manifest.ts';
import { briefFolder, languagePath, unattributedPath } from '../../../functions/core/manifest/paths.ts';
import { isOlder } from '../../../functions/core/manifest/sequencer.ts';
import type { WorkState } from '../../../functions/core/manifest/work-state.ts';

const begun = { since: '2026-11-24T07:00:00Z', tries: 1 };
const lastFailure = { code: 'crashed', message: 'm', remedy: 'r', retry: 'drop it again', at: begun.since };
const waiting: WorkState = { state: 'waiting', ...begun };
const done: WorkState = { state: 'done', ...begun, files: ['briefs/a.txt/es.json'] };
const failed: WorkState = { state: 'failed', ...begun, lastFailure };
const parked: WorkState = { state: 'parked', ...begun, parkedBy: 'maxDayUsd' };
const withdrawn: WorkState = { state: 'withdrawn', ...begun, reason: 'not-wanted' };
const now = new Date('2026-11-24T08:00:00Z');
const gone = failure('article-not-found', 'the article is gone', 'drop it again');

const manifest = (changes: Partial<Manifest> = {}): Manifest => ({
  schemaVersion: 2,
  articleKey: 'articles/a.txt',
  versionId: 'v1',
  sequencer: '0a',
  fingerprint: 'f1',
  brief: done,
  languages: { en: done, es: waiting },
  updatedAt: '2026-11-24T07:00:00Z',
  ...changes,
});

describe('the state of an article', () => {
  it.each([
    ['in-progress', { brief: waiting, languages: {} }],
    ['in-progress', { languages: { en: done, es: waiting, fr: failed } }],
    ['complete', { languages: { en: done, es: done } }],
    ['complete', { languages: {} }],
    ['partial', { languages: { en: done, es: failed } }],
    ['partial', { languages: { en: done, es: { ...done, lastFailure } } }],
    ['parked', { languages: { en: done, es: parked, fr: failed } }],
    ['complete', { languages: { en: done, es: withdrawn } }],
    ['withdrawn', { brief: withdrawn, languages: { es: withdrawn } }],
    ['failed', { brief: failed, languages: { es: waiting } }],
  ] as const)('is %s with %j', (state, changes) => {
    expect(articleState(manifest(changes))).toBe(state);
  });

  it('is written into the manifest, and derived again when it is read', () => {
    const written = serializeManifest(manifest());
    expect(JSON.parse(written).state).toBe('in-progress');
    expect(parseManifest(written)).toEqual(manifest());
  });

  it.each(['', '{}', 'null', '{"schemaVersion":3}', '<Error/>'])(
    'is not made up for a file that is none: %j',
    (body) => {
      expect(parseManifest(body)).toBeUndefined();
    },
  );
});

describe('a manifest of schema version 1', () => {
  it('is read as one of today, with what it knows', () => {
    const stored = {
      state: 'partial',
      schemaVersion: 1,
      articleKey: 'articles/a.txt',
      fingerprint: 'f1',
      brief: { state: 'done', files: ['briefs/a.txt/brief.json'] },
      languages: {
        es: { state: 'failed', code: 'crashed', message: 'm', remedy: 'r', retry: 'no' },
        fr: { state: 'waiting' },
      },
      updatedAt: '2026-11-24T07:00:00Z',
    };
    expect(parseManifest(JSON.stringify(stored))).toMatchObject({
      schemaVersion: 2,
      brief: { state: 'done', since: '2026-11-24T07:00:00Z', tries: 1 },
      languages: {
        es: { state: 'failed', lastFailure: { code: 'crashed', at: '2026-11-24T07:00:00Z' } },
        fr: { state: 'waiting', tries: 0 },
      },
    });
  });
});

describe('a version that failed', () => {
  it('is recorded beside the finished brief of the version before it', () => {
    const after = withUnread(manifest(), { key: 'articles/a.txt', versionId: 'v2', sequencer: '0b' }, gone, now);
    expect(after).toMatchObject({ versionId: 'v1', fingerprint: 'f1', brief: done, languages: { es: waiting } });
    expect(after?.unread).toEqual({
      versionId: 'v2',
      sequencer: '0b',
      code: 'article-not-found',
      message: 'the article is gone',
      remedy: 'drop it again',
      retry: 'once the remedy is done, ask for it again: wirebrief retry, or without a stack the same command',
      at: '2026-11-24T08:00:00.000Z',
    });
    expect(after && articleState({ ...after, languages: {} })).toBe('partial');
  });

  it('changes nothing if a later version has come', () => {
    expect(withUnread(manifest(), { key: 'articles/a.txt', sequencer: '09' }, gone, now)).toBeUndefined();
  });

  it('settles what still waits for the same version', () => {
    const own = { key: 'articles/a.txt', versionId: 'v1', sequencer: '0a' };
    const after = withUnread(manifest(), own, gone, now);
    expect(after?.languages).toMatchObject({ en: { state: 'done' }, es: { state: 'failed' } });
    expect(after?.unread).toBeUndefined();
  });

  it('gets a manifest that says so if there was none', () => {
    const after = withUnread(undefined, { key: 'articles/a.txt' }, gone, now);
    expect(after).toMatchObject({ articleKey: 'articles/a.txt', brief: { state: 'failed' }, languages: {} });
  });
});

describe('sequencers', () => {
  it.each([
    ['0055AED6DCD90281E5', '0055AED6DCD90281E6', true],
    ['0055', '00550001', true],
    ['0055', '005500', false],
    ['00AB', '00ab', false],
    ['01', '0099', false],
  ])('%s before %s: %s', (a, b, older) => {
    expect(isOlder(a, b)).toBe(older);
  });

  it('order any two events in at most one way', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 20 });
    fc.assert(fc.property(hex, hex, (a, b) => !(isOlder(a, b) && isOlder(b, a))));
  });
});

describe('a fingerprint', () => {
  const shape = { sha256: 'aa', articleKey: 'articles/a.txt', summarizer: 'built-in', sourceLanguage: undefined };

  it('is the same for the same text under another key, and differs with everything that shapes the brief', () => {
    const own = briefFingerprint(shape);
    expect(briefFingerprint({ ...shape, articleKey: 'articles/other.txt' })).toBe(own);
    const others = [
      { ...shape, sha256: 'ab' },
      { ...shape, articleKey: 'articles/a.html' },
      { ...shape, summarizer: 'built-in-2' },
      { ...shape, sourceLanguage: 'en' },
      { ...shape, contentType: 'text/html' },
    ].map(briefFingerprint);
    expect(new Set([own, ...others]).size).toBe(6);
  });

  it('of a translation follows the brief, language, translator, formality and the memory’s lines for it', () => {
    const translation = { brief: 'f', language: 'es', translators: 'amazon-translate', formality: undefined };
    const all = [
      translation,
      { ...translation, brief: 'g' },
      { ...translation, language: 'fr' },
      { ...translation, translators: 'apertium' },
      { ...translation, formality: 'formal' },
      { ...translation, memory: [undefined] },
      { ...translation, memory: ['Uno.'] },
    ].map(translationFingerprint);
    expect(new Set(all).size).toBe(7);
  });

  it('of a line follows its text, the languages, translator, formality and glossary', () => {
    const line = { source: 'One.', from: 'en', to: 'es', translator: 'apertium' };
    const all = [
      line,
      { ...line, source: 'Two.' },
      { ...line, from: 'fr' },
      { ...line, to: 'ca' },
      { ...line, translator: 'amazon-translate' },
      { ...line, formality: 'formal' },
      { ...line, glossary: 'v2' },
    ].map(lineFingerprint);
    expect(new Set(all).size).toBe(7);
  });

  it('of terms follows those that touch the lines, in any case and order, and no others', () => {
    const [plan, pier, rail] = [
      { source: 'plan', target: 'proyecto' },
      { source: 'Pier', target: 'muelle' },
      { source: 'rail', target: 'riel' },
    ];
    const lines = ['The plan was approved.', 'The piers are open.'];
    expect(termsFingerprint(lines, [rail])).toBeUndefined();
    expect(termsFingerprint(lines, [])).toBeUndefined();
    expect(termsFingerprint(lines, [plan, pier, rail])).toBe(termsFingerprint(lines, [pier, plan]));
    expect(termsFingerprint(lines, [plan])).not.toBe(termsFingerprint(lines, [plan, pier]));
    expect(termsFingerprint(lines, [plan])).not.toBe(termsFingerprint(lines, [{ ...plan, target: 'plano' }]));
  });
});

describe('paths', () => {
  it('follow the key below articles/, and keep its extension', () => {
    expect(briefFolder('articles/politics/summit.txt')).toBe('briefs/politics/summit.txt');
    expect(briefFolder('report.txt')).toBe('briefs/report.txt');
    expect(languagePath('articles/新.txt', 'pt-PT', 'html')).toBe('briefs/新.txt/pt-PT.html');
  });

  it('of failures never leave their folder', () => {
    expect(unattributedPath('../../a b')).toBe('failures/..%2F..%2Fa%20b.json');
  });
});
