import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Накратко',
  keyFacts: 'Основни факти',
  quotes: 'Цитати',
  people: 'Хора',
  organizations: 'Организации',
  places: 'Места',
  figures: 'Цифри',
  source: 'Източник',
  original: 'Оригинал',
  translatedFrom: 'Преведено от',
  notNamed: 'Говорещият не е назован',
  needsReview: 'За проверка',
  notChecked: 'Преводът не е проверен',
  notVerified: 'Непотвърдено',
  sourceSentence: 'Изречение в статията',
  machineMade: 'Съставено машинно; всеки факт и всеки цитат сочат към статията.',
  reported: 'Преразказано, не дословно',
  takenFromArticle: 'Взето от статията',
  superseded: 'Вече не е актуално',
});
