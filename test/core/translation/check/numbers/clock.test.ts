import { describe, expect, it } from 'vitest';
import { timeChanged } from '../../../../../functions/core/translation/check/numbers/clock.ts';

const EARLY = 'The bridge opened again at 4.40 am on Saturday.';
const LATE = 'The bridge opened again at 4.40 pm on Saturday.';

describe('a time of day', () => {
  it.each([
    ['es', 'El puente reabrió el sábado a las 4.40 de la mañana.', 'El puente reabrió el sábado a las 16.40.'],
    ['ca', 'El pont va reobrir dissabte a les 4.40 del matí.', 'El pont va reobrir dissabte a les 16.40.'],
    ['pt', 'A ponte reabriu no sábado às 4h40 da manhã.', 'A ponte reabriu no sábado às 16h40.'],
    ['fr', 'Le pont a rouvert samedi à 4 h 40 du matin.', 'Le pont a rouvert samedi à 16h40.'],
    ['de', 'Die Brücke öffnete am Samstag um 4:40 Uhr morgens.', 'Die Brücke öffnete am Samstag um 16.40 Uhr.'],
    ['ru', 'Мост открыли в субботу в 4:40 утра.', 'Мост открыли в субботу в 16:40.'],
    ['tr', 'Köprü cumartesi sabah 4.40’ta açıldı.', 'Köprü cumartesi 16.40’ta açıldı.'],
    ['hi', 'पुल शनिवार को सुबह 4:40 बजे खुला।', 'पुल शनिवार को शाम 4:40 बजे खुला।'],
    ['ar', 'أعيد فتح الجسر يوم السبت في الساعة 4:40 صباحًا.', 'أعيد فتح الجسر يوم السبت في الساعة 4:40 مساءً.'],
    ['ja', '橋は土曜日の午前4時40分に再開した。', '橋は土曜日の午後4時40分に再開した。'],
    ['zh', '大桥于周六上午4点40分重新开放。', '大桥于周六下午4点40分重新开放。'],
  ])('keeps its half of the day in %s, in words or on a clock of 24 hours', (to, early, late) => {
    expect(timeChanged('en', to, EARLY, early)).toBeUndefined();
    expect(timeChanged('en', to, LATE, late)).toBeUndefined();
    expect(timeChanged('en', to, EARLY, late)).toBe('4.40');
    expect(timeChanged('en', to, LATE, early)).toBe('4.40');
    expect(timeChanged(to, 'en', late, EARLY)).toBeDefined();
    expect(timeChanged(to, 'en', late, LATE)).toBeUndefined();
  });

  it.each([
    ['es', 'El puente reabrió a las 4.40 soy el sábado.'],
    ['ca', 'El pont va reobrir a les 4.40 sóc dissabte.'],
    ['pt', 'A ponte reabriu às 4.40 sou no sábado.'],
    ['fr', 'Le pont a rouvert à 4.40 suis samedi.'],
    ['de', 'Die Brücke öffnete um 4.40 bin am Samstag.'],
    ['hi', 'पुल 4.40 हूँ शनिवार को खुला।'],
  ])('does not become a form of “to be” in %s', (to, target) => {
    expect(timeChanged('en', to, EARLY, target)).toBe('4.40');
  });

  it('does not become an office', () => {
    expect(timeChanged('en', 'es', LATE, 'El puente reabrió a las 4.40 primer ministro el sábado.')).toBe('4.40');
    expect(timeChanged('en', 'fr', LATE, 'Le pont a rouvert à 4.40 premier ministre samedi.')).toBe('4.40');
  });

  it('may stand without a word in the morning, not in the afternoon', () => {
    expect(timeChanged('en', 'de', EARLY, 'Die Brücke öffnete am Samstag um 4.40 Uhr.')).toBeUndefined();
    expect(timeChanged('en', 'de', LATE, 'Die Brücke öffnete am Samstag um 4.40 Uhr.')).toBe('4.40');
  });

  it('is not judged at noon, at night, in words, or where it counts something else', () => {
    expect(timeChanged('en', 'es', 'It opened at 12 pm.', 'Abrió a las 12 de la noche.')).toBeUndefined();
    expect(timeChanged('en', 'es', 'It opened at 9 pm.', 'Abrió a las 9 de la noche.')).toBeUndefined();
    expect(timeChanged('en', 'es', 'It opened at 4 pm.', 'Abrió a las cuatro de la tarde.')).toBeUndefined();
    expect(timeChanged('en', 'de', 'On 4 May, at 4 am, it rained.', 'Am 4. Mai um 4 Uhr regnete es.')).toBeUndefined();
    expect(
      timeChanged('en', 'es', 'At 4 am 16 people came.', 'A las 4 de la mañana llegaron 16 personas.'),
    ).toBeUndefined();
  });

  it('is not judged in a language whose clock is not known', () => {
    expect(timeChanged('en', 'af', LATE, 'Die brug het Saterdag om 4.40 oopgemaak.')).toBeUndefined();
  });
});
