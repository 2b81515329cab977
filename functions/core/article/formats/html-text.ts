import { type HtmlNode, isElement, isText, nodesOf } from './html-tree.ts';

const BLOCKS = new Set(
  `P BLOCKQUOTE LI UL OL DL DT DD H1 H2 H3 H4 H5 H6 PRE DIV SECTION ARTICLE MAIN HEADER TABLE TR TD TH ADDRESS HR CENTER
  DETAILS SUMMARY BODY`.split(/\s+/u),
);
/** A repeated quotation shorter than this may be repeated on purpose. */
const MIN_PULL_QUOTE = 20;
const ENDS_SENTENCE = /[.!?…。！？।؟]["'”’»“」』)]*\s*$/u;

interface Block {
  readonly line: string;
  readonly isQuote: boolean;
  readonly isLink: boolean;
}

/**
 * The blocks of a page as lines of text, one for each paragraph, without pull quotes that repeat the story and without
 * bare links. `<p>It is <b>new</b>.</p>` gives `It is new.`
 */
export function blockTexts(root: HtmlNode): string[] {
  const blocks = readBlocks(root);
  const story = comparable(blocks.flatMap(({ line, isQuote }) => (isQuote ? [] : [line])).join(' '));
  return blocks.flatMap(({ line, isQuote, isLink }) => {
    const isRepeated = isQuote && line.length >= MIN_PULL_QUOTE && story.includes(comparable(line));
    const isTeaser = isLink && !ENDS_SENTENCE.test(line);
    return isRepeated || isTeaser ? [] : [line];
  });
}

/** Words alone: a pull quote may have other marks than the sentence it repeats. */
const comparable = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function readBlocks(root: HtmlNode): Block[] {
  const blocks: Block[] = [];
  let [line, linked, links, quotes] = ['', 0, 0, 0];
  const flush = (): void => {
    const text = line.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
    if (text !== '')
      blocks.push({ line: text, isQuote: quotes > 0, isLink: linked > 0 && linked >= text.replaceAll(' ', '').length });
    [line, linked] = ['', 0];
  };
  for (const { node, isEnd } of nodesOf(root)) {
    if (isText(node)) {
      line += node.textContent ?? '';
      if (links > 0) linked += node.textContent?.replace(/\s/gu, '').length ?? 0;
    }
    if (!isElement(node)) continue;
    const tag = node.tagName?.toUpperCase() ?? '';
    if (tag === 'BR' && !isEnd) {
      // Two breaks separate paragraphs. One does after a full stop; elsewhere it only wraps a line.
      if (ENDS_SENTENCE.test(line) || /\n\s*$/u.test(line)) flush();
      else line += '\n';
    }
    if (tag === 'Q') line += isEnd ? '”' : '“'; // browsers draw these marks
    if (BLOCKS.has(tag)) flush();
    if (tag === 'A') links += isEnd ? -1 : 1;
    if (tag === 'BLOCKQUOTE') quotes += isEnd ? -1 : 1;
  }
  flush();
  return blocks;
}
