import { type KnownLanguage, whatIsKnown } from '../functions/core/languages/what-is-known.ts';

export const LANGUAGE_COLUMNS = [
  'tag',
  'language',
  'sentences',
  'speakers',
  'indirect speech',
  'people by',
  'facts checked',
  'translations checked',
  'headings',
  'in itself',
] as const;

const yes = (isKnown: boolean): string => (isKnown ? 'yes' : '–');

const row = ({ tag, englishName, ownName, known }: KnownLanguage): string[] => [
  tag,
  englishName,
  known.sentences ? 'own rules' : 'general',
  yes(known.speakers),
  yes(known.indirectSpeech),
  known.people === 'none' ? '–' : known.people,
  known.facts.join(', ') || '–',
  known.translations.join(', ') || '–',
  known.headings ? 'yes' : 'English',
  ownName,
];

/** What is known of each language, one row for each, with cells in the order of the columns. */
export const languageRows = (): string[][] => whatIsKnown().map(row);
