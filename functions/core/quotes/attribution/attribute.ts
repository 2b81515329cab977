import type { Grammar, Mention } from '../phrases/mention.ts';
import { headOf, isNameParticle, isRole } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-cased.ts';
import { isCue, isFiller, phraseFrom } from '../phrases/phrase.ts';
import { BREAKS, type Line, type LineToken } from '../sentence/line.ts';
import { grammarWords } from '../vocabulary.ts';
import type { Attribution } from './attribution.ts';
import { ownOpinion, readFinal, readFrame, readOpening, readOpinion } from './attribution-cased.ts';
import { pronounAt } from './candidates-cased.ts';
import { droppedSubject } from './dropped-subject.ts';
import {
  cliticPronoun,
  firstSubject,
  MAX_REACH,
  quotingPassives,
  subjectBehind,
  subjectOf,
  subjectOverComma,
  withRole,
} from './subject.ts';
import { subjectAfterSpeech } from './verb-second.ts';

/** The attribution after a quotation must come at once: `,” the spokesman for the ministry said`. */
const MAX_WORDS_TO_CUE_AFTER = 18;

/** A source without name or article is shown by so many words. */
const MAX_PLAIN_SOURCE = 3;
/** A name before `zufolge` is no longer. */
const MAX_SOURCE_BEFORE = 6;

type Tokens = readonly LineToken[];

/** Finds who says the quotation at index `at` of `line.tokens`; undefined where the sentence attributes it to nobody. */
export function attribute(line: Line, at: number, grammar: Grammar): Attribution | undefined {
  const { tokens } = line;
  const read = readAround(tokens, at, grammar);
  const quote = tokens[at];
  // `laut „Holmer Bote“`: the name in the marks is the source, not what it says.
  const isOwnName = read?.mention && quote && read.mention.start < quote.end && read.mention.end > quote.start;
  if (isOwnName) return undefined;
  return read?.mention ? { ...read, mention: withApposition(tokens, read.mention, grammar) } : read;
}

/** `the mayor of Holm, Ada Lund, said`: the name between the commas is the one described before. */
function withApposition(tokens: Tokens, mention: Mention, grammar: Grammar): Mention {
  if (grammar.lexicon.order === 'verb-first') return namedBehindTitle(tokens, mention, grammar);
  if (mention.kind !== 'nominal' || grammar.lexicon.order === 'verb-second') return mention;
  const comma = tokens.findIndex((token) => token.start >= mention.end);
  if (tokens[comma]?.text !== ',') return mention;
  let end = comma + 1;
  while (tokens[end]?.isCapital || (end > comma + 1 && isNameParticle(tokens[end]))) end += 1;
  const name = headOf(tokens.slice(comma + 1, end), grammar);
  const isClosed =
    tokens[end] === undefined ||
    tokens[end]?.quote !== undefined ||
    BREAKS.has(tokens[end]?.text ?? '') ||
    tokens[end]?.text === '.';
  const isPair = end - comma > 2 && end - comma <= MAX_SIGNATURE;
  if (name?.kind !== 'name' || !isPair || !isClosed) return mention;
  return withRole(name, mention, tokens, grammar);
}

/** Arabic `محافظ الإقليم، هيثم السروجي،`: a title with the article and, between commas, a name without it. */
function namedBehindTitle(tokens: Tokens, mention: Mention, { lexicon }: Grammar): Mention {
  const comma = tokens.findIndex((token) => token.start >= mention.end);
  const close = tokens.findIndex((token, at) => at > comma && BREAKS.has(token.text));
  const name = tokens.slice(comma + 1, close);
  const [first, last] = [name[0], name.at(-1)];
  const title = tokens.find((token) => token.end === mention.end);
  const isPair = name.length > 1 && name.length <= MAX_ARABIC_NAME && !name.some((token) => token.quote);
  if (!mention.role || !first || !last || !isPair || !title?.lower.startsWith('ال')) return mention;
  if (tokens[comma]?.text !== '،' || tokens[close]?.text !== '،') return mention;
  const isOther =
    first.lower.startsWith('ال') ||
    [lexicon.stops, lexicon.cues, lexicon.fillers].some((words) => words.has(first.lower));
  return isOther
    ? mention
    : { kind: 'name', start: first.start, end: last.end, role: { start: mention.role.start, end: mention.end } };
}
const MAX_ARABIC_NAME = 3;

function readAround(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const frame = readFrame(tokens, at, grammar) ?? readOpening(tokens, at, grammar);
  if (frame) return frame;
  const after = readAfter(tokens, at, grammar);
  const before = readFinal(tokens, at, grammar) ?? readBefore(tokens, at, grammar);
  if (after?.mention && !(before?.mention && isIntroducedBy(tokens, at, grammar))) return after;
  if (before?.mention) return before;
  return (
    readEnd(tokens, at, grammar) ??
    before ??
    readOpinion(tokens, at, grammar) ??
    bySubject(tokens, at, grammar) ??
    after
  );
}

