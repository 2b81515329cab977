import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'Summary',
  keyFacts: 'Key facts',
  quotes: 'Quotes',
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  figures: 'Figures',
  source: 'Source',
  original: 'Original',
  translatedFrom: 'Translated from',
  notNamed: 'Speaker not named',
  needsReview: 'Needs review',
  notChecked: 'Translation not checked',
  notVerified: 'Not verified',
  sourceSentence: 'Sentence in the article',
  machineMade: 'Made by machine; every fact and quote points at the article.',
  reported: 'Reported speech, not word for word',
  takenFromArticle: 'Taken from the article',
  superseded: 'No longer current',
});
