import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Grammar, Mention } from '../phrases/mention.ts';
import { headOf, isRole } from '../phrases/noun-phrase.ts';
import { isCliticCue, isCue, isFiller, isReflexiveVerb, phraseBefore, phraseFrom } from '../phrases/phrase.ts';
import { BREAKS, type LineToken } from '../sentence/line.ts';
import { grammarWords } from '../vocabulary.ts';
import { subjectBehindVerb, subjectVerbSecond, subjectWithoutVerb } from './verb-second.ts';

/** How far a verb looks back for its subject, in tokens; bounds the work on endless sentences. */
export const MAX_REACH = 90;
/** `X said …, Y …, and added`: so many verbs are followed back to the one that has a subject of its own. */
const MAX_HOPS = 4;
/** A subject behind its verb ends within this many tokens. */
const MAX_INVERTED_TOKENS = 16;
/** A sentence names its subject within this many tokens. */
const MAX_OPENING = 120;
/** So many auxiliaries and adverbs may stand before a verb. */
const MAX_VERB_GROUP = 12;
/** Between a passive and its agent: `called the “…” by`. */
const MAX_TO_AGENT = 5;
/** The one passive whose subject speaks: `was quoted as saying`. */
export const quotingPassives = grammarWords('quotingPassives');

const ASIDE_MARKS = new Set([',', '–', '—', '،', '，']);

type Tokens = readonly LineToken[];

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
  if (lexicon.hasArticles || lexicon.order !== 'free' || !/(?:ли|ют|ят)$/u.test(tokens[at]?.lower ?? '')) return null;
  const from = tokens.findIndex((token) => token.isWord);
  if (from >= at || !/^во?$/u.test(tokens[from]?.lower ?? '')) return null;
  const [first, last] = [tokens[from + 1], tokens[at - 1]];
  const isPlain = tokens.slice(from + 1, at).every((token) => (token.isWord || token.inner) && !times.has(token.lower));
  return first && last && isPlain && at - from <= MAX_OFFICE
    ? { kind: 'nominal', start: first.start, end: last.end }
    : null;
}
/** Words of such an office. */
const MAX_OFFICE = 5;

/** Arabic `ونقلت الصحيفة عن القاضي قوله`: behind عن stands the one whose saying it is. */
function sourceBeforeNoun(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  if (!possessedSayings().has(tokens[at]?.lower ?? '')) return null;
  for (let from = at - 1; from >= Math.max(0, at - MAX_INVERTED_TOKENS); from -= 1)
    if (tokens[from]?.lower === 'عن') return headOf(tokens.slice(from + 1, at), grammar);
  return null;
}
const possessedSayings = grammarWords('possessedSayings');

/** In English only a sentence's first word stands before its subject: `Said Lund: “…”`. */
const mayInvert = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  grammar.lexicon.order === 'free' || at === 0 || tokens[at - 1]?.quote !== undefined;

/** French `dit-il`; the clitics of Portuguese `disse-lhe` speak to somebody and are no subject. */
export function cliticPronoun(token: LineToken, grammar: Grammar): Mention | null {
  const last = token.lower.split('-').at(-1) ?? '';
  if (!token.lower.includes('-') || !grammar.lexicon.pronouns.has(last)) return null;
  return { kind: 'pronoun', start: token.end - last.length, end: token.end };
}

function subjectBefore(tokens: Tokens, at: number, grammar: Grammar, hops: number): Mention | null {
  const verb = verbGroup(tokens, at, grammar);
  const cue = tokens[at]?.lower ?? '';
  const isParticiple = cue.endsWith('ing') && grammar.lexicon.verbEndings !== undefined && !verb.isPassive;
  if (isParticiple)
    return subjectOfParticiple(tokens, verb.start, grammar) ?? subjectOfClause(tokens, verb.start, grammar, hops);
  if (isInfinitive(cue, grammar) || isPastGerund(cue, grammar))
    return subjectOfClause(tokens, verb.start, grammar, hops);
  if (verb.isPassive && !cue.endsWith('ing') && !quotingPassives().has(cue)) return agentOf(tokens, at, grammar);
  return subjectLeftOf(tokens, verb.start, grammar, hops);
}

