import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TranslationMemory } from '../../../functions/core/ports.ts';
import { estimateTranslation } from '../../../functions/steps/translation/estimate-translation.ts';
import { KeptLines } from '../../../functions/steps/translation/kept-lines.ts';
import { translateBrief } from '../../../functions/steps/translation/translate-lines.ts';
import { briefOf } from '../../fakes/brief-of.ts';
import { FakeTranslator } from '../../fakes/fake-translator.ts';
import { MemoryBriefStore } from '../../fakes/memory-brief-store.ts';
import { translatableBrief } from '../../fakes/translatable-brief.ts';

const brief = translatableBrief();
const musee = await briefOf('musee.txt', readFileSync('samples/musee.txt', 'utf8'));
const knowsHeadline: TranslationMemory = {
  name: 'memory',
  find: async (asked) => asked.map((line) => (line === brief.headline ? 'Norvale repara 14 puentes' : undefined)),
};

describe('an estimate', () => {
  it.each([
    ['the whole brief', brief, {}],
    ['what the memory does not know', brief, { memory: knowsHeadline }],
    ['more than one call', brief, { translator: new FakeTranslator({ maxRequestBytes: 120 }) }],
    ['a translator that reads no markup', brief, { translator: new FakeTranslator({ readsMarkup: false }) }],
    ['a real article', musee, {}],
    [
      'an address, protected on its way',
      translatableBrief({ headline: 'Norvale opens https://norvale.example/b' }),
      {},
    ],
  ] as const)('says what is then sent: %s', async (_, source, changes) => {
    const options = { translator: new FakeTranslator(), ...changes };
    const { calls, translatedCharacters, rememberedCharacters, estimatedUsd, savedUsd } = await estimateTranslation(
      source,
      'es',
      options,
    );
    const outcome = await translateBrief(source, 'es', options);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(calls).toBe(outcome.value.requests);
    expect(outcome.value.brief.provenance.usage).toEqual({
      translatedCharacters,
      rememberedCharacters,
      estimatedUsd,
      savedUsd,
    });
  });

  it('sends nothing, and leaves out lines that were paid for earlier', async () => {
    const kept = new KeptLines(new MemoryBriefStore());
    await translateBrief(brief, 'es', { translator: new FakeTranslator(), kept });
    const translator = new FakeTranslator();
    const corrected = translatableBrief({ headline: 'Norvale council votes to repair 15 bridges' });
    expect(await estimateTranslation(corrected, 'es', { translator, kept })).toEqual({
      lines: 8,
      knownLines: 7,
      calls: 1,
      translatedCharacters: 42,
      rememberedCharacters: 285,
      estimatedUsd: (42 * 15) / 1e6,
      savedUsd: (285 * 15) / 1e6,
    });
    expect(translator.requests).toEqual([]);
  });

  it('is zero for the article’s own language', async () => {
    const own = await estimateTranslation(brief, 'en', { translator: new FakeTranslator() });
    expect(own).toMatchObject({ lines: 0, calls: 0, translatedCharacters: 0, estimatedUsd: 0, savedUsd: 0 });
  });
});
