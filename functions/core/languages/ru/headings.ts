import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Кратко',
  keyFacts: 'Главные факты',
  quotes: 'Цитаты',
  people: 'Люди',
  organizations: 'Организации',
  places: 'Места',
  figures: 'Цифры',
  source: 'Источник',
  original: 'Оригинал',
  translatedFrom: 'Перевод с языка',
  notNamed: 'Говорящий не назван',
  needsReview: 'Требует проверки',
  notChecked: 'Перевод не проверен',
  notVerified: 'Не подтверждено',
  sourceSentence: 'Предложение в статье',
  machineMade: 'Составлено машиной; каждый факт и каждая цитата указывают на статью.',
  reported: 'Пересказ, не дословно',
  takenFromArticle: 'Взято из статьи',
  superseded: 'Больше не актуально',
});
