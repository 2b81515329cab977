import { describe, expect, it } from 'vitest';
import { checkFact } from '../../../../../functions/core/verify/check-fact.ts';
import { verify } from '../../../../../functions/core/verify/verify.ts';

describe('a text that has the subject of a claim, and nothing else of it', () => {
  it.each([
    ['en', 'The mayor of Trent opened a bicycle lane.', 'The mayor of Trent has been shot.'],
    ['en', 'The mayor of Trent opened a bicycle lane.', 'The mayor of Trent resigned.'],
    ['en', 'Ada Lund opened a bicycle lane.', 'Lund was elected.'],
    ['de', 'Die Bürgermeisterin von Trent eröffnete einen Radweg.', 'Die Bürgermeisterin von Trent wurde erschossen.'],
    ['fr', 'La maire de Trente a inauguré une piste cyclable.', 'La maire de Trente a été abattue.'],
    ['es', 'La alcaldesa de Trento abrió un carril bici.', 'La alcaldesa de Trento ha sido detenida.'],
    ['it', 'La sindaca di Trento ha aperto una pista ciclabile.', 'La sindaca di Trento è stata uccisa.'],
    ['pt', 'A prefeita de Trento abriu uma ciclovia.', 'A prefeita de Trento foi presa.'],
    ['ru', 'Мэр Тренто открыла велодорожку.', 'Мэр Тренто была убита.'],
  ])('does not prove it (%s: %s %s)', (language, text, claim) => {
    expect(verify(text, claim, { language }).issues.map(({ kind }) => kind)).toContain('not-in-text');
    expect(checkFact(claim, [text], language).check).toBe('not-verified');
  });

  it.each([
    ['en', 'Voters made Ada Lund mayor. Her election was close.', 'Ada Lund was elected.'],
    ['en', 'Mayor Ada Lund quit the council of Holm.', 'Lund has left the council of Holm.'],
    ['de', 'Rike Anders ist am Montag in Vellen gewählt worden.', 'Rike Anders wurde gewählt.'],
    ['fr', 'Claire Ansel est arrivée lundi à Vellen.', 'Claire Ansel était arrivée.'],
  ])('is held against it only where the verb is new (%s: %s)', (language, text, claim) => {
    expect(verify(text, claim, { language }).issues).toEqual([]);
  });
});