/** French `s'est borné à répondre`, Portuguese `limitou-se a responder`: the subject is that of the verb before it. */
const isInfinitive = (cue: string, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' && lexicon.hasArticles && /(?:[aei]r|re)$/u.test(cue) && !lexicon.pluralArticles?.has(cue);

/** Russian `отвергли обвинения, назвав их «…»`. */
const isPastGerund = (cue: string, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' && !lexicon.hasArticles && /(?:[аияеу]в|вши)$/u.test(cue);

/** `with Lund shouting`: a participle that names its own subject. */
function subjectOfParticiple(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  const phrase = phraseBefore(tokens, end, grammar);
  return phrase[0]?.lower === 'with' ? headOf(phrase.slice(1), grammar) : null;
}

/** The verb with its auxiliaries and adverbs: where it begins, and whether its subject is the one spoken of. */
function verbGroup(tokens: Tokens, at: number, grammar: Grammar): { start: number; isPassive: boolean } {
  let start = at;
  let isPassive = false;
  while (start > Math.max(0, at - MAX_VERB_GROUP) && isAuxiliary(tokens[start - 1], grammar)) {
    start -= 1;
    isPassive ||= grammar.lexicon.passives.has(tokens[start]?.lower ?? '');
  }
  return { start, isPassive };
}

function subjectLeftOf(tokens: Tokens, end: number, grammar: Grammar, hops: number): Mention | null {
  const { relatives, coordinators } = grammar.lexicon;
  const before = tokens[end - 1];
  if (before === undefined || hops > MAX_HOPS) return null;
  // `Lund, speaking on “Harbour Talk,” described`: the comma inside the marks closes the aside.
  if (before.quote) return before.quote === 'closed' ? subjectOverComma(tokens, end, grammar) : null;
  if (relatives.has(before.lower)) return relativeOf(tokens, end - 1, grammar);
  if (coordinators.has(before.lower) || before.lower === 'to') return subjectOfClause(tokens, end - 1, grammar, hops);
  if (ASIDE_MARKS.has(before.text)) return subjectOverComma(tokens, end, grammar);
  const phrase = behindVerb(phraseBefore(tokens, end, grammar), tokens, grammar);
  const head = headOf(phrase, grammar);
  const isAdjunct = !head && phrase.length > 0 && grammar.lexicon.stops.has(phrase[0]?.lower ?? '');
  if (!isAdjunct) return head;
  // `who has at times called`: the adjunct stands inside the verb.
  const outer = verbGroup(tokens, end - phrase.length, grammar).start;
  return subjectLeftOf(tokens, outer, grammar, hops + 1);
}

const isAuxiliary = (token: LineToken | undefined, grammar: Grammar): boolean =>
  isFiller(token, grammar) || (token !== undefined && !token.isCapital && grammar.lexicon.auxiliaries.has(token.lower));

/** `was called “…” by his rivals`. */
function agentOf(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  for (let by = at + 1; by < Math.min(tokens.length, at + MAX_TO_AGENT); by += 1)
    if (tokens[by]?.lower === 'by') return headOf(phraseFrom(tokens, by + 1, grammar), grammar);
  return null;
}

/** `the mayor, who called it “…”`: the mention is `who`, the one meant stands before. */
const callingVerbStems = grammarWords('callingVerbStems');
function relativeOf(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const pronoun = tokens[at];
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const phrase = antecedentIn(phraseBefore(tokens, end, grammar), grammar);
  const link = phrase.findLastIndex((token) => grammar.lexicon.stops.has(token.lower));
  const antecedent = headOf(phrase, grammar) ?? headOf(phrase.slice(link + 1), grammar);
  // `las acusaciones, que calificó de “…”`: a thing is called something, by the subject of the sentence.
  if (antecedent?.kind === 'nominal' && grammar.lexicon.order === 'free' && grammar.lexicon.hasArticles) {
    const isPerson = phrase.some((token) => isRole(token, grammar.lexicon.roles));
    const isOne = antecedent.start === tokens[0]?.start || isPerson;
    if (!isOne && callingVerbStems().has((tokens[at + 1]?.lower ?? '').slice(0, 6)))
      return firstSubject(tokens, end, grammar);
  }
  return pronoun && antecedent ? { kind: 'pronoun', start: pronoun.start, end: pronoun.end, antecedent } : null;
}

/** `(praise) a group of fishermen, who …`, `(a reply from) Mayor Lund, who …`: English; a thing is no `who`. */
function antecedentIn(phrase: Tokens, { lexicon }: Grammar): Tokens {
  if (lexicon.order !== 'subject-first') return phrase;
  const article = phrase.findLastIndex(
    (token, at) => at > 0 && lexicon.determiners.has(token.lower) && phrase[at - 1]?.lower !== 'of',
  );
  const own = phrase.slice(Math.max(0, article));
  const link = own.findLastIndex((token) => lexicon.stops.has(token.lower) && token.lower !== 'of');
  const isOfThing = link > 0 && own[link + 1]?.isCapital && !own.slice(0, link).some(isPersonal(lexicon));
  return isOfThing ? own.slice(link + 1) : own;
}

const isPersonal =
  ({ roles }: Lexicon) =>
  (token: LineToken): boolean =>
    token.isCapital || isRole(token, roles);

/** The subject that a coordinated verb or a participle takes over: of the verb before it, else of the sentence. */
function subjectOfClause(tokens: Tokens, end: number, grammar: Grammar, hops: number): Mention | null {
  for (let at = end - 1; hops < MAX_HOPS && at >= Math.max(0, end - MAX_REACH); at -= 1) {
    const subject = isCue(tokens, at, grammar) ? subjectOf(tokens, at, grammar, hops + 1) : null;
    if (subject) return subject;
    if (isCue(tokens, at, grammar)) break;
  }
  return firstSubject(tokens, end, grammar);
}

/** Past `, a professor at Harvard,` or `, who leads the party,` to the one it is about. */
export function subjectOverComma(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  let inner: Mention | null = null;
  let comma = end - 1;
  const isSubjectFirst = grammar.lexicon.order === 'subject-first';
  const relative = isSubjectFirst ? firstRelative(tokens, comma, grammar) : -1;
  if (relative > 0) return beforeRelative(tokens, relative, grammar);
  for (let hop = 0; hop < (isSubjectFirst ? MAX_ASIDES : 3); hop += 1) {
    const opening = previousComma(tokens, comma);
    if (opening < 0) return hop === 0 ? null : inner;
    inner ??= isApposition(tokens[opening + 1], grammar) ? headOf(tokens.slice(opening + 1, comma), grammar) : null;
    const phrase = phraseBefore(tokens, opening, grammar);
    const head = isSubjectFirst && isInAside(tokens, opening, phrase, grammar) ? null : headOf(phrase, grammar);
    if (head && !(head.kind === 'nominal' && inner?.kind === 'name')) return head;
    if (head && inner) return withRole(inner, head, tokens, grammar);
    comma = opening;
  }
  return inner;
}
/** `with his wife, Ada, 43, and their daughters, Ida, 15, and Eva, 13,`: so many commas are passed. */
const MAX_ASIDES = 8;

/** What a preposition governs or `and` adds behind another comma is no subject: `, with son Tom, 14, said`. */
function isInAside(tokens: Tokens, comma: number, phrase: Tokens, { lexicon }: Grammar): boolean {
  const start = comma - phrase.length;
  const [first, before] = [tokens[start], tokens[start - 1]];
  const isLed = lexicon.stops.has(first?.lower ?? '') || lexicon.coordinators.has(before?.lower ?? '');
  return isLed && previousComma(tokens, comma) >= 0;
}

/** `one neighbour, fearing that Berg would come, said`: a participle, a preposition or a clause in between names no one. */
const isApposition = (first: LineToken | undefined, grammar: Grammar): boolean =>
  grammar.lexicon.order !== 'subject-first' || first?.isCapital === true || !isOpening(first, undefined, grammar);

/** The first `who` of the clause that ends before `end`, no verb of speech behind it; -1 where there is none. */
function firstRelative(tokens: Tokens, end: number, grammar: Grammar): number {
  let first = -1;
  for (let at = end - 1; at >= Math.max(0, end - MAX_REACH); at -= 1) {
    const token = tokens[at];
    if (!token || token.quote || (BREAKS.has(token.text) && !ASIDE_MARKS.has(token.text))) break;
    if (isCue(tokens, at, grammar)) break;
    if (token.lower === 'who') first = at;
  }
  return first;
}

/** `Lund, who runs a school, Explore the Reef,`, `Lund, a builder who lives with his wife, Ada, 43,`: Lund. */
function beforeRelative(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  const end = ASIDE_MARKS.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const phrase = phraseBefore(tokens, end, grammar);
  const head = headOf(phrase, grammar);
  const comma = end - phrase.length - 1;
  if (head?.kind === 'name' || !ASIDE_MARKS.has(tokens[comma]?.text ?? '')) return head;
  return headOf(phraseBefore(tokens, comma, grammar), grammar) ?? head;
}

/** `the mayor, Ada Lund,`: the description is her role, without its article. */
export function withRole(name: Mention, description: Span, tokens: Tokens, { lexicon }: Grammar): Mention {
  if (name.role) return name;
  const words = tokens.filter((token) => token.start >= description.start && token.end <= description.end);
  const own = words.slice(words.findIndex((token) => !lexicon.determiners.has(token.lower)));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || !own.some((token) => isRole(token, lexicon.roles))) return name;
  return { ...name, role: { start: first.start, end: last.end } };
}

function previousComma(tokens: Tokens, before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - MAX_REACH); at -= 1) {
    const token = tokens[at];
    if (ASIDE_MARKS.has(token?.text ?? '')) return at;
    if (token?.quote || (token !== undefined && BREAKS.has(token.text))) return -1;
  }
  return -1;
}

