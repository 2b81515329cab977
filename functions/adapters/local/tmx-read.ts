import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { WirebriefError } from '../../core/errors.ts';
import { findLanguage } from '../../core/languages/find-language.ts';
import { restoreMarkup } from '../../core/translation/send/markup.ts';
import type { MemoryEntry } from './memory-files.ts';

/** Something in a file that cannot be used, with its line, from 1. */
export interface FileProblem {
  readonly line: number;
  readonly found: string;
}

export interface ReadTmx {
  readonly entries: readonly MemoryEntry[];
  /** Translation units that were left out. */
  readonly problems: readonly FileProblem[];
}

/** In UTF-16 code units. Larger files are refused before parsing, which takes about twenty times their size in memory. */
const MAX_LENGTH = 50_000_000;

/** The parser expands, guesses and trims nothing: text comes as it stands, entities included. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
});

/** One element or text as the parser gives it: `{ tuv: [children], ':@': { attributes } }`, `{ '#text': '…' }`. */
type Node = Readonly<Record<string | symbol, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  nodesIn(node?.[name]).filter((child) => !('#text' in child));
const named = (nodes: readonly Node[], name: string): readonly Node[] => nodes.filter((node) => name in node);

function attribute(node: Node | undefined, name: string): string | undefined {
  const attributes = node?.[':@'];
  const value = isNode(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' ? restoreMarkup(value) : undefined;
}

const refused = (line: number, found: string): WirebriefError =>
  new WirebriefError(
    'store-content-invalid',
    `line ${line}: ${found}`,
    'export it as TMX 1.4 once more, without a DTD',
  );

/** The document's elements. Throws `store-content-invalid` for a document that is not well-formed, has a DTD, or nests too deeply. */
function parse(text: string): readonly Node[] {
  const prolog = text.slice(0, Math.max(0, text.indexOf('<tmx')));
  const dtd = /<!ENTITY|<!DOCTYPE[^>[]*\[/iu.exec(prolog);
  if (dtd) throw refused(lineAt(text, dtd.index), 'a DTD of its own, which is never read');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw refused(valid.err.line, valid.err.msg);
  try {
    return nodesIn(parser.parse(text));
  } catch (cause) {
    throw refused(1, cause instanceof Error ? cause.message : 'not XML');
  }
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The offset at which an element starts, which the parser stores under a symbol of its own. */
function startOf(node: Node): number {
  const [place] = Object.getOwnPropertySymbols(node).map((symbol) => node[symbol]);
  return isNode(place) && typeof place['startIndex'] === 'number' ? place['startIndex'] : 0;
}

/** Gives the line numbers of offsets, which must be asked for in rising order: one walk over the text serves all of them. */
function lineCounter(text: string): (index: number) => number {
  let [at, line] = [0, 1];
  return (index) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < index; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

/** Inline elements whose content is code, not text (TMX 1.4b, "Content markup"). */
const CODE: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/iu;

/** The text of a segment without inline markup, which the parser lets nest up to 100 levels deep. Throws `RangeError` for an entity that XML does not have. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const { '#text': text, '#cdata': cdata } = node;
      if (typeof text === 'string') return decoded(text);
      if (cdata !== undefined)
        return nodesIn(cdata)
          .map(({ '#text': raw }) => (typeof raw === 'string' ? raw : ''))
          .join('');
      const name = Object.keys(node).find((key) => key !== ':@') ?? '';
      return CODE.has(name) ? '' : textOf(nodesIn(node[name]));
    })
    .join('');
}

function decoded(text: string): string {
  const foreign = FOREIGN_ENTITY.exec(text);
  if (foreign)
    throw new RangeError(`an entity that XML does not have: ${text.slice(foreign.index, foreign.index + 12)}`);
  return restoreMarkup(text);
}

interface Variant {
  readonly language: string;
  readonly text: string;
}

/** The language and text of a `<tuv>`. Throws a `RangeError` that says what it lacks. */
function variantOf(tuv: Node): Variant {
  const tag = attribute(tuv, 'xml:lang') ?? attribute(tuv, 'lang');
  if (tag === undefined) throw new RangeError('a <tuv> without xml:lang');
  const language = findLanguage(tag);
  if (!language.ok) throw new RangeError(language.failure.message);
  const [segment] = named(childrenOf(tuv, 'tuv'), 'seg');
  const text = textOf(nodesIn(segment?.['seg']));
  if (text.trim() === '') throw new RangeError(`nothing in ${tag}`);
  return { language: language.value.tag, text };
}

const languageOf = (tag: string | undefined): string | undefined => {
  const language = tag === undefined || tag === '*all*' ? undefined : findLanguage(tag);
  return language?.ok ? language.value.tag : undefined;
};

/** One entry for each target language of a translation unit. Throws a `RangeError` that says why there is none. */
function entriesOf(tu: Node, srclang: string | undefined): readonly MemoryEntry[] {
  const variants = named(childrenOf(tu, 'tu'), 'tuv').map(variantOf);
  const from = languageOf(attribute(tu, 'srclang') ?? srclang) ?? variants[0]?.language;
  const source = variants.find(({ language }) => language === from);
  if (!source) throw new RangeError(`no <tuv> in the source language ${from ?? ''}`.trimEnd());
  const targets = variants.filter(({ language }) => language !== from);
  if (targets.length === 0) throw new RangeError('no <tuv> in another language');
  return targets.map(({ language: to, text: target }) => ({ from: source.language, to, source: source.text, target }));
}

/**
 * Reads the entries of a TMX file (1.1 to 1.4b). Units that cannot be used are reported with their lines, and the others are read.
 * Throws `store-content-invalid` with the line where the file is not TMX or has a DTD, since no entity is ever expanded.
 */
export function readTmx(file: string): ReadTmx {
  if (file.length > MAX_LENGTH) throw refused(1, `more than ${MAX_LENGTH} characters`);
  const text = file.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'); // as XML reads line breaks
  const [root] = named(parse(text), 'tmx');
  const parts = childrenOf(root, 'tmx');
  const [body] = named(parts, 'body');
  if (!body) throw refused(1, 'no <tmx> with a <body>');
  const srclang = attribute(named(parts, 'header')[0], 'srclang');
  const lineOf = lineCounter(text);
  const entries: MemoryEntry[] = [];
  const problems: FileProblem[] = [];
  for (const tu of named(childrenOf(body, 'body'), 'tu')) {
    const line = lineOf(startOf(tu));
    try {
      entries.push(...entriesOf(tu, srclang));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({ line, found: error.message });
    }
  }
  return { entries, problems };
}
