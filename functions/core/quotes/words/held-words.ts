import { grammarWords } from './vocabulary.ts';

/** Small words before a role that say it was held once, or for a time only: they belong to it. `former`, `acting`. */
export const heldWords = grammarWords('heldWords');
