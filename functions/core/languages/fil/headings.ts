import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Buod',
  keyFacts: 'Mahahalagang detalye',
  quotes: 'Mga pahayag',
  people: 'Mga tao',
  organizations: 'Mga organisasyon',
  places: 'Mga lugar',
  figures: 'Mga bilang',
  source: 'Pinagmulan',
  original: 'Orihinal',
  translatedFrom: 'Isinalin mula sa',
  notNamed: 'Hindi pinangalanan ang nagsalita',
  needsReview: 'Kailangang suriin',
  notChecked: 'Hindi pa nasusuri ang salin',
  notVerified: 'Hindi pa napatutunayan',
  sourceSentence: 'Pangungusap sa artikulo',
  machineMade: 'Gawa ng makina; bawat detalye at bawat pahayag ay tumuturo sa artikulo.',
  reported: 'Di-tuwirang pahayag, hindi salita por salita',
  takenFromArticle: 'Kinuha sa artikulo',
  superseded: 'Hindi na napapanahon',
});
