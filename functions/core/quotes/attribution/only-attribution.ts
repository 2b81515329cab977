import type { Span } from '../../text/span.ts';
import { isFiller } from '../phrases/phrase.ts';
import { BREAKS, type LineToken } from '../sentence/line.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Grammar } from '../words/mention.ts';
import { isRole } from '../words/role-words.ts';
import { grammarPattern } from '../words/vocabulary.ts';
import type { Quotation } from './quotations.ts';

/**
 * Whether nothing but an attribution stands between two quotations of one sentence: the one who speaks with their description, the
 * verb of speech, and when and where. `“…,” Lund said in Holm on Monday, “…”` → true; `“…,” she said, adding “…”` → false: whoever
 * joined these would print words that nobody said in a row.
 */
export function isOnlyAttribution(before: Quotation, next: Quotation, grammar: Grammar): boolean {
  const { tokens } = before.line;
  const from = tokens.findIndex(({ start }) => start >= before.span.outer.end);
  const to = tokens.findIndex(({ start }) => start >= next.span.outer.start);
  const { mention, cueAt } = before.attribution ?? {};
  if (from < 0 || to < from || !mention) return false;
  const own: Span[] = [nounPhrase(tokens, mention, cueAt, grammar), ...(mention.role ? [mention.role] : [])];
  const isNamed = ({ start, end }: Span): boolean => own.some((span) => start < span.end && end > span.start);
  const cue = tokens.find(({ start }) => start === cueAt);
  const particles = grammar.lexicon.particles.get(cue?.lower ?? '') ?? [];
  const isKnown = (token: LineToken): boolean => isNamed(token) || token === cue || particles.includes(token.lower);
  const rest = tokens.map((token) => (isKnown(token) ? undefined : token));
  return stretches(rest, from, to).every((stretch) => saysNothing(stretch, grammar));
}

/** The speaker with the title before the name: `l’architecte Rui Nesti`, from behind the verb or its article on. */
function nounPhrase(tokens: Tokens, mention: Span, cueAt: number | undefined, { lexicon }: Grammar): Span {
  const at = tokens.findIndex(({ end }) => end > mention.start);
  let from = at;
  while (from > Math.max(0, at - MAX_TITLE)) {
    const before = tokens[from - 1];
    const isOutside =
      !before?.isWord ||
      before.start === cueAt ||
      lexicon.stops.has(before.lower) ||
      lexicon.clauseWords.has(before.lower);
    if (isOutside) break;
    from -= 1;
  }
  const first = tokens[from];
  return { start: Math.min(first?.start ?? mention.start, mention.start), end: mention.end };
}
/** Words of a title before a name. */
const MAX_TITLE = 4;

/** What is left between marks and the words already accounted for. */
function stretches(tokens: readonly (LineToken | undefined)[], from: number, to: number): LineToken[][] {
  const found: LineToken[][] = [[]];
  for (const token of tokens.slice(from, to)) {
    if (token === undefined || BREAKS.has(token.text)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((stretch) => stretch.length > 0);
}

/** When and where, and adverbs: `later`, `on Monday`, `in Holm`; or what the speaker is: `the mayor of Holm`. */
const saysNothing = (stretch: Tokens, grammar: Grammar): boolean => {
  const isJoining = ({ lower }: LineToken): boolean =>
    grammar.lexicon.clauseWords.has(lower) || grammar.negation.words?.test(lower) === true;
  if (stretch.some(isJoining)) return false;
  return (
    stretch.every((token) => isAdverbial(token, grammar)) ||
    isPhraseOfPlace(stretch, grammar) ||
    isDescription(stretch, grammar)
  );
};

function isAdverbial(token: LineToken, grammar: Grammar): boolean {
  const { auxiliaries, coordinators, determiners, stops } = grammar.lexicon;
  if (coordinators.has(token.lower)) return false;
  const isSmallWord = [auxiliaries, determiners, stops].some((words) => words.has(token.lower));
  return (
    isSmallWord ||
    isFiller(token, grammar) ||
    token.isCapital ||
    grammar.times.has(token.lower) ||
    spansOfTime().test(token.lower) ||
    /^\p{N}/u.test(token.text)
  );
}
const spansOfTime = grammarPattern('spansOfTime');

/** Between commas: `, en el puerto,`, `, in court,`. */
const isPhraseOfPlace = (stretch: Tokens, { lexicon }: Grammar): boolean =>
  stretch.length <= MAX_PLACE && lexicon.stops.has(stretch[0]?.lower ?? '') && !stretch.some(isVerb(lexicon));
const MAX_PLACE = 3;

/** `, chairman and chief executive of the firm,`: a noun for what somebody is, and no verb. */
function isDescription(stretch: Tokens, { lexicon }: Grammar): boolean {
  return stretch.some((token) => isRole(token, lexicon.roles)) && !stretch.some(isVerb(lexicon));
}

const isVerb =
  (lexicon: Lexicon) =>
  ({ lower, isCapital }: LineToken): boolean =>
    !isCapital &&
    (lexicon.cues.has(lower) || lexicon.auxiliaries.has(lower) || lexicon.verbEndings?.test(lower) === true);
