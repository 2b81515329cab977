import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Tiivistelmä',
  keyFacts: 'Keskeiset tiedot',
  quotes: 'Sitaatit',
  people: 'Henkilöt',
  organizations: 'Organisaatiot',
  places: 'Paikat',
  figures: 'Luvut',
  source: 'Lähde',
  original: 'Alkuperäinen',
  translatedFrom: 'Käännetty kielestä',
  notNamed: 'Puhujaa ei nimetä',
  needsReview: 'Tarkistettava',
  notChecked: 'Käännöstä ei ole tarkistettu',
  notVerified: 'Vahvistamatta',
  sourceSentence: 'Virke artikkelissa',
  machineMade: 'Koneellisesti laadittu; jokainen tieto ja jokainen sitaatti viittaa artikkeliin.',
  reported: 'Epäsuora lainaus, ei sanatarkka',
  takenFromArticle: 'Poimittu artikkelista',
  superseded: 'Ei enää ajan tasalla',
});
