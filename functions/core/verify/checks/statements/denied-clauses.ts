import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage, partOf, perLanguage } from '../../../languages/part-of.ts';
import { listOf } from '../../../languages/word-list.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { once } from '../../../text/once.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import { denialsOf, isLifted, negationOf } from '../../words/polarity.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

const inflectionOf = (language: LanguageTag) => partOf(language, CLAIMS)?.inflection;
const prefixesOf = perLanguage((language) => listOf(negationOf(language).prefixes ?? ''));

/** A part of a sentence between marks: the words with a meaning, and whether it is denied. */
interface Clause {
  readonly content: readonly Word[];
  readonly denials: number;
}

const CLAUSE_END = /[,;:—–()،؛、；：，]/u;
const HAN_OR_KATAKANA = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** A clause of the text may have this many words more than the claim takes from it. */
const MOST_FURTHER = 1;
/** A single word can be said of anything. */
const FEWEST = 2;
const SHORTEST_KIN = 3;
const LONGEST_ENDINGS = 2;

function clausesOf(text: string, { words }: PreparedSentence): Word[][] {
  const clauses: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    if (!last || CLAUSE_END.test(text.slice(last.end, word.start))) clauses.push([]);
    clauses.at(-1)?.push(word);
    last = word;
  }
  return clauses;
}

/** Which words of a clause deny, or refuse to do what the clause says. */
function denyingIn(words: readonly Word[], primary: LanguageTag): ReadonlySet<Word> {
  const denies = denialsOf(primary);
  if (!denies) return new Set();
  const { refusals, behindRefusals } = negationOf(primary);
  return new Set(
    words.filter(
      ({ text }, at) =>
        (denies.test(text) && !isLifted(words, at, primary)) ||
        (refusals?.test(text) && (behindRefusals?.test(words[at + 1]?.text ?? '') ?? true)),
    ),
  );
}

/** `someone`, `anybody`: words for no one in particular, in any language. */
const nobodyNamed = once(
  () => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ negation }) => negation?.nobodyNamed)})$`, 'u'),
);

function clauseOf(words: readonly Word[], primary: LanguageTag): Clause {
  const { refusals, only, secondPart, isOneInSeveral } = negationOf(primary);
  const isInKana = inflectionOf(primary) === 'kana';
  const denying = denyingIn(words, primary);
  const refusing = [...denying].filter(({ text }) => refusals?.test(text)).length;
  const particles = denying.size - refusing;
  const saysItself = ({ text }: Word): boolean => only?.test(text) === false;
  const isMeant = (word: Word): boolean =>
    (word.isContent || /^\p{N}/u.test(word.text)) &&
    (!denying.has(word) || saysItself(word)) &&
    (!isInKana || HAN_OR_KATAKANA.test(word.text)) &&
    !secondPart?.test(word.lower) &&
    !nobodyNamed().test(word.lower);
  return {
    content: words.filter(isMeant),
    denials: (isOneInSeveral ? Math.min(1, particles) : particles) + refusing,
  };
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The consonants of an Arabic verb, without what its tenses and persons put around and between them. */
function skeleton(word: string, language: LanguageTag): string {
  const root = partOf(language, CLAIMS)?.root;
  return root === undefined ? word : word.replace(root.prefixes, '').replace(root.weakLetters, '');
}

/** The characters a Japanese word is written with before its ending: 着い, 着き. */
const rootOf = ({ text }: Word): string => /^[\p{Script=Han}\p{Script=Katakana}ー]+/u.exec(text)?.[0] ?? '';

/** Whether two words are, or may be, forms of one word. */
function areKin(a: Word, b: Word, primary: LanguageTag): boolean {
  if (saysNearlyTheSame(a.stem, b.stem)) return true;
  const inflection = inflectionOf(primary);
  if (inflection === 'none' || /^\p{N}/u.test(a.text)) return false;
  if (inflection === 'kana') return rootOf(a) !== '' && rootOf(a) === rootOf(b);
  if (inflection === 'root') {
    const consonants = skeleton(a.lower, primary);
    return consonants.length > 1 && consonants === skeleton(b.lower, primary);
  }
  if (inflection === 'syllables') return a.lower.length > 1 && a.lower.slice(0, 2) === b.lower.slice(0, 2);
  const needed = Math.max(SHORTEST_KIN, Math.min(a.lower.length, b.lower.length) - LONGEST_ENDINGS);
  return sharedBeginning(a.lower, b.lower) >= needed;
}

/** Whether one of two words is the other with a denying prefix: sicher, unsicher. */
const areOpposites = (a: Word, b: Word, primary: LanguageTag): boolean =>
  prefixesOf(primary).some((beginning) => {
    const [long, short] = a.lower.length > b.lower.length ? [a, b] : [b, a];
    const bare = long.lower.startsWith(beginning) ? long.lower.slice(beginning.length) : '';
    const needed = Math.max(SHORTEST_KIN, Math.min(bare.length, short.lower.length) - LONGEST_ENDINGS);
    return sharedBeginning(bare, short.lower) >= needed;
  });

/**
 * How often a claim's clause and a text's deny each other, word for word, if the claim's says what the text's says
 * except for a word or so that it leaves out; undefined if it says something else.
 */
function differences(claimed: Clause, actual: Clause, primary: LanguageTag): number | undefined {
  const { content } = claimed;
  if (content.length < FEWEST || actual.content.length - content.length > MOST_FURTHER) return undefined;
  const others = content.filter((word) => !actual.content.some((other) => areKin(word, other, primary)));
  const isSaid = others.every((word) => actual.content.some((other) => areOpposites(word, other, primary)));
  return isSaid ? others.length + claimed.denials + actual.denials : undefined;
}

/**
 * A clause that claim and text have in the same words, denied by one of them only. Text: `the council did not approve
 * the plan`. Claim: `The council approved the plan.`
 */
export function checkDeniedClauses({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const primary = primaryOf(text.language);
  if (!denialsOf(primary)) return [];
  const read = (whole: string, one: PreparedSentence): Clause[] =>
    clausesOf(whole, one).map((words) => clauseOf(words, primary));
  const actual = alignment.best.map((source) => ({ source, clauses: read(text.text, source) }));
  return read(claim, sentence).flatMap((claimed) => {
    const found = actual.flatMap(({ source, clauses }) =>
      clauses.flatMap((clause) => {
        const times = differences(claimed, clause, primary);
        return times === undefined ? [] : [{ source, isDenied: times % 2 === 1 }];
      }),
    );
    return found.every(({ isDenied }) => isDenied)
      ? found
          .slice(0, 1)
          .map(({ source }) => issueAt('negation', 'the claim or the text denies what the other says', source))
      : [];
  });
}
