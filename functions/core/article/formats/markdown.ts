import type { Nodes, Parent } from 'mdast';
import { type Extracted, extracted, isoDate } from './extracted.ts';

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

/** The text of a Markdown article, with the title and metadata its front matter or first heading state. */
export async function readMarkdown(markdown: string): Promise<Extracted> {
  const [
    { fromMarkdown },
    { gfmFromMarkdown },
    { gfm },
    { frontmatterFromMarkdown },
    { frontmatter },
    { toString: textOf },
    yaml,
  ] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
    import('mdast-util-frontmatter'),
    import('micromark-extension-frontmatter'),
    import('mdast-util-to-string'),
    import('yaml'),
  ]);
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const matter = tree.children.find((node) => node.type === 'yaml');
  const stated = matter ? frontMatter(matter.value, yaml.parse) : {};
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const text = blocks(tree, (node) => textOf(node, { includeImageAlt: false, includeHtml: false })).join('\n\n');
  return extracted(text, {
    title: stated['title'] ?? (heading ? textOf(heading) : undefined),
    byline: stated['author'] ?? stated['byline'],
    publishedAt: isoDate(stated['date']),
    language: stated['language'] ?? stated['lang'],
  });
}

function blocks(node: Nodes, textOf: (node: Nodes) => string): string[] {
  if (DROPPED.has(node.type)) return [];
  if (LEAVES.has(node.type)) {
    const line = textOf(node).replace(/\s+/gu, ' ').trim();
    return line === '' ? [] : [line];
  }
  return 'children' in node ? (node as Parent).children.flatMap((child) => blocks(child, textOf)) : []; // has children
}

function frontMatter(source: string, parse: (source: string) => unknown): Record<string, unknown> {
  try {
    const parsed = parse(source);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {}; // broken front matter says nothing; the article below it is whole
  }
}
