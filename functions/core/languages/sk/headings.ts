import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Zhrnutie',
  keyFacts: 'Kľúčové fakty',
  quotes: 'Citáty',
  people: 'Osoby',
  organizations: 'Organizácie',
  places: 'Miesta',
  figures: 'Čísla',
  source: 'Zdroj',
  original: 'Originál',
  translatedFrom: 'Preložené z jazyka',
  notNamed: 'Autor výroku nie je uvedený',
  needsReview: 'Na kontrolu',
  notChecked: 'Preklad nie je skontrolovaný',
  notVerified: 'Neoverené',
  sourceSentence: 'Veta v článku',
  machineMade: 'Vytvorené strojovo; každý fakt aj každý citát odkazujú na článok.',
  reported: 'Nepriama reč, nie doslovne',
  takenFromArticle: 'Prevzaté z článku',
  superseded: 'Už nie je aktuálne',
});
