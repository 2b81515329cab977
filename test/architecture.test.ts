import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import biome from '../biome.json' with { type: 'json' };
import { importsOf, ROOT, read, SOURCES, sourcesIn } from './sources.ts';

/** Whether a file takes nothing but types from a project file. */
const isTypeOnly = (file: string, name: string): boolean =>
  [...read(file).matchAll(/^import (type )?[^'\n]*\sfrom '(\.[^']+)'/gmu)]
    .filter(([, , from = '']) => relative(ROOT, resolve(ROOT, dirname(file), from)) === name)
    .every(([, type]) => type !== undefined);

const layerOf = (path: string): string =>
  /^(?:functions\/(\w+)|(cli|infra|test))\//u.exec(path)?.slice(1).find(Boolean) ?? 'package';

/** What each layer may import of the project; docs/design.md, "Imports". */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  steps: ['core', 'steps'],
  adapters: ['core', 'adapters'],
  runtime: ['core', 'runtime'],
  handlers: ['core', 'steps', 'adapters', 'runtime'],
  cli: ['core', 'steps', 'adapters', 'cli'], // and runtime/prompts.ts
  infra: ['core', 'infra'],
};
/** Packages of the core by the part of it that needs them; none elsewhere. */
const CORE_PACKAGES: readonly (readonly [part: RegExp, packages: RegExp])[] = [
  [/^functions\/core\//u, /^(?:zod\/mini|node:crypto)$/u],
  [/^functions\/core\/article\/language\/identify-language\.ts$/u, /^eld\/extrasmall$/u],
  [/^functions\/core\/article\/bytes\/decode\.ts$/u, /^chardet$/u],
  [/^functions\/core\/article\/formats\//u, /^(?:@mozilla\/readability|linkedom|mdast[\w-]*|micromark-[\w-]*|yaml)$/u],
];
const isCorePackage = (file: string, name: string): boolean =>
  CORE_PACKAGES.some(([part, packages]) => part.test(file) && packages.test(name));

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
        if (layerOf(file) === 'cli' && name === 'functions/runtime/prompts.ts') return [];
        // The settings name a prompt; the reader that the function uses says whether it can be read.
        if (file === 'infra/settings.ts' && name === 'functions/runtime/prompts.ts') return [];
        // The stack imports the glossaries that the function reads, with the same reader.
        if (file === 'infra/app.ts' && name === 'functions/adapters/local/glossary-folder.ts') return [];
        if (isTypeOnly(file, name) && layerOf(file) === 'infra' && layer === 'runtime') return [];
        return layer !== 'package' && !ALLOWED[layerOf(file)]?.includes(layer) ? [`${file} imports ${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the core to pure packages, steps to none', () => {
    const wrong = SOURCES.filter((file) => ['core', 'steps'].includes(layerOf(file))).flatMap((file) =>
      importsOf(file)
        .filter((name) => layerOf(name) === 'package' && !isCorePackage(file, name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    expect(offenders(/process\.env/u, ['functions/runtime/config.ts'])).toEqual([]);
  });

  it('writes to the terminal in one place', () => {
    const allowed = ['cli/output.ts', 'cli/require-node.js', 'infra/app.ts'];
    expect(offenders(/console\.|process\.std(?:out|err)\.write/u, allowed)).toEqual([]);
  });

  it('makes AWS clients in one place', () => {
    expect(offenders(/new \w+Client\(/u, ['functions/adapters/aws/clients.ts'])).toEqual([]);
  });

  it('has its linter refuse `any`, `!` and forgotten promises, and silences neither it nor the compiler', () => {
    const { suspicious, style, nursery } = biome.linter.rules;
    expect([suspicious.noExplicitAny, style.noNonNullAssertion, nursery.noFloatingPromises]).toEqual(
      Array(3).fill('error'),
    );
    expect(offenders(/biome-ignore|@ts-(?:ignore|expect-error|nocheck)/u, [])).toEqual([]);
  });

  it('says behind each type it asserts why that holds', () => {
    const asserted = /^(?! *(?:\/\*\*|\*) ).*[\w)\]] as (?!const\b)(?:readonly |\{|[A-Z]\w*[)\];<[.])(?!.* \/\/ )/u;
    expect(offenders(asserted, [])).toEqual([]);
  });

  it('keeps handlers, without their imports, and the constructors of the stack to 40 lines', () => {
    const withoutImports = (text: string): string => text.replaceAll(/^import [^;]*;\n/gmu, '');
    const isLong = (text: string): boolean => withoutImports(text).trimEnd().split('\n').length > 40;
    const handlers = sourcesIn('functions/handlers').filter((file) => isLong(read(file)));
    const constructors = sourcesIn('infra').filter((file) =>
      (read(file).match(/^ {2}constructor\([\s\S]*?^ {2}\}$/gmu) ?? []).some(isLong),
    );
    expect([...handlers, ...constructors]).toEqual([]);
  });

  it('exports no value that nothing else uses', () => {
    const words = new Map(
      [...SOURCES, ...sourcesIn('test')].map((file) => [file, new Set(read(file).match(/\w+/gu) ?? [])] as const),
    );
    const isUsed = (file: string, name: string): boolean =>
      [...words].some(([other, found]) => other !== file && found.has(name));
    const unused = SOURCES.filter((file) => layerOf(file) !== 'handlers').flatMap((file) =>
      [...read(file).matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gmu)].flatMap(([, name = '']) =>
        isUsed(file, name) ? [] : [`${file}: ${name}`],
      ),
    );
    expect(unused).toEqual([]);
  });

  it('names no model and no language model vendor in its code', () => {
    expect(offenders(/\b(?:anthropic|amazon\.nova|meta\.llama|mistral)[.:]/u, ['infra/retiring-models.ts'])).toEqual(
      [],
    );
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
