/** What the words of a name tell of its kind, in English names; other languages show it by the words around. */

/** `Holm Island`, `Lund Street`: the last word says that it is a place. */
const PLACE_ENDINGS = new Set(
  'island islands valley hill hills lake river county city beach bay park square avenue road boulevard mountain mountains coast heights springs peninsula harbour harbor canyon desert bridge airport'.split(
    ' ',
  ),
);
/** `New Holm`, `Port Ellin`, `San Orran`. */
const PLACE_OPENINGS = new Set(
  'new north south east west port fort mount lake san santa saint st los las rio cape'.split(' '),
);
/** Followers of a party and members of a nation are many people: no name of one. */
const OF_PEOPLE = new Set(
  'democrats republicans democratic republican conservatives conservative liberals liberal labour socialists greens hispanics latinos muslims christians jews catholics protestants arabs kurds democrat islamic'.split(
    ' ',
  ),
);
/** Words that end the name of a thing, a cause or a time. */
const THINGS = new Set(
  'rights revolution world security justice war day plan deal accord project dome trends cup prize award week year age century crisis pact summit season series show report bill law tax treaty'.split(
    ' ',
  ),
);

/** Names of places by their words alone; words in lower case. */
export const isPlaceName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (PLACE_ENDINGS.has(words.at(-1) ?? '') ||
    (words.length <= 3 && PLACE_OPENINGS.has((words[0] ?? '').replace('.', ''))));

/** Names of groups of people and of things, that are neither a person nor a place; words in lower case. */
export const isOfPeople = (words: readonly string[]): boolean =>
  words.some((word) => OF_PEOPLE.has(word)) || (words.length > 1 && THINGS.has(words.at(-1) ?? ''));

/** `ECONOMY FAVOURS LUND`: a headline's words, not a name. */
export const isShouted = (name: string): boolean => /\s/u.test(name) && !/\p{Ll}/u.test(name);
