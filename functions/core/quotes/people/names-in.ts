import type { Gender } from '../../languages/parts/speech.ts';
import type { Span } from '../../text/span.ts';
import type { Grammar } from '../phrases/mention.ts';
import { isRole } from '../phrases/noun-phrase.ts';
import type { Entity } from '../quote.ts';
import type { Token } from '../sentence/tokens.ts';
import { grammarPattern, grammarWords } from '../vocabulary.ts';
import { nominativeKey } from './nominative-name.ts';
import { genderOfRole, unbentRole } from './people-cased.ts';
import { roleIn } from './role-text.ts';
import { kindOf, nameInRun } from './run-cased.ts';

/** A run of capitalized words that may name somebody or something. */
export interface NameRun extends Span {
  readonly words: readonly string[];
  readonly role?: string;
  readonly gender?: Gender;
  readonly sentenceInitial: boolean;
  /** Stands behind an article, no role between. */
  readonly hasArticle: boolean;
  /** Stands behind a preposition of place: `in Port Ellin`. */
  readonly isWhere: boolean;
  /** What the noun before the name says: `Kanton Holm`. */
  readonly kind?: Entity['kind'];
}

const runParticles = grammarWords('runParticles');
const SENTENCE_END = /[.!?:"“„«”»]/u;
/** A name of more words than this is a title or a list, not a name. */
const MAX_NAME_WORDS = 6;
const MAX_ROLE_TOKENS = 12;
const POSSESSIVE = /['’]s?$/u;
/** German articles that have swallowed a preposition. */
const swallowedArticles = grammarWords('swallowedArticles');
/** `of`, `to` and `from` stand before people as often. */
const prepositionsOfPlace = grammarWords('prepositionsOfPlace');

/** Names told apart from capitalized sentence beginnings, in text order. */
function nameRuns(text: string, tokens: readonly Token[], grammar: Grammar, regions: ReadonlySet<string>): NameRun[] {
  const { determiners, pronouns, honorifics, roles, stops, fillers, cues, clauseWords } = grammar.lexicon;
  const isPart = (token: Token | undefined): boolean =>
    (token?.isCapital ?? false) &&
    token !== undefined &&
    !determiners.has(token.lower) &&
    !pronouns.has(token.lower) &&
    !stops.has(token.lower) &&
    !clauseWords.has(token.lower) &&
    !grammar.times.has(token.lower);
  const runs: NameRun[] = [];
  const loose = grammar.lexicon.capitalizesNouns ? withoutParticle(tokens) : new Set<string>();
  const isBroken = (before: Token | undefined, after: Token | undefined): boolean =>
    before === undefined || after === undefined || text.slice(before.end, after.start).includes('\n');
  /** `J.` of `J. Lund`, on one line. */
  const isInitialStop = (end: number): boolean =>
    tokens[end]?.text === '.' &&
    isInitial(tokens[end - 1]?.text ?? '', grammar) &&
    !isBroken(tokens[end], tokens[end + 1]);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPart(tokens[at])) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < MAX_NAME_WORDS + 4) {
      if (isBroken(tokens[end - 1], tokens[end])) break;
      // `Holm Gazette’s Ada Lund` is two names.
      if (POSSESSIVE.test(tokens[end - 1]?.text ?? '')) break;
      if (isPart(tokens[end])) end += 1;
      else if (isParticle(tokens, end, grammar, loose) && isPart(tokens[end + 1])) end += 2;
      else if (isInitialStop(end) && isPart(tokens[end + 1])) end += 2;
      else if (isOfOrganization(tokens, end, grammar) && isPart(tokens[end + 1])) end += 2;
      else break;
    }
    const run = tokens.slice(at, end);
    const lastRole = run.findLastIndex(
      (token, index) => index < run.length - 1 && (isRole(token, roles) || honorifics.has(token.lower)),
    );
    const office = officeBefore(tokens, at, run, grammar);
    const words = run.slice(office ? 1 : lastRole + 1).filter((token) => token.isWord);
    const previous = tokens[at - 1];
    // `Polizei`, `Bundesländer`: what stands before such a name is no role.
    const roleKind = grammar.lexicon.capitalizesNouns ? kindOf(run[lastRole], grammar) : undefined;
    const isUnnamed =
      grammar.lexicon.capitalizesNouns && unnamedBodies().test(run[lastRole]?.lower.slice(-MAX_UNNAMED) ?? '');
    if (isUnnamed) continue;
    const opensSentence = lastRole < 0 && (previous === undefined || SENTENCE_END.test(previous.text));
    const cased = grammar.lexicon.capitalizesNouns ? nameInRun(words, opensSentence, grammar, regions) : undefined;
    const name = grammar.lexicon.capitalizesNouns ? (cased?.name ?? []) : words;
    const sentenceInitial = opensSentence && name[0] === words[0];
    const [first, last] = [name[0], name.at(-1)];
    const lonelyStart =
      sentenceInitial && name.length === 1 && (fillers.has(name[0]?.lower ?? '') || cues.has(name[0]?.lower ?? ''));
    // A single letter is the English I, or what is left of an initial.
    if (first && last && !lonelyStart && last.end - first.start > 1 && name.length <= MAX_NAME_WORDS) {
      const leadStart = leadOf(tokens, at, grammar);
      const lead = [...tokens.slice(leadStart, at), ...run.slice(0, lastRole + 1), ...(cased?.role ?? [])];
      const titleTokens = lead.slice(lead.findIndex((token) => !determiners.has(token.lower)));
      const isTitled = titleTokens.some((token) => isRole(token, roles)) || (cased?.role.length ?? 0) > 0;
      const before = isTitled
        ? roleIn(text, { start: titleTokens[0]?.start ?? 0, end: titleTokens.at(-1)?.end ?? 0 }, grammar.lexicon)
        : undefined;
      const kind = cased?.kind ?? roleKind;
      const printed =
        (office && text.slice(office.start, office.end)) ??
        before ??
        appositionOf(tokens, end, grammar, text) ??
        descriptionBefore(tokens, at, end, grammar, text);
      const role = printed && grammar.lexicon.capitalizesNouns ? unbentRole(printed, roles) : printed;
      // `North Korean` of `North Korean leader Kim` names nobody by itself.
      while ((runs.at(-1)?.end ?? -1) > (titleTokens[0]?.start ?? first.start)) runs.pop();
      const honored = titleTokens.map((token) => honorifics.get(token.lower)).find((one) => one !== undefined);
      const gender = honored ?? (role && grammar.lexicon.capitalizesNouns ? genderOfRole(role) : undefined);
      runs.push({
        start: first.start,
        end: last.end - (POSSESSIVE.exec(last.text)?.[0].length ?? 0),
        // Case counts: the UN is not Mr Un.
        words: name.map((token) => nominativeKey(token.text.replace(POSSESSIVE, ''))),
        sentenceInitial,
        hasArticle:
          lead.length === 0 &&
          (determiners.has(previous?.lower ?? '') || swallowedArticles().has(previous?.lower ?? '')),
        isWhere: prepositionsOfPlace().has(previous?.lower ?? '') || isNear(tokens, at),
        ...(role ? { role } : {}),
        ...(gender ? { gender } : {}),
        ...(kind ? { kind } : {}),
      });
    }
    at = end - 1;
  }
  return runs;
}

