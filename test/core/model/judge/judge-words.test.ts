import { describe, expect, it } from 'vitest';
import { wordsMissing } from '../../../../functions/core/model/judge/judge-words.ts';

const missing = (line: string, proof: readonly string[], language = 'en'): string[] =>
  wordsMissing(
    line,
    proof.map((text) => ({ text, names: [] })),
    language,
  );

describe('the words of a line a model wrote', () => {
  const LANE = 'The mayor of Trent opened a bicycle lane of 6 kilometres on Friday.';

  it.each([
    ['en', 'Trent opened a bicycle lane on Friday.', LANE],
    ['en', 'The mayor opens a lane of 6 kilometres.', LANE],
    ['de', 'Das Rathaus wird bis Oktober renoviert.', 'Das Rathaus von Dornau wird bis Oktober renoviert.'],
    ['ru', 'Театр открыл сезон.', 'Театр в Белогорске открыл сезон в пятницу.'],
    ['zh', '工厂恢复生产。', '清河县的工厂星期一恢复生产。'],
    ['ar', 'افتتحت المدينة جسرا.', 'افتتحت المدينة جسرا جديدا يوم الأحد.'],
  ])('may be fewer than those of its sentence, in %s: %s', (language, line, proof) => {
    expect(missing(line, [proof], language)).toEqual([]);
  });

  it.each([
    ['en', 'The mayor of Trent has been shot.', LANE],
    ['de', 'Das Rathaus von Dornau wird abgerissen.', 'Das Rathaus von Dornau wird bis Oktober renoviert.'],
    ['ru', 'Театр в Белогорске сгорел.', 'Театр в Белогорске открыл сезон в пятницу.'],
    ['zh', '工厂停止生产。', '清河县的工厂星期一恢复生产。'],
    ['ar', 'سقط جسر جديد.', 'افتتحت المدينة جسرا جديدا يوم الأحد.'],
  ])('may not be other words, in %s: %s', (language, line, proof) => {
    expect(missing(line, [proof], language)).toEqual(['a word no single sentence has']);
  });

  it('may not join a person from one sentence to an event from another, unless a comma stands between', () => {
    const final = ['Lotte Prins won the final in Harrow Bay.', 'She beat Ivo Marsh in 61 moves.'];
    expect(missing('Ivo Marsh won the final.', final)).toEqual(['a word no single sentence has']);
    expect(missing('Lotte Prins won the final, Ivo Marsh beat in 61 moves.', final)).toEqual([]);
  });

  it('keep numbers and dates with their sentence, and do not take a month for its number', () => {
    const bridge = ['The bridge cost 900 crowns.', 'It has 14 arches since 4 April.'];
    expect(missing('The bridge cost 14 crowns.', bridge)).toEqual(['number']);
    expect(missing('It has 4 April arches.', ['It has 14 arches since April.'])).toEqual(['number']);
    expect(missing('It has 14 arches since 4 May.', [bridge[1] ?? '', 'It closes in May.'])).toHaveLength(1);
  });

  it('may not state what their sentence only reports', () => {
    const told = 'Police asked drivers to report that the road is closed.';
    expect(missing('The road is closed.', [told])).toEqual(['only told']);
    expect(missing('Police asked drivers to report that the road is closed.', [told])).toEqual([]);
    expect(missing('The road is closed.', ['A note at the bridge: the road is closed.'])).toEqual(['only told']);
  });
});
