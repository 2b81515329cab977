import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LANGUAGES = 'functions/core/languages';
const README = readFileSync(join(ROOT, LANGUAGES, 'README.md'), 'utf8');
const FILES = [...README.matchAll(/^`(qaa\/\w+\.ts)`[^`]*(?:`[^`\n]*`[^`]*)*?```ts\n([\s\S]*?)```/gmu)];
const TEXT = /^> (.+)$/mu.exec(README)?.[1] ?? '';

let copy = '';
const wirebrief = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, [join(copy, 'cli/wirebrief.js'), ...args], { cwd: copy, input, encoding: 'utf8' });

/** The project with the example's files, and nothing else changed. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wirebrief-language-'));
  for (const name of ['functions', 'cli', 'package.json', 'cdk.json', 'prompts', 'samples', 'glossary'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, LANGUAGES, 'qaa'));
  for (const [, file = '', code = ''] of FILES) writeFileSync(join(copy, LANGUAGES, file), code);
  execFileSync(process.execPath, [join(copy, 'cli/write-languages.ts')]);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a made-up language, by the four files that the README shows', () => {
  it('needs just these files', () => {
    expect(FILES.map(([, file]) => file)).toEqual([
      'qaa/identity.ts',
      'qaa/sentences.ts',
      'qaa/speech.ts',
      'qaa/headings.ts',
    ]);
  });

  it('has sentences that an abbreviation does not end', () => {
    const [row = ''] = wirebrief(['batch', '--jsonl'], JSON.stringify({ id: 'a', language: 'qaa', text: TEXT })).split(
      '\n',
    );
    expect(JSON.parse(row).brief.summary).toEqual([
      'Ta mol es lang.',
      '“Ta mol blev op nord til vinter,” velu Kapt. Mira Solen.',
      'Meistra Tom Reed velu ke ta plan es klar.',
    ]);
  });

  it('has speakers, of quotations and of reported speech', () => {
    const [row = ''] = wirebrief(['quotes', '--jsonl'], JSON.stringify({ id: 'a', language: 'qaa', text: TEXT })).split(
      '\n',
    );
    const quotes: readonly { kind: string; text: string; speaker: { name: string } }[] = JSON.parse(row).quotes;
    expect(quotes.map(({ kind, text, speaker }) => [kind, text, speaker.name])).toEqual([
      ['direct', 'Ta mol blev op nord til vinter', 'Mira Solen'],
      ['indirect', 'ta plan es klar', 'Tom Reed'],
    ]);
  });

  it('heads its pages', () => {
    writeFileSync(join(copy, 'blat.txt'), TEXT);
    wirebrief(['run', 'blat.txt', '--source-language', 'qaa', '--to', 'qaa', '--out', 'out']);
    const page = readFileSync(join(copy, 'out/briefs/blat.txt/qaa.html'), 'utf8');
    expect(page).toContain('Velati');
    expect(page).not.toContain('Quotes');
  });

  it('is listed with what is known of it', () => {
    const row = wirebrief(['languages'])
      .split('\n')
      .find((line) => line.startsWith('qaa'));
    expect(row?.split(/ {2,}/u)).toEqual([
      'qaa',
      'Harbourish',
      'own rules',
      'by name',
      'yes',
      'titles',
      '–',
      '–',
      'yes',
      'Vosk',
    ]);
  });
});
