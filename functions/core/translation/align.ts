import { checkLine, type TranslatedLine } from './check-line.ts';
import { evidence, otherLineWeight } from './other-line.ts';

type Pair = Pick<TranslatedLine, 'from' | 'to'>;

const NEIGHBOURS = 5; // lines that merge or drop shift their neighbours by few places
const PROVEN = -2; // one name alone may sound like a word of the target
const EXACT_LENGTH = 0.18; // |ln|: beside lines that are missing or too many, a line may have lost or won a few words
const SAME_LENGTH = 0.35; // |ln|: a line merged with its neighbour is longer than this allows
// Inside a line only: Thai ends no sentence with a mark, and a headline has none.
const BETWEEN_SENTENCES =
  /[.!?…؟۔।]["”’»）)\]』」]{0,3}\s+(?=["“„«‘(¿¡]?[\p{Lu}\p{Lo}\p{N}])|[。！？](?![”’』」）])(?=\S)/gu;

const sentenceBreaks = (text: string): number => text.match(BETWEEN_SENTENCES)?.length ?? 0;

/** Nothing speaks against the target, not even that it may hold a neighbour's sentence too. */
function isPlausible(line: TranslatedLine): boolean {
  return (
    sentenceBreaks(line.source) === sentenceBreaks(line.target) &&
    evidence(line).lengthOff < SAME_LENGTH &&
    checkLine(line).length === 0
  );
}

/** True where something in the line proves that it is this source's translation, and nothing speaks against it. */
function fits(line: TranslatedLine): boolean {
  const found = evidence(line);
  const proof = found.namesFound + found.anchorsFound + found.numbersFound;
  const doubt = found.namesMissing + found.anchorsMissing + found.numbersMissing;
  return proof > 0 && doubt === 0 && otherLineWeight(line, found) < PROVEN && isPlausible(line);
}

/** A source and the target that is certainly its translation, by index. */
interface Place {
  readonly source: number;
  readonly target: number;
}

/** The pairs that fit each other and nothing else near them, in an order both sides agree on. */
function certainPlaces(pair: Pair, sources: readonly string[], targets: readonly string[]): readonly Place[] {
  const reach = NEIGHBOURS + Math.abs(sources.length - targets.length);
  const found = sources.flatMap((source, i) =>
    targets
      .slice(Math.max(0, i - reach), i + reach + 1)
      .map((target, offset) => ({ source: i, target: Math.max(0, i - reach) + offset, text: target }))
      .filter(({ text }) => fits({ ...pair, source, target: text })),
  );
  const isOnly = ({ source, target }: Place) =>
    found.filter((other) => other.source === source || other.target === target).length === 1;
  const places = found.filter(isOnly);
  return places.filter((place) => places.every((other) => other.source < place.source === other.target < place.target));
}

/**
 * Which of the returned lines certainly belong to which sources, where their numbers differ: those that names or figures prove, and
 * what lies between two of them where as many lines came back as were sent and nothing speaks against any. Same length as
 * `sources`; undefined where nothing is certain.
 */
export function alignLines(
  pair: Pair,
  sources: readonly string[],
  targets: readonly string[],
): readonly (string | undefined)[] {
  const aligned: (string | undefined)[] = sources.map(() => undefined);
  const lineOf = ({ source, target }: Place) => ({
    ...pair,
    source: sources[source] ?? '',
    target: targets[target] ?? '',
  });
  const ends = [
    { source: -1, target: -1 },
    { source: sources.length, target: targets.length },
  ] as const;
  const places = [ends[0], ...certainPlaces(pair, sources, targets), ends[1]];
  const inDoubt = new Set<Place>(ends);
  places.slice(1).forEach((next, i) => {
    const last = places[i] ?? ends[0];
    const count = next.source - last.source - 1;
    const between = Array.from({ length: count }, (_, n) => ({
      source: last.source + 1 + n,
      target: last.target + 1 + n,
    }));
    if (next.target - last.target - 1 === count && between.every((place) => isPlausible(lineOf(place))))
      for (const { source, target } of between) aligned[source] = targets[target];
    // A line too many between two proven ones is a piece of either.
    else
      for (const place of [last, next])
        if (count === 0 || evidence(lineOf(place)).lengthOff > EXACT_LENGTH) inDoubt.add(place);
  });
  for (const place of places) if (!inDoubt.has(place)) aligned[place.source] = targets[place.target];
  return aligned;
}
