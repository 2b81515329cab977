import { grammarPattern } from './vocabulary.ts';

/** How an owner ends: `Lund’s`, `the fishermen’`. */
export const possessiveEndings = grammarPattern('possessiveEndings');

/** How an owner ends, bare apostrophes left out: `Lund’s`. */
export const possessiveSuffixes = grammarPattern('possessiveSuffixes');
