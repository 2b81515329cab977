import { describe, expect, it } from 'vitest';
import { PivotTranslator } from '../../../functions/adapters/pivot-translator.ts';
import { WirebriefError } from '../../../functions/core/errors.ts';
import type { TranslationMemory } from '../../../functions/core/ports.ts';
import { briefLines } from '../../../functions/core/translation/send/lines.ts';
import { translateBrief } from '../../../functions/steps/translation/translate-lines.ts';
import { assertNothingIsLost } from '../../fakes/damaged-briefs.ts';
import { type Damage, FakeTranslator, fakeTranslation } from '../../fakes/fake-translator.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';
import { ENGLISH_NEWS, NEWS_IN } from '../../fixtures/news-in-many-languages.ts';

const brief = translatableBrief();
const lines = briefLines(brief);

const memoryOf = (known: ReadonlyMap<string, string>): TranslationMemory => ({
  name: 'memory',
  find: async (asked) => asked.map((line) => known.get(line)),
});

async function made(language: string, options: Parameters<typeof translateBrief>[2], from = brief) {
  const outcome = await translateBrief(from, language, options);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

describe('translating a brief', () => {
  it('gives the brief itself for its own language, without a request', async () => {
    const translator = new FakeTranslator();
    expect(await made('en', { translator })).toEqual({ brief, requests: 0, remembered: 0 });
    expect(translator.requests).toEqual([]);
  });

  it.each([
    ['en-GB', 'en'],
    ['nb', 'no'],
    ['zh-HK', 'zh-TW'],
  ])(
    'gives the brief itself where the article states another tag of the wanted language (%s, %s)',
    async (own, wanted) => {
      const translator = new FakeTranslator();
      const article = { ...brief, language: own };
      expect((await made(wanted, { translator }, article)).brief).toEqual({ ...brief, language: wanted });
      expect(translator.requests).toEqual([]);
    },
  );

  it('sends simplified Chinese to be written in traditional Chinese', async () => {
    const translator = new FakeTranslator();
    await made('zh-TW', { translator }, { ...brief, language: 'zh' });
    expect(translator.requests[0]).toMatchObject({ from: 'zh', to: 'zh-TW' });
  });

  it('sends every line in one request, markup escaped, and restores it', async () => {
    const translator = new FakeTranslator();
    const { brief: translated, requests } = await made('es', { translator, formality: 'formal' });
    expect(requests).toBe(1);
    expect(translator.requests[0]).toMatchObject({ from: 'en', to: 'es', formality: 'formal' });
    expect(translator.requests[0]?.text).toContain('Tarn &amp; Sons');
    expect(translated.keyFacts[1]?.text).toBe('Work beginso ono 3 May nearo theo Tarn & Sons millo.');
    expect(translated.provenance).toMatchObject({ translator: 'fake', appliedSettings: { formality: 'formal' } });
    expect(translated.checks.translation).toEqual({ verdict: 'pass', issues: [] });
  });

  it('names people as its sound lines write them, and not as a doubtful line does', async () => {
    const said = 'Mayor Ilsa Brandt called the decision overdue.';
    const written = 'Мэр Ильса Брандт назвала решение запоздалым.';
    const namedIn = async (target: string) => {
      const memory = memoryOf(new Map(lines.map(({ text }) => [text, text === said ? target : 'Это решение.'])));
      return (await made('ru', { memory })).brief;
    };
    const named = await namedIn(written);
    expect(named.people[0]).toMatchObject({ name: 'Ильса Брандт', original: { language: 'en', text: 'Ilsa Brandt' } });
    expect(named.quotes[0]?.speaker).toMatchObject({ name: 'Ильса Брандт', mention: 'Brandt' });
    const doubtful = await namedIn(`${written} DNT_8F3`);
    expect(doubtful.people[0]?.name).toBe('Ilsa Brandt');
    expect(doubtful.people[0]?.original).toBeUndefined();
  });

  it('records a requested formality as not applied if the translator does not report it', async () => {
    const translator = new FakeTranslator({ ignoresFormality: true });
    const { brief: translated } = await made('es', { translator, formality: 'formal' });
    expect(translated.provenance.appliedSettings).toEqual({ formality: 'not applied' });
    const { brief: unasked } = await made('es', { translator: new FakeTranslator() });
    expect(unasked.provenance.appliedSettings).toBeUndefined();
  });

  it('sends a line only once if it occurs twice in the brief', async () => {
    const translator = new FakeTranslator();
    const [fact] = brief.keyFacts;
    const repeating = translatableBrief({ keyFacts: fact ? [{ ...fact, text: brief.summary[0] ?? '' }] : [] });
    const { brief: translated } = await made('es', { translator }, repeating);
    expect(translator.requests[0]?.text.split(brief.summary[0] ?? '')).toHaveLength(2);
    expect(translated.keyFacts[0]?.text).toBe(fakeTranslation(brief.summary[0] ?? ''));
    expect(translated.summary[0]).toBe(translated.keyFacts[0]?.text);
  });

  it('counts the characters sent and what they cost', async () => {
    const translator = new FakeTranslator();
    const { brief: translated } = await made('es', { translator });
    const sent = [...(translator.requests[0]?.text ?? '')].length;
    expect(translated.provenance.usage).toEqual({
      translatedCharacters: sent,
      estimatedUsd: (sent * 15) / 1e6,
      rememberedCharacters: 0,
      savedUsd: 0,
    });
  });

  it('records the language it went through, and counts what that took', async () => {
    const pairs = ['ka en', 'en es'];
    const direct = new FakeTranslator();
    direct.canTranslate = async (from?: string, to?: string) => pairs.includes(`${from} ${to}`);
    const georgian = translatableBrief({ language: 'ka' });
    const { brief: translated, requests } = await made('es', { translator: new PivotTranslator(direct) }, georgian);
    const sent = direct.requests.reduce((sum, { text }) => sum + [...text].length, 0);
    expect(translated.provenance.translator).toBe('fake (via en)');
    expect(translated.provenance.usage.translatedCharacters).toBe(sent);
    expect(requests).toBe(direct.requests.length);
    expect(requests % 2).toBe(0);
  });

  it('takes the lines the memory has and sends only the others', async () => {
    const known = new Map([[lines[0]?.text ?? '', 'El consejo de Norvale vota reparar 14 puentes']]);
    const translator = new FakeTranslator();
    const { brief: translated, remembered } = await made('es', { translator, memory: memoryOf(known) });
    expect(remembered).toBe(1);
    expect(translated.headline).toBe('El consejo de Norvale vota reparar 14 puentes');
    expect(translated.provenance.translator).toBe('memory+fake');
    expect(translator.requests[0]?.text).not.toContain('votes to repair');
  });

  it('needs no translator if the memory has every line', async () => {
    const known = new Map(lines.map(({ text }) => [text, fakeTranslation(text)]));
    const { brief: translated, requests } = await made('es', { memory: memoryOf(known) });
    expect(requests).toBe(0);
    expect(translated.provenance).toMatchObject({
      translator: 'memory',
      usage: { translatedCharacters: 0, estimatedUsd: 0 },
    });
  });

  it('fails with the missing lines if no translator is installed', async () => {
    const known = new Map([[lines[0]?.text ?? '', 'Titular']]);
    const outcome = await translateBrief(brief, 'es', { memory: memoryOf(known) });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'translator-not-installed', language: 'es', retryable: false },
    });
    if (outcome.ok) throw new Error('expected a failure');
    expect(outcome.failure.message).toContain('7 of 8 lines');
    expect(outcome.missingLines).toEqual(lines.slice(1));
  });

  it('fails without a request if the translator does not have the pair', async () => {
    const translator = new FakeTranslator({ canTranslate: false });
    const outcome = await translateBrief(brief, 'ga', { translator });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'translator-unsupported-pair', language: 'ga' } });
    expect(translator.requests).toEqual([]);
  });

  it('returns a failure of the translator as a value, with the language', async () => {
    const translator = new FakeTranslator();
    translator.translate = async () => {
      throw new WirebriefError('translator-throttled', 'too many', 'wait');
    };
    const outcome = await translateBrief(brief, 'es', { translator });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'translator-throttled', retryable: true, language: 'es' },
    });
  });

  it('sends a line that fails its check once more, alone, and uses the good answer', async () => {
    const translator = new FakeTranslator({ damage: 'garble' });
    const { brief: translated, requests } = await made('es', { translator });
    expect(requests).toBe(2);
    expect(translated.checks.translation?.verdict).toBe('pass');
  });

  it('uses a line that fails twice, marked for review', async () => {
    const translator = new FakeTranslator({ damage: 'garble', damageAlone: 'garble' });
    const { brief: translated } = await made('es', { translator });
    expect(translated.checks.translation?.verdict).toBe('review');
    expect(new Set(translated.checks.translation?.issues.map(({ line }) => line)).size).toBe(1);
    expect(translated.checks.translation?.issues[0]?.problem).toContain('DNT_8F3');
  });

  it('sends a line that lost a person’s name once more, alone', async () => {
    let asked = 0;
    const line = (text: string): string => {
      if (!text.startsWith('Mayor Ilsa Brandt')) return fakeTranslation(text);
      asked += 1;
      return fakeTranslation(asked === 1 ? text.replace('Ilsa Brandt', 'Ute Quill') : text);
    };
    const { brief: translated, requests } = await made('es', { translator: new FakeTranslator({ line }) });
    expect(requests).toBe(2);
    expect(translated.summary[2]).toContain('Ilsa Brandt');
    expect(translated.checks.translation?.verdict).toBe('pass');
  });

  it('does not send a line a third time if it was already sent alone because the number of lines had changed', async () => {
    const translator = new FakeTranslator({ damage: 'drop', line: (text) => text });
    const { requests } = await made('es', { translator });
    const alone = translator.requests.filter(({ text }) => !text.includes('\n')).map(({ text }) => text);
    expect(new Set(alone).size).toBe(alone.length);
    expect(requests).toBe(alone.length + 1);
  });

  it('records the text of a doubtful role, since the role may occur in several places', async () => {
    const line = (text: string): string => (text === 'mayor of the town' ? 'DNT_8F3 mayora' : fakeTranslation(text));
    const { brief: translated } = await made('es', { translator: new FakeTranslator({ line }) });
    expect(translated.checks.translation?.issues).toContainEqual({
      line: 'roles.1',
      problem: 'The translator left DNT_8F3 in the line.',
      text: 'DNT_8F3 mayora',
    });
  });

  it('keeps the original line if the translator gives nothing, and says so', async () => {
    const translator = new FakeTranslator({ damage: 'empty', damageAlone: 'empty' });
    const { brief: translated } = await made('es', { translator });
    expect(translated.checks.translation).toMatchObject({
      verdict: 'review',
      issues: [{ problem: 'The line has no translation.' }],
    });
    expect([translated.headline, ...translated.summary].every((text) => text !== '')).toBe(true);
  });

  it('also sends a line alone if it holds the end of the cut-off line beside it', async () => {
    const sentence = (town: string, boats: number) =>
      `The council of ${town} counted ${boats} boats in the harbour of the old town that week.`;
    const summary = [sentence('Hallstedt', 31), sentence('Ostermann', 42), sentence('Quillmark', 57)];
    const translator = new FakeTranslator({ damage: ['split', 'merge'], seed: 1 });
    const source = translatableBrief({
      headline: sentence('Norvale', 23),
      summary,
      keyFacts: [],
      quotes: [],
      people: [],
    });
    const { brief: translated, requests } = await made('es', { translator }, source);
    expect([translated.headline, ...translated.summary]).toEqual([source.headline, ...summary].map(fakeTranslation));
    expect(requests).toBe(3);
  });

  it('makes as many requests as the limit demands', async () => {
    const translator = new FakeTranslator({ maxRequestBytes: 120 });
    const { brief: translated, requests } = await made('es', { translator });
    expect(requests).toBeGreaterThan(2);
    for (const { text } of translator.requests) expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(120);
    expect(translated.headline).toBe(fakeTranslation(brief.headline));
  });
});

