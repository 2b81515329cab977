import type { Gender } from '../../languages/parts/speech.ts';
import { indexAt, type Span } from '../../text/span.ts';
import type { Entity } from '../quote.ts';
import type { Grammar } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import type { NameRun } from './names/name-runs.ts';
import type { Opening } from './names/sentence-openings.ts';

/** A person, organization or place, and every run of words that names it. */
export interface Group {
  name: string;
  words: ReadonlySet<string>;
  readonly runs: NameRun[];
  /** How many of the runs give the full name. */
  full: number;
  /** How many of the runs follow an article: `the Holm Accord` is not a person. */
  withArticle: number;
  /** How many of the runs follow a preposition of place. */
  where: number;
  role: string | undefined;
  gender: Gender | undefined;
  speaks: boolean;
  kind: Entity['kind'] | undefined;
  /** A pronoun for a person follows it in the same sentence: `Stone has not answered, although he …`. */
  isCalledPerson: boolean;
}

/** One place where a group is named. */
export interface NameMention extends Span {
  readonly group: Group;
  /** Inside a quotation: the speaker’s word, not the reporter’s. */
  readonly isQuoted: boolean;
  /** The group's by an alias that the text gives. */
  readonly isAlias: boolean;
  /** Owns what follows: `Finch’s remarks`. */
  readonly isOwner: boolean;
}

/** A text, the words and sentences of it, and what stands between its marks; spans in order. */
export interface Named {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly regions: ReadonlySet<string>;
  readonly quoted: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The names of a text in clusters, one group for each person, organization or place. */
export interface Clusters {
  readonly text: string;
  readonly groups: Group[];
  /** The groups by each word of their names. */
  readonly byWord: Map<string, Group[]>;
}

/**
 * All names of a text, clustered, and what the text shows around them: `Ada Lund … Lund` is one group with two runs.
 */
export interface NamedPeople extends Named, Clusters {
  /** In order. */
  readonly mentions: readonly NameMention[];
  /** How the sentences begin in a language whose subject comes first; empty elsewhere. */
  readonly openings: readonly Opening[];
  /** Descriptions of somebody without a name, in a language whose nouns have capitals. */
  readonly described: readonly Span[];
}

export function isInQuotation(at: number, quoted: readonly Span[]): boolean {
  const quote = quoted[indexAt(quoted, at)];
  return quote !== undefined && at < quote.end;
}

export const isSameSentence = (sentences: readonly Span[], a: Span, b: Span): boolean =>
  indexAt(sentences, a.start) === indexAt(sentences, b.start);

/** With more people of one surname than this, no attempt is made to distinguish them; this also bounds the work. */
export const MAX_NAMESAKES = 8;
/** A title before a name at the sentence’s beginning is at most this long, in UTF-16 units. */
export const MAX_TITLE = 60;
