import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../functions/core/brief/schema.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';
import type { TranslationMemory, Translator } from '../../../functions/core/ports.ts';
import { briefLines } from '../../../functions/core/translation/send/lines.ts';
import { escapeMarkup, restoreMarkup } from '../../../functions/core/translation/send/markup.ts';
import { KeptLines } from '../../../functions/steps/translation/kept-lines.ts';
import { translateBrief } from '../../../functions/steps/translation/translate-lines.ts';
import { briefOf } from '../../fakes/brief-of.ts';
import { FakeTranslator, fakeTranslation } from '../../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const brief = translatableBrief();
const corrected = translatableBrief({ headline: 'Norvale council votes to repair 15 bridges' });

type Options = Parameters<typeof translateBrief>[2];

async function made(from: Brief, briefs: MemoryBriefStore, options: Options) {
  const outcome = await translateBrief(from, 'es', { kept: new KeptLines(briefs), ...options });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const { usage } = outcome.value.brief.provenance;
  return { ...outcome.value, sent: usage.translatedCharacters ?? 0, usage };
}

const keptFiles = ({ files }: MemoryBriefStore) => [...files.keys()];

const doubtfulIn = ({ files }: MemoryBriefStore) =>
  [...files.values()].flatMap((body) => JSON.parse(body).doubtful ?? []);

describe('a line that was paid for', () => {
  it('is kept in a file of its own, and not sent again', async () => {
    const briefs = new MemoryBriefStore();
    const first = await made(brief, briefs, { translator: new FakeTranslator() });
    expect(keptFiles(briefs)).toHaveLength(8);
    expect(keptFiles(briefs).every((path) => /^results\/lines\/[0-9a-f]{64}\.json$/.test(path))).toBe(true);
    const translator = new FakeTranslator();
    const again = await made(brief, briefs, { translator });
    expect(translator.requests).toEqual([]);
    expect(again.brief).toEqual({
      ...first.brief,
      provenance: { ...first.brief.provenance, usage: again.usage },
    });
    expect(again.usage).toEqual({
      translatedCharacters: 0,
      estimatedUsd: 0,
      rememberedCharacters: 327,
      savedUsd: (327 * 15) / 1e6,
    });
  });

  it('leaves only the corrected line to be sent', async () => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator() });
    const translator = new FakeTranslator();
    const { remembered, brief: translated } = await made(corrected, briefs, { translator });
    expect(translator.requests.map(({ text }) => text)).toEqual([corrected.headline]);
    expect(remembered).toBe(7);
    expect(translated.headline).toBe(fakeTranslation(corrected.headline));
    expect(translated.provenance.translator).toBe('fake');
  });

  it.each([
    ['another formality', { formality: 'formal' }, {}],
    ['another translator', {}, { name: 'other' }],
    ['another server of the same translator', {}, { identity: 'fake at another place' }],
  ] as const)('is another line for %s', async (_, options, changes) => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator() });
    const translator = Object.assign(new FakeTranslator(), changes);
    await made(brief, briefs, { ...options, translator });
    expect(translator.requests).toHaveLength(1);
    expect(keptFiles(briefs)).toHaveLength(16);
  });

  it('keeps the settings it was made with, also when it is used again', async () => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator(), formality: 'formal' });
    const again = await made(brief, briefs, { translator: new FakeTranslator(), formality: 'formal' });
    expect(again.brief.provenance.appliedSettings).toEqual({ formality: 'formal' });
  });

  it('holds only for its own brief if it fails its checks', async () => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator({ damage: 'garble', damageAlone: 'garble' }) });
    expect(doubtfulIn(briefs)).toEqual([{ fingerprint: 'fp', alone: true }]);
    const translator = new FakeTranslator();
    const other = { ...brief, provenance: { ...brief.provenance, fingerprint: 'other' } };
    expect((await made(other, briefs, { translator })).brief.checks.translation?.verdict).toBe('pass');
    expect(translator.requests.map(({ text }) => text.split('\n').length)).toEqual([1]);
    expect(doubtfulIn(briefs)).toEqual([]);
  });

  it('is asked for again if its file is damaged or it no longer passes the checks', async () => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator() });
    const [damaged = '', other = '', foreign = ''] = keptFiles(briefs);
    briefs.files.set(damaged, '{');
    briefs.files.set(other, JSON.stringify({ ...JSON.parse(briefs.files.get(other) ?? ''), target: 'DNT_1' }));
    briefs.files.set(foreign, JSON.stringify({ ...JSON.parse(briefs.files.get(foreign) ?? ''), source: 'Another.' }));
    const translator = new FakeTranslator();
    const again = await made(brief, briefs, { translator });
    expect(translator.requests[0]?.text.split('\n')).toHaveLength(3);
    expect(again.brief.checks.translation?.verdict).toBe('pass');
  });

  it('gives way to a line of the translation memory', async () => {
    const briefs = new MemoryBriefStore();
    await made(brief, briefs, { translator: new FakeTranslator() });
    const memory: TranslationMemory = {
      name: 'memory',
      find: async (asked) =>
        asked.map((line) => (line === brief.headline ? 'El consejo repara 14 puentes' : undefined)),
    };
    const { brief: translated } = await made(brief, briefs, { translator: new FakeTranslator(), memory });
    expect(translated.headline).toBe('El consejo repara 14 puentes');
    expect(translated.provenance.translator).toBe('memory+fake');
  });

  it('is kept as doubtful if it lost a person’s name, however often it is requested', async () => {
    const briefs = new MemoryBriefStore();
    const line = (text: string): string => fakeTranslation(text.replace('Mayor Ilsa Brandt', 'Mayor Ute Quill'));
    const { brief: translated } = await made(brief, briefs, { translator: new FakeTranslator({ line }) });
    expect(translated.checks.translation?.issues.map(({ line: id }) => id)).toContain('summary.3');
    expect(doubtfulIn(briefs)).toEqual([{ fingerprint: 'fp', alone: true }]);
  });

  it('is kept even if a later request of the same brief fails', async () => {
    const briefs = new MemoryBriefStore();
    const translator = new FakeTranslator({ maxRequestBytes: 120 });
    const ask = translator.translate.bind(translator);
    translator.translate = async (request) => {
      if (translator.requests.length === 2) throw new WirebriefError('translator-throttled', 'too many', 'wait');
      return ask(request);
    };
    const outcome = await translateBrief(brief, 'es', { translator, kept: new KeptLines(briefs) });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'translator-throttled' } });
    const paid = translator.requests.flatMap(({ text }) => text.split('\n'));
    const later = new FakeTranslator({ maxRequestBytes: 120 });
    await made(brief, briefs, { translator: later });
    const asked = later.requests.flatMap(({ text }) => text.split('\n'));
    expect(asked.length).toBe(briefLines(brief).length - paid.length);
    expect(asked.filter((line) => paid.includes(line))).toEqual([]);
  });
});

