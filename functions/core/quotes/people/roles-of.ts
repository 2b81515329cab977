import { grammarPattern } from '../words/vocabulary.ts';

const roleGenderSuffixes = grammarPattern('roleGenderSuffixes');

/** `spokesman`, `spokeswoman` and `spokesperson` are one role; so are `Sprecher` and `Sprecherin`. */
export const roleStem = (word: string): string => word.toLowerCase().replace(roleGenderSuffixes(), '');
export const rolesOf = (role: string): ReadonlySet<string> => new Set(role.split(/[\s-]+/u).map(roleStem));
