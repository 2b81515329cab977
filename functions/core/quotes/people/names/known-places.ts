import { GRAMMAR } from '../../../languages/listed/grammar.ts';
import { languagesWith } from '../../../languages/part-of.ts';
import { once } from '../../../text/once.ts';
import { nominativeKey } from '../../words/nominative-name.ts';

/** A state, a capital or a large city. `Лондона` → true. */
export const isKnownPlace = (name: string): boolean => knownPlaces().has(placeKey(name));

/** The same, or a region of the world by the names of the article's language, inflected or not: `России` → true. */
export const isPlaceKnown = (name: string, regions: ReadonlySet<string>): boolean =>
  isKnownPlace(name) || regions.has(name.toLowerCase()) || keysOf(regions).has(placeKey(name));

const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => nominativeKey(word))
    .join(' ');

const knownPlaces = once(
  (): ReadonlySet<string> =>
    new Set(languagesWith(GRAMMAR).flatMap(({ part }) => (part.placeNames ?? []).map(placeKey))),
);

function keysOf(regions: ReadonlySet<string>): ReadonlySet<string> {
  const known = keysByRegions.get(regions);
  if (known) return known;
  const keys = new Set([...regions].map(placeKey));
  keysByRegions.set(regions, keys);
  return keys;
}
/** One set for each language: see `regionNames`. */
const keysByRegions = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
