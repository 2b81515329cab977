import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ARTICLE = readFileSync(
  fileURLToPath(new URL('../../../samples/harbour-deal.txt', import.meta.url)),
  'utf8',
);

/** The article with another figure, so that one line of its brief is new. */
export const articleOf = (boats: number, article = ARTICLE): string => article.replace('42 boats', `${boats} boats`);

/** The article about other places and people, whose names all begin with `name`: no line that holds one was translated for anybody else. */
export const storyOf = (name: string): string =>
  ARTICLE.replaceAll('Port Ellin', `Port ${name}`)
    .replaceAll('PORT ELLIN', `PORT ${name.toUpperCase()}`)
    .replaceAll('Saint Orran', `Saint ${name}`)
    .replace(/\b(?:Falk|Rhee|Vane|Osk)\b/gu, (surname) => `${name}${surname.toLowerCase()}`);
