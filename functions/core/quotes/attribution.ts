import type { Grammar, Mention } from './noun-phrase.ts';
import { headOf } from './noun-phrase.ts';
import type { Item, ReportingSentence } from './reporting.ts';
import type { Token } from './tokens.ts';

/** Who a sentence says is speaking, and by which word. `strength` orders competing readings of one sentence. */
export interface Attribution {
  readonly mention: Mention | null;
  readonly cue?: string;
  /** `after` the quote, `before` it, by a `source` phrase, a `colon`, or only as the `subject` of the sentence. */
  readonly by: 'after' | 'before' | 'source' | 'colon' | 'subject';
}

/** The attribution after a quotation must come at once: `,” the spokesman for the ministry said`. */
const MAX_WORDS_TO_CUE_AFTER = 14;
/** A subject after its verb ends within this many tokens. */
const MAX_INVERTED_TOKENS = 14;
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '.', '،', '，', '。', '；', '：', '!', '?', '…']);
/** Verbs whose object follows where the subject of `said` could: `told reporters`. */
const TAKES_HEARER = new Set('told tell tells telling informed reminded assured advised asked'.split(' '));

const wordsOf = (items: readonly Item[]): Token[] =>
  items.flatMap((item) => (item.kind === 'token' ? [item.token] : []));

/** Finds who says quotation `at` of `sentence.items`; undefined where the sentence attributes it to nobody. */
export function attribute(sentence: ReportingSentence, at: number, grammar: Grammar): Attribution | undefined {
  const after = readAfter(sentence.items, at, grammar);
  if (after?.mention) return after;
  return readBefore(sentence.items, at, grammar) ?? after ?? bySubject(sentence.items, at, grammar);
}

// ---- after the quotation: “…,” she said · “…”, sagte der Sprecher · « … », selon elle

function readAfter(items: readonly Item[], at: number, grammar: Grammar): Attribution | undefined {
  const next = items.findIndex((item, index) => index > at && item.kind === 'quote');
  const words = wordsOf(items.slice(at + 1, next < 0 ? items.length : next));
  const from = words.findIndex((token) => token.isWord);
  if (from < 0) return undefined;
  const clause = words.slice(from);
  const source = sourcePhrase(clause, 0, grammar);
  if (source) return { ...source, by: 'source' };
  const cueAt = firstCue(clause, grammar);
  if (cueAt < 0) return undefined;
  const lead = clause.slice(0, cueAt);
  if (lead.some((token) => BREAKS.has(token.text)) && !isApposition(lead, grammar)) return undefined;
  const cue = clause[cueAt]?.text ?? '';
  const cliticAt = cue.indexOf('-');
  if (cliticAt > 0) return clitic(clause[cueAt], grammar);
  const subject = subjectBefore(lead, grammar);
  if (subject) return { mention: subject, cue, by: 'after' };
  if (lead.some((token) => token.isWord && !grammar.lexicon.fillers.has(token.lower))) return undefined;
  return { mention: invertedSubject(clause, cueAt, grammar), cue, by: 'after' };
}

function firstCue(clause: readonly Token[], grammar: Grammar): number {
  const { cues } = grammar.lexicon;
  const limit = Math.min(clause.length, MAX_WORDS_TO_CUE_AFTER);
  for (let index = 0; index < limit; index += 1) {
    const token = clause[index];
    if (token && (cues.has(token.lower) || cliticStem(token, grammar))) return index;
    if (token?.text === '.') return -1;
  }
  return -1;
}

/** French `dit-il`, Portuguese `disse-lhe`: verb and pronoun in one token. */
const cliticStem = (token: Token, grammar: Grammar): boolean =>
  token.lower.includes('-') && grammar.lexicon.cues.has(token.lower.slice(0, token.lower.indexOf('-')));

function clitic(token: Token | undefined, grammar: Grammar): Attribution | undefined {
  if (!token) return undefined;
  const parts = token.lower.split('-');
  const pronoun = parts.at(-1) ?? '';
  const isPronoun = grammar.lexicon.pronouns.has(pronoun);
  const mention: Mention | null = isPronoun
    ? { kind: 'pronoun', start: token.end - pronoun.length, end: token.end }
    : null;
  return { mention, cue: parts[0] ?? token.text, by: 'after' };
}

