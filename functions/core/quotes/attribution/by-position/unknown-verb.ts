import { headOf } from '../../phrases/noun-phrase.ts';
import { phraseFrom, reflexivePronouns } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import type { LineToken } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';
import { grammarPattern } from '../../words/vocabulary.ts';
import { subjectBehind } from '../by-clause/inverted-subject.ts';

/** `“Harbour Days” star Ada Lund opened up`: without a mark between them the quotation belongs to the noun behind it. */
export const invitesUnknown = (tokens: Tokens, at: number, from: number): boolean =>
  tokens[at]?.quote === 'closed' || from > at + 1;

/** `“…!” barked Lund`, `“…,” Lund retorted`: any verb may stand where only a verb of speech can. */
export function byUnknownVerb(tokens: Tokens, start: number, end: number, grammar: Grammar): Attribution | undefined {
  const first = tokens[start];
  if (!first || !grammar.hasCapitals) return undefined;
  if (canBeVerb(first, grammar)) {
    const behind = reflexivePronouns().has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
    const mention = namedAt(tokens, behind, grammar) ? subjectBehind(tokens, start, grammar) : null;
    return mention ? { mention, cue: first.text, cueAt: first.start, by: 'after', isGuessedVerb: true } : undefined;
  }
  const phrase = phraseFrom(tokens, start, grammar, end);
  const verb = tokens[start + phrase.length];
  const isVerb = verb !== undefined && guessedVerbs().test(verb.lower) && grammar.lexicon.verbEndings !== undefined;
  const mention = isVerb && phrase.length <= 5 ? headOf(phrase, grammar) : null;
  return mention && mention.kind !== 'nominal'
    ? { mention, cue: verb?.text ?? '', cueAt: verb?.start ?? 0, by: 'after', isGuessedVerb: true }
    : undefined;
}
const guessedVerbs = grammarPattern('guessedVerbs');

function canBeVerb(token: LineToken, grammar: Grammar): boolean {
  const { stops, determiners, pronouns, clauseWords, joiners, fillers, finiteEndings } = grammar.lexicon;
  const isOther = [stops, determiners, pronouns, clauseWords, joiners, fillers].some((words) => words.has(token.lower));
  return /^\p{Ll}{3,}/u.test(token.text) && !isOther && (finiteEndings?.test(token.lower) ?? false);
}

const namedAt = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.isCapital || grammar.lexicon.determiners.has(token.lower) || grammar.lexicon.pronouns.has(token.lower))
  );
};
