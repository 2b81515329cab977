import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Muhtasari',
  keyFacts: 'Mambo muhimu',
  quotes: 'Nukuu',
  people: 'Watu',
  organizations: 'Mashirika',
  places: 'Mahali',
  figures: 'Takwimu',
  source: 'Chanzo',
  original: 'Maandishi asilia',
  translatedFrom: 'Imetafsiriwa kutoka',
  notNamed: 'Msemaji hajatajwa',
  needsReview: 'Inahitaji kupitiwa',
  notChecked: 'Tafsiri haijakaguliwa',
  notVerified: 'Haijathibitishwa',
  sourceSentence: 'Sentensi katika makala',
  machineMade: 'Imetengenezwa na mashine; kila jambo na kila nukuu huelekeza kwenye makala.',
  reported: 'Maneno yaliyoripotiwa, si neno kwa neno',
  takenFromArticle: 'Imetolewa kwenye makala',
  superseded: 'Si ya sasa tena',
});
