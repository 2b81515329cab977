import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesPage } from '../../../cli/write-languages-page.ts';
import { TAGS } from '../../../functions/core/languages/listed/tags.ts';

const FOLDER = new URL('../../../functions/core/languages/', import.meta.url);
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, FOLDER)).map((file) => file.replace('.ts', ''));

const PARTS = namesIn('parts/');
const tags = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['parts', 'families', 'listed'].includes(entry.name))
  .map(({ name }) => name)
  .sort();

describe('the lists that `npm run languages` makes', () => {
  it('name every folder', () => {
    expect([...TAGS]).toEqual(tags);
  });

  it.each(PARTS)('name every language that has the part %s, and build it without error', async (part) => {
    const { [part.toUpperCase()]: listed } = await import(`../../../functions/core/languages/listed/${part}.ts`);
    const having = tags.filter((tag) => namesIn(`${tag}/`).includes(part));
    expect([...listed.keys()]).toEqual(having);
    for (const make of listed.values()) expect(make()).toBeTypeOf('object');
  });

  it('are the page of docs/', () => {
    expect(readFileSync(new URL('../../../docs/languages.md', FOLDER), 'utf8')).toBe(languagesPage());
  });
});
