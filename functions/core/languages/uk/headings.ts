import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Стисло',
  keyFacts: 'Головні факти',
  quotes: 'Цитати',
  people: 'Люди',
  organizations: 'Організації',
  places: 'Місця',
  figures: 'Цифри',
  source: 'Джерело',
  original: 'Оригінал',
  translatedFrom: 'Переклад з мови',
  notNamed: 'Мовця не названо',
  needsReview: 'Потребує перевірки',
  notChecked: 'Переклад не перевірено',
  notVerified: 'Не підтверджено',
  sourceSentence: 'Речення у статті',
  machineMade: 'Складено машиною; кожен факт і кожна цитата вказують на статтю.',
  reported: 'Переказ, не дослівно',
  takenFromArticle: 'Взято зі статті',
  superseded: 'Більше не актуально',
});
