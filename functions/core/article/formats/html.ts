import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { type Extracted, extracted, isoDate } from './extracted.ts';
import { metadataOf } from './html-metadata.ts';
import { removeNotStory } from './html-not-story.ts';
import { blockTexts } from './html-text.ts';
import { type HtmlNode, nodesOf } from './html-tree.ts';

/**
 * With more tags than this in a megabyte, or more of them open at once, it is not a page: parsing alone would take
 * seconds.
 */
const MAX_TAGS = 100_000;
const MAX_OPEN_TAGS = 5000;
/** `<` and `&`: a megabyte page that writes each letter as an entity has 150,000 of them. */
const MAX_MARKUP_CHARACTERS = 200_000;
/**
 * The reader library's time grows with the square of the tree's depth and of its width (November 2026: 6,000 elements
 * 0.5 s, 25,000 4 s). Bigger trees are read whole; the library does not choose their main part.
 */
const MAX_READER_NODES = 8000;
const MAX_READER_DEPTH = 60;

/**
 * The reader drops paragraphs by words in their class (`unrelated`); what is beside the story has been removed by then.
 */
const PROSE = 'p,li,blockquote,span,em,strong';
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr p li td tr th dt dd option'.split(' '),
);

/** Why a page is not parsed at all, from one pass over its tags; undefined if it may be. */
function whyRefused(html: string): string | undefined {
  const markup = html.match(/[<&]/gu)?.length ?? 0;
  if (markup > MAX_MARKUP_CHARACTERS) return `the page has ${markup} marks of markup`;
  let [depth, tags] = [0, 0];
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    tags += 1;
    if (VOID.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_OPEN_TAGS) return `the page nests over ${MAX_OPEN_TAGS} elements`;
  }
  return tags > MAX_TAGS ? `the page has over ${MAX_TAGS} tags` : undefined;
}

/** A fragment as a whole page, since the reader needs a body; a `<` that opens no tag becomes text, as in browsers. */
function asPage(html: string): string {
  const source = html.replace(/<(?![a-z!/?])/giu, '&lt;');
  if (!/<body[\s>]/iu.test(source)) return `<!doctype html><html><body>${source}</body></html>`;
  return /<html[\s>]/iu.test(source) ? source : `<!doctype html><html>${source}</html>`;
}

/**
 * The story of a page as plain text, with the title, byline, date and language it states. Loads its readers when first
 * called. `<h1>Pier opens</h1><p>It opens in May.</p>` gives the title `Pier opens`.
 */
export async function readHtml(source: string): Promise<Outcome<Extracted>> {
  const refused = whyRefused(source);
  if (refused !== undefined) return failed(failure('article-malformed', refused, 'drop the text as .txt'));
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  const { document } = parseHTML(asPage(source));
  const stated = metadataOf(document);
  removeNotStory(document.body);
  const serializer = (element: unknown) => element as HtmlNode; // Readability hands on an element of this document
  const options = { keepClasses: false, charThreshold: 120, serializer };
  const whole = blockTexts(document.body);
  for (const element of document.querySelectorAll(PROSE)) element.removeAttribute('class');
  const chosen = isSmall(document.body) ? new Readability(document, options).parse()?.content : undefined;
  const blocks = chosen ? blockTexts(chosen) : whole;
  const text = blocks.join('\n\n');
  if (text === '')
    return failed(
      failure('article-malformed', 'the page has no story text', 'drop the article itself, or its text as .txt'),
    );
  return succeeded(extracted(text, { ...stated, publishedAt: isoDate(stated.publishedAt) }));
}

function isSmall(root: HtmlNode): boolean {
  let nodes = 0;
  for (const { depth } of nodesOf(root)) {
    nodes += 1;
    if (nodes > MAX_READER_NODES || depth > MAX_READER_DEPTH) return false;
  }
  return true;
}
