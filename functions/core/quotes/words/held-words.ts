import { grammarWords } from './vocabulary.ts';

/** Small words before a role that say it is a past or temporary one; they belong to the role: `former`, `acting`. */
export const heldWords = grammarWords('heldWords');
