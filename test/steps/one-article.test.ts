import { describe, expect, it } from 'vitest';
import { MemoryOutbox } from '../../functions/adapters/local/memory-outbox.ts';
import { builtInSummarizer } from '../../functions/core/brief/built-in-summarizer.ts';
import type { Summarizer } from '../../functions/core/brief/summarizer.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import { articleState, parseManifest } from '../../functions/core/manifest/manifest.ts';
import type { ArticleStore, Translator } from '../../functions/core/ports.ts';
import { summarizeArticle } from '../../functions/steps/summarize-article.ts';
import { translateArticle } from '../../functions/steps/translate-brief.ts';
import { FakeTranslator } from '../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../fakes/memory-brief-store.ts';

const now = () => new Date('2026-03-03T12:00:00Z');
const KEY = 'articles/política/a + b.txt';
const FOLDER = 'briefs/política/a + b.txt';
const story = (boats: number): string =>
  `The council voted on Tuesday to open the harbour to ${boats} boats. “This is a fair price,” said Ada Lund, the mayor. The first boats will arrive in May, and the town will be paid for every berth.`;

const articlesOf = (text: string, wishes: Record<string, string> = {}): ArticleStore => ({
  read: async (key) => ({ key, bytes: new TextEncoder().encode(text), wishes: { 'source-language': 'en', ...wishes } }),
});

/** Answers each line in words that look Spanish and keep its numbers and names, enough to pass the checks or to be flagged. */
const echo: Translator = {
  name: 'echo',
  maxRequestBytes: 10_000,
  readsMarkup: false,
  usdPerMillionCharacters: 15,
  canTranslate: async () => true,
  translate: async ({ text }) => ({ text }),
};

const counting = (): Summarizer & { calls: number } => {
  const real = builtInSummarizer();
  return {
    identity: real.identity,
    calls: 0,
    async summarize(article) {
      this.calls += 1;
      return real.summarize(article);
    },
  };
};

function services(text: string, briefs = new MemoryBriefStore(), wishes: Record<string, string> = {}) {
  const outbox = new MemoryOutbox();
  return {
    articles: articlesOf(text, wishes),
    briefs,
    summarizer: counting(),
    outbox,
    now,
    defaults: { languages: ['es'] },
  };
}

const manifestIn = (briefs: MemoryBriefStore) => parseManifest(briefs.files.get(`${FOLDER}/manifest.json`) ?? '');

