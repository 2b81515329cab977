import { FEMALE_WORDS, MALE_WORDS, PERSON_WORDS } from './gender-words-data.ts';

const PERSONS: ReadonlySet<string> = new Set(`${PERSON_WORDS} ${FEMALE_WORDS} ${MALE_WORDS}`.split(' '));
/** `driver`, `director`, `scientist`, `politician`, `employee`, `applicant`: words that may well be somebody. */
const PERSON_ENDING = /(?:er|or|our|ist|ian|ee|ant|ent|man|woman|men|women|person|old|native)s?$/u;
/** Shorter words with such an ending are mostly others: `over`, `paper`. */
const SHORTEST_PERSON = 6;

/** True for an English word, in lower case, that may describe somebody whom a text also names. */
export const isPersonWord = (lower: string): boolean =>
  PERSONS.has(lower) || (lower.length >= SHORTEST_PERSON && PERSON_ENDING.test(lower));
