import { XMLBuilder } from 'fast-xml-parser';
import { escapeMarkup } from '../../core/translation/send/markup.ts';
import type { MemoryEntry } from './memory-files.ts';

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether XML 1.0 can hold an entry: it cannot write control characters or lone surrogates. */
export const fitsXml = (entry: MemoryEntry): boolean => !Object.values(entry).some((text) => NOT_XML.test(text));

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: '  ',
  processEntities: false, // done below: a carriage return must be written as a reference, or readers take it for a line break
});

const written = (text: string): string => escapeMarkup(text).replaceAll('\r', '&#13;');

const attribute = (text: string): string => escapeMarkup(text).replaceAll('"', '&quot;');

const variant = (language: string, text: string) => ({ '@xml:lang': attribute(language), seg: written(text) });

/** A TMX 1.4b file with one unit for each entry, in their order; every entry must pass `fitsXml`. */
export function writeTmx(entries: readonly MemoryEntry[]): string {
  const header = {
    '@creationtool': 'wirebrief',
    '@creationtoolversion': '1',
    '@segtype': 'sentence',
    '@o-tmf': 'wirebrief JSON lines',
    '@adminlang': 'en',
    '@srclang': '*all*',
    '@datatype': 'plaintext',
  };
  const tu = entries.map(({ from, to, source, target }) => ({
    '@srclang': attribute(from),
    tuv: [variant(from, source), variant(to, target)],
  }));
  const declaration = { '@version': '1.0', '@encoding': 'UTF-8' };
  return builder.build({ '?xml': declaration, tmx: { '@version': '1.4', header, body: { tu } } });
}
