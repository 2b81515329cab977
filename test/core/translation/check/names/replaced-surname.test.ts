import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../../functions/core/translation/check/check-line.ts';
import { replacedSurname } from '../../../../../functions/core/translation/check/names/replaced-surname.ts';

const SOURCE = 'The bridge is safe, said Robert Trump on Friday.';

describe('a surname', () => {
  it.each([
    ['es', 'El puente es seguro, dijo Robert Triunfo el viernes.'],
    ['ca', 'El pont és segur, va dir Robert Triomf divendres.'],
    ['pt', 'A ponte é segura, disse Robert Trunfo na sexta-feira.'],
    ['fr', 'Le pont est sûr, a dit Robert Atout vendredi.'],
    ['de', 'Die Brücke ist sicher, sagte Robert Stich am Freitag.'],
    ['tr', 'Köprü güvenli, dedi Robert Koz cuma günü.'],
  ])('is missed in %s if another word stands behind the given name', (to, target) => {
    expect(replacedSurname('en', to, SOURCE, target)).toBe('Robert Trump');
    expect(checkTranslation({ from: 'en', to, source: SOURCE, target }).issues).toEqual([
      { kind: 'name-missing', message: 'The name Robert Trump is missing, or written otherwise than elsewhere.' },
    ]);
  });

  it.each([
    ['es', 'El puente es seguro, dijo Robert Trump el viernes.'],
    ['de', 'Die Brücke ist sicher, so Robert Trumps Urteil am Freitag.'],
    ['pl', 'Most jest bezpieczny, według Roberta Trumpa w piątek.'],
    ['cs', 'Podle Roberta Trumpa je most bezpečný.'],
    ['fr', 'Le pont est sûr, a dit Trump vendredi.'],
    ['es', 'El puente es seguro, dijo Robert el viernes.'],
  ])('is there in %s as it is, with an ending, alone, or left out', (to, target) => {
    expect(replacedSurname('en', to, SOURCE, target)).toBeUndefined();
  });

  it('may be the name of a month behind a given name', () => {
    const source = 'The bridge is safe, said Robert March on Friday.';
    expect(replacedSurname('en', 'es', source, 'El puente es seguro, dijo Robert Marcha el viernes.')).toBe(
      'Robert March',
    );
  });

  it('is not looked for in names of places and institutions', () => {
    const fish = 'She works for Florida Fish and Wildlife on the coast.';
    expect(replacedSurname('en', 'tr', fish, 'Kıyıda Florida Balık için çalışıyor.')).toBeUndefined();
    const street = 'She lived in Robert Street.';
    expect(replacedSurname('en', 'tr', street, 'Robert Sokağı’nda yaşıyordu.')).toBeUndefined();
    const source = 'She spoke at Norvale University on Friday.';
    expect(replacedSurname('en', 'es', source, 'Habló en Norvale Universidad el viernes.')).toBeUndefined();
  });
});
