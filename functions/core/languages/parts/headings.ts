/** Each fixed text of a page; its English words stand in `languages/en/headings.ts`. */
export const HEADING_KEYS = [
  'summary',
  'keyFacts',
  'quotes',
  'people',
  'organizations',
  'places',
  'figures',
  'source',
  'original',
  'translatedFrom',
  'notNamed',
  'needsReview',
  'notChecked',
  'notVerified',
  'sourceSentence',
  'machineMade',
  'reported',
  'takenFromArticle',
  'superseded',
] as const;

export type HeadingKey = (typeof HEADING_KEYS)[number];

/** The fixed texts of a page in one language; written by hand, never by a translator. */
export type PageHeadings = Readonly<Record<HeadingKey, string>>;
