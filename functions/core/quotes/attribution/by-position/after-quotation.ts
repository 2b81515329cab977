import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import { BREAKS } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { isNameParticle } from '../../words/name-particles.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { MAX_REACH } from '../by-clause/verb-group.ts';
import { MAX_SIGNATURE } from './bounds.ts';
import { readClause } from './clause-behind.ts';
import { sourcePhrase } from './source-phrase.ts';
import { byUnknownVerb, invitesUnknown } from './unknown-verb.ts';

/** The attribution after a quotation must come at once: `,” the spokesman for the ministry said`. */
const MAX_WORDS_TO_CUE_AFTER = 18;

// ---- after the quotation: “…,” she said · “…”, sagte der Sprecher · « … », selon elle

export function readAfter(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const from = nextWord(tokens, at + 1);
  if (from < 0) return undefined;
  const source = sourcePhrase(tokens, from, grammar);
  if (source) return { ...source, by: 'source' };
  const signature = signatureBehind(tokens, at, grammar);
  if (signature) return { mention: signature, by: 'after' };
  if (!invites(tokens, at, from) && !opensClause(tokens, at, grammar)) return undefined;
  if (timeSubordinators().has(tokens[from]?.lower ?? '')) return undefined;
  const start = grammar.lexicon.likes.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const end = clauseEnd(tokens, start);
  // `Mit den Worten „…“ verabschiedete sich Lund`
  const opens =
    (at === 0 && (grammar.lexicon.order === 'verb-second' || invitesUnknown(tokens, at, from))) ||
    BREAKS.has(tokens[at - 1]?.text ?? '') ||
    wordingNouns().has(tokens[at - 1]?.lower ?? '');
  return readToCue(tokens, start, end, grammar) ?? (opens ? byUnknownVerb(tokens, start, end, grammar) : undefined);
}

/** `“…,” after Berg had said no`: the clause behind says when or why, not who. */
const timeSubordinators = grammarWords('timeSubordinators');

/** `“Keep the pier.” — Ada Lund, Holm`: behind the dash a name and nothing else, or what its bearer is. */
function signatureBehind(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  if (!DASHES.test(tokens[at + 1]?.text ?? '')) return null;
  let end = at + 2;
  while (end < tokens.length && (tokens[end]?.isCapital || isNameParticle(tokens[end]))) end += 1;
  const isShort = end > at + 2 && end - at - 2 <= MAX_SIGNATURE;
  return isShort && /^[,.]$/u.test(tokens[end]?.text ?? '.') && !tokens.slice(end).some((token) => token.quote)
    ? headOf(tokens.slice(at + 2, end), grammar)
    : null;
}
const DASHES = /^[-–—―]$/u;

/** Reads up to the first verb of speech; where that one stands in an aside (`Lund, who claimed …, said`) to the next. */
export function readToCue(tokens: Tokens, start: number, end: number, grammar: Grammar): Attribution | undefined {
  let from = start;
  for (let tries = 0; tries < 3; tries += 1) {
    const cueAt = firstCue(tokens, from, Math.min(end, start + MAX_WORDS_TO_CUE_AFTER), grammar);
    if (cueAt < 0) return undefined;
    const read = readClause(tokens, start, cueAt, grammar);
    if (read) return read;
    from = cueAt + 1;
  }
  return undefined;
}

const nextWord = (tokens: Tokens, from: number): number => {
  for (let at = from; at < Math.min(tokens.length, from + 3); at += 1) {
    if (tokens[at]?.isWord) return at;
    if (tokens[at]?.quote || tokens[at]?.text === ';') return -1;
  }
  return -1;
};

/** Speech ends in a comma, dash, `?` or `!` before its attribution, or opens the sentence. */
const invites = (tokens: Tokens, at: number, from: number): boolean =>
  tokens[at]?.quote === 'closed' || from > at + 1 || at === 0 || BREAKS.has(tokens[at - 1]?.text ?? '');

/** German `Von einem „Wunder“ sprach die Bürgermeisterin`: the quotation stands in the first field, the verb behind it. */
const opensClause = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  grammar.lexicon.order === 'verb-second' &&
  prefieldWords().has(tokens[at - 1]?.lower ?? '') &&
  (isCue(tokens, at + 1, grammar) || wordingNouns().has(tokens[at - 1]?.lower ?? ''));
const prefieldWords = grammarWords('prefieldWords');
const wordingNouns = grammarWords('wordingNouns');

export function clauseEnd(tokens: Tokens, start: number): number {
  const limit = Math.min(tokens.length, start + MAX_REACH);
  for (let at = start; at < limit; at += 1) if (tokens[at]?.quote) return at;
  return limit;
}

function firstCue(tokens: Tokens, start: number, end: number, grammar: Grammar): number {
  for (let at = start; at < end; at += 1) {
    if (isCue(tokens, at, grammar)) return at;
    if (tokens[at]?.text === '.') return -1;
  }
  return -1;
}
