import type { Gender } from '../../../languages/parts/speech.ts';
import type { Span } from '../../../text/span.ts';
import type { Entity } from '../../quote.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Grammar } from '../../words/mention.ts';
import { nominativeKey } from '../../words/nominative-name.ts';
import { fieldWords, isBodyOfRole, officeStart, officeWords } from '../../words/offices.ts';
import { isRole } from '../../words/role-words.ts';
import { asRead, type Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';
import { kindOf, nameInRun } from './capitalized-nouns.ts';
import { genderOfRole, unbentRole } from './described-people.ts';
import { appositionOf, descriptionBefore, leadOf, officeBefore } from './name-roles.ts';
import { roleIn } from './role-text.ts';
import { endOfRun, isPart, MAX_NAME_WORDS, type Source, withoutParticle } from './run-bounds.ts';

/** A run of capitalized words that may name somebody or something. */
export interface NameRun extends Span {
  readonly words: readonly string[];
  /** The same words as they stand in the text. */
  readonly shown: readonly string[];
  readonly role?: string;
  readonly gender?: Gender;
  readonly sentenceInitial: boolean;
  /** Stands behind an article, no role between. */
  readonly hasArticle: boolean;
  /** Stands behind a preposition of place: `in Port Ellin`. */
  readonly isWhere: boolean;
  /** What the noun before the name says: `Kanton Holm`. */
  readonly kind?: Entity['kind'];
  /** Names somebody by an alias: what stands around it says nothing of the name. */
  readonly isAlias?: true;
}

const SENTENCE_END = /[.!?:"“„«”»]/u;
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
  const loose = grammar.lexicon.capitalizesNouns ? withoutParticle(tokens) : new Set<string>();
  const source: Source = { text, tokens, grammar, regions, loose };
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPart(tokens[at], grammar)) continue;
    const end = endOfRun(source, at);
    if (isUnnamedBody(tokens.slice(at, end), grammar)) continue; // a name may stand behind it
    const found = nameOfRun(source, at, end);
    if (found) {
      const { run, from } = described(source, at, end, found);
      // `North Korean` of `North Korean leader Kim` names nobody by itself.
      while ((runs.at(-1)?.end ?? -1) > from) runs.pop();
      runs.push(run);
    }
    at = end - 1;
  }
  return runs;
}

/** The index of the last word of a run that is a title; -1 where it has none. */
const lastRoleIn = (run: readonly Token[], { lexicon }: Grammar): number =>
  run.findLastIndex(
    (token, at) => at < run.length - 1 && (isRole(token, lexicon.roles) || lexicon.honorifics.has(token.lower)),
  );

/** `Polizei`, `Bundesländer`: what stands before such a name is no role. */
const isUnnamedBody = (run: readonly Token[], grammar: Grammar): boolean =>
  grammar.lexicon.capitalizesNouns &&
  unnamedBodies().test(run[lastRoleIn(run, grammar)]?.lower.slice(-MAX_UNNAMED) ?? '');

/** The name within a run, with what its other words say of it. */
interface FoundName {
  readonly name: readonly [Token, ...Token[]];
  readonly titleWords: readonly Token[];
  readonly kind?: Entity['kind'];
  readonly office?: Span;
  readonly hasRole: boolean;
  readonly sentenceInitial: boolean;
}

/** `Mayor Ada Lund`: the title and the name of a run; undefined where no word of it is a name. */
function nameOfRun({ tokens, grammar, regions }: Source, at: number, end: number): FoundName | undefined {
  const { capitalizesNouns } = grammar.lexicon;
  const run = tokens.slice(at, end);
  const lastRole = lastRoleIn(run, grammar);
  const office = officeBefore(tokens, at, run, grammar);
  const ofOffice = officeWords(tokens, at, run, grammar);
  const isBody = isBodyOfRole(run, lastRole, grammar);
  const behind = run.slice(ofOffice || (office ? 1 : isBody ? 0 : lastRole + 1)).filter((token) => token.isWord);
  const ofField = fieldWords(behind, grammar);
  const words = behind.slice(ofField);
  const previous = tokens[at - 1];
  const opensSentence = lastRole < 0 && (previous === undefined || SENTENCE_END.test(previous.text));
  const noun = capitalizesNouns ? nameInRun(words, opensSentence, grammar, regions) : undefined;
  const [first, ...others] = capitalizesNouns ? (noun?.name ?? []) : words;
  const sentenceInitial = opensSentence && first === words[0];
  if (!first || !isName([first, ...others], sentenceInitial, grammar)) return undefined;
  const kind = isBody
    ? 'organization'
    : (noun?.kind ?? (capitalizesNouns ? kindOf(run[lastRole], grammar) : undefined));
  return {
    name: [first, ...others],
    titleWords:
      isBody || ofOffice ? [] : [...run.slice(0, lastRole + 1), ...behind.slice(0, ofField), ...(noun?.role ?? [])],
    ...(ofOffice ? { office: { start: officeStart(tokens, at, grammar), end: run[ofOffice - 1]?.end ?? 0 } } : {}),
    ...(kind ? { kind } : {}),
    ...(office ? { office } : {}),
    hasRole: (noun?.role.length ?? 0) > 0,
    sentenceInitial,
  };
}

