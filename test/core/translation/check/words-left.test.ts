import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../functions/core/translation/check/check-line.ts';
import { wordsLeft } from '../../../../functions/core/translation/check/words-left.ts';

const left = (from: string, to: string, source: string, target: string) => wordsLeft({ from, to, source, target });
const SOURCE = 'The court quickly heard what the fishermen of Grayhaven had seen near the old pier.';

describe('words of the source', () => {
  it.each([
    ['es', 'El tribunal quickly escuchó what habían visto los pescadores de Grayhaven cerca del viejo muelle.'],
    ['fr', 'Le tribunal a quickly entendu what les pêcheurs de Grayhaven avaient vu près du vieux quai.'],
    ['de', 'Das Gericht hörte quickly an, what die Fischer von Grayhaven am alten Pier gesehen hatten.'],
    ['tr', 'Mahkeme quickly Grayhaven balıkçılarının eski iskelenin yanında what gördüğünü dinledi.'],
    ['ru', 'Суд quickly заслушал, what рыбаки Грейхейвена видели у старого причала.'],
    ['ar', 'استمعت المحكمة quickly إلى what رآه صيادو غرايهافن قرب الرصيف القديم.'],
    ['hi', 'अदालत ने quickly सुना कि ग्रेहेवन के मछुआरों ने पुराने घाट के पास what देखा था।'],
    ['ja', '裁判所はquickly、グレイヘブンの漁師たちが古い桟橋の近くでwhat見たかを聞いた。'],
    ['zh', '法庭quickly听取了格雷黑文的渔民在旧码头附近what看到的情况。'],
  ])('are noticed in a translation into %s if no language borrows them', (to, target) => {
    expect(left('en', to, SOURCE, target)).toEqual(['quickly', 'what']);
  });

  it('are noticed in another script whatever they are', () => {
    expect(left('en', 'ru', SOURCE, 'Суд быстро заслушал рыбаков Грейхейвена у старого pier.')).toEqual(['pier']);
    expect(left('en', 'zh', SOURCE, '法庭听取了格雷黑文fishermen的陈述。')).toEqual(['fishermen']);
    expect(left('ru', 'en', 'Рыбаки видели старый причал.', 'The fishermen saw the старый pier.')).toEqual(['старый']);
  });

  it('are noticed in the same script if several follow each other', () => {
    const target = 'El tribunal escuchó a los pescadores de Grayhaven the old pier.';
    expect(left('en', 'es', SOURCE, target)).toEqual(['the old pier']);
    const german = 'Das Gericht hörte die Fischer am grauen stone bridge an.';
    expect(left('en', 'de', 'The court heard the fishermen by the grey stone bridge.', german)).toEqual([
      'stone bridge',
    ]);
  });

  it.each([
    ['es', 'The final at the local hospital was a festival.', 'La final en el hospital local fue un festival.'],
    ['fr', 'A grand jury met on the fatal accident.', 'Un grand jury s’est réuni sur l’accident fatal.'],
    ['de', 'The illegal export was real.', 'Der illegal organisierte Export war real.'],
    ['de', 'He also was there.', 'Er war also auch da.'],
  ])('may be words of %s as well', (to, source, target) => {
    expect(left('en', to, source, target)).toEqual([]);
  });

  it('are not looked for in the same script where nothing is known of what others borrow', () => {
    expect(left('es', 'pt', 'Para los vecinos no hay agua.', 'Para los vizinhos não há água.')).toEqual([]);
  });

  it('may stay in names, titles, brackets, addresses and units', () => {
    const kept = [
      ['es', 'They sang with Reed and the Tide.', 'Cantaron con Reed and the Tide.'],
      ['fr', "She works at Reed and Women's Hospital.", 'Elle travaille au Reed and Women’s Hospital.'],
      ['ru', 'Her song “what we once were” won.', 'Её песня «what we once were» победила.'],
      ['zh', 'The doctrine of estoppel applied.', '适用禁止反言（estoppel）原则。'],
      ['ja', 'Read www.pier.example/what now.', 'www.pier.example/what を今すぐ読む。'],
      ['ja', 'It ran at 90 kph.', '時速90 kphで走った。'],
    ] as const;
    expect(kept.map(([to, source, target]) => left('en', to, source, target))).toEqual([[], [], [], [], [], []]);
  });

  it('make a line doubtful', () => {
    const target = 'El tribunal quickly escuchó a los pescadores de Grayhaven, que habían visto algo cerca del muelle.';
    const { verdict, issues } = checkTranslation({ from: 'en', to: 'es', source: SOURCE, target });
    expect(verdict).toBe('fail');
    expect(issues).toEqual([{ kind: 'words-left', message: 'Left in the source language: quickly.' }]);
  });
});
