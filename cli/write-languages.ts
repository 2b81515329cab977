import { readdirSync, writeFileSync } from 'node:fs';

// Lists the languages for the compiler and the bundler, which find nothing by themselves: one `index.ts` in each language's
// folder, with the parts whose files stand there, and `packs.ts` with all folders. Run by `npm run languages`.

const LANGUAGES = new URL('../functions/core/languages/', import.meta.url);
const MADE = '// Made by `npm run languages` from the files of this folder.\n';
/** Folders that are no language. */
const OTHERS = new Set(['parts', 'families']);
const PARTS = readdirSync(new URL('parts/', LANGUAGES)).map((file) => file.replace('.ts', ''));

const tags = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name))
  .map(({ name }) => name)
  .sort();

/** `zh-TW` as a name in code. */
const variable = (tag: string): string => tag.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

function indexOf(tag: string): string {
  const files = readdirSync(new URL(`${tag}/`, LANGUAGES));
  const parts = PARTS.filter((part) => files.includes(`${part}.ts`));
  const imports = parts.map((part) => `import { ${part} } from './${part}.ts';\n`).join('');
  const known = parts.join(', ');
  return `${MADE}import type { LanguagePack } from '../language-pack.ts';\n${imports}\nexport const pack: LanguagePack = { tag: '${tag}', parts: { ${known} } };\n`;
}

function listing(): string {
  const imports = tags.map((tag) => `import { pack as ${variable(tag)} } from './${tag}/index.ts';\n`).join('');
  const names = tags.map((tag) => `  ${variable(tag)},\n`).join('');
  return `${MADE}import type { LanguagePack } from './language-pack.ts';\n${imports}\n/** Every language of which something is known, in the order of the tags. */\nexport const PACKS: readonly LanguagePack[] = [\n${names}];\n`;
}

for (const tag of tags) writeFileSync(new URL(`${tag}/index.ts`, LANGUAGES), indexOf(tag));
writeFileSync(new URL('packs.ts', LANGUAGES), listing());
