import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesPage } from '../../../cli/write-languages-page.ts';
import type { PartName } from '../../../functions/core/languages/language-pack.ts';
import { PACKS } from '../../../functions/core/languages/packs.ts';

const FOLDER = new URL('../../../functions/core/languages/', import.meta.url);
const PARTS = new Set(readdirSync(new URL('parts/', FOLDER)).map((file) => file.replace('.ts', '')));
const tags = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['parts', 'families'].includes(entry.name))
  .map(({ name }) => name);

describe('the lists that `npm run languages` makes', () => {
  it('name every folder', () => {
    expect(PACKS.map(({ tag }) => tag)).toEqual(tags.sort());
  });

  it.each(PACKS)('name every file of $tag that is a part', ({ tag, parts }) => {
    const files = readdirSync(new URL(`${tag}/`, FOLDER)).map((file) => file.replace('.ts', ''));
    expect(Object.keys(parts).sort()).toEqual(files.filter((file) => PARTS.has(file)).sort());
  });

  it.each(PACKS)('hold parts of $tag that are built without error', ({ parts }) => {
    for (const name of Object.keys(parts) as PartName[]) expect(parts[name]?.()).toBeTypeOf('object');
  });

  it('are the page of docs/', () => {
    expect(readFileSync(new URL('../../../docs/languages.md', FOLDER), 'utf8')).toBe(languagesPage());
  });
});
