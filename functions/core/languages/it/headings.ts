import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Sintesi',
  keyFacts: 'Fatti principali',
  quotes: 'Citazioni',
  people: 'Persone',
  organizations: 'Organizzazioni',
  places: 'Luoghi',
  figures: 'Cifre',
  source: 'Fonte',
  original: 'Originale',
  translatedFrom: 'Tradotto da',
  notNamed: 'Parlante non nominato',
  needsReview: 'Da rivedere',
  notChecked: 'Traduzione non controllata',
  notVerified: 'Non verificato',
  sourceSentence: 'Frase dell’articolo',
  machineMade: 'Prodotto da una macchina; ogni fatto e ogni citazione rimandano all’articolo.',
  reported: 'Discorso indiretto, non letterale',
  takenFromArticle: 'Ripreso dall’articolo',
  superseded: 'Non più aggiornato',
});
