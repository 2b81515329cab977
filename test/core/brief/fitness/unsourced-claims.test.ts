import { describe, expect, test } from 'vitest';
import { retellsWithoutSource } from '../../../../functions/core/brief/fitness/unsourced-claims.ts';

describe('a claim retold without its source is no fact', () => {
  test.each([
    ['de', 'Die Papiere seien am Hafen gefälscht worden.'],
    ['de', 'Für ein Jahr sei es erlaubt, die Fässer zu lagern.'],
    ['de', 'Zum anderen stehe das Recht der Fischer dagegen.'],
    ['de', 'Die Fässer, die niemand sah, seien nie gelagert worden.'],
    ['de', 'Schwierig sei gewesen, dass die Boote fehlten.'],
    ['fr', 'Le feu aurait pris dans la cale.'],
    ['es', 'El capitán habría vendido el barco.'],
    ['pt', 'O capitão teria vendido o barco.'],
    ['it', 'Il capitano avrebbe venduto la barca.'],
  ])('%s: %s', (language, sentence) => {
    expect(retellsWithoutSource(sentence, language)).toBe(true);
  });

  test.each([
    ['de', 'Ada Lund sagte, die Papiere seien gefälscht worden.'],
    ['de', 'Die Papiere seien nach Angaben der Stadt gefälscht worden.'],
    ['de', 'Laut Polizei seien die Papiere gefälscht.'],
    ['de', 'Die Stadt weist den Vorwurf zurück, die Papiere seien gefälscht.'],
    ['de', 'Die Fähre fährt wieder.'],
    ['de', 'Dass die Papiere echt seien, bezweifelt niemand.'],
    ['fr', 'Le feu aurait pris dans la cale, selon la police.'],
    ['fr', 'Si le vent avait tourné, le feu aurait pris.'],
    ['es', 'El barco llegó tarde.'],
    ['en', 'The papers would have been forged.'],
  ])('but %s: %s', (language, sentence) => {
    expect(retellsWithoutSource(sentence, language)).toBe(false);
  });
});
