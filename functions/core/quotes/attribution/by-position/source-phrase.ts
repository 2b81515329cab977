import { nounPhraseAt } from '../../phrases/case-marked-noun-phrase.ts';
import { headOf } from '../../phrases/noun-phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { pronounAt } from '../by-case/subject-candidates.ts';
import { MAX_SOURCE_BEFORE } from './bounds.ts';

/** A source without name or article has at most this many words. */
const MAX_PLAIN_SOURCE = 3;

// ---- a phrase that names the source: according to …, laut …, по словам …

export function sourcePhrase(tokens: Tokens, at: number, grammar: Grammar): Omit<Attribution, 'by'> | undefined {
  const { according, postposed, asides } = grammar.lexicon;
  const lower = tokens[at]?.lower ?? '';
  const phrase = according.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  if (!phrase || (asides.has(lower) && !standsApart(tokens, at, grammar))) return undefined;
  const from = at + phrase.length;
  const own = ownSource(tokens.slice(at, from), grammar);
  if (own) return { mention: own, cue: phrase.join(' ') };
  const mention = postposed.has(lower) ? namedBefore(tokens, at, grammar) : namedFrom(tokens, from, grammar);
  // Portuguese `para se pedir mais`: a purpose, not a source.
  const isClause = mention?.kind === 'nominal' && mention.end > (tokens[from]?.end ?? 0);
  const isPurpose = asides.has(lower) && isClause && !opensNounPhrase(tokens[from], grammar);
  return mention && !isPurpose ? { mention, cue: phrase.join(' ') } : undefined;
}

/** `по его словам`, `selon lui`: the phrase itself holds the pronoun. */
function ownSource(phrase: Tokens, { lexicon }: Grammar): Mention | null {
  const pronoun = phrase.find(({ lower }) => lexicon.ownSources?.has(lower));
  if (!pronoun) return null;
  const gender = lexicon.ownSources?.get(pronoun.lower);
  return { kind: 'pronoun', start: pronoun.start, end: pronoun.end, ...(gender ? { gender } : {}) };
}

/** Arabic `على حد قوله`: here the word for saying is not a verb. */
export const isOwnSource = (tokens: Tokens, at: number, { lexicon }: Grammar): boolean =>
  lexicon.ownSources?.has(tokens[at]?.lower ?? '') === true &&
  lexicon.according.some(
    (words) => words.length > 1 && words.every((word, index) => tokens[at + 1 - words.length + index]?.lower === word),
  );

const opensNounPhrase = (token: LineToken | undefined, { lexicon }: Grammar): boolean =>
  lexicon.order === 'verb-second' || (token !== undefined && (token.isCapital || lexicon.determiners.has(token.lower)));

/** `…, so Lund`, `Pour elle, «…»`: elsewhere such a word has another meaning. */
const standsApart = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return grammar.lexicon.order !== 'verb-second';
  if (tokens[at]?.isCapital) return false;
  // Without a mark between them, the sentence of the quotation continues: `consecuencias “graves” para el puerto`.
  const isAfterSpeech = before.quote === 'closed' || (before.quote !== undefined && grammar.lexicon.order !== 'free');
  return isAfterSpeech || BREAKS.has(before.text);
};

function namedFrom(tokens: Tokens, from: number, grammar: Grammar): Mention | null {
  let end = from;
  while (end < Math.min(tokens.length, from + 14) && !BREAKS.has(tokens[end]?.text ?? ',') && !tokens[end]?.quote)
    end += 1;
  if (grammar.lexicon.order === 'verb-second')
    return pronounAt(tokens, from, grammar) ?? nounPhraseAt(tokens, from, Math.max(end, from + 2), grammar);
  return headOf(tokens.slice(from, end), grammar) ?? plainSource(tokens.slice(from, end));
}

/** `según observadores`: after such a phrase even a bare noun is the source. */
function plainSource(tokens: Tokens): Mention | null {
  const [first] = tokens;
  const last = tokens[Math.min(tokens.length, MAX_PLAIN_SOURCE) - 1];
  return first?.isWord && last ? { kind: 'nominal', start: first.start, end: last.end } : null;
}

/** `Lund zufolge`, `dem Bericht zufolge`: the noun phrase before the word. */
function namedBefore(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  let start = at;
  while (start > Math.max(0, at - MAX_SOURCE_BEFORE) && tokens[start - 1]?.isCapital) start -= 1;
  if (start === at) return null;
  const article = [start - 1, start - 2].find((index) => grammar.lexicon.determiners.has(tokens[index]?.lower ?? ''));
  return nounPhraseAt(tokens, article ?? start, at, grammar);
}
