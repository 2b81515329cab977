import { visibleText } from './visible-text.ts';

/** Markup that is safe to put on a page. Plain strings are escaped before they become part of one. */
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

/** Template tag that escapes its values, except those that are `Markup`: ``html`<p>${'a < b'}</p>` `` → `<p>a &lt; b</p>`. Attribute values must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, at) => string + (at < parts.length ? toSource(parts[at] ?? '') : '')).join(''));
