import { describe, expect, it } from 'vitest';
import { namesFound, namesOf } from '../../../../../functions/core/translation/check/names/names-of-line.ts';
import { skeleton } from '../../../../../functions/core/translation/check/names/skeleton.ts';

describe('names across scripts', () => {
  it.each([
    ['Brandt', 'Брандт'],
    ['Brandt', 'ब्रांट'],
    ['Ostermann', 'Остерман'],
    ['Pedersen', 'Педерсен'],
    ['Dunmore', 'دونمور'],
  ])('sound alike: %s, %s', (latin, other) => {
    const names = { sure: [latin], possible: [] };
    expect(namesFound(names, `… ${other} …`)).toEqual({ found: 1, compared: 1 });
  });

  it('are not found where another name stands', () => {
    expect(namesFound({ sure: ['Ostermann'], possible: [] }, 'Говорит Педерсен.')).toEqual({ found: 0, compared: 1 });
  });

  it('are known again in the characters Chinese transcribes with', () => {
    expect(namesFound({ sure: ['Brandt', 'Sanford'], possible: [] }, '布兰特和桑福德说')).toEqual({
      found: 2,
      compared: 2,
    });
  });

  it('are the capitals inside a sentence; its first word, acronyms and countries may be none', () => {
    expect(namesOf('Yesterday Ilsa Brandt left Germany for the EU.', 'en')).toEqual({
      sure: ['Ilsa', 'Brandt'],
      possible: ['Yesterday', 'Germany'],
    });
    expect(namesOf('Brandt Leaves Council After Vote', 'en').sure).toEqual([]);
  });

  it('have no skeleton where no consonant is heard', () => {
    expect(skeleton('Aoi')).toBe('');
    expect(skeleton('')).toBe('');
  });
});

describe('the words of institutions', () => {
  it.each([
    ['en', 'He told the Council that Brandt left.'],
    ['es', 'Dijo a la Comisión Nacional que Brandt se fue.'],
    ['tr', "Dün Sağlık Bakanlığı'na göre Brandt gitti."],
    ['ru', 'Вчера Министерство сообщило, что Brandt уехал.'],
  ])('are no names that a translation into another language would keep (%s)', (language, line) => {
    expect(namesOf(line, language).sure).toEqual(['Brandt']);
  });
});
