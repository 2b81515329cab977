import { briefFolder } from '../../functions/core/manifest/paths.ts';

const INTAKE = 'articles/';
const MANIFEST = '/manifest.json';

/** The key or the prefix of keys that somebody typed, with or without `articles/`: `2026/quay.html` → `articles/2026/quay.html`; nothing is everything. */
export const keyOf = (typed: string): string =>
  typed.startsWith(INTAKE) ? typed : typed === 'articles' ? INTAKE : INTAKE + typed;

/** Where the manifests of articles lie whose keys begin so: `articles/20` → `briefs/20`. */
export const briefsBelow = (keyPrefix: string): string => briefFolder(keyPrefix);

/** The article's key to the path of a manifest; undefined for any other path. */
export const keyOfManifest = (path: string): string | undefined =>
  path.startsWith('briefs/') && path.endsWith(MANIFEST)
    ? INTAKE + path.slice('briefs/'.length, -MANIFEST.length)
    : undefined;

/** A key as people type it. */
export const shortKey = (key: string): string => (key.startsWith(INTAKE) ? key.slice(INTAKE.length) : key);

/** Control characters, unusual spaces and line ends, and characters that turn or hide the text around them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A key for the terminal, on one line: a line feed becomes `\u{a}`, so that no key can move the cursor or pass for another. */
export const shownKey = (key: string): string => key.replace(UNSEEN, escaped);

/** Text as one word of a POSIX shell; with invisible characters, of bash and zsh (`$'…'`). */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(text) && !text.startsWith('-')) return text;
  if (text.search(UNSEEN) < 0) return `'${text.replaceAll("'", `'\\''`)}'`;
  const bytes = (character: string): string =>
    [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  return `$'${text.replace(/[\\']/gu, '\\$&').replace(UNSEEN, bytes)}'`;
}

/** A key as it is typed so that a command takes it for nothing else: with `articles/` where it is empty, looks like a flag or begins with `articles/` itself. */
function typedKey(key: string): string {
  const short = shortKey(key);
  return short === '' || short.startsWith('-') || short.startsWith(INTAKE) ? keyOf(key) : short;
}

/** What to type for one article or for those below a prefix: `wirebrief retry 2026/quay.html`. */
export const toType = (command: string, key: string, stack: string): string => {
  const named = stack === DEFAULT_STACK ? '' : ` --stack ${shellWord(stack)}`;
  return `wirebrief ${command} ${shellWord(typedKey(key))}${named}`;
};

/** The name under which `npm run deploy` deploys. */
export const DEFAULT_STACK = 'Wirebrief';
