import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, by which all paths here are relative. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The source files below a folder, in the order of their names. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/u.test(name))
    .map((name) => join(folder, name))
    .sort();

/** Everything that is no test. */
export const SOURCES = ['functions', 'cli', 'infra'].flatMap(sourcesIn);

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every module a file imports, at once or when first needed: project files as paths from the root, packages by name. */
export const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export|\})[^'\n]*\sfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu)]
    .map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
    .map((name) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name));

/** Comments too, so that no mark inside one is taken for a literal. */
const LITERAL =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[(,=:[!&|?{};>]\s*|return\s)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;

/** Every string, template and regular expression of a source, with its line: `'und'`, `/ing$/u`. */
export const literalsOf = (source: string): { readonly literal: string; readonly line: number }[] =>
  [...source.matchAll(LITERAL)]
    .filter(([literal]) => !/^\/[/*]/u.test(literal))
    .map(({ 0: literal, index }) => ({ literal, line: source.slice(0, index).split('\n').length }));

/** A word of the text is compared with nothing that is written in a rule, not even where a type has a member of the same name. */
export const COMPARES_WORD =
  /\b(?:lower|text|word|verb)\b[^'`"\n]{0,12}[!=]==\s'[^'\n]*(?<!\\)\p{L}|(?:starts|ends)With\('[^'\n]*(?<!\\)\p{L}/u;
