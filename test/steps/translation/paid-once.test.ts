import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../functions/adapters/local/glossary-folder.ts';
import { PivotTranslator } from '../../../functions/adapters/pivot-translator.ts';
import type { Brief } from '../../../functions/core/brief/schema.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';
import type { TranslationRequest, TranslationResponse } from '../../../functions/core/ports.ts';
import { parseGlossary } from '../../../functions/core/translation/send/parse-glossary.ts';
import { atMost } from '../../../functions/steps/translation/at-most.ts';
import { estimateTranslation } from '../../../functions/steps/translation/estimate-translation.ts';
import { KeptLines, MOST_AT_ONCE } from '../../../functions/steps/translation/kept-lines.ts';
import { translateBrief } from '../../../functions/steps/translation/translate-lines.ts';
import { DAMAGES, type Damage, FakeTranslator, fakeTranslation } from '../../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const brief = translatableBrief();

/** A translator whose requests take two seconds of a clock. */
class Slow extends FakeTranslator {
  now = 0;
  override async translate(request: TranslationRequest): Promise<TranslationResponse> {
    this.now += 2_000;
    return super.translate(request);
  }
}

/** A translator that is throttled at some requests, and notes what was answered. */
class Throttled extends FakeTranslator {
  readonly answered: string[] = [];
  asked = 0;
  failing: (asked: number) => boolean = () => false;
  override async translate(request: TranslationRequest): Promise<TranslationResponse> {
    this.asked += 1;
    if (this.failing(this.asked)) throw new WirebriefError('translator-throttled', 'too many', 'wait');
    this.answered.push(request.text);
    return super.translate(request);
  }
}

const sentence = (i: number): string =>
  `The council of Norvale counted ${1_000 + i} boats in the old harbour of the town.`;

/** A brief whose lines are that many sentences, one a request of 120 bytes. */
const longBrief = (sentences: number): Brief =>
  translatableBrief({
    headline: sentence(0),
    summary: Array.from({ length: sentences - 1 }, (_, i) => sentence(i + 1)),
    keyFacts: [],
    quotes: [],
    people: [],
  });

/** Runs until the brief is done, each run with a minute; the number of runs. */
async function runsOf(source: Brief, translator: Slow, briefs: MemoryBriefStore, minute = 60_000): Promise<number> {
  for (let run = 1; run <= 100; run += 1) {
    const end = translator.now + minute;
    const remaining = (): number => end - translator.now;
    const outcome = await translateBrief(source, 'es', { translator, kept: new KeptLines(briefs), remaining });
    if (outcome.ok) return run;
    if (outcome.failure.code !== 'work-unfinished') throw new Error(outcome.failure.message);
  }
  throw new Error('it never ends');
}

