import { describe, expect, it } from 'vitest';
import { MemoryOutbox } from '../../functions/adapters/local/memory-outbox.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import { failure, WirebriefError } from '../../functions/core/errors.ts';
import { parseManifest } from '../../functions/core/manifest/manifest.ts';
import { pageOf } from '../../functions/core/manifest/paths.ts';
import type { Translator } from '../../functions/core/ports.ts';
import {
  recordAttempt,
  recordGivenUpArticle,
  recordGivenUpTranslation,
} from '../../functions/steps/records/record-failure.ts';
import type { SupersededPages } from '../../functions/steps/records/settle-folder.ts';
import { summarizeArticle } from '../../functions/steps/summarize-article.ts';
import { translateArticle } from '../../functions/steps/translate-brief.ts';
import { type DeletedPages, withdrawArticle } from '../../functions/steps/withdraw-article.ts';
import { FakeTranslator } from '../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

const KEY = 'articles/порт/a + b.txt';
const FOLDER = 'briefs/порт/a + b.txt';
const story = (boats: number): string =>
  `The council voted on Tuesday to open the harbour to ${boats} boats. “This is a fair price,” said Ada Lund, the mayor. The first boats will arrive in May, and the town will be paid for every berth.`;

interface Options {
  readonly superseded?: SupersededPages;
  readonly onArticleDeleted?: DeletedPages;
}

/** A newsroom whose articles go through the steps; what is dropped is read as it was when its event came. */
function newsroom({ superseded = 'withdraw', onArticleDeleted = 'withdraw' }: Options = {}) {
  const [briefs, outbox] = [new MemoryBriefStore(), new MemoryOutbox()];
  const common = { briefs, outbox, superseded, onArticleDeleted, now: () => new Date('2026-11-24T08:00:00Z') };
  const translators = new Map<string, Translator>();
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const dropping = (text: string, wishes: Record<string, string>) => ({
    ...common,
    articles: {
      read: async (key: string) => ({ key, bytes: bytesOf(text), wishes: { 'source-language': 'en', ...wishes } }),
    },
    summarizer: builtInSummarizer(),
    defaults: { languages: ['es'] },
  });
  const translate = async () => {
    for (const message of outbox.take()) {
      const translator = translators.get(message.language) ?? new FakeTranslator();
      await translateArticle({ ...common, translator }, message);
    }
  };
  return {
    ...{ briefs, outbox, common, translators, translate },
    summarize: (text: string, sequencer: string, wishes: Record<string, string> = {}) =>
      summarizeArticle(dropping(text, wishes), { key: KEY, sequencer, versionId: `v${sequencer}` }),
    async drop(text: string, sequencer: string, wishes: Record<string, string> = {}) {
      await summarizeArticle(dropping(text, wishes), { key: KEY, sequencer, versionId: `v${sequencer}` });
      await translate();
    },
    manifest: () => parseManifest(briefs.files.get(`${FOLDER}/manifest.json`) ?? ''),
    file: (name: string) => briefs.files.get(`${FOLDER}/${name}`),
    pages: () =>
      [...briefs.files.keys()]
        .filter((path) => path.startsWith(`${FOLDER}/`) && pageOf(path))
        .map((path) => path.slice(FOLDER.length + 1))
        .sort(),
    told: () => outbox.announcements.map((news) => ('language' in news ? `${news.type} ${news.language}` : news.type)),
  };
}

const refusing: Translator = {
  ...new FakeTranslator(),
  name: 'refusing',
  maxRequestBytes: 10_000,
  readsMarkup: false,
  usdPerMillionCharacters: 15,
  canTranslate: async () => true,
  translate: async () => {
    throw new WirebriefError('translator-denied', 'AccessDenied', 'grant it');
  },
};

