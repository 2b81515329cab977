import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Povzetek',
  keyFacts: 'Ključna dejstva',
  quotes: 'Citati',
  people: 'Osebe',
  organizations: 'Organizacije',
  places: 'Kraji',
  figures: 'Številke',
  source: 'Vir',
  original: 'Izvirnik',
  translatedFrom: 'Prevedeno iz jezika',
  notNamed: 'Govorec ni imenovan',
  needsReview: 'Za pregled',
  notChecked: 'Prevod ni pregledan',
  notVerified: 'Ni potrjeno',
  sourceSentence: 'Poved v članku',
  machineMade: 'Izdelano strojno; vsako dejstvo in vsak citat kažeta na članek.',
  reported: 'Povzeto, ne dobesedno',
  takenFromArticle: 'Vzeto iz članka',
  superseded: 'Ni več aktualno',
});