/** Subject between the quotation and its cue; of `Mook, the manager,` the first part. */
function subjectBefore(lead: readonly Token[], grammar: Grammar): Mention | null {
  const parts = splitAtBreaks(lead);
  const [first] = parts;
  return inversionPronoun(lead, grammar) ?? (first ? headOf(first, grammar) : null);
}

/** French `a-t-elle expliqué`: the pronoun hangs on the auxiliary. */
function inversionPronoun(lead: readonly Token[], grammar: Grammar): Mention | null {
  for (const token of lead) {
    const parts = token.lower.split('-');
    const pronoun = parts.length > 1 ? (parts.at(-1) ?? '') : '';
    if (grammar.lexicon.pronouns.has(pronoun))
      return { kind: 'pronoun', start: token.end - pronoun.length, end: token.end };
  }
  return null;
}

const isApposition = (lead: readonly Token[], grammar: Grammar): boolean => {
  const [first, second] = splitAtBreaks(lead);
  return first !== undefined && second !== undefined && headOf(first, grammar) !== null;
};

function splitAtBreaks(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (BREAKS.has(token.text)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** `said Peskov`, `sagte der Sprecher am Montag`, `قال الوزير في`: the noun phrase right behind the verb. */
function invertedSubject(clause: readonly Token[], cueAt: number, grammar: Grammar): Mention | null {
  const cue = clause[cueAt];
  if (!cue || TAKES_HEARER.has(cue.lower)) return null;
  const { stops, joiners, fillers, determiners, cues } = grammar.lexicon;
  const phrase: Token[] = [];
  for (const token of clause.slice(cueAt + 1, cueAt + 1 + MAX_INVERTED_TOKENS)) {
    if (BREAKS.has(token.text)) break;
    const isLink = joiners.has(token.lower) && phrase.length > 0;
    if (grammar.times.has(token.lower)) break;
    if (stops.has(token.lower) && !isLink && !(determiners.has(token.lower) && phrase.length === 0)) break;
    if (phrase.length === 0 && (fillers.has(token.lower) || cues.has(token.lower)) && !determiners.has(token.lower))
      continue;
    phrase.push(token);
  }
  return headOf(phrase, grammar);
}

// ---- a phrase that names the source: according to …, laut …, по словам …

function sourcePhrase(clause: readonly Token[], at: number, grammar: Grammar): Omit<Attribution, 'by'> | undefined {
  const phrase = grammar.lexicon.according.find((words) =>
    words.every((word, index) => clause[at + index]?.lower === word),
  );
  if (!phrase) return undefined;
  const rest = clause.slice(at + phrase.length);
  const end = rest.findIndex((token) => BREAKS.has(token.text));
  const mention = headOf(end < 0 ? rest.slice(0, MAX_INVERTED_TOKENS) : rest.slice(0, end), grammar);
  return mention ? { mention, cue: phrase.join(' ') } : undefined;
}

// ---- before the quotation: She said, “…” · Der Minister: „…“ · وقال الوزير: "…"

function readBefore(items: readonly Item[], at: number, grammar: Grammar): Attribution | undefined {
  const before = items.slice(0, at);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const item = before[index];
    if (item?.kind !== 'token') continue;
    if (isCueToken(item.token, grammar)) return cueBefore(before, index, grammar);
    const tokens = wordsOf(before.slice(index));
    const source = sourcePhrase(tokens, 0, grammar);
    if (source) return { ...source, by: 'source' };
  }
  return colonBefore(before, grammar);
}

const isCueToken = (token: Token, grammar: Grammar): boolean =>
  grammar.lexicon.cues.has(token.lower) || cliticStem(token, grammar);

function cueBefore(before: readonly Item[], index: number, grammar: Grammar): Attribution {
  const cue = before[index];
  const tokens = wordsOf(before);
  const token = cue?.kind === 'token' ? cue.token : undefined;
  const cueAt = token ? tokens.indexOf(token) : -1;
  const name = token?.text ?? '';
  if (token && cliticStem(token, grammar)) {
    const read = clitic(token, grammar);
    if (read?.mention) return { ...read, by: 'before' };
  }
  const left = leftSubject(lastQuoteCut(before, index), grammar);
  const inverted = grammar.lexicon.verbFirst ? invertedSubject(tokens, cueAt, grammar) : null;
  const mention = grammar.hasCapitals ? (left ?? inverted) : grammar.lexicon.verbFirst ? (inverted ?? null) : left;
  return {
    mention: mention ?? (grammar.lexicon.verbFirst ? null : sentenceSubject(tokens, cueAt, grammar)),
    cue: name,
    by: 'before',
  };
}

/** The tokens before `index`, back to the previous quotation. */
function lastQuoteCut(before: readonly Item[], index: number): Token[] {
  const quote = before.findLastIndex((item, position) => position < index && item.kind === 'quote');
  return wordsOf(before.slice(quote + 1, index));
}

/** The subject left of its verb: past adverbs, over an apposition between commas, up to the clause's beginning. */
function leftSubject(tokens: readonly Token[], grammar: Grammar): Mention | null {
  const { clauseWords, fillers } = grammar.lexicon;
  let end = tokens.length;
  while (end > 0 && fillers.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  const clause = tokens.slice(0, end);
  const boundary = clause.findLastIndex((token) => clauseWords.has(token.lower));
  const endsWithBreak = BREAKS.has(clause.at(-1)?.text ?? '');
  const parts = splitAtBreaks(endsWithBreak ? clause : clause.slice(boundary + 1));
  if (parts.length === 0) return null;
  if (!endsWithBreak) return headOf(parts.at(-1) ?? [], grammar);
  return overApposition(parts, grammar);
}

/** `Smith, a professor at Harvard, said`: the name before the apposition; `the minister, John Smith, said`: the name in it. */
function overApposition(parts: readonly Token[][], grammar: Grammar): Mention | null {
  const last = headOf(parts.at(-1) ?? [], grammar);
  if (last?.kind === 'name' && parts.length > 1 && !startsLow(parts.at(-1))) return last;
  for (let index = parts.length - 2; index >= Math.max(0, parts.length - 4); index -= 1) {
    const head = headOf(parts[index] ?? [], grammar);
    if (head) return head;
  }
  return last;
}

const startsLow = (part: readonly Token[] | undefined): boolean => part?.[0] !== undefined && !part[0].isCapital;

/** `Smith met reporters and said`: the first one named in the sentence. */
function sentenceSubject(tokens: readonly Token[], cueAt: number, grammar: Grammar): Mention | null {
  const [first, second] = splitAtBreaks(tokens.slice(0, cueAt));
  const cut = (part: readonly Token[] | undefined): Mention | null => {
    if (!part) return null;
    const end = part.findIndex((token) => grammar.lexicon.clauseWords.has(token.lower));
    return headOf(end < 0 ? part : part.slice(0, end), grammar);
  };
  return cut(first) ?? cut(second);
}

function colonBefore(before: readonly Item[], grammar: Grammar): Attribution | undefined {
  const last = before.at(-1);
  if (last?.kind !== 'token' || !/^[:：]$/u.test(last.token.text)) return undefined;
  const tokens = lastQuoteCut(before, before.length - 1);
  const mention = sentenceSubject(tokens, tokens.length, grammar);
  return { mention, by: 'colon' };
}

// ---- no cue at all: the subject of the sentence, for quotations inside it

function bySubject(items: readonly Item[], at: number, grammar: Grammar): Attribution | undefined {
  const tokens = wordsOf(items.slice(0, at));
  if (!tokens.some((token) => token.isWord)) return undefined;
  const mention = sentenceSubject(tokens, tokens.length, grammar);
  // `the so-called "peace pier"`: without a verb between them the subject says nothing.
  const hasVerb = mention !== null && tokens.some((token) => token.isWord && token.start >= mention.end);
  return hasVerb ? { mention, by: 'subject' } : undefined;
}