describe('a corrected article', () => {
  it('withdraws the pages of a language it no longer wishes for, in the folder, the manifest and the news', async () => {
    const room = newsroom();
    await room.drop(story(42), '01', { languages: 'es,fr' });
    await room.drop(story(77), '02', { languages: 'fr' });
    expect(room.pages()).toEqual(['en.html', 'en.json', 'en.md', 'fr.html', 'fr.json', 'fr.md']);
    expect(room.manifest()?.languages).toMatchObject({
      es: { state: 'withdrawn', reason: 'not-wanted' },
      fr: { state: 'done' },
    });
    expect(room.told()).toContain('Brief Withdrawn es');
  });

  it('marks them instead where that is set: page, Markdown, data and manifest say so', async () => {
    const room = newsroom({ superseded: 'mark' });
    await room.drop(story(42), '01', { languages: 'es,fr' });
    await room.drop(story(77), '02', { languages: 'fr' });
    expect(room.file('es.html')).toContain('Ya no está actualizado');
    expect(room.file('es.md')).toMatch(
      /^> \*\*Ya no está actualizado \\\(this language is no longer made for the article/u,
    );
    expect(JSON.parse(room.file('es.json') ?? '').superseded).toMatchObject({ reason: 'not-wanted' });
    expect(room.manifest()?.languages['es']).toMatchObject({ state: 'superseded', reason: 'not-wanted' });
    expect(room.told()).toContain('Brief Superseded es');
    expect(room.file('fr.html')).not.toContain('superseded"');
  });

  it.each([
    ['withdraw', undefined],
    ['mark', 'failed'],
  ] as const)('leaves no page of the version before in a language that fails (%s)', async (superseded, reason) => {
    const room = newsroom({ superseded });
    await room.drop(story(42), '01');
    room.translators.set('es', refusing);
    await room.drop(story(77), '02');
    expect(room.manifest()?.languages['es']).toMatchObject({
      state: 'failed',
      lastFailure: { code: 'translator-denied' },
    });
    const json = room.file('es.json');
    expect(json && JSON.parse(json).superseded.reason).toBe(reason);
  });

  it('says on the old pages that they are old while the new ones wait, and never after', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await room.summarize(story(77), '02');
    expect(JSON.parse(room.file('es.json') ?? '').superseded.reason).toBe('newer-version');
    expect(room.file('es.html')).toContain('the article has changed since');
    await room.translate();
    expect(JSON.parse(room.file('es.json') ?? '').superseded).toBeUndefined();
    expect(room.file('es.html')).toContain('77');
  });

  it('of the same text in another tone keeps its pages unmarked until they are replaced', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await room.summarize(story(42), '02', { formality: 'formal' });
    expect(JSON.parse(room.file('es.json') ?? '').superseded).toBeUndefined();
    expect(room.manifest()?.languages['es']?.state).toBe('waiting');
  });

  it('that cannot be read leaves the version before as it is, and stays named when the older event comes again', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await room.drop('Too short.', '02');
    expect(room.pages()).toHaveLength(6);
    await room.drop(story(42), '01');
    expect(room.manifest()?.unread).toMatchObject({ sequencer: '02', code: 'article-too-short' });
    expect(room.outbox.announcements.at(-1)).toMatchObject({ type: 'Article Partial' });
    await room.drop(story(77), '03');
    expect(room.manifest()?.unread).toBeUndefined();
  });

  it('keeps its own language in the manifest when its event comes again and cannot be written to its end', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    let writes = 0;
    const write = room.briefs.write.bind(room.briefs);
    room.briefs.write = async (path, body, condition) => {
      writes += 1;
      if (writes > 1) throw new WirebriefError('store-denied', 'AccessDenied', 'grant it');
      return write(path, body, condition);
    };
    await expect(room.summarize(story(42), '01')).rejects.toMatchObject({ code: 'store-denied' });
    expect(room.manifest()?.languages).toMatchObject({ en: { state: 'done' }, es: { state: 'done' } });
  });

  it('leaves no page behind that older work writes after it was withdrawn, at whatever moment the correction comes', async () => {
    const probe = newsroom();
    await probe.summarize(story(42), '01', { languages: 'es' });
    probe.briefs.operations = 0;
    await probe.translate();
    for (let at = 1; at <= probe.briefs.operations; at += 1) {
      const room = newsroom();
      await room.summarize(story(42), '01', { languages: 'es' });
      const [message] = room.outbox.take();
      if (!message) throw new Error('no message was sent');
      room.briefs.operations = 0;
      room.briefs.beforeOperation = async (operation) => {
        if (operation !== at) return;
        room.briefs.beforeOperation = undefined;
        await room.summarize(story(77), '02', { languages: 'fr' });
      };
      await translateArticle({ ...room.common, translator: new FakeTranslator() }, message);
      expect([at, room.pages().filter((page) => page.startsWith('es.'))]).toEqual([at, []]);
    }
  });
});

