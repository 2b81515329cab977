import { headOf } from '../../phrases/noun-phrase.ts';
import { isCliticCue, isCue, phraseBefore } from '../../phrases/phrase.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import { subjectVerbSecond } from '../by-case/clause-subject.ts';
import { nameBeforeOpenAside, subjectOverComma } from './aside.ts';
import { firstSubject } from './first-subject.ts';
import { behindVerb, subjectBehind } from './inverted-subject.ts';
import { ASIDE_MARKS, relativeOf } from './relative-clause.ts';
import {
  agentOf,
  cliticPronoun,
  isInfinitive,
  isPastGerund,
  MAX_INVERTED_TOKENS,
  MAX_REACH,
  mayInvert,
  objectPronounAt,
  presentParticipleEndings,
  quotedSpeaker,
  quotingPassives,
  verbGroup,
} from './verb-group.ts';

const infinitiveMarkers = grammarWords('infinitiveMarkers');

/** `X said …, Y …, and added`: so many verbs are followed back to the one that has a subject of its own. */
const MAX_HOPS = 4;

/** Who does what the verb at `at` says, in a sentence where no quotation precedes that verb; null where nobody is named. */
export function subjectOf(tokens: Tokens, at: number, grammar: Grammar, hops = 0): Mention | null {
  const { order } = grammar.lexicon;
  const cue = tokens[at];
  if (cue && isCliticCue(cue, grammar)) {
    const own = cliticPronoun(cue, grammar);
    if (own) return own;
  }
  if (order === 'verb-first')
    return (
      sourceBeforeNoun(tokens, at, grammar) ??
      subjectBehind(tokens, at, grammar) ??
      subjectBefore(tokens, at, grammar, hops)
    );
  if (order === 'verb-second') return subjectVerbSecond(tokens, at, grammar);
  const office = officeBefore(tokens, at, grammar);
  if (office) return office;
  return (
    subjectBefore(tokens, at, grammar, hops) ??
    (mayInvert(tokens, at, grammar) ? subjectBehind(tokens, at, grammar) : null)
  );
}

/** Russian `В министерстве заявили`: where the verb means several and names nobody, the office it is said in speaks. */
function officeBefore(tokens: Tokens, at: number, { lexicon, times }: Grammar): Mention | null {
  if (lexicon.hasArticles || lexicon.order !== 'free' || !officeVerbEndings().test(tokens[at]?.lower ?? ''))
    return null;
  const from = tokens.findIndex((token) => token.isWord);
  if (from >= at || !officeLocatives().has(tokens[from]?.lower ?? '')) return null;
  const [first, last] = [tokens[from + 1], tokens[at - 1]];
  const isPlain = tokens.slice(from + 1, at).every((token) => (token.isWord || token.inner) && !times.has(token.lower));
  return first && last && isPlain && at - from <= MAX_OFFICE
    ? { kind: 'nominal', start: first.start, end: last.end }
    : null;
}
/** Words of such an office. */
const MAX_OFFICE = 5;
const officeVerbEndings = grammarPattern('officeVerbEndings');
const officeLocatives = grammarWords('officeLocatives');

/** Arabic `ونقلت الصحيفة عن القاضي قوله`: behind عن stands the one whose saying it is. */
function sourceBeforeNoun(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  if (!possessedSayings().has(tokens[at]?.lower ?? '')) return null;
  for (let from = at - 1; from >= Math.max(0, at - MAX_INVERTED_TOKENS); from -= 1)
    if (sayingSources().has(tokens[from]?.lower ?? '')) return headOf(tokens.slice(from + 1, at), grammar);
  return null;
}
const possessedSayings = grammarWords('possessedSayings');
const sayingSources = grammarWords('sayingSources');

function subjectBefore(tokens: Tokens, at: number, grammar: Grammar, hops: number): Mention | null {
  const verb = verbGroup(tokens, at, grammar);
  const cue = tokens[at]?.lower ?? '';
  const isParticiple =
    presentParticipleEndings().test(cue) && grammar.lexicon.verbEndings !== undefined && !verb.isPassive;
  if (isParticiple)
    return subjectOfParticiple(tokens, verb.start, grammar) ?? subjectOfClause(tokens, verb.start, grammar, hops);
  if (isInfinitive(cue, grammar) || isPastGerund(cue, grammar))
    return subjectOfClause(tokens, verb.start, grammar, hops);
  if (verb.isPassive && !presentParticipleEndings().test(cue) && !quotingPassives().has(cue))
    return agentOf(tokens, at, grammar);
  return subjectLeftOf(tokens, verb.start, grammar, hops);
}

/** `with Lund shouting`, `recalls him saying`: a participle that names its own subject. */
function subjectOfParticiple(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  const own = objectPronounAt(tokens, end - 1, grammar) ?? quotedSpeaker(tokens, end, grammar);
  if (own) return own;
  const phrase = phraseBefore(tokens, end, grammar);
  return absolutePrepositions().has(phrase[0]?.lower ?? '') ? headOf(phrase.slice(1), grammar) : null;
}
const absolutePrepositions = grammarWords('absolutePrepositions');

function subjectLeftOf(tokens: Tokens, end: number, grammar: Grammar, hops: number): Mention | null {
  const { relatives, coordinators } = grammar.lexicon;
  const before = tokens[end - 1];
  if (before === undefined || hops > MAX_HOPS) return null;
  // `Lund, speaking on “Harbour Talk,” described`: the comma inside the marks closes the aside.
  if (before.quote) return before.quote === 'closed' ? subjectOverComma(tokens, end, grammar) : null;
  if (relatives.has(before.lower)) return relativeOf(tokens, end - 1, grammar);
  if (coordinators.has(before.lower) || infinitiveMarkers().has(before.lower))
    return subjectOfClause(tokens, end - 1, grammar, hops);
  if (ASIDE_MARKS.has(before.text)) return subjectOverComma(tokens, end, grammar);
  const phrase = behindVerb(phraseBefore(tokens, end, grammar), tokens, grammar);
  const bearer = nameBeforeOpenAside(tokens, end, grammar);
  if (bearer) return bearer;
  const head = headOf(phrase, grammar);
  const isAdjunct = !head && phrase.length > 0 && grammar.lexicon.stops.has(phrase[0]?.lower ?? '');
  if (!isAdjunct) return head;
  // `who has at times called`: the adjunct stands inside the verb.
  const outer = verbGroup(tokens, end - phrase.length, grammar).start;
  return subjectLeftOf(tokens, outer, grammar, hops + 1);
}

/** The subject that a coordinated verb or a participle takes over: of the verb before it, else of the sentence. */
function subjectOfClause(tokens: Tokens, end: number, grammar: Grammar, hops: number): Mention | null {
  for (let at = end - 1; hops < MAX_HOPS && at >= Math.max(0, end - MAX_REACH); at -= 1) {
    const subject = isCue(tokens, at, grammar) ? subjectOf(tokens, at, grammar, hops + 1) : null;
    if (subject) return subject;
    if (isCue(tokens, at, grammar)) break;
  }
  return firstSubject(tokens, end, grammar);
}
