import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import type { PreparedSentence } from '../text/prepare-text.ts';
import type { Word } from '../text/words.ts';
import { saysNearlyTheSame } from '../words/meanings.ts';

/** Languages whose word order says who does what, with the words before the doer of a passive. */
const AGENT_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^by$/u,
  fr: /^par$/u,
  es: /^por$/u,
  pt: /^pel[oa]s?$|^por$/u,
  it: /^da(?:l|llo|lla|gli|lle|i)?$|^dall'/u,
};

/** Somebody or something, a word that says what it does, and to whom. */
interface Triple {
  readonly doer: Word;
  readonly deed: Word;
  readonly other: Word;
  readonly isPassive: boolean;
}

const POSSESSIVE = /['’]s?$/u;

/** Words to skip between the parts: `Lund, the mayor, has criticized`. */
const REACH = 6;

interface Part {
  readonly word: Word;
  readonly at: number;
}

/** Content words with neighbouring capitals taken as one by their last word. */
function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isInName = word.isCapital && next?.isCapital && next.start - word.end <= 1;
    return word.isContent && !isInName ? [{ word, at }] : [];
  });
}

/** The name that stands in one of these parts, or else the part next to the deed. */
const actorIn = (parts: readonly Part[], next: Part | undefined): Part | undefined =>
  parts.find(({ word }) => word.isCapital) ?? next;

function triplesOf(words: readonly Word[], agent: RegExp): Triple[] {
  const parts = partsOf(words);
  return parts.flatMap((deed, index) => {
    const doer = actorIn(parts.slice(Math.max(0, index - 2), index).toReversed(), parts[index - 1]);
    const other = actorIn(parts.slice(index + 1, index + 2), parts[index + 1]);
    if (!doer || !other || deed.word.isCapital || POSSESSIVE.test(doer.word.text) || other.at - doer.at > REACH)
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

/** Chinese words for what two do with each other, or that join them. */
const MUTUAL = /^(?:会见|会晤|会谈|见面|合作|对话|谈判|对阵|结婚|以及|或者|還是|还是|會見|會晤|會談)$/u;
const SHORTEST_HAN = 2;
/** UTF-16 units; what is longer has more than three parts, and would be compared at every word. */
const LONGEST_HAN = 60;

/** A Chinese sentence of three parts of which the text has the last and the first exchanged: 市长批评议会, 议会批评市长. */
function checkHanOrder({ text, claim, sentence, alignment }: Comparison): Issue[] {
  const { words } = sentence;
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (end - start > LONGEST_HAN) return [];
  const turned = words.flatMap((deed) => {
    const before = claim.slice(start, deed.start);
    const behind = claim.slice(deed.end, end).replace(/^[了过過]/u, '');
    const isTold = deed.isContent && deed.text.length >= SHORTEST_HAN && !MUTUAL.test(deed.text);
    if (!isTold || before.length < SHORTEST_HAN || behind.length < SHORTEST_HAN || before === behind) return [];
    return ['', '了', '过', '過'].map((aspect) => behind + deed.text + aspect + before);
  });
  const source = alignment.best.find((one) => {
    const body = text.text.slice(one.start, one.end);
    return turned.some((row) => body.includes(row));
  });
  return source ? [issueAt('roles', 'the claim has done to the one what the text says the one did', source)] : [];
}

/** Who does what to whom, the other way round than in the text; only in languages whose word order tells. */
export function checkRoles(comparison: Comparison): Issue[] {
  const { text, sentence, alignment } = comparison;
  if (/^zh\b/u.test(text.language)) return checkHanOrder(comparison);
  const agent = AGENT_WORDS[text.language.split('-')[0] ?? ''];
  if (!agent) return [];
  const triples = triplesOf(sentence.words, agent);
  return alignment.best.flatMap((source) => swappedIn(triples, source, agent));
}
