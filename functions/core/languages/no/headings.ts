import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Sammendrag',
  keyFacts: 'Viktige fakta',
  quotes: 'Sitater',
  people: 'Personer',
  organizations: 'Organisasjoner',
  places: 'Steder',
  figures: 'Tall',
  source: 'Kilde',
  original: 'Original',
  translatedFrom: 'Oversatt fra',
  notNamed: 'Taleren er ikke navngitt',
  needsReview: 'Bør gjennomgås',
  notChecked: 'Oversettelsen er ikke kontrollert',
  notVerified: 'Ikke verifisert',
  sourceSentence: 'Setning i artikkelen',
  machineMade: 'Maskinelt laget; hver opplysning og hvert sitat viser til artikkelen.',
  reported: 'Gjengitt, ikke ordrett',
  takenFromArticle: 'Hentet fra artikkelen',
  superseded: 'Ikke lenger oppdatert',
});
