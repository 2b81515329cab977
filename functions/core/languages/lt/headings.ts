import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Santrauka',
  keyFacts: 'Svarbiausi faktai',
  quotes: 'Citatos',
  people: 'Asmenys',
  organizations: 'Organizacijos',
  places: 'Vietos',
  figures: 'Skaičiai',
  source: 'Šaltinis',
  original: 'Originalas',
  translatedFrom: 'Išversta iš kalbos',
  notNamed: 'Kalbėtojas neįvardytas',
  needsReview: 'Reikia peržiūrėti',
  notChecked: 'Vertimas netikrintas',
  notVerified: 'Nepatvirtinta',
  sourceSentence: 'Sakinys straipsnyje',
  machineMade: 'Parengta automatiškai; kiekvienas faktas ir kiekviena citata nurodo straipsnį.',
  reported: 'Atpasakota, ne pažodžiui',
  takenFromArticle: 'Paimta iš straipsnio',
  superseded: 'Nebeaktualu',
});
