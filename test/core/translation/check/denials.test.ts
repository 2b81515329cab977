import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../functions/core/translation/check/check-line.ts';
import { denialChanged } from '../../../../functions/core/translation/check/denials.ts';

const SANK = 'The ferry did not sink, the harbour master said.';

describe('a denial', () => {
  it.each([
    [
      'es',
      'El transbordador se hundió, dijo el capitán del puerto.',
      'El transbordador no se hundió, dijo el capitán.',
    ],
    [
      'ca',
      'El transbordador es va enfonsar, va dir el capità.',
      'El transbordador no es va enfonsar, va dir el capità.',
    ],
    ['pt', 'A balsa afundou, disse o capitão do porto.', 'A balsa não afundou, disse o capitão do porto.'],
    ['fr', 'Le ferry a coulé, a dit le capitaine du port.', 'Le ferry n’a pas coulé, a dit le capitaine du port.'],
    ['de', 'Die Fähre ist gesunken, sagte der Hafenmeister.', 'Die Fähre ist nicht gesunken, sagte der Hafenmeister.'],
    ['ru', 'Паром затонул, сказал начальник порта.', 'Паром не затонул, сказал начальник порта.'],
    ['tr', 'Feribot battı, dedi liman müdürü.', 'Feribot batmadı, dedi liman müdürü.'],
    ['hi', 'नौका डूब गई थी, बंदरगाह प्रमुख ने कहा।', 'नौका नहीं डूबी थी, बंदरगाह प्रमुख ने कहा।'],
    ['ar', 'غرقت العبّارة، كما قال مدير الميناء.', 'لم تغرق العبّارة، كما قال مدير الميناء.'],
    ['ja', 'フェリーは沈んだと港長は述べた。', 'フェリーは沈まなかったと港長は述べた。'],
    ['zh', '港务长说，渡轮沉了。', '港务长说，渡轮没有沉。'],
  ])('is missed in %s where the translation says the opposite', (to, lost, kept) => {
    expect(denialChanged({ from: 'en', to, source: SANK, target: lost })).toBe('lost');
    expect(denialChanged({ from: 'en', to, source: SANK, target: kept })).toBeUndefined();
    const sank = 'The ferry sank, the harbour master said.';
    expect(denialChanged({ from: 'en', to, source: sank, target: kept })).toBe('added');
    expect(denialChanged({ from: 'en', to, source: sank, target: lost })).toBeUndefined();
    expect(denialChanged({ from: to, to: 'en', source: kept, target: sank })).toBe('lost');
    expect(denialChanged({ from: to, to: 'en', source: lost, target: SANK })).toBe('added');
  });

  it.each([
    ['es', 'The mill did not accept the offer.', 'El molino rechazó la oferta.'],
    ['fr', 'The mayor did not know it.', 'Le maire l’ignorait.'],
    ['de', 'The plan is not possible.', 'Der Plan ist unmöglich.'],
    ['ru', 'There was not enough water.', 'Воды было мало.'],
    ['ar', 'The council did not agree.', 'رفض المجلس.'],
    ['zh', 'The council did not agree.', '议会拒绝了。'],
  ])('may become a word of refusal or lack in %s', (to, source, target) => {
    expect(denialChanged({ from: 'en', to, source, target })).toBeUndefined();
  });

  it('may go where it denies no fact: beside “only”, “until”, in a question', () => {
    const pair = { from: 'en', to: 'es' };
    const lines = [
      ['It is not only old but dear.', 'Es viejo y además caro.'],
      ['The mill did not until June open its doors.', 'El molino abrió en junio.'],
      ['Didn’t the mill open in June?', '¿El molino abrió en junio?'],
    ] as const;
    expect(lines.map(([source, target]) => denialChanged({ ...pair, source, target }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is not judged in a line of several clauses, where people deny in other words', () => {
    const source = `${SANK.replace('.', ',')} ${'and the crew waited on the old pier in the rain for the bus '.repeat(3)}.`;
    expect(denialChanged({ from: 'en', to: 'es', source, target: 'El transbordador se hundió.' })).toBeUndefined();
  });

  it('is not judged between two languages that news is seldom written in first', () => {
    const [source, target] = ['El transbordador no se hundió.', 'Le ferry a coulé.'];
    expect(denialChanged({ from: 'es', to: 'fr', source, target })).toBeUndefined();
  });

  it('is not judged in a language whose denials are not known', () => {
    const target = 'Feryene het gesink, het die hawemeester gesê.';
    expect(denialChanged({ from: 'en', to: 'af', source: SANK, target })).toBeUndefined();
  });

  it('makes a line doubtful if it is lost or added', () => {
    const { verdict, issues } = checkTranslation({
      from: 'en',
      to: 'es',
      source: SANK,
      target: 'El transbordador se hundió, dijo el capitán del puerto.',
    });
    expect(verdict).toBe('fail');
    expect(issues).toEqual([
      { kind: 'denial-lost', message: 'The source denies something, the translation does not.' },
    ]);
  });
});
