import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { languagesWith } from '../../../languages/part-of.ts';
import { once } from '../../../text/once.ts';

const simplified = once(() => {
  const pairs = languagesWith(TRANSLATION).flatMap(({ part }) => {
    const characters = [...(part.traditionalCharacters ?? '')];
    return characters.flatMap((character, i) =>
      i % 2 === 0 ? [[character, characters[i + 1] ?? character] as const] : [],
    );
  });
  return new Map(pairs);
});
const HAN = /\p{Script=Han}/gu;

/**
 * The text with traditional Chinese characters replaced by simplified ones, as far as the word tables need it (`說` →
 * `说`); same length in UTF-16.
 */
export function simplifyHanzi(text: string): string {
  const table = simplified();
  return text.replace(HAN, (character) => table.get(character) ?? character);
}