describe('a brief of 35 requests of two seconds in a function of a minute', () => {
  it('is done over several runs, each line paid once', async () => {
    const translator = new Slow({ maxRequestBytes: 120 });
    expect(await runsOf(longBrief(35), translator, new MemoryBriefStore())).toBe(2);
    expect(translator.requests.map(({ text }) => text)).toEqual(Array.from({ length: 35 }, (_, i) => sentence(i)));
  });

  it('is done even where each run has time for one request only', async () => {
    const translator = new Slow({ maxRequestBytes: 120 });
    expect(await runsOf(longBrief(35), translator, new MemoryBriefStore(), 1_000)).toBe(35);
    expect(translator.requests).toHaveLength(35);
  });

  it('also where a single line is cut into that many pieces', async () => {
    const translator = new Slow({ maxRequestBytes: 120 });
    const line = Array.from({ length: 35 }, (_, i) => sentence(i)).join(' ');
    const source = { ...longBrief(1), headline: line };
    const briefs = new MemoryBriefStore();
    expect(await runsOf(source, translator, briefs)).toBe(2);
    expect(translator.requests.map(({ text }) => text).join(' ')).toBe(line);
    const again = new Slow({ maxRequestBytes: 120 });
    expect(await runsOf(source, again, briefs)).toBe(1);
    expect(again.requests).toEqual([]);
  });

  it.each(DAMAGES)('ends and pays no line three times, whatever a translator does: %s', async (damage) => {
    const translator = new Slow({ maxRequestBytes: 400, damage, damageAlone: damage });
    const briefs = new MemoryBriefStore();
    await runsOf(longBrief(20), translator, briefs, 1_000);
    const sent = translator.requests.flatMap(({ text }) => text.split('\n'));
    const counts = [...Map.groupBy(sent, (line) => line).values()].map(({ length }) => length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    const again = new Slow({ maxRequestBytes: 400 });
    await runsOf(longBrief(20), again, briefs);
    expect(again.requests).toEqual([]);
  });
});

describe('under throttling', () => {
  it('each line is paid once, and once more alone where it is in doubt, in whatever order requests fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Damage>(...DAMAGES),
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.integer({ min: 120, max: 600 }),
        fc.integer({ min: 1, max: 99 }),
        async (damage, failing, maxRequestBytes, seed) => {
          const [briefs, source] = [new MemoryBriefStore(), longBrief(8)];
          const translator = new Throttled({ damage, damageAlone: damage, maxRequestBytes, seed });
          translator.failing = (asked) => failing[asked - 1] ?? false;
          for (let run = 0; run <= failing.length; run += 1) {
            const outcome = await translateBrief(source, 'es', { translator, kept: new KeptLines(briefs) });
            if (outcome.ok) break;
          }
          const sent = translator.answered.flatMap((text) => text.split('\n'));
          const counts = Map.groupBy(sent, (line) => line);
          expect(counts.size).toBe(8);
          for (const [, times] of counts) expect(times.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an answer in doubt', () => {
  const garbled = () => new Throttled({ damage: 'garble', damageAlone: 'garble' });

  it('is used again for the same brief with its issue, and costs nothing', async () => {
    const briefs = new MemoryBriefStore();
    const first = await translateBrief(brief, 'es', { translator: garbled(), kept: new KeptLines(briefs) });
    const translator = garbled();
    const second = await translateBrief(brief, 'es', { translator, kept: new KeptLines(briefs) });
    expect(translator.answered).toEqual([]);
    if (!first.ok || !second.ok) throw new Error('both were expected to be done');
    expect(second.value.brief.checks).toEqual(first.value.brief.checks);
    expect(second.value.brief.checks.translation?.verdict).toBe('review');
    expect(second.value.brief.provenance.usage.translatedCharacters).toBe(0);
  });

  it('is sent once more alone where its second try was throttled, and the estimate knows it', async () => {
    const briefs = new MemoryBriefStore();
    const translator = garbled();
    translator.failing = (asked) => asked === 2;
    const kept = new KeptLines(briefs);
    expect((await translateBrief(brief, 'es', { translator, kept })).ok).toBe(false);
    const later = garbled();
    const estimate = await estimateTranslation(brief, 'es', { translator: later, kept });
    const outcome = await translateBrief(brief, 'es', { translator: later, kept });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(later.answered).toHaveLength(1);
    expect(later.answered[0]).not.toContain('\n');
    expect(estimate).toMatchObject({ calls: 1, knownLines: 7, ...outcome.value.brief.provenance.usage });
  });
});

describe('after the second try was throttled', () => {
  it('a line that lost what was protected is sent again, and not used as it came', async () => {
    const headline = 'Council of Norvale asks all to see the plan of @NORVALE';
    const [briefs, source] = [new MemoryBriefStore(), translatableBrief({ headline })];
    const translator = new Throttled({
      line: (text) => fakeTranslation(text).replace(/<span translate="no">.*<\/span>/u, 'aquí'),
    });
    translator.failing = (asked) => asked === 2;
    const kept = new KeptLines(briefs);
    expect((await translateBrief(source, 'es', { translator, kept })).ok).toBe(false);
    const outcome = await translateBrief(source, 'es', { translator, kept });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(outcome.value.brief.headline).toContain('@NORVALE');
    expect(translator.answered).toHaveLength(3);
  });

  it('a line that may hold the end of the cut-off line beside it is still kept as doubtful', async () => {
    const towns = ['Norvale', 'Hallstedt', 'Ostermann', 'Quillmark'];
    const [first = '', ...rest] = towns.map(
      (town) => `The council of ${town} counted the boats in the harbour of the old town that week.`,
    );
    const source = translatableBrief({ headline: first, summary: rest, keyFacts: [], quotes: [], people: [] });
    const translator = new Throttled({ damage: ['split', 'merge'], seed: 1 });
    translator.failing = (asked) => asked > 1;
    const briefs = new MemoryBriefStore();
    expect((await translateBrief(source, 'es', { translator, kept: new KeptLines(briefs) })).ok).toBe(false);
    const good = [...briefs.files.values()].map((body) => JSON.parse(body)).filter(({ doubtful }) => !doubtful);
    expect(good.map(({ source: line, target }) => [line, target])).toEqual(
      good.map(({ source: line }) => [line, fakeTranslation(line)]),
    );
    expect(good.length).toBe(2);
  });
});

describe('a way through English', () => {
  it('has its first step paid once, though the second is throttled, and though two languages take it', async () => {
    const [briefs, direct] = [new MemoryBriefStore(), new Throttled()];
    direct.canTranslate = async (from?: string, to?: string) => from === 'en' || to === 'en';
    direct.failing = (asked) => asked === 2;
    const translator = new PivotTranslator(direct);
    const source = translatableBrief({ language: 'ka' });
    const made = (language: string) => translateBrief(source, language, { translator, kept: new KeptLines(briefs) });
    expect(await made('es')).toMatchObject({ ok: false, failure: { code: 'translator-throttled' } });
    const sentTo = () => direct.requests.filter(({ text }) => text.includes('\n')).map(({ to }) => to);
    expect(sentTo()).toEqual(['en']);
    expect((await made('es')).ok).toBe(true);
    expect((await made('fr')).ok).toBe(true);
    expect(sentTo()).toEqual(['en', 'es', 'fr']);
  });
});

describe('reading and writing kept lines', () => {
  it('looks for each distinct line once, a few at a time', async () => {
    const source = translatableBrief({ summary: Array.from({ length: 200 }, (_, i) => sentence(i % 100)) });
    const briefs = new MemoryBriefStore();
    let [underWay, most] = [0, 0];
    const reads: string[] = [];
    const counted = async <T>(work: Promise<T>): Promise<T> => {
      underWay += 1;
      most = Math.max(most, underWay);
      const result = await work;
      underWay -= 1;
      return result;
    };
    const kept = new KeptLines({
      read: (path) => {
        reads.push(path);
        return counted(briefs.read(path));
      },
      write: (path, body, condition) => counted(briefs.write(path, body, condition)),
    });
    const outcome = await translateBrief(source, 'es', { translator: new FakeTranslator(), kept });
    expect(outcome.ok).toBe(true);
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads).toHaveLength(105);
    expect(most).toBe(MOST_AT_ONCE);
  });

  it('keeps the others where one line cannot be written, and only that one is paid again', async () => {
    const briefs = new MemoryBriefStore();
    const kept = new KeptLines({
      read: (path) => briefs.read(path),
      write: async (path, body) => {
        if (body.includes(brief.headline)) throw new WirebriefError('store-unavailable', 'it is down', 'wait');
        return briefs.write(path, body);
      },
    });
    const first = await translateBrief(brief, 'es', { translator: new FakeTranslator(), kept });
    expect(first).toMatchObject({ ok: false, failure: { code: 'store-unavailable', retryable: true } });
    const translator = new FakeTranslator();
    await translateBrief(brief, 'es', { translator, kept: new KeptLines(briefs) });
    expect(translator.requests.map(({ text }) => text)).toEqual([brief.headline]);
  });

  it('does the others after an error, and stops where all fail', async () => {
    const begun: number[] = [];
    const act = (isDown: (item: number) => boolean) => async (item: number) => {
      begun.push(item);
      await Promise.resolve();
      if (isDown(item)) throw new Error(`the store is down at ${item}`);
    };
    const items = [1, 2, 3, 4, 5, 6];
    await expect(
      atMost(
        2,
        items,
        act((item) => item === 1),
      ),
    ).rejects.toThrow('the store is down at 1');
    expect(begun.splice(0)).toEqual(items);
    await expect(
      atMost(
        2,
        items,
        act(() => true),
      ),
    ).rejects.toThrow('the store is down at 1');
    expect(begun).toEqual([1, 2]);
  });

  it('gives results in the order of the items', async () => {
    const later = async (item: number): Promise<number> => {
      for (let turn = item; turn < 5; turn += 1) await Promise.resolve();
      return item * 2;
    };
    expect(await atMost(2, [1, 2, 3, 4, 5], later)).toEqual([2, 4, 6, 8, 10]);
  });
});

describe('a changed term of a glossary', () => {
  const glossaryOf = (content: string) =>
    parseGlossary({ file: 'town.csv', content, rows: readCsv('town.csv', content) });
  const before = glossaryOf('en,es,ca\nplan,proyecto,pla\ndecision,fallo,decisió\n');
  const after = glossaryOf('en,es,ca\nplan,plano,pla\ndecision,fallo,decisió\n');

  it('costs the lines of its language that hold it, and nothing in another language', async () => {
    const kept = new KeptLines(new MemoryBriefStore());
    const sentFor = async (language: string, glossary: typeof before) => {
      const translator = new FakeTranslator();
      const estimate = await estimateTranslation(brief, language, { translator, kept, glossary });
      const outcome = await translateBrief(brief, language, { translator, kept, glossary });
      if (!outcome.ok) throw new Error(outcome.failure.message);
      expect(estimate.calls).toBe(translator.requests.length);
      expect(translator.requests.every(({ terminology }) => terminology === glossary.terminology)).toBe(true);
      return translator.requests.flatMap(({ text }) => text.split('\n'));
    };
    await sentFor('es', before);
    await sentFor('ca', before);
    expect(await sentFor('es', after)).toEqual([
      'The council of Norvale approved the plan on Monday.',
      'The plan costs 2.5 million euros.',
    ]);
    expect(await sentFor('ca', after)).toEqual([]);
  });
});
