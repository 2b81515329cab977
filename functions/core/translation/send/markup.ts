const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const RESTORED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g;
const LARGEST_CODE_POINT = 0x10ffff;

/** Text made safe for a translator that reads markup: `&`, `<` and `>` become entities. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

function restoreEntity(entity: string): string {
  const named = RESTORED[entity];
  if (named !== undefined) return named;
  const hexadecimal = entity[2] === 'x' || entity[2] === 'X';
  const code = Number.parseInt(entity.slice(hexadecimal ? 3 : 2, -1), hexadecimal ? 16 : 10);
  const isCharacter = code > 0 && code <= LARGEST_CODE_POINT && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

/** Undoes `escapeMarkup` and the entities a service adds for quotation marks; once only, so a text's own `&amp;` survives. */
export const restoreMarkup = (text: string): string => text.replace(ENTITY, restoreEntity);

// Amazon Translate's name for a span that it was told not to translate: https://github.com/aws/aws-sdk-ruby/issues/3191
const RESIDUES = [/⟦\s?\d{1,4}\s?⟧/g, /\bDNT_[0-9A-Za-z_]{1,64}/g, ENTITY, /<\/?[a-zA-Z][^<>\n]{0,200}>/g] as const;

/** What a translator itself left behind in `target`: placeholders, entities and tags that `source` does not have. */
export function residueIn(source: string, target: string): readonly string[] {
  return RESIDUES.flatMap((pattern) => target.match(pattern) ?? []).filter((found) => !source.includes(found));
}
