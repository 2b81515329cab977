import type { Span } from '../../text/span.ts';
import type { Grammar } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import type { Item, ReportingSentence } from './reporting.ts';

/** A word of the reporter's sentence; a whole quotation is one token in it, without letters. */
export interface LineToken extends Token {
  /** `closed` if the quotation ends as speech does before its attribution: comma, dash, `?`, `!`. */
  readonly quote?: 'closed' | 'open';
  /** For a quotation that may be a name (`die „Holmer Zeitung“`): its words without the marks. */
  readonly inner?: Span;
}

/** One sentence of the reporter, ready for reading, without brackets and without the full stops of abbreviations. */
export interface Line {
  readonly tokens: readonly LineToken[];
  /** Index in `tokens` of each item of the sentence that is a quotation. */
  readonly quoteAt: ReadonlyMap<number, number>;
}

export const BREAKS: ReadonlySet<string> = new Set([...',;:–—―()[].،，。；：!?…']);
const OPENS = new Set(['(', '[', '（']);
const CLOSES = new Set([')', ']', '）']);
const CLOSING_MARKS = /[\s"'“”„«»‹›「」『』‘’]+$/u;
const ENDS_AS_SPEECH = /[,?!…،，？！–—-]$/u;

/** Reads a sentence for attribution: `Rep. Jon Hale (D-Ore.) said` becomes `Rep Jon Hale said`. */
export function lineOf(sentence: ReportingSentence, text: string, grammar: Grammar): Line {
  const kept = withoutBrackets(sentence.items);
  const tokens: LineToken[] = [];
  const quoteAt = new Map<number, number>();
  kept.forEach((item, index) => {
    if (item.kind === 'quote') {
      quoteAt.set(item.quote, tokens.length);
      tokens.push(quoteToken(item, text));
    } else if (item.token.text !== '.' || isLastWord(kept, index)) tokens.push(asNoun(item.token, grammar));
  });
  return { tokens: lowerFirst(tokens, grammar), quoteAt };
}

/** `dpa-Bericht`: if nouns have capitals, the last part of a compound shows what it is. */
const asNoun = (token: Token, { lexicon }: Grammar): Token =>
  lexicon.capitalizesNouns && !token.isCapital && /-\p{Lu}/u.test(token.text) ? { ...token, isCapital: true } : token;

const isLastWord = (items: readonly Item[], index: number): boolean => {
  const next = items[index + 1];
  return next === undefined || next.kind === 'quote';
};

/** Brackets that hold no quotation are asides: `(D-Ore.)`. Those left open stay. */
function withoutBrackets(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let openAt = -1;
  for (const item of items) {
    const mark = item.kind === 'token' ? item.token.text : '';
    if (item.kind === 'quote') openAt = -1;
    if (OPENS.has(mark)) openAt = kept.length;
    if (CLOSES.has(mark) && openAt >= 0) {
      kept.length = openAt;
      openAt = -1;
    } else kept.push(item);
  }
  return kept;
}

function quoteToken(item: Item, text: string): LineToken {
  const tail = text.slice(Math.max(item.start + 1, item.end - 8), item.end);
  const bare = tail.replace(CLOSING_MARKS, '');
  const inner = { start: item.start + 1, end: item.end - (tail.length - bare.length) };
  const quote = ENDS_AS_SPEECH.test(bare) ? 'closed' : 'open';
  const shown: LineToken = {
    text: '“”',
    lower: '“”',
    start: item.start,
    end: item.end,
    isWord: false,
    isCapital: false,
    quote,
  };
  return NAME.test(text.slice(inner.start, Math.min(inner.end, inner.start + MAX_NAME))) ? { ...shown, inner } : shown;
}

/** A longer one is not a name. */
const MAX_NAME = 60;
const NAME = /^[\p{Lu}\p{N}][^.!?;:,…]{0,48}$|^\p{L}+\.\p{Ll}{2,4}$/u;

/** A sentence's first word has a capital because of its place: `Nothing changed` names nobody. */
function lowerFirst(tokens: readonly LineToken[], grammar: Grammar): readonly LineToken[] {
  const at = tokens.findIndex((token) => token.isWord);
  const first = tokens[at];
  if (!first?.isCapital || isNameAtStart(tokens, at, grammar)) return tokens;
  return tokens.map((token, index) => (index === at ? { ...token, isCapital: false } : token));
}

function isNameAtStart(tokens: readonly LineToken[], at: number, grammar: Grammar): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  const { stops, fillers, clauseWords, determiners, pronouns, cues } = grammar.lexicon;
  if ([stops, fillers, clauseWords, determiners, pronouns, cues].some((words) => words.has(first.lower))) return false;
  if (grammar.names.has(first.text)) return true;
  // `Hastily leaving the pier, Lund said`: an adverb.
  if (isAdverb(first.text) && !next?.isCapital && grammar.lexicon.verbEndings) return false;
  if (grammar.lowerWords.has(first.lower)) return false;
  if (grammar.lexicon.capitalizesNouns) return isNounAtStart(first, next, grammar);
  if (next?.isCapital || isFamilyName(tokens, at, grammar)) return true;
  if (grammar.lexicon.according.some(([word]) => word === first.lower)) return false;
  return leadsToCue(tokens, at + 1, grammar) || (grammar.lexicon.verbEndings?.test(next?.lower ?? '') ?? false);
}
const isAdverb = (word: string): boolean => adverbEndings().test(word) && /^\p{Lu}\p{Ll}{5,}$/u.test(word);
const adverbEndings = grammarPattern('adverbEndings');

