import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Rezumat',
  keyFacts: 'Fapte principale',
  quotes: 'Citate',
  people: 'Persoane',
  organizations: 'Organizații',
  places: 'Locuri',
  figures: 'Cifre',
  source: 'Sursă',
  original: 'Original',
  translatedFrom: 'Tradus din',
  notNamed: 'Vorbitor nenumit',
  needsReview: 'De revizuit',
  notChecked: 'Traducere necontrolată',
  notVerified: 'Neverificat',
  sourceSentence: 'Fraza din articol',
  machineMade: 'Realizat automat; fiecare fapt și fiecare citat trimit la articol.',
  reported: 'Vorbire indirectă, nu cuvânt cu cuvânt',
  takenFromArticle: 'Preluat din articol',
  superseded: 'Nu mai este actual',
});
