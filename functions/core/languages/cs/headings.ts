import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Shrnutí',
  keyFacts: 'Klíčová fakta',
  quotes: 'Citace',
  people: 'Osoby',
  organizations: 'Organizace',
  places: 'Místa',
  figures: 'Čísla',
  source: 'Zdroj',
  original: 'Originál',
  translatedFrom: 'Přeloženo z jazyka',
  notNamed: 'Autor výroku není uveden',
  needsReview: 'Ke kontrole',
  notChecked: 'Překlad není zkontrolován',
  notVerified: 'Neověřeno',
  sourceSentence: 'Věta v článku',
  machineMade: 'Vytvořeno strojově; každý fakt i každá citace odkazují na článek.',
  reported: 'Nepřímá řeč, nikoli doslovně',
  takenFromArticle: 'Převzato z článku',
  superseded: 'Již není aktuální',
});
