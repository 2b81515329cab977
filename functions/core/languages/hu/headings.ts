import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Összefoglaló',
  keyFacts: 'Fő tények',
  quotes: 'Idézetek',
  people: 'Személyek',
  organizations: 'Szervezetek',
  places: 'Helyek',
  figures: 'Számok',
  source: 'Forrás',
  original: 'Eredeti',
  translatedFrom: 'Fordítás, eredeti nyelv',
  notNamed: 'A beszélő nincs megnevezve',
  needsReview: 'Ellenőrizendő',
  notChecked: 'A fordítás nincs ellenőrizve',
  notVerified: 'Nincs igazolva',
  sourceSentence: 'Mondat a cikkben',
  machineMade: 'Géppel készült; minden tény és minden idézet a cikkre mutat.',
  reported: 'Függő beszéd, nem szó szerint',
  takenFromArticle: 'A cikkből átvéve',
  superseded: 'Már nem időszerű',
});
