import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

// Lists the languages for the compiler and the bundler, which find nothing by themselves: for each part a file of `listed/` with
// the languages that have it, so that a Lambda function carries only the parts it reads. Run by `npm run languages`.

const LANGUAGES = new URL('../functions/core/languages/', import.meta.url);
const LISTED = new URL('listed/', LANGUAGES);
const MADE = '// Made by `npm run languages` from the folders of the languages.\n';
/** Folders that are no language. */
const OTHERS = new Set(['parts', 'families', 'listed']);

const tags = readdirSync(LANGUAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.has(entry.name))
  .map(({ name }) => name)
  .sort();

/** `zh-TW` as a name in code. */
const variable = (tag: string): string => tag.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

function listing(part: string): string {
  const having = tags.filter((tag) => readdirSync(new URL(`${tag}/`, LANGUAGES)).includes(`${part}.ts`));
  const imports = having.map((tag) => `import { ${part} as ${variable(tag)} } from '../${tag}/${part}.ts';\n`).join('');
  const entries = having.map((tag) => `  ['${tag}', ${variable(tag)}],\n`).join('');
  const type = `Listed<Required<LanguagePack>['${part}']>`;
  return `${MADE}import type { LanguagePack } from '../language-pack.ts';\nimport type { Listed } from '../part-of.ts';\n${imports}\nexport const ${part.toUpperCase()}: ${type} = new Map([\n${entries}]);\n`;
}

mkdirSync(LISTED, { recursive: true });
for (const file of readdirSync(new URL('parts/', LANGUAGES)).filter((name) => name.endsWith('.ts')))
  writeFileSync(new URL(file, LISTED), listing(file.replace('.ts', '')));
writeFileSync(
  new URL('tags.ts', LISTED),
  `${MADE}\n/** Every language of which something is known. */\nexport const TAGS: ReadonlySet<string> = new Set([${tags.map((tag) => `'${tag}'`).join(', ')}]);\n`,
);