describe('pages that were touched by other hands', () => {
  it('of a version that equals the one withdrawn are made again, at whatever moment it comes', async () => {
    const briefed = async () => {
      const room = newsroom();
      await room.drop(story(42), '01');
      room.briefs.operations = 0;
      return room;
    };
    const deletion = { key: KEY, sequencer: '02', how: 'marker' } as const;
    const probe = await briefed();
    await withdrawArticle(probe.common, deletion);
    for (let at = 1; at <= probe.briefs.operations; at += 1) {
      const room = await briefed();
      room.briefs.beforeOperation = async (operation) => {
        if (operation !== at) return;
        room.briefs.beforeOperation = undefined;
        await room.drop(story(42), '03');
      };
      await withdrawArticle(room.common, deletion);
      for (const { sequencer } of room.outbox.articles.splice(0)) await room.drop(story(42), sequencer ?? '');
      expect([at, room.pages().length]).toEqual([at, 6]);
    }
  });

  it('and miss one file are made again when their message comes again', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    room.briefs.files.delete(`${FOLDER}/es.md`);
    await room.drop(story(42), '01');
    expect(room.pages()).toHaveLength(6);
  });
});

describe('sixty rapid corrections', () => {
  it('end with the last one, none of them given up', async () => {
    const room = newsroom();
    const boats = Array.from({ length: 60 }, (_, at) => at + 10);
    const waits = async (at: number): Promise<unknown> =>
      room.summarize(story(boats[at] ?? 0), String(at).padStart(3, '0')).catch((error: unknown) => {
        // As the queue does with what passes: it comes again.
        if (error instanceof WirebriefError && error.retryable) return waits(at);
        throw error;
      });
    await Promise.all(boats.map((_, at) => waits(at)));
    await room.translate();
    expect(room.file('article.txt')).toBe(story(69));
    expect(room.file('es.json')).toContain('69');
    expect(room.manifest()).toMatchObject({
      sequencer: '059',
      languages: { en: { state: 'done' }, es: { state: 'done' } },
    });
  });
});

describe('a deleted article', () => {
  it('has its pages withdrawn; the manifest and the kept lines stay', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await withdrawArticle(room.common, { key: KEY, sequencer: '02', versionId: 'm', how: 'marker' });
    const left = [...room.briefs.files.keys()].filter((path) => path.startsWith('briefs/'));
    expect(left).toEqual([`${FOLDER}/manifest.json`]);
    expect([...room.briefs.files.keys()].some((path) => path.startsWith('results/lines/'))).toBe(true);
    expect(JSON.parse(room.file('manifest.json') ?? '').state).toBe('withdrawn');
    expect(room.told().slice(-3).sort()).toEqual(['Article Withdrawn', 'Brief Withdrawn en', 'Brief Withdrawn es']);
  });

  it('keeps its pages where that is set, and the manifest names the deletion', async () => {
    const room = newsroom({ onArticleDeleted: 'keep' });
    await room.drop(story(42), '01');
    await withdrawArticle(room.common, { key: KEY, sequencer: '02', how: 'marker' });
    expect(room.pages()).toHaveLength(6);
    expect(room.manifest()).toMatchObject({ deleted: { sequencer: '02' }, languages: { es: { state: 'done' } } });
    await withdrawArticle(room.common, { key: KEY, how: 'requested' });
    expect(room.pages()).toEqual([]);
  });

  it.each([
    ['by a lifecycle rule', { how: 'expired', sequencer: '02' }],
    ['in an old version only', { how: 'version', sequencer: '02', versionId: 'v00' }],
    ['before it was dropped again', { how: 'marker', sequencer: '00' }],
  ] as const)('%s keeps its pages', async (_, deletion) => {
    const room = newsroom();
    await room.drop(story(42), '01');
    expect(await withdrawArticle(room.common, { key: KEY, ...deletion })).toBe('stale');
    expect(room.pages()).toHaveLength(6);
  });

  it('whose deletion overtakes its creation is not briefed', async () => {
    const room = newsroom();
    await withdrawArticle(room.common, { key: KEY, sequencer: '02', how: 'marker' });
    await room.drop(story(42), '01');
    expect(room.pages()).toEqual([]);
    expect(JSON.parse(room.file('manifest.json') ?? '').state).toBe('withdrawn');
  });

  it('is briefed again when it is dropped again', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await withdrawArticle(room.common, { key: KEY, sequencer: '02', how: 'marker' });
    await room.drop(story(42), '03');
    expect(room.pages()).toHaveLength(6);
    expect(room.manifest()?.deleted).toBeUndefined();
    expect(JSON.parse(room.file('manifest.json') ?? '').state).toBe('complete');
  });
});