describe('an article', () => {
  it('becomes a brief in its own language and a message for each other language', async () => {
    const all = services(story(42), undefined, { languages: 'es,fr,en' });
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    expect([...all.briefs.files.keys()].filter((path) => path.startsWith(FOLDER)).sort()).toEqual([
      `${FOLDER}/article.txt`,
      `${FOLDER}/brief.json`,
      `${FOLDER}/en.html`,
      `${FOLDER}/en.json`,
      `${FOLDER}/en.md`,
      `${FOLDER}/manifest.json`,
    ]);
    expect(all.outbox.take().map(({ language }) => language)).toEqual(['es', 'fr']);
    expect(all.briefs.files.get(`${FOLDER}/article.txt`)).toBe(story(42));
  });

  it('dropped twice is summarized once', async () => {
    const all = services(story(42));
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    expect(all.summarizer.calls).toBe(1);
  });

  it('that cannot be read is recorded in the manifest, with the reason', async () => {
    const all = services('Too short.');
    await summarizeArticle(all, { key: KEY });
    const manifest = manifestIn(all.briefs);
    expect(manifest && articleState(manifest)).toBe('failed');
    expect(manifest?.brief).toMatchObject({ state: 'failed', lastFailure: { code: 'article-too-short' } });
  });

  it('asked for in an unknown language fails in that language only', async () => {
    const all = services(story(42), undefined, { languages: 'xq-nonsense!,es' });
    await summarizeArticle(all, { key: KEY });
    expect(manifestIn(all.briefs)?.languages).toMatchObject({
      'xq-nonsense!': { state: 'failed' },
      es: { state: 'waiting' },
    });
  });

  it('that a model could not brief goes to the model again when it is dropped again, and the new brief is translated', async () => {
    const all = services(story(42));
    let isDown = true;
    const model: Summarizer = {
      identity: 'model',
      summarize: async (article) => {
        const outcome = await builtInSummarizer().summarize(article);
        if (!outcome.ok || isDown)
          return outcome.ok ? { ...outcome, value: { ...outcome.value, fallbackFrom: 'it was down' } } : outcome;
        return {
          ...outcome,
          value: { ...outcome.value, content: { ...outcome.value.content, headline: 'By the model' } },
        };
      },
    };
    const briefed = { ...all, summarizer: model, translator: echo };
    const run = async () => {
      await summarizeArticle(briefed, { key: KEY, sequencer: '01' });
      for (const message of all.outbox.take()) await translateArticle(briefed, message);
      return JSON.parse(all.briefs.files.get(`${FOLDER}/es.json`) ?? '').headline;
    };
    expect(await run()).not.toBe('By the model');
    isDown = false;
    expect(await run()).toBe('By the model');
  });

  it('is not briefed if it wishes for an unknown formality, since the brief would have to be made again', async () => {
    const wrong = services(story(42), undefined, { formality: 'polite' });
    await summarizeArticle(wrong, { key: KEY });
    expect(manifestIn(wrong.briefs)?.brief.lastFailure).toMatchObject({
      code: 'wish-invalid',
      message: 'the formality "polite" cannot be kept: it names no tone',
      remedy: 'write formal, informal or none, or by language: de=formal,fr=informal',
    });
    expect(wrong.outbox.take()).toEqual([]);
  });

  it('is briefed by the engine it wishes for, or fails with the reason if there is none of that name', async () => {
    const other = counting();
    const wishing = (engine: string) => ({ ...services(story(42), undefined, { engine }), engines: { other } });
    await summarizeArticle(wishing('other'), { key: KEY });
    expect(other.calls).toBe(1);
    const wrong = wishing('constructor');
    await summarizeArticle(wrong, { key: KEY });
    expect(manifestIn(wrong.briefs)?.brief.lastFailure).toMatchObject({
      code: 'wish-invalid',
      message: 'the article wishes for the engine "constructor"',
      remedy: 'choose one of: other',
    });
  });

  it('from an older event is ignored, however many digits its sequencer has', async () => {
    const all = services(story(42));
    await summarizeArticle(all, { key: KEY, sequencer: '0b' });
    expect(await summarizeArticle(services(story(7), all.briefs), { key: KEY, sequencer: '0a99' })).toBe('stale');
    expect(all.briefs.files.get(`${FOLDER}/article.txt`)).toBe(story(42));
  });

  it('that is corrected meanwhile is never replaced by its older version, at whatever moment the correction comes', async () => {
    const probe = services(story(7));
    await summarizeArticle(probe, { key: KEY, sequencer: '01' });
    for (let at = 1; at <= probe.briefs.operations; at += 1) {
      const old = services(story(7));
      old.briefs.beforeOperation = async (operation) => {
        if (operation !== at) return;
        old.briefs.beforeOperation = undefined;
        await summarizeArticle(services(story(42), old.briefs), { key: KEY, sequencer: '02' });
      };
      await summarizeArticle(old, { key: KEY, sequencer: '01' });
      expect([at, old.briefs.files.get(`${FOLDER}/article.txt`)]).toEqual([at, story(42)]);
      expect([at, manifestIn(old.briefs)?.sequencer]).toEqual([at, '02']);
    }
  });

  it('that is changed and changed back keeps the files of its last version, at whatever moment the change back comes', async () => {
    const probe = services(story(7));
    await summarizeArticle(probe, { key: KEY, sequencer: '01' });
    for (let at = 1; at <= probe.briefs.operations; at += 1) {
      const first = services(story(42));
      await summarizeArticle(first, { key: KEY, sequencer: '01' });
      const { briefs } = first;
      const changed = services(story(7), briefs);
      briefs.operations = 0;
      briefs.beforeOperation = async (operation) => {
        if (operation !== at) return;
        briefs.beforeOperation = undefined;
        await summarizeArticle(services(story(42), briefs), { key: KEY, sequencer: '03' });
      };
      await summarizeArticle(changed, { key: KEY, sequencer: '02' });
      expect([at, briefs.files.get(`${FOLDER}/article.txt`)]).toEqual([at, story(42)]);
      expect([at, briefs.files.get(`${FOLDER}/en.md`)?.includes('42 boats')]).toEqual([at, true]);
    }
  });

  it('whose newer version cannot be read keeps its brief, and its manifest says what is wrong with the newer one', async () => {
    const all = services(story(42));
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    const read = async () => {
      throw new WirebriefError('article-not-found', 'the file is gone', 'drop it again');
    };
    await summarizeArticle({ ...all, articles: { read } }, { key: KEY, sequencer: '02', versionId: 'v2' });
    const manifest = manifestIn(all.briefs);
    expect(manifest?.brief.state).toBe('done');
    expect(manifest?.unread).toMatchObject({ versionId: 'v2', sequencer: '02', code: 'article-not-found' });
    expect(all.outbox.announcements.slice(-1)).toMatchObject([{ type: 'Brief Failed', reason: 'the file is gone' }]);
  });

  it('that was never read has a manifest that says so, and is briefed when it is dropped again', async () => {
    const all = services(story(42));
    const read = async () => {
      throw new WirebriefError('article-not-found', 'the file is gone', 'drop it again');
    };
    await summarizeArticle({ ...all, articles: { read } }, { key: KEY, sequencer: '02' });
    expect(manifestIn(all.briefs)).toMatchObject({
      brief: { state: 'failed', lastFailure: { code: 'article-not-found' } },
      languages: {},
    });
    await summarizeArticle(all, { key: KEY, sequencer: '02' });
    expect(manifestIn(all.briefs)?.brief.state).toBe('done');
  });
});