/** The first one named in the sentence who is not part of an opening phrase: `In a speech on Monday, Lund …`. */
export function firstSubject(tokens: Tokens, end: number, grammar: Grammar): Mention | null {
  if (grammar.lexicon.order === 'verb-second') return subjectWithoutVerb(tokens, end, grammar);
  let at = 0;
  const last = Math.min(end, MAX_OPENING);
  for (let hop = 0; hop < 4 && at < last; hop += 1) {
    while (at < last && (isSkipped(tokens[at], grammar) || !tokens[at]?.isWord)) at += 1;
    if (!isOpening(tokens[at], tokens[at + 1], grammar)) {
      const head = headOf(phraseFrom(tokens, at, grammar, end), grammar);
      if (head) return head;
    }
    const comma = nextComma(tokens, at, end);
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}

function nextComma(tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + MAX_REACH); at += 1) if (tokens[at]?.text === ',') return at;
  return -1;
}

const isSkipped = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.lexicon.coordinators.has(token.lower) || isFiller(token, grammar));

/** A preposition, a subordinator or a participle opens a phrase that is not the subject. */
const isOpening = (token: LineToken | undefined, next: LineToken | undefined, grammar: Grammar): boolean => {
  if (token === undefined) return true;
  const { stops, clauseWords, determiners, verbEndings } = grammar.lexicon;
  if (determiners.has(token.lower)) return false;
  if (!grammar.lexicon.hasArticles && isGerund(token, next, grammar)) return true;
  return (
    stops.has(token.lower) ||
    clauseWords.has(token.lower) ||
    (!token.isCapital && (verbEndings?.test(token.lower) ?? false))
  );
};

