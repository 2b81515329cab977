import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Samenvatting',
  keyFacts: 'Belangrijkste feiten',
  quotes: 'Citaten',
  people: 'Personen',
  organizations: 'Organisaties',
  places: 'Plaatsen',
  figures: 'Cijfers',
  source: 'Bron',
  original: 'Origineel',
  translatedFrom: 'Vertaald uit',
  notNamed: 'Spreker niet genoemd',
  needsReview: 'Na te kijken',
  notChecked: 'Vertaling niet gecontroleerd',
  notVerified: 'Niet geverifieerd',
  sourceSentence: 'Zin in het artikel',
  machineMade: 'Door een machine gemaakt; elk feit en elk citaat verwijst naar het artikel.',
  reported: 'Weergegeven, niet letterlijk',
  takenFromArticle: 'Overgenomen uit het artikel',
  superseded: 'Niet meer actueel',
});
