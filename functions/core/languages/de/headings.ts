import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Zusammenfassung',
  keyFacts: 'Kernfakten',
  quotes: 'Zitate',
  people: 'Personen',
  organizations: 'Organisationen',
  places: 'Orte',
  figures: 'Zahlen',
  source: 'Quelle',
  original: 'Original',
  translatedFrom: 'Übersetzt aus',
  notNamed: 'Sprecher nicht genannt',
  needsReview: 'Zu prüfen',
  notChecked: 'Übersetzung nicht geprüft',
  notVerified: 'Nicht belegt',
  sourceSentence: 'Satz im Artikel',
  machineMade: 'Maschinell erstellt; jeder Fakt und jedes Zitat verweist auf den Artikel.',
  reported: 'Sinngemäß wiedergegeben, nicht wörtlich',
  takenFromArticle: 'Aus dem Artikel übernommen',
  superseded: 'Nicht mehr aktuell',
});
