import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import type { LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { ownOpinion } from '../by-case/attribute-by-case.ts';
import { droppedSubject } from '../by-clause/dropped-subject.ts';
import { firstSubject } from '../by-clause/first-subject.ts';
import { subjectOf } from '../by-clause/subject-of-verb.ts';
import { MAX_REACH } from '../by-clause/verb-group.ts';
import { MAX_SOURCE_BEFORE } from './bounds.ts';
import { isOwnSource, sourcePhrase } from './source-phrase.ts';

/** `She said: “…”`: a colon leaves no doubt. */
const announces = (tokens: Tokens, at: number): boolean => /^[:：]$/u.test(tokens[at - 1]?.text ?? '');

/** A verb of speech and a mark right before the quotation: `When Lund shouted, “Stop,” Berg laughed`. */
export const isIntroducedBy = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  if (announces(tokens, at)) return isCue(tokens, at - 2, grammar);
  if (grammar.lexicon.order !== 'subject-first' || !/^[,，]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  let verb = at - 2;
  while (verb > at - MAX_DATE && isDate(tokens[verb], grammar)) verb -= 1;
  return isCue(tokens, verb, grammar);
};
/** `said on last Monday,` */
const MAX_DATE = 6;
const isDate = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.times.has(token.lower) || dateWords().has(token.lower) || /^\d+$/u.test(token.lower));
const dateWords = grammarWords('dateWords');

// ---- before the quotation: She said, “…” · Der Minister: „…“ · وقال الوزير: "…"

export function readBefore(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  let unnamed: Attribution | undefined;
  let opinion: Attribution | undefined;
  for (let index = at - 1; index >= Math.max(0, at - MAX_REACH); index -= 1) {
    if (isCue(tokens, index, grammar) && !isOwnSource(tokens, index, grammar)) {
      const mention = subjectOf(tokens, index, grammar);
      const cue = tokens[index]?.text ?? '';
      if (mention) return { mention, cue, cueAt: tokens[index]?.start ?? 0, by: 'before' };
      const dropped = unnamed ? undefined : droppedSubject(tokens, index, grammar);
      unnamed ??= { mention: null, cue, by: 'before', ...(dropped ? { dropped } : {}) };
    }
    const source = sourcePhrase(tokens, index, grammar);
    if (source) return { ...source, by: 'source' };
    opinion ??= ownOpinion(tokens, index, grammar);
  }
  return opinion ?? unnamed ?? colonBefore(tokens, at, grammar);
}

function colonBefore(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  if (!announces(tokens, at)) return undefined;
  return { mention: namedAtColon(tokens, at - 1, grammar) ?? firstSubject(tokens, at - 1, grammar), by: 'colon' };
}

/** `HARBOUR BUDGET - Ada Lund: “…”`, `More from the report: “…”`: what stands by itself before the colon speaks. */
function namedAtColon(tokens: Tokens, colon: number, grammar: Grammar): Mention | null {
  let start = colon;
  while (start > Math.max(0, colon - MAX_SOURCE_BEFORE) && !/^[-–—,]$/u.test(tokens[start - 1]?.text ?? ','))
    start -= 1;
  const own = tokens.slice(start, colon);
  const from = own.findIndex((token) => headingSources().has(token.lower));
  if (from >= 0 && from < 2) return headOf(own.slice(from + 1), grammar);
  const isName =
    own.length > 0 && own.every((token) => token.isCapital || grammar.lexicon.coordinators.has(token.lower));
  return start > 0 && isName ? headOf(own, grammar) : null;
}
const headingSources = grammarWords('headingSources');
