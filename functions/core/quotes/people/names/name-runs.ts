import type { Gender } from '../../../languages/parts/speech.ts';
import type { Span } from '../../../text/span.ts';
import type { Entity } from '../../quote.ts';
import type { Grammar } from '../../words/mention.ts';
import { isRole } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import { kindOf, nameInRun } from './capitalized-nouns.ts';
import { genderOfRole, unbentRole } from './described-people.ts';
import { appositionOf, descriptionBefore, leadOf, officeBefore } from './name-roles.ts';
import { nominativeKey } from './nominative-name.ts';
import { roleIn } from './role-text.ts';

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
const POSSESSIVE = /['’]s?$/u;
/** German articles that have swallowed a preposition. */
const swallowedArticles = grammarWords('swallowedArticles');
/** `of`, `to` and `from` stand before people as often. */
const prepositionsOfPlace = grammarWords('prepositionsOfPlace');

/** The names of a text, without the capitalized words that merely open a sentence, in text order. */
export function nameRuns(
  text: string,
  tokens: readonly Token[],
  grammar: Grammar,
  regions: ReadonlySet<string>,
): NameRun[] {
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
    const noun = grammar.lexicon.capitalizesNouns ? nameInRun(words, opensSentence, grammar, regions) : undefined;
    const name = grammar.lexicon.capitalizesNouns ? (noun?.name ?? []) : words;
    const sentenceInitial = opensSentence && name[0] === words[0];
    const [first, last] = [name[0], name.at(-1)];
    const lonelyStart =
      sentenceInitial && name.length === 1 && (fillers.has(name[0]?.lower ?? '') || cues.has(name[0]?.lower ?? ''));
    // A single letter is the English I, or what is left of an initial.
    if (first && last && !lonelyStart && last.end - first.start > 1 && name.length <= MAX_NAME_WORDS) {
      const leadStart = leadOf(tokens, at, grammar);
      const lead = [...tokens.slice(leadStart, at), ...run.slice(0, lastRole + 1), ...(noun?.role ?? [])];
      const titleTokens = lead.slice(lead.findIndex((token) => !determiners.has(token.lower)));
      const isTitled = titleTokens.some((token) => isRole(token, roles)) || (noun?.role.length ?? 0) > 0;
      const before = isTitled
        ? roleIn(text, { start: titleTokens[0]?.start ?? 0, end: titleTokens.at(-1)?.end ?? 0 }, grammar.lexicon)
        : undefined;
      const kind = noun?.kind ?? roleKind;
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

/** `in der Nähe von Port Ellin`, `östlich von Holm` */
const isNear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'von' &&
  /^(?:nähe|nördlich|südlich|östlich|westlich|unweit)$/u.test(tokens[at - 2]?.lower ?? '');
