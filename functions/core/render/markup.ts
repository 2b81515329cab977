import { visibleText } from './visible-text.ts';

/** Markup that is safe to put on a page; strings are not, until escaped. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const toSource = (part: Part): string => {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(toSource).join('');
  return visibleText(String(part)).replace(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? '');
};

/** Template whose values are escaped unless they are `Markup` already. Attribute values must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, at) => string + (at < parts.length ? toSource(parts[at] ?? '') : '')).join(''));
