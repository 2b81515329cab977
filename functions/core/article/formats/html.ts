import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { type Extracted, extracted, isoDate } from './extracted.ts';

/** Never the story, whatever the reader library thinks of it. */
const NOT_STORY = [
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'aside',
  'footer',
  'form',
  'figure',
  'figcaption',
  'iframe',
  'svg',
  'button',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[class*="cookie"]',
  '[id*="cookie"]',
  '[class*="consent"]',
  '[class*="share"]',
  '[class*="newsletter"]',
  '[class*="related"]',
].join(',');
const BLOCKS = new Set([
  'P',
  'BLOCKQUOTE',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
  'DIV',
  'SECTION',
  'ARTICLE',
  'TD',
  'DD',
]);
/** Elements nested deeper than this are an attack on the stack, not a page. */
const MAX_DEPTH = 200;
/** The reader's time grows with the square of nesting: 100 deep took 0.9 s (November 2026). News pages stay under 60. */
const MAX_OPEN_ELEMENTS = 400;
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr p li td tr th dt dd option'.split(' '),
);

interface ElementLike {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<ElementLike>;
}

/** Elements open at once, counted in one pass over the tags: void elements and unclosed ones count as open. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (VOID.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_OPEN_ELEMENTS) return true;
  }
  return false;
}

/** A fragment as a whole page: the reader needs a document and a body. */
const asPage = (html: string): string =>
  /<body[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

/** The story of a page as plain text, with the title, byline, date and language it states. Loads its readers when asked. */
export async function readHtml(source: string): Promise<Outcome<Extracted>> {
  if (isTooDeep(source))
    return failed(
      failure('article-malformed', `the page nests over ${MAX_OPEN_ELEMENTS} elements`, 'drop the text as .txt'),
    );
  const html = asPage(source);
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  const { document } = parseHTML(html);
  const meta = (selector: string, attribute = 'content'): string | null =>
    document.querySelector(selector)?.getAttribute(attribute) ?? null;
  const linked = linkedData(document.querySelectorAll('script[type="application/ld+json"]'));
  const fields = {
    title:
      linked.headline ??
      meta('meta[property="og:title"]') ??
      document.querySelector('h1')?.textContent ??
      document.title,
    byline: linked.author ?? meta('meta[name="author"]'),
    publishedAt: isoDate(
      linked.datePublished ?? meta('meta[property="article:published_time"]') ?? meta('time[datetime]', 'datetime'),
    ),
    language: document.documentElement?.getAttribute('lang'),
  };
  for (const element of document.querySelectorAll(NOT_STORY)) element.remove();
  const page = new Readability(document, { keepClasses: false, charThreshold: 120 }).parse();
  const content = page?.content
    ? parseHTML(`<!doctype html><html><body>${page.content}</body></html>`).document.body
    : document.body;
  const text = blockTexts(content).join('\n\n');
  if (text === '')
    return failed(
      failure('article-malformed', 'the page has no story text', 'drop the article itself, or its text as .txt'),
    );
  return succeeded(extracted(text, fields));
}

function blockTexts(root: ElementLike): string[] {
  const blocks: string[] = [];
  let inline = '';
  const flush = (): void => {
    const line = inline.replace(/\s+/gu, ' ').trim();
    if (line !== '') blocks.push(line);
    inline = '';
  };
  const walk = (node: ElementLike, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (node.nodeType === 3) inline += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const isBlock = BLOCKS.has(node.tagName ?? '');
    if (isBlock || node.tagName === 'BR') flush();
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) flush();
  };
  walk(root, 0);
  flush();
  return blocks;
}

/** schema.org metadata, as far as it is well formed. */
function linkedData(scripts: Iterable<{ textContent: string | null }>): {
  headline?: string;
  author?: string;
  datePublished?: string;
} {
  for (const script of scripts) {
    const parsed = parseJson(script.textContent ?? '');
    const items = Array.isArray(parsed) ? parsed : [parsed];
    for (const item of items) {
      if (typeof item !== 'object' || item === null || !('headline' in item)) continue;
      const { headline, author, datePublished } = item as Record<string, unknown>; // an object, checked above
      const first: unknown = Array.isArray(author) ? author[0] : author;
      const name = typeof first === 'object' && first !== null && 'name' in first ? first.name : first;
      return {
        ...(typeof headline === 'string' ? { headline } : {}),
        ...(typeof name === 'string' ? { author: name } : {}),
        ...(typeof datePublished === 'string' ? { datePublished } : {}),
      };
    }
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // pages carry broken metadata; the page itself is still readable
  }
}