/** Russian `Отвечая на вопрос, министр …`: before a preposition such an ending is no adjective's. */
const isGerund = (token: LineToken, next: LineToken | undefined, { lexicon }: Grammar): boolean =>
  /(?:[аеуя]я|[аеияу]в|вшись|ясь)$/u.test(token.lower) && lexicon.stops.has(next?.lower ?? '');

/** `said Lund`, `disse à imprensa o ministro`, `sagte der Sprecher am Montag`: the noun phrase behind the verb. */
export function subjectBehind(tokens: Tokens, at: number, grammar: Grammar): Mention | null {
  if (grammar.lexicon.order === 'verb-second') return subjectBehindVerb(tokens, at, grammar);
  const verb = tokens[at]?.lower ?? '';
  if (grammar.lexicon.order === 'verb-first')
    return headOf(pastListener(inverted(tokens, at + 1, grammar), verb, grammar), grammar);
  if (grammar.lexicon.transitives.has(verb) || (verb.endsWith('ing') && grammar.lexicon.verbEndings !== undefined))
    return null;
  const phrase = inverted(tokens, at + 1, grammar);
  if (grammar.lexicon.order === 'subject-first' && opensRetold(phrase, grammar)) return null;
  return headOf(phrase, grammar) ?? headOf(pastAdjunct(tokens, at + 1, grammar), grammar);
}

