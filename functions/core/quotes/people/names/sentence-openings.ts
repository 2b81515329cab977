import type { Gender } from '../../../languages/parts/speech.ts';
import { once } from '../../../text/once.ts';
import { indexAt, type Span } from '../../../text/span.ts';
import type { Grammar } from '../../words/mention.ts';
import { isRole, isRoleOfSeveral } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

/** What the reporter's sentence begins with, where the subject stands in languages that put it first. */
export interface Opening extends Span {
  /** Its first word, where that is a pronoun for one person: `He also thanked Lund.` */
  readonly pronoun?: Gender | undefined;
  /** Its subject, where that is somebody without a name, by the last word: `An officer arrested him.` */
  readonly person?: string;
  readonly personGender?: Gender | undefined;
}

/** Nouns for one person that are no roles. */
const people = once(
  (): ReadonlyMap<string, Gender | undefined> =>
    new Map([
      ...[...masculineNouns()].map((word) => [word, 'male'] as const),
      ...[...feminineNouns()].map((word) => [word, 'female'] as const),
      ...[...epiceneNouns()].map((word) => [word, undefined] as const),
    ]),
);
const masculineNouns = grammarWords('masculineNouns');
const feminineNouns = grammarWords('feminineNouns');
const epiceneNouns = grammarWords('epiceneNouns');
/** Among the roles these are documents or many people: no pronoun for one person means them. */
const openersNotPeople = grammarWords('openersNotPeople');
/** Adjectives between an article and its noun, at most. */
const MAX_ADJECTIVES = 3;

/**
 * The openings of the sentences, not counting words inside quotations; in order, one for each sentence: `He also
 * thanked Lund.` opens with a pronoun for a man. Linear.
 */
export function openingsOf(
  sentences: readonly Span[],
  tokens: readonly Token[],
  isQuoted: (at: number) => boolean,
  grammar: Grammar,
): Opening[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at += 1;
    let from = at;
    while (
      from < tokens.length &&
      (tokens[from]?.start ?? 0) < sentence.end &&
      isPassed(tokens[from], isQuoted, grammar)
    )
      from += 1;
    const first = tokens[from];
    if (!first || first.start >= sentence.end) return { start: sentence.start, end: sentence.end };
    return {
      start: first.start,
      end: sentence.end,
      ...pronounOf(first, grammar),
      ...personAt(tokens, pastLead(tokens, from, grammar), grammar),
    };
  });
}

const isPassed = (token: Token | undefined, isQuoted: (at: number) => boolean, { lexicon }: Grammar): boolean =>
  token !== undefined && (!token.isWord || isQuoted(token.start) || lexicon.coordinators.has(token.lower));

const pronounOf = (token: Token, { lexicon }: Grammar): { pronoun?: Gender } => {
  const pronoun = lexicon.pronouns.get(token.lower);
  return pronoun ? { pronoun } : {};
};

/** `On Monday, the mayor …`, `Last night one accountant …`: what says when or where stands before the subject. */
function pastLead(tokens: readonly Token[], from: number, { lexicon, times }: Grammar): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first || !second) return from;
  if (openingTimeDeterminers().has(first.lower) && timesAsOpeners().test(second.lower)) return from + 2;
  if (!lexicon.stops.has(first.lower) && !times.has(first.lower)) return from;
  const comma = tokens.slice(from, from + MAX_LEAD).findIndex((token) => token.text === ',');
  return comma < 0 ? from : from + comma + 1;
}
const openingTimeDeterminers = grammarWords('openingTimeDeterminers');
const timesAsOpeners = grammarPattern('timesAsOpeners');
/** Such a phrase is no longer, in tokens. */
const MAX_LEAD = 12;

const personalRelatives = grammarWords('personalRelatives');

function personAt(tokens: readonly Token[], from: number, grammar: Grammar): Pick<Opening, 'person' | 'personGender'> {
  const { determiners, roles, organizations } = grammar.lexicon;
  if (!determiners.has(tokens[from]?.lower ?? '')) return {};
  for (let at = from + 1; at <= from + 1 + MAX_ADJECTIVES; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token?.isWord) return {};
    // `The American, who won twice,`
    const isWho = next?.text === ',' && personalRelatives().has(tokens[at + 2]?.lower ?? '');
    const isPerson =
      isWho ||
      people().has(token.lower) ||
      (isRole(token, roles) &&
        !organizations.has(token.lower) &&
        !openersNotPeople().has(token.lower) &&
        !isRoleOfSeveral(token.lower, roles));
    if (isPerson && !next?.isCapital && !(next && isRole(next, roles)))
      return { person: token.lower, personGender: people().get(token.lower) };
  }
  return {};
}

/** The opening of the sentence that holds an offset. */
export const openingAt = (
  openings: readonly Opening[],
  sentences: readonly Span[],
  offset: number,
): Opening | undefined => openings[indexAt(sentences, offset)];
