import { describe, expect, it } from 'vitest';
import { missingNames } from '../../../../functions/core/translation/check/check-names.ts';

const PEOPLE = ['Ilsa Brandt', 'Tomas Rhee'];
const missing = (from: string, to: string, lines: readonly (readonly [string, string])[], people = PEOPLE) =>
  missingNames(
    { from, to },
    lines.map(([source, target]) => ({ source, target })),
    people,
  ).map(({ line, name }) => [line, name] as const);

describe('the names of people', () => {
  it.each([
    ['es', 'Brandt dijo que no.'],
    ['fi', 'Brandtin mukaan ei.'],
    ['tr', "Brandt'ın cevabı hayırdı."],
    ['pl', 'Według Brandtowej nie.'],
    ['de', 'Brandts Antwort war nein.'],
    ['lv', 'Branda teica nē.'],
  ])('stand in a translation into %s in whatever form', (to, target) => {
    expect(missing('en', to, [['Brandt said no.', target]])).toEqual([]);
  });

  it('are missed in the same script where neither the surname nor another part of the name is left', () => {
    expect(missing('en', 'es', [['Brandt said no.', 'Marca dijo que no.']])).toEqual([[0, 'Ilsa Brandt']]);
    expect(missing('en', 'es', [['Brandt said no.', 'Ilsa dijo que no.']])).toEqual([]);
    expect(missing('en', 'es', [['Brandt said no.', '']])).toEqual([]);
  });

  it('must be written alike in another script, which three lines show', () => {
    const lines = [
      ['Brandt said no.', '布兰特拒绝了。'],
      ['The plan of Brandt failed.', '布兰特的计划失败了。'],
      ['Brandt left the hall.', '布兰特离开了大厅。'],
      ['The council met on Brandt’s wish.', '应马尔科的要求，议会开会。'],
      ['It rained.', '下雨了。'],
    ] as const;
    expect(missing('en', 'zh', lines)).toEqual([[3, 'Ilsa Brandt']]);
    expect(missing('en', 'zh', lines.slice(2))).toEqual([]);
  });

  it('are known by their sounds in an alphabet, whatever the spelling', () => {
    const lines = [
      ['Brandt said no.', 'Брандт отказалась.'],
      ['Brandt left.', 'Брандт ушла.'],
      ['Brandt came.', 'Брандт пришла.'],
      ['Brandt paid.', 'Заплатила Брант.'],
    ] as const;
    expect(missing('en', 'ru', lines)).toEqual([]);
  });

  it('are not looked for where they name a country or an institution, or are too short to tell', () => {
    expect(missing('en', 'es', [['France agreed.', 'Accedió.']], ['Marianne France'])).toEqual([]);
    expect(missing('en', 'es', [['The Council agreed.', 'Accedió.']], ['City Council'])).toEqual([]);
    expect(missing('en', 'es', [['Li agreed.', 'Accedió.']], ['Ana Li'])).toEqual([]);
  });

  it('are not pronouns or descriptions, though a brief has them beside its quotes', () => {
    const line = ['He said the mayor was here.', 'Dijo que estaba aquí.'] as const;
    expect(missing('en', 'es', [line], ['he', 'the mayor', 'she'])).toEqual([]);
  });

  it.each([
    ['es', 'March dijo que no.', 'Marcha dijo que no.'],
    ['pt', 'March disse que não.', 'Marcha disse que não.'],
    ['fr', 'March a dit non.', 'Marche a dit non.'],
    ['ca', 'March va dir que no.', 'Desfilada va dir que no.'],
    ['de', 'Marchs Antwort war nein.', 'Märzens Antwort war nein.'],
    ['tr', 'March’ın cevabı hayırdı.', 'Yürüyüşün cevabı hayırdı.'],
  ])('are spelled as they were in %s, where names have no endings', (to, kept, translated) => {
    const source = 'Robert March said no.';
    expect(missing('en', to, [[source, `Robert ${kept}`]], ['Robert March'])).toEqual([]);
    expect(missing('en', to, [[source, `Robert ${translated}`]], ['Robert March'])).toEqual([[0, 'Robert March']]);
  });

  it('may be words as well, which count only if the whole name stands there', () => {
    const lines = [['It closed in March.', 'Cerró en marzo.']] as const;
    expect(missing('en', 'es', lines, ['Robert March'])).toEqual([]);
    expect(missing('en', 'es', [['Stone left.', 'Piedra se fue.']], ['Robert Stone'])).toEqual([[0, 'Robert Stone']]);
  });

  it('may be spelled nearly as they were, as other languages transliterate them', () => {
    expect(missing('en', 'fr', [['Dratin said no.', 'Dratine a dit non.']], ['Lev Drutin'])).toEqual([]);
    expect(missing('en', 'fr', [['Drutin said no.', 'Droutine a dit non.']], ['Lev Drutin'])).toEqual([]);
    expect(missing('en', 'de', [['Wesha-Lund said no.', 'Wesha-Lund sagte Nein.']], ['Ida Wesha-Lund'])).toEqual([]);
  });

  it('are missed if only the given name is left of a full name', () => {
    const source = 'The plan of Ilsa Brandt failed.';
    expect(missing('en', 'es', [[source, 'El plan de Ilsa Marca fracasó.']])).toEqual([[0, 'Ilsa Brandt']]);
    expect(missing('en', 'es', [['The plan of Brandt failed.', 'El plan de Ilsa fracasó.']])).toEqual([]);
  });
});
