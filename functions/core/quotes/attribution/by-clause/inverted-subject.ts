import { headOf } from '../../phrases/noun-phrase.ts';
import { isReflexiveVerb } from '../../phrases/phrase.ts';
import { BREAKS, type LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import { attachedArticles } from '../../words/attached-articles.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { isRole } from '../../words/role-words.ts';
import { grammarWords } from '../../words/vocabulary.ts';
import { subjectBehindVerb } from '../by-case/clause-subject.ts';
import { MAX_INVERTED_TOKENS, presentParticipleEndings } from './verb-group.ts';

/** `said Lund`, `disse à imprensa o ministro`, `sagte der Sprecher am Montag`: the noun phrase after the verb. */
export function subjectBehind(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  if (grammar.lexicon.order === 'verb-second') return subjectBehindVerb(tokens, at, grammar);
  const verb = tokens[at]?.lower ?? '';
  if (grammar.lexicon.order === 'verb-first')
    return headOf(pastListener(inverted(tokens, at + 1, grammar), verb, grammar), grammar);
  if (
    grammar.lexicon.transitives.has(verb) ||
    (presentParticipleEndings().test(verb) && grammar.lexicon.verbEndings !== undefined)
  )
    return null;
  const phrase = inverted(tokens, at + 1, grammar);
  if (grammar.lexicon.order === 'subject-first' && opensRetold(phrase, grammar)) return null;
  return headOf(phrase, grammar) ?? headOf(pastAdjunct(tokens, at + 1, grammar), grammar);
}

/** Arabic `قال لوكالة الأنباء القبطان`, `وصف الوزير الاقتراح`: neither the listener nor the object is the subject. */
function pastListener(phrase: readonly LineToken[], verb: string, { lexicon }: Grammar): readonly LineToken[] {
  const from = listenerNouns().has(phrase[0]?.lower ?? '') ? 2 : 0;
  if (!lexicon.transitives.has(verb)) return phrase.slice(from);
  // `وصف المطران يعقوب النجار قرار …`: a family name with the article marks the end of the subject.
  const family = phrase.findIndex(
    (token, at) => at > from && hasArticle(token) && isGivenName(phrase[at - 1], lexicon),
  );
  if (family > 0 && family < phrase.length - 1) return phrase.slice(from, family + 1);
  const hasObject = phrase.length - from > 1 && hasArticle(phrase.at(-1));
  return phrase.slice(from, hasObject ? -1 : undefined);
}
const hasArticle = (token: LineToken | undefined): boolean => attachedArticles().test(token?.lower ?? '');
const isGivenName = (token: LineToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && !hasArticle(token) && !isRole(token, lexicon.roles);

/** Arabic `واكتفى الوزير بالقول`, `رفضت الشركة الاتهامات ووصفتها`: the clause opens with its verb, the subject follows, then the object. */
export function behindVerb(phrase: readonly LineToken[], tokens: Tokens, { lexicon }: Grammar): readonly LineToken[] {
  const [verb, first, second] = phrase;
  if (lexicon.order !== 'verb-first' || !verb || !first || hasArticle(verb) || isRole(verb, lexicon.roles))
    return phrase;
  const before = tokens[tokens.indexOf(verb) - 1];
  const opens = before === undefined || BREAKS.has(before.text);
  if (!opens || !(hasArticle(first) || isRole(first, lexicon.roles))) return phrase;
  const isObject = hasArticle(second) && !isRole(first, lexicon.roles);
  return phrase.slice(1, isObject ? 2 : undefined);
}
const listenerNouns = grammarWords('listenerNouns');

/** English `said the mayor must go`: an auxiliary after the noun makes it the subject of what is said. */
const opensRetold = (phrase: readonly LineToken[], { lexicon }: Grammar): boolean =>
  phrase.some((token, at) => at > 0 && !token.isCapital && lexicon.auxiliaries.has(token.lower));

function inverted(tokens: Tokens, from: number, grammar: Grammar): LineToken[] {
  const { stops, joiners, fillers, determiners, cues, auxiliaries, clauseWords } = grammar.lexicon;
  const phrase: LineToken[] = [];
  for (const token of tokens.slice(from, from + MAX_INVERTED_TOKENS)) {
    if (BREAKS.has(token.text) || token.quote) break;
    if (phrase.length > 0 && (isReflexiveVerb(token, grammar) || endsInverted(token, grammar))) break;
    const isLink = joiners.has(token.lower) && phrase.length > 0;
    const isStop = (stops.has(token.lower) || clauseWords.has(token.lower)) && !isLink;
    if (grammar.times.has(token.lower) && phrase.some((one) => !determiners.has(one.lower))) break;
    const isLead = phrase.length === 0 && !determiners.has(token.lower);
    if (
      isLead &&
      (fillers.has(token.lower) ||
        cues.has(token.lower) ||
        auxiliaries.has(token.lower) ||
        grammar.times.has(token.lower))
    )
      continue;
    // Portuguese `disse Lund a Berg`: after a name, an article is a preposition.
    if (phrase[0]?.isCapital && phrase.at(-1)?.isCapital && determiners.has(token.lower)) break;
    if (isStop && !(determiners.has(token.lower) && phrase.length === 0)) break;
    phrase.push(token);
  }
  return phrase;
}

/** A verb after the noun phrase: `interrogé, le ministre est resté muet`. */
const endsInverted = (token: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' &&
  !lexicon.determiners.has(token.lower) &&
  token.lower.length > 1 &&
  lexicon.auxiliaries.has(token.lower);

/** After `disse ontem, no Porto,` or `disse à Folha`: where an article or a name begins another phrase. */
function pastAdjunct(tokens: Tokens, from: number, grammar: Grammar): LineToken[] {
  if (grammar.lexicon.order !== 'free') return [];
  const { determiners, stops, joiners } = grammar.lexicon;
  const limit = Math.min(tokens.length, from + MAX_INVERTED_TOKENS);
  for (let at = from + 1; at < limit; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before || token.quote) return [];
    const isInside = stops.has(before.lower) || joiners.has(before.lower) || determiners.has(before.lower);
    const opensName = token.isCapital && before.isWord && !before.isCapital;
    if (!isInside && (determiners.has(token.lower) || opensName)) return inverted(tokens, at, grammar);
  }
  return [];
}