const nobleParticles = grammarWords('nobleParticles');

/** The words with a capital that stand somewhere without `von` or `zu` before them. */
const withoutParticle = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ isCapital }, at) => isCapital && !nobleParticles().has(tokens[at - 1]?.lower ?? ''))
      .map(({ text }) => text),
  );

/** Bodies that stand for themselves: `laut Ministerium Arbeiten am Netz`. */
const unnamedBodies = grammarPattern('unnamedBodies');
const MAX_UNNAMED = 12;

/** Where all nouns have capitals a short word may end the sentence: `… traf das Tor.` */
const isInitial = (word: string, { lexicon }: Grammar): boolean =>
  lexicon.capitalizesNouns ? /^(?:\p{Lu}\p{L}?|Prof|Ing|Gen)$/u.test(word) : word.length <= 3;

/** `Reef Council of Norland`: in the name of an organization `of` is a part of it. */
const isOfOrganization = (tokens: readonly Token[], at: number, { lexicon }: Grammar): boolean =>
  tokens[at]?.text === 'of' && lexicon.organizations.has(tokens[at - 1]?.lower ?? '');

/** German `der Sprecher der Polizei`, `Angaben von Lund`: there only what stands behind a name goes on with it. */
function isParticle(tokens: readonly Token[], at: number, grammar: Grammar, loose: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token || !runParticles().has(token.lower)) return false;
  if (!grammar.lexicon.capitalizesNouns) return true;
  // `Lund von Holm`, `Lund zu Reed`: what also stands without the particle is another name.
  if (nobleParticles().has(token.lower) && (loose.has(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.isCapital))
    return false;
  return !grammar.lexicon.determiners.has(token.lower) && grammar.names.has(tokens[at - 1]?.text ?? '');
}