describe('a translator that damages lines', () => {
  // `npm run bench` runs ten thousand of them.
  it('loses nothing and misplaces nothing: every line is right or marked', async () => {
    await assertNothingIsLost(250);
  });

  const inWords = (language: string, at: number): string => NEWS_IN[language]?.[at] ?? '';
  const damages: readonly Damage[] = ['merge', 'split', 'drop', 'repeat', 'garble', 'empty'];

  it.each(Object.keys(NEWS_IN))(
    'keeps the news in %s whole, and sends again only what is in doubt',
    async (language) => {
      const [headline = '', ...rest] = ENGLISH_NEWS;
      const [fact] = brief.keyFacts;
      const keyFacts = fact ? rest.slice(3).map((text, i) => ({ ...fact, id: `f${i}`, text })) : [];
      const source = translatableBrief({ headline, summary: rest.slice(0, 3), keyFacts, quotes: [], people: [] });
      const human = new Map(ENGLISH_NEWS.map((text, i) => [text as string, inWords(language, i)]));
      const runs = damages.flatMap((damage) => [3, 19].map((seed) => ({ damage, seed })));
      let requests = 0;
      for (const { damage, seed } of runs) {
        const translator = new FakeTranslator({ damage, seed, line: (text) => human.get(text) ?? text });
        const made = await translateBrief(source, language, { translator });
        if (!made.ok) throw new Error(made.failure.message);
        const texts = briefLines(made.value.brief).map(({ text }) => text);
        expect(texts).toEqual(ENGLISH_NEWS.map((_, i) => inWords(language, i)));
        requests += made.value.requests;
      }
      expect(requests / runs.length).toBeLessThan(1 + ENGLISH_NEWS.length / 2);
    },
  );
});
