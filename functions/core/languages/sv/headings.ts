import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Sammanfattning',
  keyFacts: 'Viktiga fakta',
  quotes: 'Citat',
  people: 'Personer',
  organizations: 'Organisationer',
  places: 'Platser',
  figures: 'Siffror',
  source: 'Källa',
  original: 'Original',
  translatedFrom: 'Översatt från',
  notNamed: 'Talaren namnges inte',
  needsReview: 'Bör granskas',
  notChecked: 'Översättningen är inte kontrollerad',
  notVerified: 'Inte verifierat',
  sourceSentence: 'Mening i artikeln',
  machineMade: 'Maskinellt framställt; varje faktauppgift och varje citat hänvisar till artikeln.',
  reported: 'Återgivet, inte ordagrant',
  takenFromArticle: 'Hämtat ur artikeln',
  superseded: 'Inte längre aktuell',
});