/** Portuguese `Duarte da Foz, presidente do porto`: a name's particle between two capitals; `fora do Brasil` is a place. */
function isFamilyName(tokens: readonly LineToken[], at: number, { lexicon }: Grammar): boolean {
  const [first, particle, last] = tokens.slice(at, at + 3);
  if (!first || !last?.isCapital || !familyParticles().has(particle?.lower ?? '')) return false;
  return !isRole(first, lexicon.roles) && !lexicon.organizations.has(first.lower) && !placeAdverbs().has(first.lower);
}
const familyParticles = grammarWords('familyParticles');
const placeAdverbs = grammarWords('placeAdverbs');

/** `Lund ha detto`, `Lund, por su parte, dijo`: a verb of speech follows, with at most auxiliaries or an aside between. */
function leadsToCue(tokens: readonly LineToken[], from: number, grammar: Grammar): boolean {
  const { cues, fillers, auxiliaries } = grammar.lexicon;
  let at = from;
  if (tokens[at]?.text === ',') {
    const close = tokens.slice(at + 1, at + MAX_ASIDE).findIndex((token) => token.text === ',');
    if (close < 0) return false;
    at += close + 2;
  }
  const end = at + MAX_VERB_GROUP;
  const wordAt = (index: number): string => tokens[index]?.lower ?? '';
  while (at < end && !cues.has(wordAt(at)) && (fillers.has(wordAt(at)) || auxiliaries.has(wordAt(at)))) at += 1;
  return cues.has(wordAt(at));
}
const MAX_ASIDE = 8;
const MAX_VERB_GROUP = 3;

/** If nouns have capitals, a sentence may begin with any word: `Relativierend fügte Lund hinzu`. */
function isNounAtStart(first: LineToken, next: LineToken | undefined, grammar: Grammar): boolean {
  if (grammar.nouns.has(first.text) || isRole(first, grammar.lexicon.roles)) return true;
  // `Selbst die Fischer`: a noun never directly precedes such an article.
  if (next && unambiguousArticles().has(next.lower)) return false;
  const ending = first.lower.slice(-MAX_ADVERB_ENDING);
  const isAdjective = next?.isCapital === true && openingAdjectiveEndings().test(ending);
  return !openingAdverbEndings().test(ending) && !(isAdjective && !grammar.names.has(next.text));
}
const MAX_ADVERB_ENDING = 6;
const unambiguousArticles = grammarWords('unambiguousArticles');
const openingAdverbEndings = grammarPattern('openingAdverbEndings');
const openingAdjectiveEndings = grammarPattern('openingAdjectiveEndings');
