import type { Span } from '../../../text/span.ts';
import { heldWords } from '../../words/held-words.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

const MAX_HELD = 10;
/** Written before a name these address somebody and say nothing else. */
const addressTitles = grammarWords('addressTitles');
/** Words that show that a clause was taken for a role. */
const clauseOpeners = grammarWords('clauseOpeners');
/** In the word list of roles because they are quoted as people are; nobody is one. */
const sourcesNotPeople = grammarWords('sourcesNotPeople');

/** Participles that say how the office was come by. */
const officeParticiples = grammarWords('officeParticiples');
/** The forms of most verbs that such a participle looks like. */
const pastTenseEndings = grammarPattern('pastTenseEndings');

/**
 * A role as the text writes it at `span`, with `former` or `acting` before it; undefined where that is no role of a
 * person: a preposition's phrase, a clause, an organization, a mere form of address. Only English is judged so.
 */
export function roleIn(text: string, span: Span, lexicon: Lexicon): string | undefined {
  const own = text.slice(span.start, span.end);
  if (lexicon.verbEndings === undefined) return fromTitle(own, lexicon);
  const words = own.toLowerCase().split(/\s+/u);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    // `One woman, Ada Lund, pulled Rep. Reed aside`: the verb is no part of it; nor is `Sir` of `Marshal Sir Tom Reed`.
    if (isVerb(first, lexicon)) return roleIn(text, { start: span.start + first.length + 1, end: span.end }, lexicon);
    if (lexicon.honorifics.has(last))
      return roleIn(text, { start: span.start, end: span.end - last.length - 1 }, lexicon);
  }
  if (!isOfPerson(words, lexicon)) return undefined;
  const isAbbreviated = addressTitles().has(last) && text.charAt(span.end) === '.';
  return text.slice(heldFrom(text, span.start), isAbbreviated ? span.end + 1 : span.end);
}

/** Portuguese `disse a prefeita`, French `Pourquoi le Président`: the role begins behind the article, and with no verb. */
function fromTitle(own: string, lexicon: Lexicon): string | undefined {
  const words = own.split(/\s+/u);
  const isRoleWord = (word: string): boolean => lexicon.roles.has(word.toLowerCase().split('-').at(-1) ?? '');
  const first = words.findIndex(isRoleWord);
  const article = words
    .slice(0, Math.max(0, first))
    .findLastIndex((word) => lexicon.determiners.has(word.toLowerCase()));
  const isPassed = (word: string): boolean =>
    [openingWords(), lexicon.stops, lexicon.clauseWords].some((passed) => passed.has(word.toLowerCase()));
  const opening = words.slice(article + 1).findIndex((word) => !isPassed(word));
  const kept = words.slice(article + 1 + Math.max(0, opening));
  const isClause = kept.some(
    (word) => lexicon.cues.has(word.toLowerCase()) || (word.length > 1 && lexicon.auxiliaries.has(word.toLowerCase())),
  );
  return isClause && !lexicon.capitalizesNouns ? undefined : kept.join(' ');
}

const openingWords = grammarWords('openingWords');

const isVerb = (word: string, { roles }: Lexicon): boolean =>
  pastTenseEndings().test(word) && !heldWords().has(word) && !officeParticiples().has(word) && !roles.has(word);

function isOfPerson(
  words: readonly string[],
  { stops, joiners, irregulars, auxiliaries, organizations, according, pronouns, determiners }: Lexicon,
): boolean {
  const [first = ''] = words;
  const isLinked = (word: string): boolean => stops.has(word) || joiners.has(word);
  if (isLinked(first) || according.some(([opening]) => opening === first)) return false;
  if (words.length === 1 && addressTitles().has(first)) return false;
  if (words.some((word) => clauseOpeners().has(word) || irregulars?.has(word) || auxiliaries.has(word))) return false;
  // `police said he had …`, `the court imposed the sentence on the owner`: a clause.
  const isClause = words.some(
    (word, at) =>
      at > 0 && (pronouns.has(word) || (pastTenseEndings().test(word) && determiners.has(words[at + 1] ?? ''))),
  );
  if (isClause) return false;
  const link = words.findIndex(isLinked);
  const head = (link < 0 ? words : words.slice(0, link)).at(-1) ?? '';
  return !sourcesNotPeople().has(head) && !organizations.has(head);
}

function heldFrom(text: string, start: number): number {
  const from = Math.max(0, start - MAX_HELD - 2);
  const before = /(?:^|[^\p{L}\p{N}])(\p{Ll}{2,10})\s$/u.exec(text.slice(from, start))?.[1] ?? '';
  return heldWords().has(before) ? start - before.length - 1 : start;
}
