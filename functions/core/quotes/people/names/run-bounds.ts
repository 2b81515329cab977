import { isGivenName } from '../../words/given-names.ts';
import type { Grammar } from '../../words/mention.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

const runParticles = grammarWords('runParticles');
const organizationLinks = grammarWords('organizationLinks');
/** A name of more words than this is a title or a list, not a name. */
export const MAX_NAME_WORDS = 6;
/** `de la`, `von der` */
const MAX_PARTICLES = 2;

/** What the words of a name are read from. */
export interface Source {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly regions: ReadonlySet<string>;
  /** Words that also stand without `von` or `zu` before them. */
  readonly loose: ReadonlySet<string>;
}

/** A capitalized word that may be a part of a name. */
export const isPart = (token: Token | undefined, { lexicon, times }: Grammar): boolean =>
  token?.isCapital === true &&
  !lexicon.determiners.has(token.lower) &&
  !lexicon.pronouns.has(token.lower) &&
  !ownPronouns().test(token.lower) &&
  !lexicon.stops.has(token.lower) &&
  !lexicon.clauseWords.has(token.lower) &&
  !times.has(token.lower);

/** `al-Moualem` behind `Walid`. */
const isHyphened = (token: Token | undefined): boolean =>
  token?.isCapital === false &&
  /^\p{Ll}{2,3}[-‑]\p{Lu}/u.test(token.text) &&
  hyphenedParticles().has(token.lower.split(/[-‑]/u)[0] ?? '');
const hyphenedParticles = grammarWords('hyphenedParticles');

/** `“Mimi”` in `Maria “Mimi” Keller`, `“Big D”` in `Dan “Big D” Holm`: how many tokens it has, 0 where there is none. */
function lengthOfNickname(tokens: readonly Token[], at: number, grammar: Grammar): number {
  if (!/^["“„«‘]$/u.test(tokens[at]?.text ?? '')) return 0;
  let close = at + 1;
  while (close - at <= MAX_NICKNAME && isPart(tokens[close], grammar)) close += 1;
  const words = close - at - 1;
  // Several words between marks may be a title, and only behind a given name are a nickname: `the film “Red Sea” Lund made`.
  if (words === 0 || (words > 1 && !isGivenName(tokens[at - 1]?.text ?? ''))) return 0;
  return /^["”“»’]$/u.test(tokens[close]?.text ?? '') && isPart(tokens[close + 1], grammar) ? words + 2 : 0;
}
/** Words of a nickname. */
const MAX_NICKNAME = 3;
const ownPronouns = grammarPattern('ownPronouns');

/** The index behind the last token of the run of capitalized words that begins at `at`, its title among them. */
export function endOfRun({ text, tokens, grammar, loose }: Source, at: number): number {
  const isBroken = (before: Token | undefined, after: Token | undefined): boolean =>
    before === undefined || after === undefined || text.slice(before.end, after.start).includes('\n');
  /** `J.` of `J. Lund`, on one line. */
  const isInitialStop = (place: number): boolean =>
    tokens[place]?.text === '.' &&
    isInitial(tokens[place - 1]?.text ?? '', grammar) &&
    !isBroken(tokens[place], tokens[place + 1]);
  /** `van`, `von der`, `de la`: the index of the name behind; `place` where there is none. */
  const behindParticles = (place: number): number => {
    let behind = place;
    while (behind - place < MAX_PARTICLES && isParticle(tokens, behind, grammar, loose)) behind += 1;
    return isPart(tokens[behind], grammar) ? behind : place;
  };
  let end = at + 1;
  while (end < tokens.length && end - at < MAX_NAME_WORDS + 4) {
    if (isBroken(tokens[end - 1], tokens[end])) break;
    // `Holm Gazette’s Ada Lund` is two names.
    if (grammar.nameSuffixes.test(tokens[end - 1]?.text ?? '')) break;
    if (isPart(tokens[end], grammar) || isHyphened(tokens[end])) end += 1;
    else if (lengthOfNickname(tokens, end, grammar) > 0) end += lengthOfNickname(tokens, end, grammar) + 1;
    // `Robert C. “Bobby” Scott`
    else if (tokens[end]?.text === '.' && lengthOfNickname(tokens, end + 1, grammar) > 0) end += 1;
    else if (behindParticles(end) > end) end = behindParticles(end) + 1;
    else if (!isPart(tokens[end + 1], grammar)) break;
    else if (isInitialStop(end) || isOfOrganization(tokens, end, grammar)) end += 2;
    else break;
  }
  return end;
}

const nobleParticles = grammarWords('nobleParticles');

/** The words with a capital that stand somewhere without `von` or `zu` before them. */
export const withoutParticle = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ isCapital }, at) => isCapital && !nobleParticles().has(tokens[at - 1]?.lower ?? ''))
      .map(({ text }) => text),
  );

/** `J.`, `Gov.`, `St.`, and no short name or noun that ends the sentence: `… met Xi. Trump …` */
const isInitial = (word: string, { lexicon }: Grammar): boolean => {
  if (lexicon.capitalizesNouns) return /^\p{Lu}\p{L}?$/u.test(word) || abbreviatedTitles().has(word);
  const lower = word.toLowerCase();
  const isTitle = lexicon.honorifics.has(lower) || lexicon.roles.has(lower) || placeFirstWords().has(lower);
  return (
    /^\p{Lu}$/u.test(word) ||
    (word.length <= MAX_ABBREVIATION && (isTitle || (/^\P{Ll}+$/u.test(word) && !generationSuffixes().has(lower))))
  );
};
const MAX_ABBREVIATION = 4;
const generationSuffixes = grammarWords('generationSuffixes');
const placeFirstWords = grammarWords('placeFirstWords');
const abbreviatedTitles = grammarWords('abbreviatedTitles');

/** `Reef Council of Norland`: in the name of an organization `of` is a part of it. */
const isOfOrganization = (tokens: readonly Token[], at: number, { lexicon }: Grammar): boolean =>
  organizationLinks().has(tokens[at]?.text ?? '') && lexicon.organizations.has(tokens[at - 1]?.lower ?? '');

/** German `der Sprecher der Polizei`, `Angaben von Lund`: there only what stands behind a name goes on with it. */
function isParticle(tokens: readonly Token[], at: number, grammar: Grammar, loose: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token || !runParticles().has(token.lower) || grammar.clitics.has(token.lower)) return false;
  if (!grammar.lexicon.capitalizesNouns) return true;
  // `Lund von Holm`, `Lund zu Reed`: what also stands without the particle is another name.
  const [before, next, further] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  // `Ulla von der Lehn`: behind a given name an article may follow the particle.
  const isGivenBefore = before !== undefined && isGivenName(before.text);
  if (before && nobleParticles().has(before.lower) && isGivenName(tokens[at - 2]?.text ?? '')) return true;
  const isRunOn = further?.isCapital === true && (next?.isCapital === true || !isGivenBefore);
  if (nobleParticles().has(token.lower) && (loose.has(next?.text ?? '') || isRunOn)) return false;
  return !grammar.lexicon.determiners.has(token.lower) && (isGivenBefore || grammar.names.has(before?.text ?? ''));
}
