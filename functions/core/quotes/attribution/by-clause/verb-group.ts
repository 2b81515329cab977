import { headOf } from '../../phrases/noun-phrase.ts';
import { isCue, isFiller, phraseBefore, phraseFrom } from '../../phrases/phrase.ts';
import type { LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

/** How far a verb looks back for its subject, in tokens; bounds the work on endless sentences. */
export const MAX_REACH = 90;
/** So many auxiliaries and adverbs may stand before a verb. */
const MAX_VERB_GROUP = 12;
/** Between a passive and its agent: `called the “…” by`. */
const MAX_TO_AGENT = 5;
/** The one passive whose subject speaks: `was quoted as saying`. */
export const quotingPassives = grammarWords('quotingPassives');
/** English `saying`: its subject stands in another clause. */
export const presentParticipleEndings = grammarPattern('presentParticipleEndings');

/** In English only a sentence's first word stands before its subject: `Said Lund: “…”`. */
export const mayInvert = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  grammar.lexicon.order === 'free' || at === 0 || tokens[at - 1]?.quote !== undefined;

/** French `dit-il`; the clitics of Portuguese `disse-lhe` speak to somebody and are no subject. */
export function cliticPronoun(token: LineToken, grammar: Grammar): Mention | null {
  const last = token.lower.split('-').at(-1) ?? '';
  if (!token.lower.includes('-') || !grammar.lexicon.pronouns.has(last)) return null;
  return { kind: 'pronoun', start: token.end - last.length, end: token.end };
}

/** `recalls him saying`: the object of the one verb is the subject of the other. */
export function objectPronounAt(tokens: Tokens, at: number, { lexicon }: Grammar): Mention | null {
  const token = tokens[at];
  if (!token || !lexicon.objectPronouns.has(token.lower)) return null;
  const gender = lexicon.objectPronouns.get(token.lower);
  return { kind: 'pronoun', start: token.start, end: token.end, ...(gender ? { gender } : { isMany: true }) };
}

/** `quoted Lund as saying`: the one whose saying is quoted speaks, not who quotes. `sayingAt` is the place of the participle. */
export function quotedSpeaker(tokens: Tokens, sayingAt: number, grammar: Grammar): Mention | null {
  if (!isCue(tokens, sayingAt, grammar) || !presentParticipleEndings().test(tokens[sayingAt]?.lower ?? '')) return null;
  const isQuoting = (at: number): boolean => quotingPassives().has(tokens[at]?.lower ?? '');
  const pronoun = isQuoting(sayingAt - 3) ? objectPronounAt(tokens, sayingAt - 2, grammar) : null;
  if (pronoun) return pronoun;
  const phrase = phraseBefore(tokens, sayingAt - 1, grammar);
  return isQuoting(sayingAt - 2 - phrase.length) ? headOf(phrase, grammar) : null;
}

/** French `s'est borné à répondre`, Portuguese `limitou-se a responder`: the subject is that of the verb before it. */
export const isInfinitive = (cue: string, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' && lexicon.hasArticles && infinitiveEndings().test(cue) && !lexicon.pluralArticles?.has(cue);
const infinitiveEndings = grammarPattern('infinitiveEndings');

/** Russian `отвергли обвинения, назвав их «…»`. */
export const isPastGerund = (cue: string, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' && !lexicon.hasArticles && pastGerundEndings().test(cue);
const pastGerundEndings = grammarPattern('pastGerundEndings');

/** The verb with its auxiliaries and adverbs: where it begins, and whether its subject is the one spoken of. */
export function verbGroup(tokens: Tokens, at: number, grammar: Grammar): { start: number; isPassive: boolean } {
  let start = at;
  let isPassive = false;
  while (start > Math.max(0, at - MAX_VERB_GROUP) && isAuxiliary(tokens[start - 1], grammar)) {
    start -= 1;
    isPassive ||= grammar.lexicon.passives.has(tokens[start]?.lower ?? '');
  }
  return { start, isPassive };
}

const isAuxiliary = (token: LineToken | undefined, grammar: Grammar): boolean =>
  isFiller(token, grammar) || (token !== undefined && !token.isCapital && grammar.lexicon.auxiliaries.has(token.lower));

/** `was called “…” by his rivals`. */
export function agentOf(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  for (let by = at + 1; by < Math.min(tokens.length, at + MAX_TO_AGENT); by += 1)
    if (grammar.lexicon.agents.has(tokens[by]?.lower ?? ''))
      return headOf(phraseFrom(tokens, by + 1, grammar), grammar);
  return null;
}

/** `the mayor, who called it “…”`: the mention is `who`, the one meant stands before. */
export const callingVerbStems = grammarWords('callingVerbStems');

/** A subject behind its verb ends within this many tokens. */
export const MAX_INVERTED_TOKENS = 16;
