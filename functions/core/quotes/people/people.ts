import type { Gender } from '../../languages/parts/speech.ts';
import { indexAt, type Span } from '../../text/span.ts';
import type { Entity } from '../quote.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';
import { descriptionsIn } from './described-people.ts';
import type { NameRun } from './name-runs.ts';
import { isOfPeople, isPlaceName, isShouted } from './name-shapes.ts';
import { namesIn } from './names-in.ts';
import { nominativeKey, nominativeName } from './nominative-name.ts';
import { PLACE_NAMES } from './place-names-data.ts';
import { roleIn } from './role-text.ts';
import { type Opening, openingAt, openingsOf } from './sentence-openings.ts';

interface Group {
  name: string;
  words: ReadonlySet<string>;
  readonly runs: NameRun[];
  /** How many of the runs give the full name. */
  full: number;
  /** How many of the runs stand behind an article: `the Holm Accord` is no person. */
  withArticle: number;
  /** How many of the runs stand behind a preposition of place. */
  where: number;
  role: string | undefined;
  gender: Gender | undefined;
  speaks: boolean;
  kind: Entity['kind'] | undefined;
  /** A pronoun for a person stands behind it in its own sentence: `Stone has not answered, although he …`. */
  isCalledPerson: boolean;
}

/** One place where a group is named. */
interface NameMention extends Span {
  readonly group: Group;
  /** Stands inside a quotation: the speaker’s word, not the reporter’s. */
  readonly isQuoted: boolean;
  /** Owns what stands behind: `Finch’s remarks`. */
  readonly isOwner: boolean;
}

/** A text, the words and sentences of it, and what stands between its marks; spans in order. */
interface Named {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly regions: ReadonlySet<string>;
  readonly quoted: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Adjectives of nations begin no person's name: `Russian television`. */
const demonymEndings = grammarPattern('demonymEndings');

/** Of two with one surname the bare surname means the one the text is about: named in full twice as often, else neither. */
function mostNamed(groups: readonly Group[]): Group | undefined {
  const [first, second] = groups.slice(0, MAX_NAMESAKES).sort((a, b) => b.full - a.full);
  return first && (!second || first.full >= 2 * second.full) ? first : undefined;
}

/** A pronoun this close behind a name mostly means it, in UTF-16 units. */
const MAX_TO_PRONOUN = 120;
/** So many pronouns tell a gender. */
const MIN_PRONOUNS = 2;

/** More people of one surname than these are not told apart; also bounds the work. */
const MAX_NAMESAKES = 8;

/** Names, clustered: the longest form names the group, a surname or first name alone joins the group it belongs to. */
export class People {
  readonly #groups: Group[] = [];
  readonly #byWord = new Map<string, Group[]>();
  readonly #text: string;
  readonly #grammar: Grammar;
  readonly #regions: ReadonlySet<string>;
  readonly #mentions: NameMention[];
  readonly #described: readonly Span[];
  readonly #quoted: readonly Span[];
  readonly #sentences: readonly Span[];
  readonly #openings: readonly Opening[];

