import { CLAIMS } from '../../../languages/listed/claims.ts';
import { inAnyLanguage } from '../../../languages/part-of.ts';
import { once } from '../../../text/once.ts';
import { type NamedInText, namedIn, type Person, personOf } from '../../names/named-in.ts';
import { type Name, namesIn } from '../../names/names.ts';
import { align } from '../../text/align.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { coverageOf } from '../../text/frame.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import type { PreparedSentence, PreparedText } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** Content words on each side of a name that show what is said of it. */
const PLACE = 4;
/** At least this many of them must be the same in the text. */
const SHARED = 2;
/** With at least this many, a claim about somebody tells as much as a sentence. */
const LEAST_SAID = 3;
/** A sentence with less of what is said than this share of the best one is about something else. */
const NEARLY = 0.75;
/** If a sentence about somebody else has half of what is said, and those about this person this much less of it … */
const MOSTLY = 0.5;
const FAR = 0.4;
/** Of a person named more often than this, only the first mentions are looked at; this keeps long claims linear. */
const MAX_MENTIONS = 50;

/** What a preposition governs is not a subject: `the meeting with Lund`. */
const preposition = once(() => new RegExp(`^(?:${inAnyLanguage(CLAIMS, ({ prepositions }) => prepositions)})$`, 'u'));

interface Place {
  readonly isGoverned: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const contentStems = (words: readonly Word[]): string[] =>
  words.filter(({ isContent }) => isContent).map(({ stem }) => stem);

function placeOf(words: readonly Word[], name: Name): Place {
  const [first] = name.words;
  const from = first ? words.indexOf(first) : -1;
  const to = from + name.words.length;
  return {
    isGoverned: preposition().test(words[from - 1]?.lower ?? ''),
    before: contentStems(words.slice(0, from)).slice(-PLACE),
    after: contentStems(words.slice(to)).slice(0, PLACE),
  };
}

const sharedIn = (a: readonly string[], b: readonly string[]): number =>
  a.filter((stem) => b.some((other) => saysNearlyTheSame(stem, other))).length;

const shared = (a: Place, b: Place): number =>
  a.isGoverned === b.isGoverned ? sharedIn(a.before, b.before) + sharedIn(a.after, b.after) : 0;

interface Named {
  readonly name: Name;
  readonly person: Person;
}

/** Other persons who are named in a sentence of the text and not in the claim's. */
function othersIn({ text, sentence }: Comparison, source: PreparedSentence, named: NamedInText): Named[] {
  const own = new Set(sentence.words.map(({ stem }) => stem));
  return namesIn(text.text, source.words, text.language, text.proper).flatMap((name) => {
    const person = personOf(named, name);
    return person && !name.words.some(({ stem }) => own.has(stem)) ? [{ name, person }] : [];
  });
}

/** How much of what is said is in a sentence that names this person, and in one after it, 0 to 1. */
function saidOf({ postings, sentences }: PreparedText, { words }: Name, said: readonly Word[]): [number, number] {
  const at = postings.get(words.at(-1)?.stem ?? '') ?? [];
  const most = (indexes: readonly number[]): number =>
    Math.max(
      0,
      ...indexes
        .flatMap((index) => sentences.slice(index, index + 1))
        .map((source) => coverageOf({ words: said }, source)),
    );
  const own = most(at.slice(0, MAX_MENTIONS));
  return [own, Math.max(own, most(at.slice(0, MAX_MENTIONS).map((index) => index + 1)))];
}

function misbound(comparison: Comparison, name: Name): Issue[] {
  const { text, sentence } = comparison;
  const said = sentence.words.filter((word) => !name.words.includes(word));
  const [source] = contentStems(said).length < LEAST_SAID ? [] : align(text, said).best;
  const last = name.words.at(-1)?.stem;
  // The sentence that says most of it names this one too: nothing to look up.
  if (!source || source.words.some(({ stem }) => stem === last)) return [];
  const other = otherIn(comparison, name, said, source);
  const written = ({ words }: Name): string => words.map((word) => word.text).join(' ');
  return other
    ? [issueAt('roles', `the text says this of "${written(other)}", the claim of "${written(name)}"`, source)]
    : [];
}

/** The other person of whom the source says what the claim says of this one. */
function otherIn(
  comparison: Comparison,
  name: Name,
  said: readonly Word[],
  source: PreparedSentence,
): Name | undefined {
  const { text, sentence } = comparison;
  const named = namedIn(text);
  const person = personOf(named, name);
  if (!person) return undefined;
  const most = coverageOf({ words: said }, source);
  const [own, near] = saidOf(text, name, said);
  const place = placeOf(sentence.words, name);
  const isOther = (one: Named): boolean =>
    one.person !== person &&
    ((own < most * NEARLY && shared(place, placeOf(source.words, one.name)) >= SHARED) ||
      (most >= MOSTLY && most - near >= FAR));
  return othersIn(comparison, source, named).find(isOther)?.name;
}

/**
 * What the text says of one person and the claim of another. Text: `Ada Lund opened a new school in Holm on Friday. Tom
 * Reed lost the vote.` Claim: `Tom Reed opened a new school in Holm on Friday.`
 */
export function checkBindings(comparison: Comparison): Issue[] {
  const { text, claim, sentence } = comparison;
  return namesIn(claim, sentence.words, text.language, text.proper).flatMap((name) => misbound(comparison, name));
}
