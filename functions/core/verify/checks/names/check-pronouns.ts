import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf, perLanguage } from '../../../languages/part-of.ts';
import { wordSet } from '../../../languages/word-list.ts';
import { possessiveEndings } from '../../../quotes/words/possessive-endings.ts';
import { mayBeSomebody, namedIn } from '../../names/named-in.ts';
import { namesIn } from '../../names/names.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { isPersonWord } from '../../words/person-words.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** The pronoun that opens a claim can be at most this many words before the verb. */
const OPENING_WORDS = 4;

interface Gender {
  readonly pronoun: RegExp;
  readonly nouns: ReadonlySet<string>;
}

/** The pronouns of a language for persons, and the nouns of each gender; undefined if things have such pronouns too. */
const gendersOf = perLanguage((language) => {
  const { pronouns, persons } = partOf(language, CLAIMS) ?? {};
  if (!pronouns || !persons) return undefined;
  const genders: readonly Gender[] = [
    { pronoun: pronouns.female, nouns: wordSet(persons.women) },
    { pronoun: pronouns.male, nouns: wordSet(persons.men) },
  ];
  return { genders, subject: pronouns.subject };
});
type Genders = NonNullable<ReturnType<typeof gendersOf>>;

/** A text with fewer capitalized words does not show its names by capitals. */
const FEWEST_CAPITALS = 8;

const bare = (lower: string): string => lower.replace(possessiveEndings(), '');
const genderOf = ({ lower }: Word, { genders }: Genders): Gender | undefined =>
  genders.find(({ pronoun }) => pronoun.test(lower));

/** What a text shows of each gender, in the order of `genders`. */
interface Shown {
  readonly pronoun: boolean;
  readonly noun: boolean;
}

const shownIn = new WeakMap<PreparedText, readonly Shown[]>();

function shownBy(text: PreparedText, { genders }: Genders): readonly Shown[] {
  const known = shownIn.get(text);
  if (known) return known;
  const lowers = [...text.lowers];
  const shown = genders.map(({ pronoun, nouns }) => ({
    pronoun: lowers.some((lower) => pronoun.test(lower)),
    noun: lowers.some((lower) => nouns.has(bare(lower))),
  }));
  shownIn.set(text, shown);
  return shown;
}

/** True for a pronoun of a gender that the text never mentions, while it has pronouns of the other. */
function isStranger(text: PreparedText, word: Word, known: Genders): boolean {
  const gender = known.genders.findIndex(({ pronoun }) => pronoun.test(word.lower));
  if (gender < 0) return false;
  const shown = shownBy(text, known);
  const isSilent = !shown[gender]?.pronoun && !shown[gender]?.noun;
  return isSilent && shown.some(({ pronoun }) => pronoun);
}

/** `her` if the text is about men only. */
function strangerIn({ text, sentence, alignment }: Comparison, known: Genders): Issue[] {
  const strangers = sentence.words.filter((word) => isStranger(text, word, known));
  return strangers
    .slice(0, 1)
    .map((word) => issueAt('pronoun', `the text never says "${word.lower}" of anybody`, alignment.best[0]));
}

/** True if a sentence names or describes somebody. */
function hasSomebody(comparison: Comparison, { words }: PreparedSentence): boolean {
  const { text, claim } = comparison;
  if (words.some(({ lower, isCapital }) => !isCapital && isPersonWord(bare(lower), text.language))) return true;
  const names = namesIn(claim, words, text.language, text.proper);
  return names.length > 0 && names.some((name) => mayBeSomebody(namedIn(text), name));
}

const firsts = new WeakMap<readonly PreparedSentence[], number>();

/** Where the first sentence of the claim starts that names or describes somebody; infinity for none. */
function firstSomebody(comparison: Comparison, sentences: readonly PreparedSentence[]): number {
  const known = firsts.get(sentences);
  if (known !== undefined) return known;
  const first = sentences.find((one) => hasSomebody(comparison, one))?.start ?? Number.POSITIVE_INFINITY;
  firsts.set(sentences, first);
  return first;
}

/** A pronoun with nobody before it in the claim, or beside it, whom it could mean. */
function nobodyIn(comparison: Comparison, known: Genders): Issue[] {
  const { text, sentence, sentences, alignment } = comparison;
  const pronoun = sentence.words.find((word) => genderOf(word, known) !== undefined);
  if (!pronoun || text.proper.size < FEWEST_CAPITALS) return [];
  if (alignment.best[0]?.words.some(({ lower }) => lower === pronoun.lower)) return [];
  return firstSomebody(comparison, sentences) <= sentence.start
    ? []
    : [issueAt('pronoun', `the claim does not say who "${pronoun.text}" is`, alignment.best[0])];
}

/** A claim that opens with a pronoun and names nobody, while the text names somebody at that place. */
function openingIn({ claim, sentence, alignment }: Comparison, { subject }: Genders): Issue[] {
  if (sentence.start > (/\S/u.exec(claim)?.index ?? 0)) return [];
  const at = sentence.words.slice(0, OPENING_WORDS).findIndex(({ lower }) => subject.test(lower));
  const pronoun = sentence.words[at];
  if (
    !pronoun ||
    sentence.words.slice(0, at).some(({ isContent, isCapital, opens }) => isContent || (isCapital && !opens))
  )
    return [];
  const [best] = alignment.best;
  if (best?.words.slice(0, OPENING_WORDS + 1).some(({ lower }) => lower === pronoun.lower)) return [];
  return [issueAt('pronoun', `the claim does not say who "${pronoun.text}" is`, best)];
}

/**
 * Pronouns that mean nobody whom the claim names before them, or somebody whom the text does not mention. Only in
 * languages in which things have no gender. Text: `Ada Lund said she would go.` Claim: `Ada Lund said he would go.`
 */
export function checkPronouns(comparison: Comparison): Issue[] {
  const genders = gendersOf(comparison.text.language);
  if (!genders) return [];
  for (const check of [openingIn, strangerIn, nobodyIn]) {
    const found = check(comparison, genders);
    if (found.length > 0) return found;
  }
  return [];
}
