import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Sažetak',
  keyFacts: 'Ključne činjenice',
  quotes: 'Citati',
  people: 'Osobe',
  organizations: 'Organizacije',
  places: 'Mjesta',
  figures: 'Brojke',
  source: 'Izvor',
  original: 'Izvornik',
  translatedFrom: 'Prevedeno s jezika',
  notNamed: 'Govornik nije imenovan',
  needsReview: 'Za provjeru',
  notChecked: 'Prijevod nije provjeren',
  notVerified: 'Nepotvrđeno',
  sourceSentence: 'Rečenica u članku',
  machineMade: 'Izrađeno strojno; svaka činjenica i svaki citat upućuju na članak.',
  reported: 'Prepričano, nije doslovno',
  takenFromArticle: 'Preuzeto iz članka',
  superseded: 'Više nije aktualno',
});
