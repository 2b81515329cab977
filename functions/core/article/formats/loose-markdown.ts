const FENCE = '---';

/** Front matter and the text below it; no front matter if it is not closed. */
export function splitFrontMatter(markdown: string): { matter: string; body: string } {
  if (!/^---[ \t]*\r?\n/u.test(markdown)) return { matter: '', body: markdown };
  const open = markdown.indexOf('\n') + 1;
  const close = /\n---[ \t]*(?:\r?\n|$)/u.exec(markdown.slice(open - 1));
  if (!close) return { matter: '', body: markdown };
  return {
    matter: markdown.slice(open, open - 1 + close.index),
    body: markdown.slice(open - 1 + close.index + 1 + FENCE.length),
  };
}

/**
 * Blocks of Markdown read without its grammar: layout marks removed, links replaced by their text. For text too costly
 * to parse. `## The [pier](x)` gives `The pier`.
 */
export function looseBlocks(body: string): string[] {
  return body.split(/\n\s*\n/u).flatMap((block) => {
    const text = block
      .split('\n')
      .map((line) => line.replace(/^[ \t]{0,120}(?:#{1,6}(?=\s)|>|[-*+](?=\s)|={3,}$|-{3,}$)/u, ''))
      .join(' ')
      .replace(/!\[[^[\]\n]{0,200}\]\([^()\s]{0,500}\)/gu, '')
      .replace(/\[([^[\]\n]{0,200})\]\([^()\s]{0,500}\)/gu, '$1')
      .replace(/\*{1,3}|_{2,3}|`+|~~/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    return text === '' ? [] : [text];
  });
}