describe('an article corrected in one sentence', () => {
  /** Changes the last figure of a sentence, or else its last long word. */
  const correction = (sentence: string): string =>
    /\d\d/.test(sentence) ? sentence.replace(/\d(?=\d)/, '9') : sentence.replace(/(?<=\p{Ll}{4})(?=[^\p{L}]*$)/u, 'ly');

  it.each([
    ['harbour-deal.txt', 6],
    ['musee.txt', 6],
  ])(
    'costs, in the mean over the sentences of %s, at most this percentage of the first bill: %s',
    async (key, bound) => {
      const text = readFileSync(`samples/${key}`, 'utf8');
      const briefs = new MemoryBriefStore();
      const first = await made(await briefOf(key, text), briefs, { translator: new FakeTranslator() });
      const sentences = Array.from(
        new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text),
        (s) => s.segment,
      );
      const shares: number[] = [];
      for (const sentence of sentences.filter((one) => correction(one) !== one)) {
        const second = new MemoryBriefStore();
        for (const [path, body] of briefs.files) second.files.set(path, body);
        const again = await briefOf(key, text.replace(sentence, correction(sentence)));
        const { sent } = await made(again, second, { translator: new FakeTranslator() });
        shares.push((100 * sent) / first.sent);
      }
      expect(shares.length).toBeGreaterThan(10);
      expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(bound);
    },
  );
});

describe('what is sent for the samples', () => {
  /** A translator without mistakes, which answers from the samples' translation memory. */
  const faultless = (to: string): Translator => {
    const entries = readFileSync(`samples/memory/${to}.jsonl`, 'utf8').trim().split('\n');
    const known = new Map(entries.map((line) => JSON.parse(line)).map(({ source, target }) => [source, target]));
    const answer = (line: string): string => escapeMarkup(known.get(restoreMarkup(line)) ?? '');
    return {
      name: 'faultless',
      maxRequestBytes: 10_000,
      readsMarkup: true,
      usdPerMillionCharacters: 15,
      canTranslate: async () => true,
      translate: async ({ text }) => ({ text: text.split('\n').map(answer).join('\n') }),
    };
  };

  it('is one request for each language, and at most 2 % more than the text itself', async () => {
    let [requests, translations, sent, text] = [0, 0, 0, 0];
    for (const key of ['harbour-deal.txt', 'musee.txt', 'most.txt', 'storm.html']) {
      const source = await briefOf(key, readFileSync(`samples/${key}`, 'utf8'));
      for (const to of ['es', 'fr', 'ar', 'zh'].filter((language) => language !== source.language)) {
        const translator = faultless(to);
        const outcome = await translateBrief(source, to, { translator });
        if (!outcome.ok) throw new Error(outcome.failure.message);
        requests += outcome.value.requests;
        translations += 1;
        sent += outcome.value.brief.provenance.usage.translatedCharacters ?? 0;
        text += briefLines(source).reduce((sum, line) => sum + [...line.text].length, 0);
      }
    }
    expect(translations).toBe(15);
    expect(requests / translations).toBeLessThanOrEqual(1.05);
    expect((100 * (sent - text)) / text).toBeLessThanOrEqual(2);
  });
});
