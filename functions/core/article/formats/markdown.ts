import type { Nodes, Parent } from 'mdast';
import { type Extracted, extracted, isoDate } from './extracted.ts';
import { looseBlocks, splitFrontMatter } from './loose-markdown.ts';
import { isCostlyMarkdown } from './markdown-cost.ts';

const DROPPED = new Set([
  'yaml',
  'toml',
  'html',
  'image',
  'imageReference',
  'definition',
  'thematicBreak',
  'footnoteDefinition',
]);
const LEAVES = new Set(['paragraph', 'heading', 'code', 'tableCell']);

/** Front matter is a few lines; the YAML parser is not given more. */
const MAX_FRONT_MATTER = 20_000;

/**
 * The text of a Markdown article, with the title and metadata its front matter or first heading state. A text that is
 * hostile to the parser is read line by line without its grammar. `# Pier opens` gives the title `Pier opens`.
 */
export async function readMarkdown(markdown: string): Promise<Extracted> {
  const { matter, body } = splitFrontMatter(markdown);
  const stated = await frontMatter(matter);
  const { title, lines } = isCostlyMarkdown(body) ? { title: undefined, lines: looseBlocks(body) } : await parsed(body);
  return extracted(lines.join('\n\n'), {
    title: stated['title'] ?? stated['headline'] ?? title,
    byline: stated['author'] ?? stated['byline'],
    publishedAt: isoDate(stated['date'] ?? stated['published']),
    language: stated['language'] ?? stated['lang'],
  });
}

async function parsed(body: string): Promise<{ title: string | undefined; lines: string[] }> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }, { toString: textOf }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
    import('mdast-util-to-string'),
  ]);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    title: heading ? textOf(heading) : undefined,
    lines: blocks(tree, (node) => textOf(node, { includeImageAlt: false, includeHtml: false })),
  };
}

/** A picture with nothing but emphasis below it: Markdown has no other way to write a caption. */
const isCaption = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children[0]?.type === 'image' &&
  node.children.every(
    (child) => ['image', 'emphasis', 'break'].includes(child.type) || (child.type === 'text' && !child.value.trim()),
  );

function blocks(node: Nodes, textOf: (node: Nodes) => string): string[] {
  if (DROPPED.has(node.type) || isCaption(node)) return [];
  if (LEAVES.has(node.type)) {
    const line = textOf(node).replace(/\s+/gu, ' ').trim();
    return line === '' ? [] : [line];
  }
  return 'children' in node ? (node as Parent).children.flatMap((child) => blocks(child, textOf)) : []; // has children
}

async function frontMatter(source: string): Promise<Record<string, unknown>> {
  if (source.trim() === '' || source.length > MAX_FRONT_MATTER) return {};
  const { parse } = await import('yaml');
  try {
    const stated: unknown = parse(source);
    return typeof stated === 'object' && stated !== null ? { ...stated } : {};
  } catch {
    return {}; // broken front matter is ignored; the article below it is intact
  }
}
