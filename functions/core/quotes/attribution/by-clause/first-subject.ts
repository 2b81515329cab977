import { headOf } from '../../phrases/noun-phrase.ts';
import { isFiller, phraseFrom } from '../../phrases/phrase.ts';
import type { LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarPattern } from '../../words/vocabulary.ts';
import { subjectWithoutVerb } from '../by-case/clause-subject.ts';
import { MAX_REACH } from './verb-group.ts';

/** A sentence names its subject within this many tokens. */
const MAX_OPENING = 120;

/** The first person named in the sentence who is not part of an opening phrase: `In a speech on Monday, Lund …`. */
export function firstSubject(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  if (grammar.lexicon.order === 'verb-second') return subjectWithoutVerb(tokens, end, grammar);
  let at = 0;
  const last = Math.min(end, MAX_OPENING);
  for (let hop = 0; hop < 4 && at < last; hop += 1) {
    while (at < last && (isSkipped(tokens[at], grammar) || !tokens[at]?.isWord)) at += 1;
    if (!isOpening(tokens[at], tokens[at + 1], grammar)) {
      const head = headOf(phraseFrom(tokens, at, grammar, end), grammar);
      if (head) return head;
    }
    const comma = nextComma(tokens, at, end);
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

function nextComma(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + MAX_REACH); at += 1) if (tokens[at]?.text === ',') return at;
  return -1;
}

const isSkipped = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.lexicon.coordinators.has(token.lower) || isFiller(token, grammar));

/** A preposition, a subordinator or a participle opens a phrase that is not the subject. */
export const isOpening = (token: LineToken | undefined, next: LineToken | undefined, grammar: Grammar): boolean => {
  if (token === undefined) return true;
  const { stops, clauseWords, determiners, verbEndings } = grammar.lexicon;
  if (determiners.has(token.lower)) return false;
  if (!grammar.lexicon.hasArticles && isGerund(token, next, grammar)) return true;
  return (
    stops.has(token.lower) ||
    clauseWords.has(token.lower) ||
    (!token.isCapital && (verbEndings?.test(token.lower) ?? false))
  );
};

/** Russian `Отвечая на вопрос, министр …`: before a preposition, such an ending is not an adjective's. */
const isGerund = (token: LineToken, next: LineToken | undefined, { lexicon }: Grammar): boolean =>
  gerundEndings().test(token.lower) && lexicon.stops.has(next?.lower ?? '');
const gerundEndings = grammarPattern('gerundEndings');
