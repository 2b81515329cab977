/** The parts of a DOM node that reading needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  getAttribute?(name: string): string | null;
  remove?(): void;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): boolean => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;

/**
 * Every node below `root` in document order, `isEnd` when an element is left: `<p>Hi</p>` gives `p`, its text, `p`
 * again. Not recursive: pages nest without limit.
 */
export function* nodesOf(root: HtmlNode): Generator<{ node: HtmlNode; isEnd: boolean; depth: number }> {
  let [node, depth]: [HtmlNode | null, number] = [root.firstChild, 1];
  while (node) {
    yield { node, isEnd: false, depth };
    const child = isElement(node) ? node.firstChild : null;
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    while (node) {
      if (isElement(node)) yield { node, isEnd: true, depth };
      const next: HtmlNode | null = node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      node = node.parentNode === root ? null : node.parentNode;
      depth -= 1;
    }
  }
}
