import { type KnownLanguage, whatIsKnown } from '../functions/core/languages/what-is-known.ts';
import { type PrintedSpeakers, printedSpeakers } from '../functions/core/quotes/patterns/printed-speaker.ts';

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

/** A language, what is known of it, and how the speakers of its quotations are printed. */
interface ListedLanguage extends KnownLanguage {
  readonly speakers: PrintedSpeakers;
}

/** Every language, in the order of `whatIsKnown`. */
export const listedLanguages = (): ListedLanguage[] =>
  whatIsKnown().map((language) => ({ ...language, speakers: printedSpeakers(language.tag) }));

const SPEAKERS: Readonly<Record<PrintedSpeakers, string>> = { names: 'by name', mentions: 'not by name', none: '–' };

const row = ({ tag, englishName, ownName, known, speakers }: ListedLanguage): string[] => [
  tag,
  englishName,
  known.sentences ? 'own rules' : 'general',
  SPEAKERS[speakers],
  yes(known.indirectSpeech),
  known.people === 'none' ? '–' : known.people,
  known.facts.join(', ') || '–',
  known.translations.join(', ') || '–',
  known.headings ? 'yes' : 'English',
  ownName,
];

/** What is known of each language, one row for each, with cells in the order of the columns. */
export const languageRows = (): string[][] => listedLanguages().map(row);
