import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Сажетак',
  keyFacts: 'Кључне чињенице',
  quotes: 'Цитати',
  people: 'Људи',
  organizations: 'Организације',
  places: 'Места',
  figures: 'Бројке',
  source: 'Извор',
  original: 'Оригинал',
  translatedFrom: 'Преведено са језика',
  notNamed: 'Говорник није именован',
  needsReview: 'За проверу',
  notChecked: 'Превод није проверен',
  notVerified: 'Непотврђено',
  sourceSentence: 'Реченица у чланку',
  machineMade: 'Израђено машински; свака чињеница и сваки цитат упућују на чланак.',
  reported: 'Препричано, није дословно',
  takenFromArticle: 'Преузето из чланка',
  superseded: 'Више није актуелно',
});