/** False for a common word that opens a sentence, for a list, and for a single letter: the English I, or the rest of an initial. */
function isName(name: readonly [Token, ...Token[]], sentenceInitial: boolean, { lexicon }: Grammar): boolean {
  const [first] = name;
  const isCommon = lexicon.fillers.has(first.lower) || lexicon.cues.has(first.lower);
  if (sentenceInitial && name.length === 1 && isCommon) return false;
  // Titles before it are no part of it: Indonesian `Ketua Umum Partai Demokrat Agus Harimurti Yudhoyono`.
  const given = Math.max(
    0,
    name.findIndex(({ text }) => isGivenName(text)),
  );
  return (
    (name.at(-1) ?? first).end - first.start > 1 &&
    name.slice(given).filter(({ isCapital }) => isCapital).length <= MAX_NAME_WORDS
  );
}

/** A name with its role, its gender and what stands before it; `from` is where its title begins. */
function described(source: Source, at: number, end: number, found: FoundName): { run: NameRun; from: number } {
  const { tokens, grammar } = source;
  const { complementizers, determiners, honorifics, roles } = grammar.lexicon;
  const { name, kind } = found;
  const lead = [...tokens.slice(leadOf(tokens, at, grammar), at), ...found.titleWords];
  const title = lead.slice(lead.findIndex((token) => !determiners.has(token.lower)));
  const role = roleOf(source, at, end, {
    title,
    isTitled: found.hasRole || title.some((token) => isRole(token, roles)),
    office: found.office,
  });
  const honored = title.map((token) => honorifics.get(token.lower)).find((one) => one !== undefined);
  const gender = honored ?? (role && grammar.lexicon.capitalizesNouns ? genderOfRole(role) : undefined);
  const [first, last] = [name[0], name.at(-1) ?? name[0]];
  const previous = tokens[at - 1]?.lower ?? '';
  const shown = name.map((token) => asRead(token.text).replace(grammar.nameSuffixes, ''));
  const run: NameRun = {
    start: first.start,
    end: last.end - (grammar.nameSuffixes.exec(last.text)?.[0].length ?? 0),
    // Case counts: the UN is not Mr Un.
    words: shown.map((word) => nominativeKey(word, grammar.nameEndings)),
    shown,
    sentenceInitial: found.sentenceInitial,
    // English `said that Lund will go`: a conjunction as well.
    hasArticle:
      lead.length === 0 &&
      !complementizers.has(previous) &&
      (determiners.has(previous) || swallowedArticles().has(previous)),
    isWhere: isBehindPlaceWord(tokens, at, grammar) || isNear(tokens, at),
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
    ...(kind ? { kind } : {}),
  };
  return { run, from: title[0]?.start ?? first.start };
}

/** `in Port Ellin, the mayor of the island said`: nothing behind such a name says what somebody is. */
const isBehindPlaceWord = (tokens: readonly Token[], at: number, { clitics }: Grammar): boolean => {
  const previous = tokens[at - 1]?.lower ?? '';
  return prepositionsOfPlace().has(previous) && !clitics.has(previous);
};

/** What somebody is, as printed: `the mayor, Ada Lund`, `Mayor Ada Lund`, `Ada Lund, the mayor`. */
function roleOf(
  { text, tokens, grammar }: Source,
  at: number,
  end: number,
  { title, isTitled, office }: { title: readonly Token[]; isTitled: boolean; office: Span | undefined },
): string | undefined {
  const before = isTitled
    ? roleIn(text, { start: title[0]?.start ?? 0, end: title.at(-1)?.end ?? 0 }, grammar.lexicon)
    : undefined;
  const printed =
    (office && text.slice(office.start, office.end)) ??
    before ??
    (isBehindPlaceWord(tokens, at, grammar) ? undefined : appositionOf(tokens, end, grammar, text)) ??
    descriptionBefore(tokens, at, end, grammar, text);
  return printed && grammar.lexicon.capitalizesNouns ? unbentRole(printed, grammar.lexicon.roles) : printed;
}

/** Bodies that stand for themselves: `laut Ministerium Arbeiten am Netz`. */
const unnamedBodies = grammarPattern('unnamedBodies');
const MAX_UNNAMED = 12;

/** `in der Nähe von Port Ellin`, `östlich von Holm` */
const isNear = (tokens: readonly Token[], at: number): boolean =>
  nearLinks().has(tokens[at - 1]?.lower ?? '') && nearWords().has(tokens[at - 2]?.lower ?? '');
const nearLinks = grammarWords('nearLinks');
const nearWords = grammarWords('nearWords');
