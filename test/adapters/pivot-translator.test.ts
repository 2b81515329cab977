import { describe, expect, it } from 'vitest';
import { PivotTranslator } from '../../functions/adapters/pivot-translator.ts';
import { WirebriefError } from '../../functions/core/errors.ts';
import type { TranslationRequest, Translator } from '../../functions/core/ports.ts';

/** A translator that has the given pairs and writes the pair into each answer; it refuses some of them only when it is asked. */
function direct(pairs: readonly string[], refused: readonly string[] = []) {
  const requests: TranslationRequest[] = [];
  const translator: Translator = {
    name: 'direct',
    maxRequestBytes: 40,
    readsMarkup: true,
    usdPerMillionCharacters: 15,
    canTranslate: async (from, to) => pairs.includes(`${from}-${to}`),
    translate: async (request) => {
      requests.push(request);
      const pair = `${request.from}-${request.to}`;
      if (refused.includes(pair)) throw new WirebriefError('translator-unsupported-pair', pair, 'ask for another');
      const text = request.text.replace(/^/gm, `${request.to}:`);
      return { text, ...(request.formality ? { appliedSettings: { formality: request.formality } } : {}) };
    },
  };
  return { translator: new PivotTranslator(translator), requests };
}

describe('a translator that may go through English', () => {
  it('takes the direct way if there is one, and does not mention English', async () => {
    const { translator } = direct(['ka-sw', 'ka-en', 'en-sw']);
    expect(await translator.translate({ text: 'a\nb', from: 'ka', to: 'sw' })).toEqual({ text: 'sw:a\nsw:b' });
    expect(translator).toMatchObject({ name: 'direct', identity: 'direct, pivot en', maxRequestBytes: 40 });
  });

  it('goes through English if the pair is missing, and says what that took', async () => {
    const { translator, requests } = direct(['ka-en', 'en-sw']);
    expect(await translator.canTranslate('ka', 'sw')).toBe(true);
    const answer = await translator.translate({ text: 'a\nb', from: 'ka', to: 'sw', formality: 'formal' });
    expect(answer).toEqual({
      text: 'sw:en:a\nsw:en:b',
      via: { language: 'en', characters: 9, requests: 1 },
      appliedSettings: { formality: 'formal' },
    });
    expect(requests.map(({ from, to, formality }) => [from, to, formality])).toEqual([
      ['ka', 'en', undefined],
      ['en', 'sw', 'formal'],
    ]);
  });

  it('goes through English if the service refuses a pair of languages it has, and asks for that pair only once', async () => {
    const { translator, requests } = direct(['ka-sw', 'ka-en', 'en-sw'], ['ka-sw']);
    const request = { text: 'a', from: 'ka', to: 'sw' };
    expect((await translator.translate(request)).text).toBe('sw:en:a');
    expect((await translator.translate(request)).text).toBe('sw:en:a');
    expect(requests.map(({ from, to }) => `${from}-${to}`)).toEqual(['ka-sw', 'ka-en', 'en-sw', 'ka-en', 'en-sw']);
  });

  it('keeps the second step within the limit if the English is longer', async () => {
    const { translator, requests } = direct(['ka-en', 'en-sw']);
    const { text, via } = await translator.translate({ text: 'აბგდევ\nზთიკლმ', from: 'ka', to: 'sw' });
    expect(text).toBe('sw:en:აბგდევ\nsw:en:ზთიკლმ');
    expect(via).toEqual({ language: 'en', characters: 19, requests: 2 });
    for (const request of requests) expect(new TextEncoder().encode(request.text).length).toBeLessThanOrEqual(40);
  });

  it('has no way to or from English itself, nor if one half is missing', async () => {
    const { translator } = direct(['ka-en'], ['ka-en']);
    expect(await translator.canTranslate('ka', 'sw')).toBe(false);
    expect(await translator.canTranslate('en', 'ka')).toBe(false);
    await expect(translator.translate({ text: 'a', from: 'ka', to: 'en' })).rejects.toMatchObject({
      code: 'translator-unsupported-pair',
    });
  });

  it('leaves every other failure as it is', async () => {
    const { translator } = direct(['ka-sw', 'ka-en', 'en-sw']);
    const throttled = new WirebriefError('translator-throttled', 'too many', 'wait');
    const failing: Translator = {
      ...translator,
      canTranslate: async () => true,
      translate: async () => Promise.reject(throttled),
    };
    await expect(new PivotTranslator(failing).translate({ text: 'a', from: 'ka', to: 'sw' })).rejects.toBe(throttled);
  });
});
