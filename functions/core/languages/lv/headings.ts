import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Kopsavilkums',
  keyFacts: 'Galvenie fakti',
  quotes: 'Citāti',
  people: 'Personas',
  organizations: 'Organizācijas',
  places: 'Vietas',
  figures: 'Skaitļi',
  source: 'Avots',
  original: 'Oriģināls',
  translatedFrom: 'Tulkots no valodas',
  notNamed: 'Runātājs nav nosaukts',
  needsReview: 'Jāpārskata',
  notChecked: 'Tulkojums nav pārbaudīts',
  notVerified: 'Nav apstiprināts',
  sourceSentence: 'Teikums rakstā',
  machineMade: 'Sagatavots automātiski; katrs fakts un katrs citāts norāda uz rakstu.',
  reported: 'Atstāstīts, ne vārds vārdā',
  takenFromArticle: 'Ņemts no raksta',
  superseded: 'Vairs nav aktuāls',
});
