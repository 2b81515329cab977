import type { Brief, BriefEntity, BriefQuote, LineIssue, Superseded } from '../brief/schema.ts';
import type { Headings } from './headings.ts';

// What a page says about its lines besides their text, in every format: what needs review, what was filled in, what made the brief.

/** Why a page is no longer current; like the reasons for a review, in English. */
export const SUPERSEDED: Readonly<Record<Superseded['reason'], string>> = {
  'newer-version': 'the article has changed since',
  'not-wanted': 'this language is no longer made for the article',
  failed: 'the article has changed since, and its new version could not be made in this language',
  deleted: 'the article has been deleted',
};

const joined = (issues: readonly LineIssue[]): string => issues.map(({ problem }) => problem).join('; ');
const issuesOf = (brief: Brief): readonly LineIssue[] => brief.checks.translation?.issues ?? [];

/** What is wrong with the lines of a translation that a person must look at, by line id; empty where nothing is. */
export const problemsByLine = (brief: Brief): ReadonlyMap<string, string> =>
  new Map([...Map.groupBy(issuesOf(brief), ({ line }) => line)].map(([line, found]) => [line, joined(found)]));

/** What is wrong with translated roles, by the role as the page shows it: one role may stand in several places. */
export function problemsByRole(brief: Brief): ReadonlyMap<string, string> {
  const byText = Map.groupBy(issuesOf(brief), ({ text }) => text);
  return new Map([...byText].flatMap(([text, found]) => (text === undefined ? [] : [[text, joined(found)] as const])));
}

/** Ids of lines that carry their own problems on the page. */
const MARKED = /^(?:headline|(?:summary|keyFacts|quotes)\.)/u;

/** Problems of lines that the page does not show, each with its line id; they stand at the page's end. */
export function otherProblems(brief: Brief): readonly string[] {
  const { people, organizations, places, quotes } = brief;
  const everyone = [...people, ...organizations, ...places, ...quotes.map(({ speaker }) => speaker)];
  const shown = new Set(everyone.map((one) => one?.role));
  return issuesOf(brief)
    .filter(({ line, text }) => !MARKED.test(line) && (text === undefined || !shown.has(text)))
    .map(({ line, problem }) => `${line}: ${problem}`);
}

/** Whether the built-in engine wrote this line of a model's brief, because the model's own line was not proved. */
export const isFilled = ({ provenance }: Brief, line: string): boolean =>
  provenance.filledLines?.includes(line) ?? false;

/** How many of the proposed quotes and key facts were found in the article: `Quotes: 3/3 · Key facts: 4/5`. */
export const checkCounts = ({ checks }: Brief, words: Headings['words']): string =>
  `${words.quotes}: ${checks.quotes.verified}/${checks.quotes.found} · ${words.keyFacts}: ${checks.facts.verified}/${checks.facts.proposed}`;

const SHOWN_OF_SHA256 = 12;

/** What made the brief, and when: `built-in/9 · 2026-11-02T10:00:00.000Z`. */
export function provenanceLine({ provenance }: Brief): string {
  const { engine, model, prompt, translator, glossary, createdAt } = provenance;
  const shortPrompt = prompt?.slice(0, prompt.indexOf(' ') + 1 + SHOWN_OF_SHA256); // the JSON has the whole of it
  const parts = [engine, model, shortPrompt, translator, glossary?.name, createdAt];
  return parts.filter((part) => part !== undefined).join(' · ');
}

const inBrackets = (name: string, notes: readonly string[]): string =>
  notes.length === 0 ? name : `${name} (${notes.join(', ')})`;

/** A name of a list; one that a translation writes in its own letters has the article's name behind it: `Инес Фальк (Ines Falk)`. */
export const shownName = ({ name, original }: BriefEntity): string => inBrackets(name, original ? [original.text] : []);

/**
 * The speaker's name, followed by the article's own word where the name does not contain it: `Ada Lund (“she”)`. A pronoun that stands for
 * nobody in the brief is a word of the article's language: a translation says that nobody is named before it, `Hablante no nombrado (“she”)`.
 * A name in a translation's own letters has the article's name behind it at the speaker's first quote.
 */
export function shownSpeaker(
  speaker: NonNullable<BriefQuote['speaker']>,
  brief: Brief,
  words: Headings['words'],
): string {
  const { name, original, mention, resolvedBy, patterns = [] } = speaker;
  const isPronoun = resolvedBy === 'pronoun' || patterns.some((pattern) => pattern.startsWith('pronoun-'));
  if (brief.translatedFrom !== undefined && isPronoun && name === mention) return `${words.notNamed} (“${mention}”)`;
  const isFirst = brief.quotes.find((quote) => quote.speaker?.name === name)?.speaker === speaker;
  const isOwnWord = !(original?.text ?? name).includes(mention);
  return inBrackets(name, [...(original && isFirst ? [original.text] : []), ...(isOwnWord ? [`“${mention}”`] : [])]);
}
