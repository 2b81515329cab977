import { describe, expect, it } from 'vitest';
import { withWrittenNames } from '../../../../functions/core/translation/names/with-written-names.ts';
import { writtenNames } from '../../../../functions/core/translation/names/written-names.ts';
import { translatableBrief } from '../../../fakes/translatable-brief.ts';

const written = (to: string, lines: readonly (readonly [string, string])[], people = ['Ines Falk']) =>
  Object.fromEntries(
    writtenNames(
      { from: 'en', to },
      lines.map(([source, target]) => ({ source, target })),
      people,
    ),
  );

describe('the name of a person', () => {
  it.each([
    ['ar', 'قالت المهندسة إينيس فالك إن الجسر آمن.', 'إينيس فالك'],
    ['ru', 'Инженер Инес Фальк сказала, что мост надёжен.', 'Инес Фальк'],
    ['uk', 'Інженерка Інес Фальк сказала, що міст надійний.', 'Інес Фальк'],
    ['bg', 'Инженер Инес Фалк каза, че мостът е сигурен.', 'Инес Фалк'],
    ['hi', 'इंजीनियर इनेस फ़ाल्क ने कहा कि पुल सुरक्षित है।', 'इनेस फ़ाल्क'],
    ['ja', '技師のイネス・ファルクは橋は安全だと述べた。', 'イネス・ファルク'],
    ['el', 'Η μηχανικός Ινές Φαλκ είπε ότι η γέφυρα είναι ασφαλής.', 'Ινές Φαλκ'],
    ['he', 'המהנדסת אינס פאלק אמרה שהגשר בטוח.', 'אינס פאלק'],
  ])('is taken as a line in %s writes it, all its words side by side', (to, target, form) => {
    expect(written(to, [['The engineer Ines Falk said the bridge was safe.', target]])).toEqual({ 'Ines Falk': form });
  });

  it('is the surname alone if two lines with it have the same form, and no other line has', () => {
    const lines = [
      ['Falk said no.', 'Фальк отказалась.'],
      ['The plan by Falk failed.', 'План, который составила Фальк, провалился.'],
      ['It rained.', 'Шёл дождь.'],
    ] as const;
    expect(written('ru', lines)).toEqual({ 'Ines Falk': 'Фальк' });
    expect(written('ru', lines.slice(1))).toEqual({});
    expect(written('ru', [...lines, ['The bridge held.', 'Мост выдержал, Фальк.']])).toEqual({});
  });

  it('is not taken in another case than the nominative, as far as the letters show', () => {
    expect(written('ru', [['A letter to Ines Falk came.', 'Пришло письмо Инес Фальку.']])).toEqual({});
    const lines = [['The case of Mara Okada began.', 'Началось дело Мары Окады.']] as const;
    expect(written('ru', lines, ['Mara Okada'])).toEqual({});
    expect(written('ru', [['Mara Okada left.', 'Мара Окада ушла.']], ['Mara Okada'])).toEqual({
      'Mara Okada': 'Мара Окада',
    });
  });

  it('is not taken with a particle written before it', () => {
    expect(written('ar', [['Then Ben Falk left.', 'ثم غادر وبين فالك.']], ['Ben Falk'])).toEqual({});
    expect(written('ar', [['Then Ben Falk left.', 'ثم غادر بين فالك.']], ['Ben Falk'])).toEqual({
      'Ben Falk': 'بين فالك',
    });
  });

  it.each([
    ['it stays in its own letters', 'ru', 'Инженер Ines Falk сказала, что мост надёжен.'],
    ['it was translated as a word', 'ru', 'Инженер Инес Сокол сказала, что мост надёжен.'],
    ['particles are written onto it', 'ko', '기술자 이네스 팔크는 다리가 안전하다고 말했다.'],
    ['nothing shows where it begins', 'zh', '工程师伊内斯·法尔克说大桥很安全。'],
    ['both languages write the same letters', 'es', 'La ingeniera Inés Falk dijo que el puente es seguro.'],
  ])('stays as the article has it if %s', (_why, to, target) => {
    expect(written(to, [['The engineer Ines Falk said the bridge was safe.', target]])).toEqual({});
  });

  it('is too short to be known by its sounds if it has one consonant', () => {
    expect(written('ru', [['Mo Li left.', 'Мо Ли ушёл.']], ['Mo Li'])).toEqual({});
  });
});

describe('a translated brief', () => {
  const brief = translatableBrief({ language: 'ru', translatedFrom: 'en' });

  it('names people and speakers in its own letters, and keeps the name in the article', () => {
    const named = withWrittenNames(brief, new Map([['Ilsa Brandt', 'Ильса Брандт']]), 'en');
    const original = { language: 'en', text: 'Ilsa Brandt' };
    expect(named.people).toEqual([{ name: 'Ильса Брандт', role: 'mayor of the town', mentions: 3, original }]);
    expect(named.quotes[0]?.speaker).toMatchObject({ name: 'Ильса Брандт', mention: 'Brandt', original });
  });

  it('keeps the names that its lines do not prove', () => {
    expect(withWrittenNames(brief, new Map(), 'en')).toEqual(brief);
  });
});
