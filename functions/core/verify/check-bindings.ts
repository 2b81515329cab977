import { align } from './align.ts';
import { type Comparison, type Issue, issueAt } from './comparison.ts';
import { coverageOf } from './frame.ts';
import { saysNearlyTheSame } from './meanings.ts';
import { type Name, namesIn } from './names.ts';
import { type Person, type PeopleIndex, peopleOf, personOf } from './people-of.ts';
import type { PreparedSentence, PreparedText } from './prepare-text.ts';
import type { Word } from './words.ts';

/** Content words to each side of a name that show what is said of it. */
const PLACE = 4;
/** So many of them must be the same in the text. */
const SHARED = 2;
/** A claim about somebody says so much more that it tells a sentence. */
const LEAST_SAID = 3;
/** A sentence that has less of what is said than this share of the best is about something else. */
const NEARLY = 0.75;

/** What a preposition governs is no subject: `the meeting with Lund`. */
const PREPOSITION =
  /^(?:of|for|from|at|with|in|on|to|by|about|against|between|after|before|like|than|von|mit|für|bei|de|du|des|avec|pour|à|chez|par|con|para|por|com|di|del|della|da|dal|per|у|с|от|для|к|о)$/u;

interface Place {
  readonly isGoverned: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const contentStems = (words: readonly Word[]): string[] =>
  words.filter(({ isContent }) => isContent).map(({ stem }) => stem);

function placeOf(words: readonly Word[], name: Name): Place {
  const from = words.findIndex((word) => word === name.words[0]);
  const to = from + name.words.length;
  return {
    isGoverned: PREPOSITION.test(words[from - 1]?.lower ?? ''),
    before: contentStems(words.slice(0, from)).slice(-PLACE),
    after: contentStems(words.slice(to)).slice(0, PLACE),
  };
}

const sharedIn = (a: readonly string[], b: readonly string[]): number =>
  a.filter((stem) => b.some((other) => saysNearlyTheSame(stem, other))).length;

const shared = (a: Place, b: Place): number =>
  a.isGoverned === b.isGoverned ? sharedIn(a.before, b.before) + sharedIn(a.after, b.after) : 0;

/** Sentences of the text that name a person. */
function sentencesWith({ postings, sentences }: PreparedText, { words }: Name): PreparedSentence[] {
  const stem = words.at(-1)?.stem ?? '';
  return (postings.get(stem) ?? []).flatMap((index) => sentences.slice(index, index + 1));
}

function otherIn(
  { text, sentence }: Comparison,
  source: PreparedSentence,
  name: Name,
  people: PeopleIndex,
): { name: Name; person: Person } | undefined {
  const place = placeOf(sentence.words, name);
  const own = new Set(sentence.words.map(({ stem }) => stem));
  for (const other of namesIn(text.text, source.words, text.language, text.proper)) {
    const person = personOf(people, other);
    if (!person || other.words.some(({ stem }) => own.has(stem))) continue;
    if (shared(place, placeOf(source.words, other)) >= SHARED) return { name: other, person };
  }
  return undefined;
}

function misboundIn(comparison: Comparison, name: Name, people: PeopleIndex): Issue[] {
  const { text, sentence } = comparison;
  const person = personOf(people, name);
  if (!person) return [];
  const said = sentence.words.filter((word) => !name.words.includes(word));
  if (contentStems(said).length < LEAST_SAID) return [];
  const [source] = align(text, said).best;
  if (!source) return [];
  const least = coverageOf({ words: said }, source) * NEARLY;
  if (sentencesWith(text, name).some((one) => coverageOf({ words: said }, one) >= least)) return [];
  const other = otherIn(comparison, source, name, people);
  if (!other || other.person === person) return [];
  const written = ({ words }: Name): string => words.map((word) => word.text).join(' ');
  return [issueAt('roles', `the text says this of "${written(other.name)}", the claim of "${written(name)}"`, source)];
}

/** What the text says of one person and the claim of another. */
export function checkBindings(comparison: Comparison): Issue[] {
  const { text, claim, sentence } = comparison;
  const names = namesIn(claim, sentence.words, text.language, text.proper);
  if (names.length === 0) return [];
  const people = peopleOf(text);
  return names.flatMap((name) => misboundIn(comparison, name, people));
}
