import { TRADITIONAL_HANZI } from './traditional-hanzi-data.ts';

const characters = [...TRADITIONAL_HANZI];
const simplified = new Map(
  characters.flatMap((character, i) => (i % 2 === 0 ? [[character, characters[i + 1] ?? character] as const] : [])),
);
const HAN = /\p{Script=Han}/gu;

/** The text with traditional Chinese characters as simplified ones, as far as the tables of this folder need it; same length in UTF-16. */
export const simplifyHanzi = (text: string): string =>
  text.replace(HAN, (character) => simplified.get(character) ?? character);