/** Who is heard in a sentence without a quotation, or by its last words: `Lund said that the pier would stay.` */
export function attributeSentence({ tokens }: Line, grammar: Grammar): Attribution | undefined {
  const last = tokens.at(-1)?.text;
  const end = last === '.' ? tokens.length - 1 : tokens.length;
  const read = readBefore(tokens, end, grammar);
  return read?.mention && (read.cue !== undefined || read.by === 'colon') ? read : undefined;
}

/** Two of a sentence's verbs of speech have subjects of their own: `Lund said that Berg promised …`. */
export function hasSeveralSpeakers({ tokens }: Line, grammar: Grammar): boolean {
  const subjects = tokens
    .slice(0, MAX_REACH)
    .flatMap((_, at) => (isCue(tokens, at, grammar) ? (subjectOf(tokens, at, grammar)?.start ?? []) : []));
  return new Set(subjects).size > 1;
}

/** `She said: “…”`: a colon leaves no doubt. */
const announces = (tokens: Tokens, at: number): boolean => /^[:：]$/u.test(tokens[at - 1]?.text ?? '');

/** A verb of speech and a mark right before the quotation: `When Lund shouted, “Stop,” Berg laughed`. */
const isIntroducedBy = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  if (announces(tokens, at)) return isCue(tokens, at - 2, grammar);
  if (grammar.lexicon.order !== 'subject-first' || !/^[,，]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  let verb = at - 2;
  while (verb > at - MAX_DATE && isDate(tokens[verb], grammar)) verb -= 1;
  return isCue(tokens, verb, grammar);
};
/** `said on last Monday,` */
const MAX_DATE = 6;
const isDate = (token: LineToken | undefined, grammar: Grammar): boolean =>
  token !== undefined && (grammar.times.has(token.lower) || /^(?:on|in|last|\d+)$/u.test(token.lower));

// ---- after the quotation: “…,” she said · “…”, sagte der Sprecher · « … », selon elle