/** Arabic `قال لوكالة الأنباء القبطان`, `وصف الوزير الاقتراح`: neither the listener nor the object is the subject. */
function pastListener(phrase: readonly LineToken[], verb: string, { lexicon }: Grammar): readonly LineToken[] {
  const from = listenerNouns().has(phrase[0]?.lower ?? '') ? 2 : 0;
  if (!lexicon.transitives.has(verb)) return phrase.slice(from);
  // `وصف المطران يعقوب النجار قرار …`: a family name with the article ends who does it.
  const family = phrase.findIndex(
    (token, at) => at > from && hasArticle(token) && isGivenName(phrase[at - 1], lexicon),
  );
  if (family > 0 && family < phrase.length - 1) return phrase.slice(from, family + 1);
  const hasObject = phrase.length - from > 1 && hasArticle(phrase.at(-1));
  return phrase.slice(from, hasObject ? -1 : undefined);
}
const hasArticle = (token: LineToken | undefined): boolean => token?.lower.startsWith('ال') === true;
const isGivenName = (token: LineToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined && !hasArticle(token) && !isRole(token, lexicon.roles);

/** Arabic `واكتفى الوزير بالقول`, `رفضت الشركة الاتهامات ووصفتها`: the clause opens with its verb, the subject follows, then the object. */
function behindVerb(phrase: readonly LineToken[], tokens: Tokens, { lexicon }: Grammar): readonly LineToken[] {
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

/** English `said the mayor must go`: an auxiliary behind the noun makes it the subject of what is said. */
const opensRetold = (phrase: readonly LineToken[], { lexicon }: Grammar): boolean =>
  phrase.some(
    (token, at) => at > 0 && !token.isCapital && lexicon.auxiliaries.has(token.lower) && token.lower !== 'says',
  );

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
    // Portuguese `disse Lund a Berg`: behind a name an article is a preposition.
    if (phrase[0]?.isCapital && phrase.at(-1)?.isCapital && determiners.has(token.lower)) break;
    if (isStop && !(determiners.has(token.lower) && phrase.length === 0)) break;
    phrase.push(token);
  }
  return phrase;
}

/** A verb behind the noun phrase: `interrogé, le ministre est resté muet`. */
const endsInverted = (token: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' &&
  !lexicon.determiners.has(token.lower) &&
  token.lower.length > 1 &&
  lexicon.auxiliaries.has(token.lower);

/** Behind `disse ontem, no Porto,` or `disse à Folha`: where an article or a name begins another phrase. */
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
