import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Kokkuvõte',
  keyFacts: 'Peamised faktid',
  quotes: 'Tsitaadid',
  people: 'Inimesed',
  organizations: 'Organisatsioonid',
  places: 'Kohad',
  figures: 'Arvud',
  source: 'Allikas',
  original: 'Originaal',
  translatedFrom: 'Tõlgitud keelest',
  notNamed: 'Kõneleja nimetamata',
  needsReview: 'Vajab ülevaatamist',
  notChecked: 'Tõlge kontrollimata',
  notVerified: 'Kinnitamata',
  sourceSentence: 'Lause artiklis',
  machineMade: 'Masina koostatud; iga fakt ja iga tsitaat viitab artiklile.',
  reported: 'Kaudne kõne, mitte sõna-sõnalt',
  takenFromArticle: 'Võetud artiklist',
  superseded: 'Pole enam ajakohane',
});
