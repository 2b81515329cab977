import { describe, expect, test } from 'vitest';
import { guesses, judges } from '../../../../functions/core/brief/fitness/judgements.ts';

describe('what the writer judges', () => {
  test.each([
    ['en', 'The plan of the port is a shameful farce.'],
    ['en', 'What a day for Velden!'],
    ['de', 'Leider ist der Plan des Hafens gescheitert.'],
    ['fr', 'Le plan du port est évidemment absurde.'],
    ['es', 'El plan del puerto es vergonzoso.'],
    ['pt', 'Infelizmente o plano do porto falhou.'],
    ['it', 'Purtroppo il piano del porto è fallito.'],
    ['ru', 'К сожалению, план порта провалился.'],
  ])('is told by its words (%s: %s)', (language, text) => {
    expect(judges(text, language)).toBe(true);
  });

  test.each([
    ['en', 'The plan of the port is a farce, Ada Lund said.'],
    ['en', 'Ada Lund called the plan “a shameful farce”.'],
    ['de', 'Der Plan ist lächerlich, sagte Ada Lund.'],
    ['fr', 'Selon Ada Lund, le plan est absurde.'],
    ['en', 'The port of Velden closed its plan on Monday.'],
  ])('is not what somebody else said, nor a report (%s: %s)', (language, text) => {
    expect(judges(text, language)).toBe(false);
  });

  test('is not known in a language without words for it', () => {
    expect(judges('Planen er en farce.', 'da')).toBe(false);
  });
});

describe('what the writer guesses or demands', () => {
  test.each([
    ['en', 'The port may close.'],
    ['en', 'If Holm buys the port, it gains a way to the sea.'],
    ['de', 'Der Hafen dürfte bald schließen.'],
    ['fr', 'Le port devrait bientôt fermer.'],
    ['es', 'El puerto debería cerrar.'],
    ['pt', 'O porto poderá fechar.'],
    ['it', 'Il porto potrebbe chiudere.'],
    ['ru', 'Порт, вероятно, закроют.'],
  ])('is told by its words (%s: %s)', (language, text) => {
    expect(guesses(text, language)).toBe(true);
  });

  test.each([
    ['en', 'The port closed in May.'],
    ['en', 'The port may close, the mayor said.'],
    ['de', 'Der Hafen schließt im Mai.'],
  ])('is neither a month nor what somebody else guesses (%s: %s)', (language, text) => {
    expect(guesses(text, language)).toBe(false);
  });
});
