import { nounPhraseAt } from '../../phrases/case-marked-noun-phrase.ts';
import { clauseConjunctions, isCue } from '../../phrases/phrase.ts';
import type { Attribution } from '../../sentence/attribution.ts';
import { BREAKS } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import { holderOfOpinion, subjectOfFinalVerb, subjectOfFrame } from './clause-subject.ts';
import { genitiveArticles } from './subject-candidates.ts';

/** What only German does around a quotation; undefined in other languages and where the sentence has no such frame. */
/** `Wie Lund erklärte, sieht die Stadt darin „…“`: what opens the sentence says whose words all the rest is. */
export function readFrame(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const { likes, order } = grammar.lexicon;
  if (order !== 'verb-second' || !likes.has(tokens[0]?.lower ?? '')) return undefined;
  for (let verb = 2; verb < Math.min(at, MAX_FRAME); verb += 1) {
    if (tokens[verb + 1]?.text !== ',' && !grammar.lexicon.auxiliaries.has(tokens[verb + 1]?.lower ?? '')) continue;
    if (!isCue(tokens, verb, grammar)) continue;
    const mention = subjectOfFrame(tokens, verb, grammar);
    return mention
      ? { mention, cue: tokens[verb]?.text ?? '', cueAt: tokens[verb]?.start ?? 0, by: 'before' }
      : undefined;
  }
  return undefined;
}
/** Such an opening is no longer, in tokens. */
const MAX_FRAME = 40;

/**
 * `Während Lund erklärte, der Plan sei „…“, räumte Berg ein`, `Auf den Vorwurf der Reeder, es sei „…“, entgegnete Lund`:
 * the verb behind the quotation has a subject of its own; the words are those of the one who opens the sentence.
 */
export function readOpening(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  if (grammar.lexicon.order !== 'verb-second' || !endsOpening(tokens, at, grammar)) return undefined;
  const [first, , noun] = tokens;
  if (answeredPrepositions().has(first?.lower ?? '') && statementNouns().test(noun?.lower ?? '')) {
    const link = tokens[3]?.lower ?? '';
    const owner = ownerPrepositions().has(link) ? 4 : genitiveArticles().has(link) ? 3 : -1;
    const mention = owner < 0 ? null : nounPhraseAt(tokens, owner, at, grammar);
    return mention ? { mention, cue: noun?.text ?? '', by: 'source' } : undefined;
  }
  if (!contrastOpeners().has(first?.lower ?? '')) return undefined;
  for (let verb = 2; verb < Math.min(at, MAX_FRAME); verb += 1) {
    if (!isCue(tokens, verb, grammar) || tokens[verb + 1]?.text !== ',') continue;
    const mention = subjectOfFrame(tokens, verb, grammar);
    return mention
      ? { mention, cue: tokens[verb]?.text ?? '', cueAt: tokens[verb]?.start ?? 0, by: 'before' }
      : undefined;
  }
  return undefined;
}
/** What somebody says, as a noun another one answers to. */
const statementNouns = grammarPattern('statementNouns');
const answeredPrepositions = grammarWords('answeredPrepositions');
const ownerPrepositions = grammarWords('ownerPrepositions');
const contrastOpeners = grammarWords('contrastOpeners');

/** Whether a verb of speech behind a comma opens the main clause after the quotation. */
function endsOpening(tokens: Tokens, at: number, grammar: Grammar): boolean {
  for (let comma = at + 1; comma < Math.min(tokens.length, at + MAX_TO_MAIN); comma += 1)
    if (tokens[comma]?.text === ',' && isCue(tokens, comma + 1, grammar)) return true;
  return false;
}
/** So many tokens behind the quotation. */
const MAX_TO_MAIN = 20;

/** `Für Lund ist der Plan „…“`: what somebody holds a thing for. */
export function readOpinion(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const [first] = tokens;
  if (grammar.lexicon.order !== 'verb-second' || !first || !opinionPrepositions().has(first.lower)) return undefined;
  const mention = holderOfOpinion(tokens, at, grammar);
  return mention ? { mention, cue: first.text, by: 'source' } : undefined;
}
const opinionPrepositions = grammarWords('opinionPrepositions');

/** `Lund hat den Plan als „…“ bezeichnet`: by the verb that closes the clause around the quotation at `at`. */
export function readFinal(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  if (grammar.lexicon.order !== 'verb-second' || tokens[at]?.quote === 'closed') return undefined;
  const verb = finalVerb(tokens, at, grammar);
  const mention = verb > 0 ? subjectOfFinalVerb(tokens, at, verb, grammar) : null;
  return mention
    ? { mention, cue: tokens[verb]?.text ?? '', cueAt: tokens[verb]?.start ?? 0, by: 'before' }
    : undefined;
}

/** The cue that closes the clause a quotation stands in: `als „…“ bezeichnet hat`, `„…“ gegenüber der Stadt beschrieb`. */
function finalVerb(tokens: Tokens, at: number, grammar: Grammar): number {
  for (let verb = at + 1; verb <= at + MAX_TO_FINAL; verb += 1) {
    const [token, next] = [tokens[verb], tokens[verb + 1]];
    if (token === undefined || BREAKS.has(token.text)) return -1;
    const ends =
      next === undefined ||
      BREAKS.has(next.text) ||
      grammar.lexicon.auxiliaries.has(next.lower) ||
      clauseConjunctions().has(next.lower);
    if (ends && (isCue(tokens, verb, grammar) || (saysAs(tokens, at) && valuingParticiples().has(token.lower))))
      return verb;
  }
  return -1;
}
/** `als „…“`, `als einen „…“` */
const saysAs = (tokens: Tokens, at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some((token) => predicativeWords().has(token?.lower ?? ''));
const predicativeWords = grammarWords('predicativeWords');
/** Participles that attribute only what stands behind `als`. */
const valuingParticiples = grammarWords('valuingParticiples');
/** So many tokens may stand between the quotation and that verb. */
const MAX_TO_FINAL = 12;

/** `seiner Ansicht nach`: the possessive is the pronoun. */
export function ownOpinion(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const [pronoun, noun, after] = tokens.slice(at, at + 3);
  if (grammar.lexicon.order !== 'verb-second' || !pronoun || !opinionPossessives().has(pronoun.lower)) return undefined;
  if (!after || !opinionPostpositions().has(after.lower) || !opinionNouns().has(noun?.lower ?? '')) return undefined;
  return { mention: { kind: 'pronoun', start: pronoun.start, end: pronoun.end }, cue: after.text, by: 'source' };
}
const opinionNouns = grammarWords('opinionNouns');
const opinionPossessives = grammarWords('opinionPossessives');
const opinionPostpositions = grammarWords('opinionPostpositions');
