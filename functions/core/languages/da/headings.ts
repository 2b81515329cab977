import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Resumé',
  keyFacts: 'Vigtige fakta',
  quotes: 'Citater',
  people: 'Personer',
  organizations: 'Organisationer',
  places: 'Steder',
  figures: 'Tal',
  source: 'Kilde',
  original: 'Original',
  translatedFrom: 'Oversat fra',
  notNamed: 'Taleren er ikke navngivet',
  needsReview: 'Bør gennemgås',
  notChecked: 'Oversættelsen er ikke kontrolleret',
  notVerified: 'Ikke verificeret',
  sourceSentence: 'Sætning i artiklen',
  machineMade: 'Maskinelt fremstillet; hver oplysning og hvert citat henviser til artiklen.',
  reported: 'Gengivet, ikke ordret',
  takenFromArticle: 'Hentet fra artiklen',
  superseded: 'Ikke længere aktuel',
});
