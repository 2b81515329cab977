import { describe, expect, it } from 'vitest';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const messages = (text: string, claim: string, language = 'en') =>
  verify(text, claim, { language }).issues.map(({ message }) => message);

describe('a word that the text has nowhere', () => {
  it.each([
    [
      'en',
      'The council of Holm bought a bell for the old lighthouse in May.',
      'The council of Holm bought a carpet for the old lighthouse in May.',
      'the text says "bell", the claim "carpet"',
    ],
    [
      'fr',
      'Le conseil de Vellen a voté la gratuité des trams pour les écoliers.',
      'Le conseil de Vellen a voté la gratuité des piscines pour les écoliers.',
      'the text says "trams", the claim "piscines"',
    ],
    [
      'es',
      'La policía de Vellen detuvo a dos hombres acusados de robar cobre de la estación.',
      'La policía de Vellen detuvo a dos hombres acusados de robar cobre de la biblioteca.',
      'the text says "estación", the claim "biblioteca"',
    ],
    [
      'ru',
      'Мэр Тренто вчера открыла школу для детей моряков.',
      'Мэр Тренто вчера открыла школу для вдов моряков.',
      'the text says "детей", the claim "вдов"',
    ],
  ])('is wrong in the place of another (%s)', (language, text, claim, message) => {
    expect(messages(text, claim, language)).toContain(message);
    expect(messages(text, text, language)).toEqual([]);
  });

  it('may paraphrase where the words around it differ', () => {
    const text = 'The council of Holm bought a bell for the old lighthouse in May.';
    expect(messages(text, 'Holm’s council paid for a bell.')).toEqual([]);
    expect(messages(text, 'A bell was bought for the lighthouse in spring.')).toEqual([]);
  });

  it('is no other word in another form, or with nearly the same meaning', () => {
    const text = 'The council of Holm bought a vessel for the old harbour in May.';
    expect(messages(text, 'The council of Holm bought a ship for the old harbour in May.')).toEqual([]);
    expect(messages(text, 'The council of Holm bought a vessel for the old harbours in May.')).toEqual([]);
  });
});

describe('a name that the text has elsewhere', () => {
  it('is wrong in the place of another', () => {
    const text =
      'The ferry company moved its old fleet from Holm to Reef in the spring. It rained in Teck, and nobody slept.';
    expect(messages(text, 'The ferry company moved its old fleet from Teck to Reef in the spring.')).toContain(
      'the text says "Holm", the claim "Teck"',
    );
  });

  it('may stand for a description', () => {
    const text = 'Reedmar owns the dock. The company closed its old dock in Holm to all boats in May. It rained.';
    expect(messages(text, 'Reedmar closed its old dock in Holm to all boats in May.')).toEqual([]);
  });

  it('is no other word in a longer or shorter form', () => {
    const text = 'The school of Holm opened a gymnasium for its pupils in May.';
    expect(messages(text, 'The school of Holm opened a gym for its pupils in May.')).toEqual([]);
  });
});