/** `Ines Falk, the mayor of Port Ellin,`: what stands between the commas behind a name, if it is a role. */
function appositionOf(tokens: readonly Token[], end: number, grammar: Grammar, text: string): string | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  const { determiners, roles, clauseWords, stops, capitalizesNouns } = grammar.lexicon;
  const from = determiners.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  let to = from;
  while (
    to < tokens.length &&
    to - from < MAX_ROLE_TOKENS &&
    (tokens[to]?.isWord ?? false) &&
    !clauseWords.has(tokens[to]?.lower ?? '')
  )
    to += 1;
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  const opening = words.slice(0, 4);
  const roleAt = opening.findIndex((token) => roles.has(token.lower.split('-').at(-1) ?? ''));
  // `einmal für einen Spieler`: behind a preposition it is somebody else.
  const isOther = capitalizesNouns && opening.slice(0, Math.max(0, roleAt)).some((token) => stops.has(token.lower));
  const isThing = capitalizesNouns && kindOf(opening[roleAt], grammar) !== undefined;
  const isRole = roleAt >= 0 && !isOther && !isThing;
  const isClosed = /^[,.;:)»”"]$/u.test(tokens[to]?.text ?? '.');
  const isPhrase = first !== undefined && !stops.has(first.lower) && !grammar.lexicon.joiners.has(first.lower);
  // German `Ada Lund, Sprecherin der Fischer,`: no article, and no list of people.
  const isBare =
    capitalizesNouns && roleAt === 0 && tokens[to]?.text === ',' && !words.some(({ lower }) => lower === 'und');
  return isPhrase && last && isRole && isClosed && (!first.isCapital || isBare)
    ? roleIn(text, { start: first.start, end: last.end }, grammar.lexicon)
    : undefined;
}

/** `The mayor of Holm, Ada Lund,`: what leads from an article to the comma before a name, if it is a role. */
function descriptionBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: Grammar,
  text: string,
): string | undefined {
  const { determiners, roles, clauseWords, capitalizesNouns } = grammar.lexicon;
  if (tokens[at - 1]?.text !== ',' || capitalizesNouns || !/^[,.;:)]$/u.test(tokens[end]?.text ?? '.'))
    return undefined;
  let from = at - 1;
  while (from > Math.max(0, at - MAX_ROLE_TOKENS) && tokens[from - 1]?.isWord) from -= 1;
  const opens = tokens.slice(from, at - 1).findIndex((token) => determiners.has(token.lower));
  const words = tokens.slice(from + opens + 1, at - 1);
  const [first, last] = [words[0], words.at(-1)];
  const isPlain = opens === 0 && first !== undefined && last !== undefined && !first.isCapital;
  if (!isPlain || !roles.has(first.lower.split('-').at(-1) ?? '')) return undefined;
  return words.some((token) => clauseWords.has(token.lower)) ? undefined : text.slice(first.start, last.end);
}