describe('wishes', () => {
  it.each([
    ['language', 'languages'],
    ['lang', 'languages'],
    ['Languags', 'languages'],
    ['formalty', 'formality'],
  ])('with a name that is almost right (%s) fail the article before anything is paid', async (name, right) => {
    const room = newsroom();
    await room.drop(story(42), '01', { [name]: 'de' });
    expect(room.manifest()?.brief).toMatchObject({
      state: 'failed',
      lastFailure: { code: 'wish-invalid', remedy: expect.stringContaining(`did you mean ${right}?`) },
    });
    expect(room.pages()).toEqual([]);
  });

  it('are not looked for in other metadata', async () => {
    const room = newsroom();
    await room.drop(story(42), '01', { author: 'desk', 'cms-id': '17', mtime: '1764230400' });
    expect(room.pages()).toHaveLength(6);
  });

  it('for an unknown language fail in that language alone, which is announced', async () => {
    const room = newsroom();
    await room.drop(story(42), '01', { languages: 'xq-nope!,es' });
    expect(room.told()).toEqual(expect.arrayContaining(['Brief Failed xq-nope!', 'Brief Ready es', 'Article Partial']));
  });
});

describe('a manifest that is none', () => {
  const damaged = '<Error>not JSON</Error>';

  it('is set aside and made anew when its article comes again', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    room.briefs.files.set(`${FOLDER}/manifest.json`, damaged);
    await room.drop(story(42), '01');
    const { setAside = '' } = room.manifest() ?? {};
    expect(room.briefs.files.get(setAside)).toBe(damaged);
    expect(room.manifest()?.languages).toMatchObject({ en: { state: 'done' }, es: { state: 'done' } });
  });

  it('found by a translation makes the article be asked for again, so that no language is lost', async () => {
    const room = newsroom();
    await room.summarize(story(42), '01');
    room.briefs.files.set(`${FOLDER}/manifest.json`, damaged);
    await room.translate();
    expect(room.outbox.articles).toEqual([{ articleKey: KEY }]);
  });
});

describe('a message that was given up', () => {
  const crash = failure('crashed', 'given up after repeated tries', 'look');

  it('is recorded with the cause that was seen last', async () => {
    const room = newsroom();
    await room.summarize(story(42), '01');
    const [message] = room.outbox.take();
    if (!message) throw new Error('no message was sent');
    const outage = failure('translator-unavailable', 'Amazon Translate answered InternalServerException.', 'wait');
    await recordAttempt(room.common, { kind: 'translation', request: message }, { failure: outage, tries: 3 });
    await recordGivenUpTranslation(room.common, message, crash);
    expect(room.manifest()?.languages['es']).toMatchObject({
      state: 'failed',
      tries: 3,
      lastFailure: {
        code: 'crashed',
        message:
          'given up after repeated tries; the last cause was translator-unavailable: Amazon Translate answered InternalServerException.',
      },
    });
  });

  it('takes nothing that was asked for by hand with it unsaid', async () => {
    const room = newsroom();
    await room.drop(story(42), '01');
    await recordGivenUpArticle(room.common, { key: KEY, also: ['ja'] }, crash);
    expect(room.manifest()).toMatchObject({
      added: ['ja'],
      languages: { es: { state: 'done' }, ja: { state: 'failed', lastFailure: { code: 'crashed' } } },
    });
    expect(room.told()).toContain('Brief Failed ja');
  });

  it('of an older version, or of wishes that have changed, says nothing about the newer one', async () => {
    const room = newsroom();
    await room.summarize(story(42), '01');
    const [old] = room.outbox.take();
    if (!old) throw new Error('no message was sent');
    await room.summarize(story(77), '02');
    const before = room.manifest();
    const setback = { failure: crash, tries: 9, until: new Date('2026-11-24T09:00:00Z'), copy: 'm1/1' };
    await recordAttempt(room.common, { kind: 'translation', request: old }, setback);
    await recordAttempt(room.common, { kind: 'article', version: { key: KEY, sequencer: '01' } }, setback);
    expect(room.manifest()).toEqual(before);
  });

  it('after its language was done is announced all the same', async () => {
    const room = newsroom();
    await room.summarize(story(42), '01');
    const [message] = room.outbox.take();
    if (!message) throw new Error('no message was sent');
    await translateArticle({ ...room.common, translator: new FakeTranslator() }, message);
    const before = room.outbox.announcements.length;
    await recordGivenUpTranslation(room.common, message, crash);
    expect(room.told().slice(before)).toEqual(['Brief Ready es', 'Article Complete']);
  });
});
