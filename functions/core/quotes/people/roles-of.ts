/** `spokesman`, `spokeswoman` and `spokesperson` are one role; so are `Sprecher` and `Sprecherin`. */
export const roleStem = (word: string): string =>
  word.toLowerCase().replace(/(?:wom[ae]n|m[ae]n|persons?|people|in)$/u, '');
export const rolesOf = (role: string): ReadonlySet<string> => new Set(role.split(/[\s-]+/u).map(roleStem));
