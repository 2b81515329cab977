import { CLAIMS } from '../../../languages/listed/claims.ts';
import { partOf } from '../../../languages/part-of.ts';
import type { Claims } from '../../../languages/parts/claims.ts';
import { listOf } from '../../../languages/word-list.ts';
import { possessiveEndings } from '../../../quotes/words/possessive-endings.ts';
import { primaryOf } from '../../../text/language-tag.ts';
import { type Comparison, type Issue, issueAt } from '../../text/comparison.ts';
import { saysNearlyTheSame } from '../../words/meanings.ts';
import type { PreparedSentence } from '../../words/prepared-text.ts';
import type { Word } from '../../words/words.ts';

/** Somebody or something, a word that says what it does, and to whom. */
interface Triple {
  readonly doer: Word;
  readonly deed: Word;
  readonly other: Word;
  readonly isPassive: boolean;
}

/** Words to skip between the parts: `Lund, the mayor, has criticized`. */
const REACH = 6;

interface Part {
  readonly word: Word;
  readonly at: number;
}

/** Content words; neighbouring capitalized ones are taken as one, by their last word. */
function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isInName = word.isCapital && next?.isCapital && next.start - word.end <= 1;
    return word.isContent && !isInName ? [{ word, at }] : [];
  });
}

/** The name in one of these parts, or else the part next to the action. */
const actorIn = (parts: readonly Part[], next: Part | undefined): Part | undefined =>
  parts.find(({ word }) => word.isCapital) ?? next;

function triplesOf(words: readonly Word[], agent: RegExp): Triple[] {
  const parts = partsOf(words);
  return parts.flatMap((deed, index) => {
    const doer = actorIn(parts.slice(Math.max(0, index - 2), index).toReversed(), parts[index - 1]);
    const other = actorIn(parts.slice(index + 1, index + 2), parts[index + 1]);
    if (
      !doer ||
      !other ||
      deed.word.isCapital ||
      possessiveEndings().test(doer.word.text) ||
      other.at - doer.at > REACH
    )
      return [];
    const isPassive = words.slice(deed.at + 1, other.at).some(({ lower }) => agent.test(lower));
    return [{ doer: doer.word, deed: deed.word, other: other.word, isPassive }];
  });
}

const isSwapped = (claim: Triple, source: Triple): boolean => {
  const sameDeed = saysNearlyTheSame(claim.deed.stem, source.deed.stem);
  const same = claim.doer.stem === source.doer.stem && claim.other.stem === source.other.stem;
  const crossed = claim.doer.stem === source.other.stem && claim.other.stem === source.doer.stem;
  return sameDeed && (claim.isPassive === source.isPassive ? crossed : same) && claim.doer.stem !== claim.other.stem;
};

const written = ({ doer, deed, other }: Triple): string => `${doer.text} … ${deed.text} … ${other.text}`;

function swappedIn(triples: readonly Triple[], source: PreparedSentence, agent: RegExp): Issue[] {
  const known = triplesOf(source.words, agent);
  return triples.flatMap((claim) => {
    const swapped = known.find((one) => isSwapped(claim, one));
    return swapped
      ? [issueAt('roles', `the text says "${written(swapped)}", the claim "${written(claim)}"`, source)]
      : [];
  });
}

const withoutFirst = (text: string, particles: readonly string[]): string => {
  const found = particles.find((particle) => text.startsWith(particle));
  return found === undefined ? text : text.slice(found.length);
};

const SHORTEST_HAN = 2;
/** UTF-16 units; anything longer has more than three parts, and would be compared at every word. */
const LONGEST_HAN = 60;

/**
 * A sentence without spaces that has three parts, the first and last of which the text has exchanged: 市长批评议会, 议会批评市长.
 */
function checkOrder(
  { text, claim, sentence, alignment }: Comparison,
  { mutual, aspects }: NonNullable<Claims['actorsByOrder']>,
): Issue[] {
  const particles = listOf(aspects);
  const { words } = sentence;
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (end - start > LONGEST_HAN) return [];
  const turned = words.flatMap((deed) => {
    const before = claim.slice(start, deed.start);
    const behind = withoutFirst(claim.slice(deed.end, end), particles);
    const isTold = deed.isContent && deed.text.length >= SHORTEST_HAN && !mutual.test(deed.text);
    if (!isTold || before.length < SHORTEST_HAN || behind.length < SHORTEST_HAN || before === behind) return [];
    return ['', ...particles].map((aspect) => behind + deed.text + aspect + before);
  });
  const source = alignment.best.find((one) => {
    const body = text.text.slice(one.start, one.end);
    return turned.some((row) => body.includes(row));
  });
  return source ? [issueAt('roles', 'the claim has done to the one what the text says the one did', source)] : [];
}

/**
 * Who does what to whom, reversed compared with the text; only in languages whose word order shows it. Text: `Ada Lund
 * criticized Tom Reed.` Claim: `Tom Reed criticized Ada Lund.`
 */
export function checkRoles(comparison: Comparison): Issue[] {
  const { text, sentence, alignment } = comparison;
  const { actorsByOrder, agents } = partOf(primaryOf(text.language), CLAIMS) ?? {};
  if (actorsByOrder) return checkOrder(comparison, actorsByOrder);
  if (!agents) return [];
  const triples = triplesOf(sentence.words, agents);
  return alignment.best.flatMap((source) => swappedIn(triples, source, agents));
}
