import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Resum',
  keyFacts: 'Fets clau',
  quotes: 'Citacions',
  people: 'Persones',
  organizations: 'Organitzacions',
  places: 'Llocs',
  figures: 'Xifres',
  source: 'Font',
  original: 'Original',
  translatedFrom: 'Traduït de',
  notNamed: 'Parlant no anomenat',
  needsReview: 'Per revisar',
  notChecked: 'Traducció no comprovada',
  notVerified: 'No verificat',
  sourceSentence: 'Frase de l’article',
  machineMade: 'Fet per una màquina; cada fet i cada citació remeten a l’article.',
  reported: 'Estil indirecte, no literal',
  takenFromArticle: 'Extret de l’article',
  superseded: 'Ja no és vigent',
});
