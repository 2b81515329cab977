import { isCue, isFiller } from '../phrases/phrase.ts';
import { BREAKS, type Line } from '../sentence/line.ts';
import type { Grammar } from '../words/mention.ts';
import { possessiveEndings } from '../words/possessive-endings.ts';
import { endsInRole } from '../words/role-words.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';

/** Where a quotation stands in its line; `isAfter` where its attribution follows at once. */
export interface Place {
  readonly line: Line;
  readonly at: number;
  readonly isAfter: boolean;
}

/** Titles are short: more words than these are somebody's sentence. */
const MAX_TITLE_WORDS = 7;
/** Names in marks are shorter still. */
const MAX_NAME_WORDS = 4;
/** Words below this length stay small in titles: `Gone with the Wind`. */
const MIN_BIG_WORD = 4;

/** `the film “Gone West”`, `on “Morning Talk”`: every long word capitalized, no sentence mark inside, nothing that introduces speech. */
export function looksLikeTitle(inner: string, words: number, place: Place | undefined, grammar: Grammar): boolean {
  if (!grammar.hasCapitals || !place) return false;
  if (
    grammar.lexicon.capitalizesNouns &&
    (isPartOfWord(place) || isNamedByNoun(inner, place, grammar) || isSubject(inner, words, place))
  )
    return true;
  if (words > MAX_TITLE_WORDS || isIntroduced(place, grammar)) return false;
  if (isOrganization(inner, words, place, grammar)) return true;
  if (place.isAfter && (grammar.lexicon.capitalizesNouns || !isProgramme(place, grammar))) return false;
  const bare = inner.replace(/[,.]$/u, '');
  if ((grammar.lexicon.capitalizesNouns ? /[.!?,;:…]/u : /[.!?;:…]/u).test(bare)) return false;
  if (grammar.lexicon.capitalizesNouns) return isNameInMarks(bare, words, place, grammar);
  const all = bare.split(/\s+/u);
  const big = all.filter((word) => word.length >= MIN_BIG_WORD);
  const isBig = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  return isBig(all[0] ?? '') && (big.length > 0 || all.length === 1) && big.every(isBig);
}

/** Where nouns have capitals: `die Zeitung „Holmer Bote“`, `im „Boten“`, a noun or an article right before. */
function isNameInMarks(inner: string, words: number, { line, at }: Place, grammar: Grammar): boolean {
  const { determiners, stops } = grammar.lexicon;
  const before = line.tokens[at - 1];
  if (!before || !/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  const isArticle = determiners.has(before.lower);
  const long = inner.split(/\s+/u).filter((word) => word.length >= MIN_BIG_WORD);
  const isNamed = isArticle && !predicateOpeners().has(before.lower) && words <= MAX_NAME_WORDS;
  if (isArticle && words > 2) return isNamed || long.every((word) => /^\p{Lu}/u.test(word));
  const isPlace =
    stops.has(before.lower) && !predicativeWords().has(before.lower) && !grammar.lexicon.clauseWords.has(before.lower);
  return words <= MAX_NAME_WORDS && (before.isCapital || isArticle || isPlace);
}

/** `On Channel 3’s “Harbour Talk,” Lund said`: the comma inside the marks ends the place where it was said. */
const isProgramme = ({ line, at }: Place, grammar: Grammar): boolean => {
  const before = line.tokens[at - 1];
  if (!before?.isWord) return false;
  if (occasionPrepositions().has(before.lower) || possessiveEndings().test(before.text)) return true;
  // `on the talk show “Harbour Talk,” Lund said`: a noun; behind an article or a form of `be` something is called so.
  const { auxiliaries, determiners, stops } = grammar.lexicon;
  const isSmall = [auxiliaries, determiners, stops].some((words) => words.has(before.lower));
  return !before.isCapital && !isSmall && !isFiller(before, grammar);
};
const occasionPrepositions = grammarWords('occasionPrepositions');

/** `die „Boten“-Redaktion`: the marks hold a part of a word. */
const isPartOfWord = ({ line, at }: Place): boolean => {
  const [quote, next] = [line.tokens[at], line.tokens[at + 1]];
  return next !== undefined && /^[-‑]/u.test(next.text) && next.start === quote?.end;
};

/** Nouns whose name or wording follows in marks: `das Lied „…“`, `unter dem Motto „…“`; also as a word's last part. */
const namedNouns = grammarPattern('namedNouns');
const MAX_ENDING = 14;

const isNamedByNoun = (inner: string, { line, at }: Place, { lexicon }: Grammar): boolean => {
  const before = line.tokens[at - 1];
  if (before?.isCapital !== true || /^\p{Ll}/u.test(inner)) return false;
  const { organizations } = lexicon;
  const isOrganization = organizations.has(before.lower) || endsInRole(before.lower, organizations);
  return namedNouns().test(before.lower.slice(-MAX_ENDING)) || (isOrganization && !/[.!?…]/u.test(inner));
};

/** `„Holm hilft“ berichtet von …`: German sets a comma between speech and its verb; without one the marks hold the subject. */
function isSubject(inner: string, words: number, { line, at }: Place): boolean {
  const [quote, next] = [line.tokens[at], line.tokens[at + 1]];
  const isBare = quote?.quote === 'open' && next?.isWord === true && !next.isCapital;
  return at === 0 && isBare && words <= MAX_NAME_WORDS && /^\p{Lu}[^.!?,;:…]*$/u.test(inner);
}

/** Russian `комитет «Чистая вода»`: right behind the noun stands the organization's name. */
const isOrganization = (inner: string, words: number, { line, at }: Place, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' &&
  words <= MAX_NAME_WORDS &&
  lexicon.organizations.has(line.tokens[at - 1]?.lower ?? '') &&
  /^\p{Lu}[^.!?…]*$/u.test(inner);

/** A verb of speech, a colon or a comma right before the marks: `she said, “Never”`. */
function isIntroduced({ line, at }: Place, grammar: Grammar): boolean {
  const before = line.tokens[at - 1];
  return before === undefined || BREAKS.has(before.text) || isCue(line.tokens, at - 1, grammar);
}

/** Verbs that call somebody or something what stands in the marks. */
const evaluatingVerbs = grammarPattern('evaluatingVerbs');
const callingVerbs = grammarPattern('callingVerbs');

/** One or two words are speech where they say what somebody calls a thing: `als „absurd“`, `nannte ihn „Lügner“`. */
export function isPredicate({ line, at }: Place, cue: string | undefined, words: number, isLower: boolean): boolean {
  const before = line.tokens[at - 1]?.lower;
  const next = line.tokens[at + 1];
  if (next?.isCapital) return false;
  // `nennt „Holm hilft“`: the object itself.
  if (callingVerbs().test(before ?? '') && words <= 2 && !isLower) return false;
  return predicativeWords().has(before ?? '') || (cue !== undefined && evaluatingVerbs().test(cue.toLowerCase()));
}

const predicativeWords = grammarWords('predicativeWords');

/** Words behind which somebody's word for a thing stands, not a thing's name: `nannte es einen „Putsch“`, `warnte vor „Panik“`. */
const predicateOpeners = grammarWords('predicateOpeners');

/** `als „Märtyrer“`, `sprach von einer „Gefahr für alle“`: no noun stands before it that it could be the name of. */
export function isDescription({ line, at }: Place, words: number): boolean {
  const before = line.tokens[at - 1];
  return before !== undefined && !before.isCapital && (predicateOpeners().has(before.lower) || words > 2);
}