/** Where the role before a name begins: `palace spokesman` *Lund*, `North Tarnish leader` *Reed*. */
function leadOf(tokens: readonly Token[], at: number, grammar: Grammar): number {
  let start = at;
  while (start > 0 && at - start < 3) {
    const token = tokens[start - 1];
    if (!token || token.isCapital || !grammar.lexicon.roles.has(token.lower.split('-').at(-1) ?? '')) break;
    start -= 1;
  }
  if (start === at) return at;
  while (start > 0 && at - start < 6) {
    const token = tokens[start - 1];
    if (!token?.isCapital || grammar.lexicon.stops.has(token.lower) || grammar.lexicon.determiners.has(token.lower))
      break;
    start -= 1;
  }
  return start;
}

/** German `die Ministerin für Verkehr Ada Lund`: what the office is for opens the run. */
function officeBefore(tokens: readonly Token[], at: number, run: readonly Token[], grammar: Grammar): Span | undefined {
  const [role, link, field] = [tokens[at - 2], tokens[at - 1], run[0]];
  const isOffice = grammar.lexicon.capitalizesNouns && run.length > 2 && link?.lower === 'für';
  return isOffice && role && field && isRole(role, grammar.lexicon.roles)
    ? { start: role.start, end: field.end }
    : undefined;
}

/** `in der Nähe von Port Ellin`, `östlich von Holm` */
const isNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'von' &&
  /^(?:nähe|nördlich|südlich|östlich|westlich|unweit)$/u.test(tokens[at - 2]?.lower ?? '');

const isLowerElsewhere = (run: NameRun, lowerWords: ReadonlySet<string>): boolean =>
  run.sentenceInitial && run.words.length === 1 && run.words.some((word) => lowerWords.has(word.toLowerCase()));

/** The runs that name somebody: common nouns left out, and headlines, where every word has a capital. */
export function namesIn(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  regions: ReadonlySet<string>,
): NameRun[] {
  const runs = nameRuns(text, tokens, grammar, regions);
  if (!grammar.lexicon.capitalizesNouns) {
    const kept = runs.filter((run) => !isLowerElsewhere(run, grammar.lowerWords) && !isHeadline(text, run));
    const names = new Set(kept.map(({ words }) => words.join(' ')));
    return kept.map((run) => withoutOpening(run, names, text, grammar));
  }
  const surnames = new Set(runs.filter((run) => run.words.length > 1 || run.kind).map((run) => run.words.at(-1)));
  return runs.filter(
    (run) => run.words.length > 1 || run.role !== undefined || run.kind !== undefined || surnames.has(run.words[0]),
  );
}

/** `Rival Ada Lund` at the head of a sentence, where the text also has `Ada Lund`, and `Added Lund:`: the first word is no part of the name. */
function withoutOpening(run: NameRun, names: ReadonlySet<string>, text: string, { lexicon }: Grammar): NameRun {
  const [first = '', ...words] = run.words;
  if (!run.sentenceInitial || words.length === 0) return run;
  const isVerb = /(?:ed|said)$/u.test(first) && lexicon.cues.has(first.toLowerCase());
  if (!isVerb && (words.length < 2 || !names.has(words.join(' ')))) return run;
  const start = text.indexOf(words[0] ?? '', run.start + first.length);
  return { ...run, words, start, sentenceInitial: false };
}

/** A line is looked at this far to tell whether it is a headline. */
const MAX_HEADLINE = 160;

/** `Mayor Lund Opens New Pier`: five words or more, nearly all with capitals, no full stop. */
function isHeadline(text: string, run: NameRun): boolean {
  const before = text.slice(Math.max(0, run.start - MAX_HEADLINE), run.start);
  const after = text.slice(run.start, run.start + MAX_HEADLINE);
  const from = before.lastIndexOf('\n');
  if (from < 0 && run.start > MAX_HEADLINE) return false;
  const line = `${before.slice(from + 1)}${after.split('\n', 1)[0] ?? ''}`.trim();
  const long = line.split(/\s+/u).filter((word) => /^\p{L}{4}/u.test(word));
  const big = long.filter((word) => /^\p{Lu}/u.test(word));
  // A full stop makes a sentence of it, unless every long word has a capital: `Related: Lund Opens New Pier In Tarn.`
  const isSentence = /[.!?]["”’]?$/u.test(line) && run.start - line.length > 0 && big.length < long.length;
  return long.length >= 4 && big.length >= long.length * 0.8 && !isSentence;
}
