import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue, phraseBefore } from '../../phrases/phrase.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { isRole } from '../../words/role-words.ts';
import { grammarWords } from '../../words/vocabulary.ts';

import { firstSubject } from './first-subject.ts';
import { callingVerbStems, MAX_REACH } from './verb-group.ts';

export function relativeOf(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const pronoun = tokens[at];
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const phrase = antecedentIn(phraseBefore(tokens, end, grammar), grammar);
  const link = phrase.findLastIndex((token) => grammar.lexicon.stops.has(token.lower));
  const antecedent = headOf(phrase, grammar) ?? headOf(phrase.slice(link + 1), grammar);
  // `las acusaciones, que calificó de “…”`: a thing is called something, by the subject of the sentence.
  if (antecedent?.kind === 'nominal' && grammar.lexicon.order === 'free' && grammar.lexicon.hasArticles) {
    const isPerson = phrase.some((token) => isRole(token, grammar.lexicon.roles));
    const isOne = antecedent.start === tokens[0]?.start || isPerson;
    if (!isOne && callingVerbStems().has((tokens[at + 1]?.lower ?? '').slice(0, 6)))
      return firstSubject(tokens, end, grammar);
  }
  return pronoun && antecedent ? { kind: 'pronoun', start: pronoun.start, end: pronoun.end, antecedent } : null;
}

/**
 * `(praise) a group of fishermen, who …`, `(a reply from) Mayor Lund, who …`: English, where a thing is never `who`.
 */
function antecedentIn(phrase: Tokens, { lexicon }: Grammar): Tokens {
  if (lexicon.order !== 'subject-first') return phrase;
  const article = phrase.findLastIndex(
    (token, at) =>
      at > 0 && lexicon.determiners.has(token.lower) && !partPrepositions().has(phrase[at - 1]?.lower ?? ''),
  );
  const own = phrase.slice(Math.max(0, article));
  const link = own.findLastIndex((token) => lexicon.stops.has(token.lower) && !partPrepositions().has(token.lower));
  const isOfThing = link > 0 && own[link + 1]?.isCapital && !own.slice(0, link).some(isPersonal(lexicon));
  return isOfThing ? own.slice(link + 1) : own;
}
const partPrepositions = grammarWords('partPrepositions');

const isPersonal =
  ({ roles }: Lexicon) =>
  (token: LineToken): boolean =>
    token.isCapital || isRole(token, roles);

/** The first `who` of the clause that ends before `end`, with no verb of speech after it; -1 if there is none. */
export function firstRelative(tokens: Tokens, end: number, grammar: Grammar): number {
  let first = -1;
  for (let at = end - 1; at >= Math.max(0, end - MAX_REACH); at -= 1) {
    const token = tokens[at];
    if (!token || token.quote || (BREAKS.has(token.text) && !ASIDE_MARKS.has(token.text))) break;
    if (isCue(tokens, at, grammar)) break;
    if (subjectRelatives().has(token.lower)) first = at;
  }
  return first;
}
const subjectRelatives = grammarWords('subjectRelatives');

/** `Lund, who runs a school, The Open Boat,`, `Lund, a builder who lives with his wife, Ada, 43,`: Lund. */
export function beforeRelative(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const end = ASIDE_MARKS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const phrase = phraseBefore(tokens, end, grammar);
  const head = headOf(phrase, grammar);
  const comma = end - phrase.length - 1;
  if (head?.kind === 'name' || !ASIDE_MARKS.has(tokens[comma]?.text ?? '')) return head;
  return headOf(phraseBefore(tokens, comma, grammar), grammar) ?? head;
}

export const ASIDE_MARKS = new Set([',', '–', '—', '،', '，']);
