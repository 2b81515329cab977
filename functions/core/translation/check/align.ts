import { checkLine } from './check-line.ts';
import { relativeLength } from './line-length.ts';
import { evidence, otherLineWeight } from './other-line.ts';
import type { TranslatedLine } from './translated-line.ts';

type Pair = Pick<TranslatedLine, 'from' | 'to'>;

const NEIGHBOURS = 5; // lines that are merged or dropped shift their neighbours by a few places
const PROVEN = -2; // one name alone may sound like a word of the target
const EXACT_LENGTH = 0.18; // |ln|: beside missing or extra lines, a line may have lost or gained a few words
const SHORTENED = 0.9; // of the expected length
const SAME_LENGTH = 0.35; // |ln|: a line merged with its neighbour is longer than this allows
// Inside a line only: Thai does not mark the end of a sentence, and headlines have no full stop.
const BETWEEN_SENTENCES =
  /[.!?…؟۔।]["”’»）)\]』」]{0,3}\s+(?=["“„«‘(¿¡]?[\p{Lu}\p{Lo}\p{N}])|[。！？](?![”’』」）])(?=\S)/gu;

const sentenceBreaks = (text: string): number => text.match(BETWEEN_SENTENCES)?.length ?? 0;

/** Nothing counts against the target, not even that it may hold a neighbour's sentence too. */
function isPlausible(line: TranslatedLine, found = evidence(line)): boolean {
  return (
    found.lengthOff < SAME_LENGTH &&
    sentenceBreaks(line.source) === sentenceBreaks(line.target) &&
    checkLine(line).length === 0
  );
}

/** True if something in the line proves that it is this source's translation, and nothing counts against it. */
function fits(line: TranslatedLine): boolean {
  const found = evidence(line);
  const proof = found.namesFound + found.anchorsFound + found.numbersFound;
  const doubt = found.namesMissing + found.anchorsMissing + found.numbersMissing;
  return proof > 0 && doubt === 0 && otherLineWeight(line, found) < PROVEN && isPlausible(line, found);
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

/** What lies between two certain places. */
interface Stretch {
  readonly last: Place;
  readonly next: Place;
}

const sourcesIn = ({ last, next }: Stretch): number => next.source - last.source - 1;
const targetsIn = ({ last, next }: Stretch): number => next.target - last.target - 1;

const placesIn = (stretch: Stretch): readonly Place[] =>
  Array.from({ length: sourcesIn(stretch) }, (_, i) => ({
    source: stretch.last.source + 1 + i,
    target: stretch.last.target + 1 + i,
  }));

/**
 * Beside a stretch with missing lines a line may have gained words, beside one with extra lines it may have lost some.
 */
function mayHoldOthers(line: TranslatedLine, stretch: Stretch): boolean {
  if (sourcesIn(stretch) === 0 || evidence(line).lengthOff > EXACT_LENGTH) return true;
  const { from, to, source, target } = line;
  return targetsIn(stretch) > sourcesIn(stretch) && relativeLength(from, to, source, target) < SHORTENED;
}

/**
 * Which of the returned lines certainly belong to which sources, if their numbers differ: those proved by names or
 * figures, and everything between two of them if as many lines came back as were sent and nothing counts against any.
 * Same length as `sources`; undefined if nothing is certain. Of `Lund left the old harbour.` and `Reed paid 42 crowns
 * on Monday.`, one line `Reed pagó 42 coronas el lunes.` belongs to the second.
 */
export function alignLines(
  pair: Pair,
  sources: readonly string[],
  targets: readonly string[],
): readonly (string | undefined)[] {
  const lineOf = ({ source, target }: Place) => ({
    ...pair,
    source: sources[source] ?? '',
    target: targets[target] ?? '',
  });
  const start = { source: -1, target: -1 };
  const certain = certainPlaces(pair, sources, targets);
  const stretches = [...certain, { source: sources.length, target: targets.length }].map((next, i) => ({
    last: certain[i - 1] ?? start,
    next,
  }));
  const isWhole = (stretch: Stretch): boolean =>
    sourcesIn(stretch) === targetsIn(stretch) && placesIn(stretch).every((place) => isPlausible(lineOf(place)));
  const whole = new Set(stretches.filter(isWhole));
  const isSafe = (place: Place): boolean =>
    stretches
      .filter((stretch) => !whole.has(stretch) && (stretch.last === place || stretch.next === place))
      .every((stretch) => !mayHoldOthers(lineOf(place), stretch));
  const found = new Map(
    [...certain.filter(isSafe), ...[...whole].flatMap(placesIn)].map(({ source, target }) => [source, targets[target]]),
  );
  return sources.map((_, i) => found.get(i));
}
