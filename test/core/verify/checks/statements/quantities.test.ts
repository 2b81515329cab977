import { describe, expect, it } from 'vitest';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const messages = (text: string, claim: string, language = 'en') =>
  verify(text, claim, { language }).issues.map(({ message }) => message);

describe('some of them', () => {
  it.each([
    ['en', 'Some traders of Holm welcomed the new toll.', 'All traders of Holm welcomed the new toll.'],
    ['en', 'Most of the barley harvest is lost, the mill said.', 'The whole barley harvest is lost, the mill said.'],
    ['en', 'Not all traders of Holm welcomed the new toll.', 'All traders of Holm welcomed the new toll.'],
    ['en', 'All traders of Holm welcomed the new toll.', 'Not all traders of Holm welcomed the new toll.'],
    [
      'de',
      'Alle Händler von Vellen begrüßten den neuen Zoll.',
      'Nicht alle Händler von Vellen begrüßten den neuen Zoll.',
    ],
    ['de', 'Einige Händler von Vellen begrüßten den neuen Zoll.', 'Alle Händler von Vellen begrüßten den neuen Zoll.'],
    ['fr', 'Certains marchands de Vellen saluent le péage.', 'Tous les marchands de Vellen saluent le péage.'],
    ['es', 'Algunos vecinos de Vellen critican el peaje.', 'Todos los vecinos de Vellen critican el peaje.'],
    ['it', 'Alcuni mercanti di Vellen criticano il pedaggio.', 'Tutti i mercanti di Vellen criticano il pedaggio.'],
    ['pt', 'Alguns moradores de Vellen criticam o pedágio.', 'Todos os moradores de Vellen criticam o pedágio.'],
    ['ru', 'Некоторые жители Тренто поддержали новый налог.', 'Все жители Тренто поддержали новый налог.'],
  ])('are not all (%s)', (language, text, claim) => {
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('opposite');
    expect(messages(text, text, language)).toEqual([]);
  });

  it('are not all of something else', () => {
    const text = 'Some traders of Holm welcomed the new toll. All boats of Holm pay it.';
    expect(messages(text, 'All boats of Holm pay the toll.')).toEqual([]);
    expect(messages(text, 'Not all traders welcomed the new toll.')).toEqual([]);
    expect(
      messages('Several towns raised the toll.', 'Holm, Reef and Teck all raised the toll of towns.'),
    ).not.toContain('the text says "Several", the claim "all" of this');
  });
});
