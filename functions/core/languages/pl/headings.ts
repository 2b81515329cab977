import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Streszczenie',
  keyFacts: 'Najważniejsze fakty',
  quotes: 'Cytaty',
  people: 'Osoby',
  organizations: 'Organizacje',
  places: 'Miejsca',
  figures: 'Liczby',
  source: 'Źródło',
  original: 'Oryginał',
  translatedFrom: 'Przetłumaczono z języka',
  notNamed: 'Mówiący nienazwany',
  needsReview: 'Do sprawdzenia',
  notChecked: 'Tłumaczenie niesprawdzone',
  notVerified: 'Niezweryfikowane',
  sourceSentence: 'Zdanie w artykule',
  machineMade: 'Opracowano maszynowo; każdy fakt i każdy cytat wskazuje na artykuł.',
  reported: 'Mowa zależna, nie dosłownie',
  takenFromArticle: 'Z artykułu',
  superseded: 'Już nieaktualne',
});
