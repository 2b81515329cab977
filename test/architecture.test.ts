import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/u.test(name))
    .map((name) => join(folder, name));
const SOURCES = ['functions', 'cli'].flatMap(sourcesIn);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every module a file imports: project files as paths from the root, packages by name. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export|\})[^'\n]*\sfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu)]
    .map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
    .map((name) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name));

const layerOf = (path: string): string =>
  /^(?:functions\/(\w+)|(cli))\//u.exec(path)?.slice(1).find(Boolean) ?? 'package';

/** What each layer may import of the project; docs/design.md, "Imports". */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  steps: ['core', 'steps'],
  adapters: ['core', 'adapters'],
  cli: ['core', 'steps', 'adapters', 'cli'],
};
const CORE_PACKAGES =
  /^(?:zod\/mini|node:crypto|eld\/extrasmall|chardet|@mozilla\/readability|linkedom|mdast.*|micromark-.*|yaml)$/u;

const offenders = (pattern: RegExp, allowed: readonly string[]): string[] =>
  SOURCES.filter((file) => !allowed.includes(file)).flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  );

describe('the project', () => {
  it('imports only downwards', () => {
    const wrong = SOURCES.flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const layer = layerOf(name);
        return layer !== 'package' && !ALLOWED[layerOf(file)]?.includes(layer) ? [`${file} imports ${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the core to pure packages, steps to none', () => {
    const wrong = SOURCES.filter((file) => ['core', 'steps'].includes(layerOf(file))).flatMap((file) =>
      importsOf(file)
        .filter((name) => layerOf(name) === 'package' && !CORE_PACKAGES.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(offenders(/process\.env/u, ['functions/runtime/config.ts'])).toEqual([]);
  });

  it('writes to the terminal in one place', () => {
    const allowed = ['cli/output.ts', 'cli/require-node.js', 'functions/runtime/log.ts'];
    expect(offenders(/console\.|process\.std(?:out|err)\.write/u, allowed)).toEqual([]);
  });

  it('makes AWS clients in one place', () => {
    expect(offenders(/new \w+Client\(/u, ['functions/adapters/aws/clients.ts'])).toEqual([]);
  });

  it('names no path of a machine and no registry', () => {
    expect(offenders(/['"`](?:\/work|\/root|\/tmp)\/|registry\.npmjs/u, [])).toEqual([]);
    expect(/"resolved"/u.test(read('package-lock.json'))).toBe(false);
  });

  it('skips and focuses no test and mocks no module of its own', () => {
    const tests = sourcesIn('test').filter((file) => file !== 'test/architecture.test.ts');
    const wrong = tests.filter((file) =>
      /\b(?:it|test|describe)\.(?:skip|only|todo)\(|vi\.mock\(['"][.#]/u.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});