function readAfter(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
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
    tokens[at - 1]?.lower === 'worten';
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
/** Words of a signature. */
const MAX_SIGNATURE = 6;

/** Reads up to the first verb of speech; where that one stands in an aside (`Lund, who claimed …, said`) to the next. */
function readToCue(tokens: Tokens, start: number, end: number, grammar: Grammar): Attribution | undefined {
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

/** `“Harbour Days” star Ada Lund opened up`: without a mark between them the quotation belongs to the noun behind it. */
const invitesUnknown = (tokens: Tokens, at: number, from: number): boolean =>
  tokens[at]?.quote === 'closed' || from > at + 1;

/** German `Von einem „Wunder“ sprach die Bürgermeisterin`: the quotation stands in the first field, the verb behind it. */
const opensClause = (tokens: Tokens, at: number, grammar: Grammar): boolean =>
  grammar.lexicon.order === 'verb-second' &&
  prefieldWords().has(tokens[at - 1]?.lower ?? '') &&
  (isCue(tokens, at + 1, grammar) || tokens[at - 1]?.lower === 'worten');
const prefieldWords = grammarWords('prefieldWords');

function clauseEnd(tokens: Tokens, start: number): number {
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

function readClause(tokens: Tokens, start: number, cueAt: number, grammar: Grammar): Attribution | undefined {
  const token = tokens[cueAt];
  if (!token) return undefined;
  const read = (mention: Mention | null): Attribution => ({ mention, cue: token.text, by: 'after' });
  const clitic = cliticPronoun(token, grammar);
  if (clitic) return read(clitic);
  const lead = tokens.slice(start, cueAt);
  if (lead.every((one) => isFiller(one, grammar) || grammar.lexicon.auxiliaries.has(one.lower)))
    return readInverted(tokens, cueAt, inversionPronoun(lead, grammar), grammar);
  const pronoun = inversionPronoun(lead, grammar);
  if (pronoun) return read(pronoun);
  if (isSpokenOf(lead, token, grammar)) return undefined;
  const isGerman = grammar.lexicon.order === 'verb-second';
  const mention = (isGerman ? subjectAfterSpeech : subjectInLead)(tokens, start, cueAt, grammar);
  return mention ? read(mention) : undefined;
}

/** English `Police have been warned`: the subject of a passive does not speak. */
const isSpokenOf = (lead: Tokens, cue: LineToken, { lexicon }: Grammar): boolean =>
  lexicon.order === 'subject-first' &&
  (lexicon.verbEndings?.test(cue.lower) === true || cue.lower === 'told') &&
  !cue.lower.endsWith('ing') &&
  !quotingPassives().has(cue.lower) &&
  lead.slice(-MAX_PASSIVE).some((token) => !token.isCapital && lexicon.passives.has(token.lower));
/** Between the passive’s auxiliary and its participle: `was later also`. */
const MAX_PASSIVE = 3;

/** `said Lund`; a verb that takes an object has no subject behind it (`described the cost`). */
function readInverted(
  tokens: Tokens,
  cueAt: number,
  pronoun: Mention | null,
  grammar: Grammar,
): Attribution | undefined {
  const cue = tokens[cueAt];
  if (!cue || grammar.lexicon.transitives.has(cue.lower)) return undefined;
  const mention = pronoun ?? subjectBehind(tokens, cueAt, grammar);
  const dropped = mention ? undefined : droppedSubject(tokens, cueAt, grammar);
  return { mention, cue: cue.text, by: 'after', ...(dropped ? { dropped } : {}) };
}

/** French `a-t-elle expliqué`: the pronoun hangs on the auxiliary. */
function inversionPronoun(lead: Tokens, grammar: Grammar): Mention | null {
  return lead.map((token) => cliticPronoun(token, grammar)).find((one) => one !== null) ?? null;
}

/** The subject between the quotation and its verb: one noun phrase, at most with asides between commas. */
function subjectInLead(tokens: Tokens, start: number, cueAt: number, grammar: Grammar): Mention | null {
  let end = cueAt;
  while (end > start && isFiller(tokens[end - 1], grammar)) end -= 1;
  const phrase = phraseFrom(tokens, start, grammar, end);
  if (phrase.length === end - start) return headOf(phrase, grammar);
  const rest = tokens[start + phrase.length];
  const isAside = rest?.text === ',' && tokens[end - 1]?.text === ',';
  if (isAside) return headOf(phrase, grammar) ?? subjectOverComma(tokens, end, grammar);
  const isRelative = grammar.lexicon.clauseWords.has(rest?.lower ?? '') || grammar.lexicon.order !== 'subject-first';
  return isRelative && !BREAKS.has(rest?.text ?? '') && phrase.length > 0 && grammar.lexicon.order !== 'subject-first'
    ? headOf(phrase, grammar)
    : null;
}

/** `“…!” barked Lund`, `“…,” Lund retorted`: any verb may stand where only a verb of speech can. */
function byUnknownVerb(tokens: Tokens, start: number, end: number, grammar: Grammar): Attribution | undefined {
  const first = tokens[start];
  if (!first || !grammar.hasCapitals) return undefined;
  if (canBeVerb(first, grammar)) {
    const behind = tokens[start + 1]?.lower === 'sich' ? start + 2 : start + 1;
    const mention = namedAt(tokens, behind, grammar) ? subjectBehind(tokens, start, grammar) : null;
    return mention ? { mention, cue: first.text, by: 'after' } : undefined;
  }
  const phrase = phraseFrom(tokens, start, grammar, end);
  const verb = tokens[start + phrase.length];
  const isVerb = verb !== undefined && /ed$|^went$/u.test(verb.lower) && grammar.lexicon.verbEndings !== undefined;
  const mention = isVerb && phrase.length <= 5 ? headOf(phrase, grammar) : null;
  return mention && mention.kind !== 'nominal' ? { mention, cue: verb?.text ?? '', by: 'after' } : undefined;
}

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

// ---- a phrase that names the source: according to …, laut …, по словам …

function sourcePhrase(tokens: Tokens, at: number, grammar: Grammar): Omit<Attribution, 'by'> | undefined {
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

/** Arabic `على حد قوله`: here the word for saying is no verb. */
const isOwnSource = (tokens: Tokens, at: number, { lexicon }: Grammar): boolean =>
  lexicon.ownSources?.has(tokens[at]?.lower ?? '') === true &&
  lexicon.according.some(
    (words) => words.length > 1 && words.every((word, index) => tokens[at + 1 - words.length + index]?.lower === word),
  );

const opensNounPhrase = (token: LineToken | undefined, { lexicon }: Grammar): boolean =>
  lexicon.order === 'verb-second' || (token !== undefined && (token.isCapital || lexicon.determiners.has(token.lower)));

/** `…, so Lund`, `Pour elle, «…»`: elsewhere such a word says something else. */
const standsApart = (tokens: Tokens, at: number, grammar: Grammar): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return grammar.lexicon.order !== 'verb-second';
  if (tokens[at]?.isCapital) return false;
  // Without a mark between them the quotation goes on: `consecuencias “graves” para el puerto`.
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

/** `según observadores`: behind such a phrase even a bare noun is the source. */
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

// ---- before the quotation: She said, “…” · Der Minister: „…“ · وقال الوزير: "…"

function readBefore(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  let unnamed: Attribution | undefined;
  let opinion: Attribution | undefined;
  for (let index = at - 1; index >= Math.max(0, at - MAX_REACH); index -= 1) {
    if (isCue(tokens, index, grammar) && !isOwnSource(tokens, index, grammar)) {
      const mention = subjectOf(tokens, index, grammar);
      const cue = tokens[index]?.text ?? '';
      if (mention) return { mention, cue, by: 'before' };
      const dropped = unnamed ? undefined : droppedSubject(tokens, index, grammar);
      unnamed ??= { mention: null, cue, by: 'before', ...(dropped ? { dropped } : {}) };
    }
    const source = sourcePhrase(tokens, index, grammar);
    if (source) return { ...source, by: 'source' };
    opinion ??= ownOpinion(tokens, index, grammar);
  }
  return opinion ?? unnamed ?? colonBefore(tokens, at, grammar);
}

function colonBefore(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  if (!announces(tokens, at)) return undefined;
  return { mention: namedAtColon(tokens, at - 1, grammar) ?? firstSubject(tokens, at - 1, grammar), by: 'colon' };
}

/** `HARBOUR BUDGET - Ada Lund: “…”`, `More from the report: “…”`: what stands by itself before the colon speaks. */
function namedAtColon(tokens: Tokens, colon: number, grammar: Grammar): Mention | null {
  let start = colon;
  while (start > Math.max(0, colon - MAX_SOURCE_BEFORE) && !/^[-–—,]$/u.test(tokens[start - 1]?.text ?? ','))
    start -= 1;
  const own = tokens.slice(start, colon);
  const from = own.findIndex((token) => token.lower === 'from');
  if (from >= 0 && from < 2) return headOf(own.slice(from + 1), grammar);
  const isName =
    own.length > 0 && own.every((token) => token.isCapital || grammar.lexicon.coordinators.has(token.lower));
  return start > 0 && isName ? headOf(own, grammar) : null;
}

// ---- at the end of the sentence: The plan is “dead”, Lund said on Monday.

function readEnd(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  for (let comma = at + 1; comma < Math.min(tokens.length, at + MAX_REACH); comma += 1) {
    // `Die „alten Pfeiler“ seien „nicht mehr zu halten“, so Lund`
    const goesOn = grammar.lexicon.order === 'verb-second' && tokens[comma]?.quote === 'open';
    if (tokens[comma]?.quote && !goesOn) return undefined;
    if (tokens[comma]?.text !== ',') continue;
    const start = comma + 1;
    const source = sourcePhrase(tokens, start, grammar);
    if (source) return { ...source, by: 'end' };
    const read = readToCue(tokens, start, clauseEnd(tokens, start), grammar);
    if (read?.mention) return { ...read, by: 'end' };
  }
  return undefined;
}

// ---- no cue at all: the subject of the sentence, for quotations inside it

function bySubject(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  const mention = firstSubject(tokens, at, grammar);
  if (!mention || silentSubordinators().has(tokens[at - 1]?.lower ?? '') || isSilent(tokens, mention)) return undefined;
  // `The music matched the line “…”`: what is no person's name does not speak without a verb of speech.
  if (mention?.kind === 'nominal' && !isPersonal(tokens, mention, grammar)) return undefined;
  // `the so-called "peace pier"`: without a verb between them the subject says nothing.
  const before = tokens[at - 1];
  const isInverted = grammar.lexicon.order === 'verb-second' && mention?.kind === 'pronoun';
  const hasVerb = mention && before?.isWord && (before.start >= mention.end || isInverted);
  return hasVerb ? { mention, by: 'subject' } : undefined;
}

/** `It “works”`, `Lund’s plan for “peace”`: neither a thing nor a possessor speaks without a verb of speech. */
const isSilent = (tokens: Tokens, { start, end }: Mention): boolean =>
  tokens
    .slice(0, MAX_SUBJECT_END)
    .some(
      (token) => token.end === end && (/['’]s$/u.test(token.text) || (token.start === start && token.lower === 'it')),
    );
/** No subject ends later in its sentence, in tokens. */
const MAX_SUBJECT_END = 160;
/** `left the pier because “…”`: a reason or a time is the reporter's own clause. */
const silentSubordinators = grammarWords('silentSubordinators');

/** By its head: `the death of leader Lund` is nobody. */
const isPersonal = (tokens: Tokens, mention: Mention, grammar: Grammar): boolean => {
  const { joiners, roles, order } = grammar.lexicon;
  const own = tokens.slice(0, MAX_REACH).filter((token) => token.start >= mention.start && token.end <= mention.end);
  const link = order === 'subject-first' ? own.findIndex((token) => joiners.has(token.lower)) : -1;
  return own.slice(0, link < 0 ? own.length : link).some((token) => isRole(token, roles));
};