  constructor({ text, tokens, grammar, regions, quoted, sentences }: Named) {
    this.#text = text;
    this.#quoted = quoted;
    this.#grammar = grammar;
    this.#regions = regions;
    this.#sentences = sentences;
    const runs = grammar.hasCapitals ? namesIn(text, tokens, grammar, regions) : [];
    // Longest first, so that `Lund` finds `Ada Lund` already there.
    for (const run of [...runs].sort((a, b) => b.words.length - a.words.length || a.start - b.start)) this.#add(run);
    for (const group of this.#groups) group.name = nominativeName(text, group.runs, group.name);
    this.#mentions = this.#groups
      .flatMap((group) =>
        group.runs.map(({ start, end }) => ({
          start,
          end,
          group,
          isQuoted: this.#isQuoted(start),
          isOwner: /^['’]/u.test(text.charAt(end)),
        })),
      )
      .sort((a, b) => a.start - b.start);
    const isSubjectFirst = grammar.lexicon.order === 'subject-first' && grammar.hasCapitals;
    this.#openings = isSubjectFirst ? openingsOf(sentences, tokens, (at) => this.#isQuoted(at), grammar) : [];
    this.#described = grammar.lexicon.capitalizesNouns ? descriptionsIn(tokens, grammar) : [];
    this.#learnGenders(tokens);
  }

  /** A name that `she` follows again and again, and `he` hardly ever, is a woman's. */
  #learnGenders(tokens: readonly Token[]): void {
    const tallies = new Map<Group, { female: number; male: number }>();
    for (const token of tokens) {
      const gender = this.#grammar.lexicon.pronouns.get(token.lower);
      const mention = gender && this.#mentions[indexAt(this.#mentions, token.start)];
      if (!gender || !mention || token.start - mention.end > MAX_TO_PRONOUN) continue;
      if (mention.isQuoted || mention.isOwner || this.#isQuoted(token.start)) continue;
      // `Speaking of the pier, he …`: what opens a sentence and does nothing there is nobody.
      const isActing = mention.group.words.size > 1 || this.#hasVerb(mention);
      const isOwnSentence = isSameSentence(this.#sentences, mention, token);
      mention.group.isCalledPerson ||= isActing && isOwnSentence && this.#opens(mention);
      const tally = tallies.get(mention.group) ?? { female: 0, male: 0 };
      tally[gender] += 1;
      tallies.set(mention.group, tally);
    }
    for (const [group, { female, male }] of tallies) {
      if (!this.#isPerson(group)) continue;
      if (female >= MIN_PRONOUNS && female >= 2 * male) group.gender ??= 'female';
      if (male >= MIN_PRONOUNS && male >= 2 * female) group.gender ??= 'male';
    }
  }

  #add(run: NameRun): Group {
    const group = this.#holder(run) ?? this.#find(run) ?? this.#create(run);
    group.runs.push(run);
    if (run.isWhere) group.where += 1;
    if (run.hasArticle) group.withArticle += 1;
    if (run.words.length === group.words.size) group.full += 1;
    // `Mayor Lund` where two are called Lund says nothing of the one it does not mean.
    const isOwn = run.words.length > 1 || this.#bearers(run.words[0] ?? '').length < 2;
    if (isOwn) group.role ??= run.role;
    if (isOwn) group.gender ??= run.gender;
    group.kind ??= run.kind;
    return group;
  }

  #create(run: NameRun): Group {
    const group: Group = {
      name: this.#text.slice(run.start, run.end),
      words: new Set(run.words),
      runs: [],
      full: 0,
      withArticle: 0,
      where: 0,
      role: undefined,
      gender: undefined,
      speaks: false,
      kind: undefined,
      isCalledPerson: false,
    };
    this.#groups.push(group);
    for (const word of group.words) {
      const known = this.#byWord.get(word);
      if (known) known.push(group);
      else this.#byWord.set(word, [group]);
    }
    return group;
  }

  /** Those with a longer name that ends in this surname. */
  #bearers(surname: string): Group[] {
    return (this.#byWord.get(surname) ?? []).filter(({ words }) => words.size > 1 && [...words].at(-1) === surname);
  }

  /** Of two of one surname the one who holds the office: `Mayor Lund`. */
  #holder({ words, role }: NameRun): Group | undefined {
    const [surname] = words;
    if (surname === undefined || words.length > 1 || role === undefined) return undefined;
    const bearers = this.#bearers(surname);
    const noun = roleStem(role.split(/\s+/u).at(-1) ?? '');
    const holders = bearers.filter((group) => group.role !== undefined && rolesOf(group.role).has(noun));
    return bearers.length > 1 && holders.length === 1 ? holders[0] : undefined;
  }

  /** The one group whose name contains all these words with the same last word, or whose first name it is; else none. */
  #find({ words, role }: NameRun): Group | undefined {
    const last = words.at(-1) ?? '';
    const candidates = (this.#byWord.get(stem(last)) ?? this.#byWord.get(last) ?? []).filter((group) =>
      words.every((word) => group.words.has(word)),
    );
    const exact = candidates.filter((group) => group.words.size === words.length);
    if (exact.length > 0) return exact[0];
    const bySurname = candidates.filter((group) => [...group.words].at(-1) === last);
    // `Captain Lund` is neither where no Lund is said to be a captain.
    if (bySurname.length > 1 && role !== undefined) return undefined;
    if (bySurname.length > 0) return mostNamed(bySurname);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /** The entity that stands at a mention, noted as one who speaks. */
  speaking(mention: Mention): { name: string; role?: string } | undefined {
    const group = this.#at(mention);
    if (!group) return undefined;
    group.speaks = true;
    if (group.kind !== undefined || this.#kind(group) === 'organization') return { name: group.name };
    const own = mention.role && roleIn(this.#text, mention.role, this.#grammar.lexicon);
    group.role ??= own;
    const role = this.#isPerson(group) ? (own ?? group.role) : undefined;
    return { name: group.name, ...(role ? { role } : {}) };
  }

  /** Whether somebody else by name stands behind `speaker`'s mention and before `to`. */
  othersNamed(speaker: Span & { readonly name: string }, to: number): boolean {
    for (let index = indexAt(this.#mentions, to - 1); index >= 0; index -= 1) {
      const mention = this.#mentions[index];
      if (!mention || mention.start < speaker.end) return false;
      if (mention.group.name !== speaker.name && this.#isPerson(mention.group)) return true;
    }
    return false;
  }

  #at(span: Span): Group | undefined {
    const index = indexAt(this.#mentions, span.end - 1);
    const found = this.#mentions[index];
    return found && found.end > span.start ? found.group : undefined;
  }

  #isQuoted(at: number): boolean {
    const quote = this.#quoted[indexAt(this.#quoted, at)];
    return quote !== undefined && at < quote.end;
  }

  /** All who are named in some stretches of the text. */
  #namedIn(spans: readonly Span[]): ReadonlySet<Group> {
    const found = new Set<Group>();
    for (const { start, end } of spans)
      for (let at = indexAt(this.#mentions, start - 1) + 1; (this.#mentions[at]?.start ?? end) < end; at += 1) {
        const group = this.#mentions[at]?.group;
        if (group) found.add(group);
      }
    return found;
  }

  /** Whether somebody’s speech may go on in these words: not of a place, nor of one whom they name. */
  goesOn(name: string, words: Span): boolean {
    return !this.#regions.has(name.toLowerCase()) && ![...this.#namedIn([words])].some((group) => group.name === name);
  }

  /**
   * Who a pronoun means: the last one named before it who can be meant, one who spoke or is a person by title first;
   * of several in one sentence the one who speaks there. Nobody named inside a quotation, nor in the words `said` by the
   * pronoun, is meant. Undefined where two different people of fitting gender were named in the same stretch: no guess.
   */
  resolve(
    pronoun: Mention,
    gender: Gender | undefined,
    reach: number,
    said: readonly Span[] = [],
  ): { name: string; role?: string } | undefined {
    const { near, spokenOf } = this.#near(pronoun, gender, reach, said);
    const [last] = near;
    // In one sentence with the pronoun another who does something of his own may be meant as well.
    const isShared = last !== undefined && isSameSentence(this.#sentences, last, pronoun);
    const isTold = (one: NameMention): boolean => last !== undefined && isSameSentence(this.#sentences, one, last);
    const first = near.find((one) => isTold(one) && this.#leads(one));
    const leading =
      isShared && near.some((one) => one !== first && isTold(one) && this.#hasVerb(one)) ? undefined : first;
    const nearest = leading ?? last;
    const only = nearest?.group;
    if (!nearest || !only || !this.#isKnown(only) || !this.#isSurelyPerson(only)) return undefined;
    // Somebody nearer whom the words themselves name: then only the subject of that sentence is left.
    if (spokenOf && spokenOf.start > nearest.start && !this.#isSubjectAbove(nearest, spokenOf)) return undefined;
    if (this.#isDescribedBetween(nearest.start, pronoun.start)) return undefined;
    if (this.#isSomebodyElse(nearest, pronoun, gender)) return undefined;
    // One of a gender not yet told is no guess beside one who was called so already.
    const isOther =
      gender !== undefined && only.gender === undefined && near.some(({ group }) => group.gender === gender);
    if (!leading && near.some((one) => one !== nearest && this.#isSubjectAbove(one, nearest))) return undefined;
    if (near.length > 1 && !leading && (!only.speaks || isOther)) return undefined;
    if (gender) only.gender ??= gender;
    return { name: only.name, ...(only.role ? { role: only.role } : {}) };
  }

  /** Who may be meant, nearest first, each once: the two nearest, and more only within one sentence; `spokenOf` is left out. */
  #near(
    pronoun: Span,
    gender: Gender | undefined,
    reach: number,
    said: readonly Span[],
  ): { near: NameMention[]; spokenOf: NameMention | undefined } {
    const named = this.#namedIn(said);
    const near: NameMention[] = [];
    let spokenOf: NameMention | undefined;
    for (let index = indexAt(this.#mentions, pronoun.start - 1); index >= 0; index -= 1) {
      const mention = this.#mentions[index];
      if (!mention || mention.start < reach) break;
      const { group } = mention;
      if (near.some((one) => one.group === group) || !this.#canBeMeant(mention, gender)) continue;
      if (named.has(group)) {
        spokenOf ??= mention;
        continue;
      }
      const [nearest] = near;
      // One who stands a paragraph further back than the nearest does not make the pronoun ambiguous.
      if (nearest && this.#text.slice(mention.end, nearest.start).includes('\n')) break;
      if (near.length > 1 && nearest && !isSameSentence(this.#sentences, mention, nearest)) break;
      near.push(mention);
      if (near.length >= MAX_NAMESAKES) break;
    }
    return { near, spokenOf };
  }

  #isSubjectAbove(mention: NameMention, other: NameMention): boolean {
    return isSameSentence(this.#sentences, mention, other) && this.#opens(mention);
  }

  #canBeMeant(mention: NameMention, gender: Gender | undefined): boolean {
    const { group, isQuoted } = mention;
    if (isQuoted || (mention.isOwner && !this.#opens(mention))) return false;
    if (gender !== undefined && group.gender !== undefined && group.gender !== gender) return false;
    const opening = openingAt(this.#openings, this.#sentences, mention.start);
    // `He also thanked Lund.`: the pronoun goes on with its own.
    if (gender !== undefined && opening?.pronoun === gender && opening.start < mention.start) return false;
    return this.#isPerson(group) || (this.#isUnknown(group) && this.#opens(mention) && this.#hasVerb(mention));
  }

  /** `Stone has not answered.`: a lone name may be anybody’s. */
  #isUnknown(group: Group): boolean {
    const [word = ''] = group.words;
    const isLone = group.words.size === 1 && this.#openings.length > 0 && this.#kind(group) === undefined;
    return isLone && !this.#grammar.lowerWords.has(word.toLowerCase()) && group.withArticle * 2 < group.runs.length;
  }

  /** A lone name that speaks may be a country, a company, a paper: a pronoun for a person needs more. */
  #isSurelyPerson({ words, role, gender, isCalledPerson }: Group): boolean {
    const isSure = role !== undefined || gender !== undefined || isCalledPerson;
    return isSure || this.#openings.length === 0 || (words.size > 1 && !this.#endsInNoun(words));
  }

  /** `Harbour Maps`, `Foreign Secretary`: the last word is also a plain noun of the text or a title. */
  #endsInNoun(words: ReadonlySet<string>): boolean {
    const last = [...words].at(-1)?.toLowerCase() ?? '';
    return this.#grammar.lowerWords.has(last) || this.#grammar.lexicon.roles.has(last);
  }

  /** No more than its title stands between the sentence’s beginning and this name. */
  #opens(mention: NameMention): boolean {
    const opening = openingAt(this.#openings, this.#sentences, mention.start);
    if (!opening || mention.start - opening.start > MAX_TITLE) return false;
    const { stops } = this.#grammar.lexicon;
    const title = this.#text.slice(opening.start, mention.start).toLowerCase();
    return !/[,;:–—]/u.test(title) && !title.split(/\s+/u).some((word) => stops.has(word));
  }

  /** Opens its sentence, and a verb of speech follows. */
  #leads(mention: NameMention): boolean {
    if (mention.isOwner || !this.#opens(mention)) return false;
    const { cues, fillers } = this.#grammar.lexicon;
    const behind = this.#text.slice(mention.end, mention.end + MAX_APPOSITION);
    const aside = behind.startsWith(',') ? behind.indexOf(',', 1) : -1;
    const from = aside < 0 ? mention : { start: mention.start, end: mention.end + aside + 1 };
    return cues.has(this.#wordsBehind(from).find((word) => !fillers.has(word)) ?? '');
  }

  /** A finite verb stands right behind: `Stone has`, `Stone threw`. */
  #hasVerb(mention: NameMention): boolean {
    const { cues, auxiliaries, irregulars } = this.#grammar.lexicon;
    const [verb = ''] = this.#wordsBehind(mention);
    return cues.has(verb) || auxiliaries.has(verb) || (irregulars?.has(verb) ?? false) || verb.endsWith('ed');
  }

  #wordsBehind({ end }: Span): string[] {
    const behind = this.#text.slice(end, end + MAX_TO_CUE).toLowerCase();
    return behind.split(/\s+/u).flatMap((word) => (word === '' ? [] : [word.replace(/\P{L}+$/u, '')]));
  }

  /** `An engineer who knew both towns, Professor Lena Osk, warned`: between commas stands the name of the one described. */
  #isApposition({ start, end }: Span): boolean {
    const before = this.#text.slice(Math.max(0, start - MAX_TITLE), start);
    return this.#text.charAt(end) === ',' && /,\s(?:\p{Lu}\p{L}+\s)?$/u.test(before.slice(-MAX_TITLE));
  }

  /** `Vogel resigned. An officer arrested him.`: somebody without a name is the subject in between. */
  #isSomebodyElse(nearest: NameMention, pronoun: Span, gender: Gender | undefined): boolean {
    const last = indexAt(this.#sentences, pronoun.start);
    for (let at = Math.max(0, indexAt(this.#sentences, nearest.start)); at <= last; at += 1) {
      const { person, personGender, start } = this.#openings[at] ?? {};
      if (person === undefined || start === undefined || start >= pronoun.start) continue;
      if (start < nearest.start && this.#isApposition(nearest)) continue;
      const isOfOther = gender !== undefined && personGender !== undefined && personGender !== gender;
      const isHis = nearest.group.role !== undefined && rolesOf(nearest.group.role).has(roleStem(person));
      if (!isOfOther && !isHis) return true;
    }
    return false;
  }

  /** `Der Arzt lobte Lund. Er …`: somebody without a name stands nearer than the name at `from`. */
  #isDescribedBetween(from: number, to: number): boolean {
    const index = indexAt(this.#described, to - 1);
    return (this.#described[index]?.start ?? -1) > from;
  }

  /**
   * Who a description with the article means: `the spokesperson` is the one the text gave that role, if there is only
   * one; `the Foreign Secretary` the one whose role ends so. `a spokesman` is nobody named.
   */
  described(mention: Mention, said: readonly Span[] = []): { name: string; role?: string } | undefined {
    const words = this.#text.slice(mention.start, mention.end).toLowerCase().split(/\s+/u);
    const noun = words.at(-1) ?? '';
    if (this.#grammar.lexicon.organizations.has(noun)) return undefined;
    if (words.length > MAX_DESCRIPTION || !this.#grammar.lexicon.roles.has(noun)) return undefined;
    if (this.#grammar.lexicon.verbEndings !== undefined && indefiniteWords().has(words[0] ?? '')) return undefined;
    if (words.length >= 2 && !articlesBeforeNames().has(words[0] ?? '')) return undefined;
    const title = words.slice(1).join(' ');
    const holders = this.#groups.filter(
      (group) =>
        group.role !== undefined &&
        this.#isPerson(group) &&
        (group.runs[0]?.start ?? 0) < mention.start &&
        (words.length > 2 ? group.role.toLowerCase().endsWith(title) : rolesOf(group.role).has(roleStem(noun))),
    );
    const [only, other] = holders;
    if (!only || other || this.#namedIn(said).has(only) || this.#isIntroduced(noun, only, mention)) return undefined;
    return { name: only.name, ...(only.role ? { role: only.role } : {}) };
  }

  /** `A spokesman for the lines said …`: behind this `the spokesman` is no longer the one named before. */
  #isIntroduced(noun: string, group: Group, { start }: Span): boolean {
    const last = group.runs.reduce((end, run) => (run.end <= start ? Math.max(end, run.end) : end), 0);
    const words = this.#text
      .slice(Math.max(last, start - MAX_TO_INTRODUCED), start)
      .toLowerCase()
      .split(/[\s,.;:]+/u);
    return words.some((word, at) => indefiniteWords().has(word) && words.slice(at + 1, at + 4).includes(noun));
  }

  /** Where all nouns have capitals two of them in a row are no person yet (`Kernfragen Stellung`): more must show it. */
  #isKnown({ role, gender, speaks, runs, words }: Group): boolean {
    if (!this.#grammar.lexicon.capitalizesNouns) return true;
    // People are called by their surname later on, things are not.
    return role !== undefined || gender !== undefined || speaks || runs.some((run) => run.words.length < words.size);
  }

  #isPerson(group: Group): boolean {
    return this.#kind(group) === 'person';
  }

  #isWhere({ where, runs }: Group): boolean {
    return where * 2 >= runs.length;
  }

  #kind(group: Group): Entity['kind'] | undefined {
    const words = [...group.words].map((word) => word.toLowerCase());
    if (this.#regions.has(group.name.toLowerCase())) return 'place';
    if (words.some((word) => this.#grammar.lexicon.organizations.has(word))) return 'organization';
    if (/^\p{Lu}{2,6}$/u.test(group.name)) return 'organization';
    if (group.kind && group.role === undefined) return group.kind;
    if (isShouted(group.name) && !group.speaks) return undefined;
    const isNumbered = this.#grammar.lexicon.capitalizesNouns && /\p{N}/u.test(group.name);
    if (isNumbered && group.role === undefined && !group.speaks) return undefined;
    if (words.length === 1 && this.#grammar.lowerWords.has(words[0] ?? '') && !group.speaks) return undefined;
    if (isPlaceName(words) && group.role === undefined) return 'place';
    const isLone = words.length === 1 && !group.isCalledPerson;
    if (isLone && group.role === undefined && group.gender === undefined && this.#isWhere(group)) return 'place';
    if (group.role !== undefined || group.gender !== undefined || group.speaks || group.isCalledPerson) return 'person';
    if (KNOWN_PLACES.has(placeKey(group.name))) return 'place';
    if (isOfPeople(words) || words.every((word) => this.#grammar.lowerWords.has(word))) return undefined;
    if (this.#isWhere(group) && words.length <= 3) return 'place';
    if (group.withArticle * 2 >= group.runs.length) return undefined;
    const isForeign = words.some((word) => demonymEndings().test(word) || this.#regions.has(stem(word)));
    const isWordy = words.some(
      (word) => this.#grammar.lexicon.roles.has(word) || word.endsWith("'s") || word.endsWith('’s'),
    );
    return words.length >= 2 && words.length <= 4 && !isForeign && !isWordy ? 'person' : undefined;
  }

  /** All that could be told to be a person, organization or place, in order of first mention. */
  entities(): Entity[] {
    return this.#groups
      .flatMap((group) => {
        const kind = this.#kind(group);
        const mentions = group.runs.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
        if (kind === undefined) return [];
        const { name, role, gender } = group;
        return [
          { name, kind, ...(role && kind === 'person' ? { role } : {}), ...(gender ? { gender } : {}), mentions },
        ];
      })
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }
}

/** English articles for somebody new. */
const indefiniteWords = grammarWords('indefiniteWords');
/** So far back somebody new is looked for, in UTF-16 units. */
const MAX_TO_INTRODUCED = 1200;
/** Words of a description that may mean one by his role: `the deputy prime minister`. */
const MAX_DESCRIPTION = 4;
/** A title before a name at the sentence’s beginning is no longer, in UTF-16 units. */
const MAX_TITLE = 60;
/** `, an accountant at the port,` ends within so many UTF-16 units. */
const MAX_APPOSITION = 80;
/** A verb of speech right behind a name begins within so many UTF-16 units. */
const MAX_TO_CUE = 40;

const isSameSentence = (sentences: readonly Span[], a: Span, b: Span): boolean =>
  indexAt(sentences, a.start) === indexAt(sentences, b.start);

/** Definite articles, and the possessive ones that mean somebody known. */
const articlesBeforeNames = grammarWords('articlesBeforeNames');
/** `spokesman`, `spokeswoman` and `spokesperson` are one role; so are `Sprecher` and `Sprecherin`. */
const roleStem = (word: string): string => word.toLowerCase().replace(/(?:wom[ae]n|m[ae]n|persons?|people|in)$/u, '');
const rolesOf = (role: string): ReadonlySet<string> => new Set(role.split(/[\s-]+/u).map(roleStem));

/** `Лондона` is Лондон. */
const placeKey = (name: string): string => name.toLowerCase().split(' ').map(nominativeKey).join(' ');
const KNOWN_PLACES: ReadonlySet<string> = new Set([...PLACE_NAMES].map(placeKey));

const stem = (word: string): string => word.replace(/['’]s$/u, '');