describe('a translation', () => {
  const ready = async (translator: Translator) => {
    const all = services(story(42));
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    const [message] = all.outbox.take();
    if (!message) throw new Error('no message was sent');
    return { message, all: { ...all, translator } };
  };

  it('that stayed in the source language is stored for review, with every such line named', async () => {
    const { message, all } = await ready(echo);
    await translateArticle(all, message);
    expect(manifestIn(all.briefs)?.languages['es']).toMatchObject({ state: 'done', verdict: 'review' });
    expect(all.outbox.announcements.slice(-2)).toMatchObject([
      { type: 'Brief Ready', language: 'es', verdict: 'review' },
      { type: 'Article Complete', languages: { en: 'done', es: 'done' } },
    ]);
  });

  it('that the translator refuses is recorded and announced, and not retried', async () => {
    const refuse = async () => {
      throw new WirebriefError('translator-unsupported-pair', 'en to es is not offered', 'choose another');
    };
    const { message, all } = await ready({ ...echo, translate: refuse });
    await translateArticle(all, message);
    expect(manifestIn(all.briefs)?.languages['es']).toMatchObject({
      state: 'failed',
      lastFailure: { code: 'translator-unsupported-pair' },
    });
    expect(all.outbox.announcements.slice(-2).map(({ type }) => type)).toEqual(['Brief Failed', 'Article Partial']);
  });

  it('that is throttled goes back to the queue, and its language still waits', async () => {
    const throttle = async () => {
      throw new WirebriefError('translator-throttled', 'too many requests', 'wait');
    };
    const { message, all } = await ready({ ...echo, translate: throttle });
    await expect(translateArticle(all, message)).rejects.toMatchObject({ retryable: true });
    expect(manifestIn(all.briefs)?.languages['es']).toMatchObject({ state: 'waiting' });
  });

  it('whose announcement was lost is announced when its message comes again, without being made again', async () => {
    let calls = 0;
    const count = async ({ text }: { text: string }) => {
      calls += 1;
      return { text };
    };
    const { message, all } = await ready({ ...echo, translate: count });
    await translateArticle(all, message);
    const made = calls;
    const announced = all.outbox.announcements.slice(-2);
    await translateArticle(all, message);
    expect(calls).toBe(made);
    expect(all.outbox.announcements.slice(-2)).toEqual(announced); // with the same ids: the same news
    expect(all.outbox.announcements).toHaveLength(5);
  });

  it('is made again when the article is dropped with another formality, and the older wish is ignored', async () => {
    const formalities: unknown[] = [];
    const translate = async ({ text, formality }: { text: string; formality?: string | undefined }) => {
      formalities.push(formality);
      return { text };
    };
    const { message, all } = await ready({ ...echo, translate });
    await translateArticle(all, message);
    const formal = { ...all, articles: articlesOf(story(42), { formality: 'formal' }) };
    await summarizeArticle(formal, { key: KEY, sequencer: '02' });
    expect(manifestIn(all.briefs)?.languages['es']).toMatchObject({ state: 'waiting' });
    expect(await translateArticle(all, message)).toBe('stale');
    for (const asked of all.outbox.take()) await translateArticle(all, asked);
    expect(new Set(formalities)).toEqual(new Set([undefined, 'formal']));
    expect(manifestIn(all.briefs)?.languages['es']).toMatchObject({ state: 'done' });
  });

  it('stays as it is if only another language gets another formality', async () => {
    const all = { ...services(story(42), undefined, { languages: 'de,fr', formality: 'de=formal' }), translator: echo };
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    const first = all.outbox.take();
    expect(first.map(({ language, formality }) => [language, formality])).toEqual([
      ['de', 'formal'],
      ['fr', undefined],
    ]);
    for (const message of first) await translateArticle(all, message);
    const before = manifestIn(all.briefs);
    const articles = articlesOf(story(42), { languages: 'de,fr', formality: 'de=informal' });
    await summarizeArticle({ ...all, articles }, { key: KEY, sequencer: '02' });
    const { languages, formality } = manifestIn(all.briefs) ?? {};
    expect(languages).toEqual({ ...before?.languages, de: expect.objectContaining({ state: 'waiting' }) });
    expect([before?.formality, formality]).toEqual([{ de: 'formal' }, { de: 'informal' }]);
    expect(await Promise.all(first.map(async (message) => translateArticle(all, message)))).toEqual([
      'stale',
      expect.objectContaining({ articleKey: KEY }),
    ]);
  });

  it('has the formality of the settings if its article wishes none for the language', async () => {
    const formality = new Map([
      ['de', 'formal'],
      ['ja', 'formal'],
    ] as const);
    const wishes = { languages: 'de,ja,fr', formality: 'de=none,fr=informal' };
    const all = { ...services(story(42), undefined, wishes), defaults: { languages: ['es'], formality } };
    await summarizeArticle(all, { key: KEY });
    expect(manifestIn(all.briefs)?.formality).toEqual({ ja: 'formal', fr: 'informal' });
    const asked = all.outbox.take().map((message) => [message.language, message.formality]);
    expect(asked).toEqual([
      ['de', undefined],
      ['ja', 'formal'],
      ['fr', 'informal'],
    ]);
  });

  it('is made again when the article is dropped again and the translator is another one', async () => {
    const { message, all } = await ready(echo);
    await translateArticle(all, message);
    await summarizeArticle(all, { key: KEY, sequencer: '01' });
    const calls: string[] = [];
    const other: Translator = {
      ...echo,
      name: 'other',
      translate: async ({ text }) => {
        calls.push(text);
        return { text };
      },
    };
    for (const asked of all.outbox.take()) await translateArticle({ ...all, translator: other }, asked);
    expect(calls.length).toBeGreaterThan(0);
  });

  it('is made again when one of its lines is corrected in the memory, and not for other lines', async () => {
    const known = new Map([
      ['“This is a fair price,” said Ada Lund, the mayor.', '«Es un precio justo», dijo Ada Lund, la alcaldesa.'],
    ]);
    const memory = { name: 'memory', find: async (lines: readonly string[]) => lines.map((line) => known.get(line)) };
    const { message, all } = await ready(echo);
    const stateAfter = async () => {
      await translateArticle({ ...all, memory }, message);
      return manifestIn(all.briefs)?.languages[message.language];
    };
    const first = await stateAfter();
    known.set('Of another article.', 'De otro artículo.');
    expect(await stateAfter()).toEqual(first);
    known.set(
      'The council voted on Tuesday to open the harbour to 42 boats.',
      'El consejo abre el puerto a 42 barcos.',
    );
    expect(await stateAfter()).not.toEqual(first);
    expect(all.briefs.files.get(`${FOLDER}/es.json`)).toContain('El consejo abre el puerto a 42 barcos.');
  });

  it('of a brief that is gone is recorded as failed', async () => {
    const { message, all } = await ready(echo);
    all.briefs.files.delete(`${FOLDER}/brief.json`);
    await translateArticle(all, message);
    expect(manifestIn(all.briefs)?.languages[message.language]).toMatchObject({
      lastFailure: { code: 'store-content-invalid' },
    });
  });

  it('records in the manifest what was sent, what it cost, and what known lines saved', async () => {
    const { message, all } = await ready(new FakeTranslator());
    await translateArticle(all, message);
    const first = manifestIn(all.briefs)?.languages[message.language];
    expect(first).toMatchObject({ state: 'done', translatedCharacters: expect.any(Number) });
    expect(first).not.toHaveProperty('rememberedCharacters');
    const again = services(story(43), all.briefs);
    await summarizeArticle(again, { key: KEY, sequencer: '02' });
    for (const asked of again.outbox.take())
      await translateArticle({ ...again, translator: new FakeTranslator() }, asked);
    const { translatedCharacters = 0, rememberedCharacters = 0 } = (manifestIn(all.briefs)?.languages['es'] ??
      {}) as Record<string, number>;
    expect(rememberedCharacters).toBeGreaterThan(translatedCharacters);
  });

  it('that nobody waits for any more is ignored', async () => {
    const { message, all } = await ready(echo);
    const wish = { ...all, articles: articlesOf(story(42), { languages: 'fr' }) };
    await summarizeArticle(wish, { key: KEY, sequencer: '02' });
    expect(await translateArticle(all, message)).toBe('stale');
  });

  it('of a brief that is no longer wanted costs nothing', async () => {
    let calls = 0;
    const count = async ({ text }: { text: string }) => {
      calls += 1;
      return { text };
    };
    const { message, all } = await ready({ ...echo, translate: count });
    expect(await translateArticle(all, { ...message, fingerprint: 'another' })).toBe('stale');
    expect(calls).toBe(0);
  });
});
