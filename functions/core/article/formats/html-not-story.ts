import { type HtmlNode, isElement, isText, nodesOf } from './html-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Elements that never hold the story. */
const TAGS =
  words(`SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FORM FIGURE FIGCAPTION IFRAME SVG BUTTON SELECT INPUT
  TEXTAREA OBJECT VIDEO AUDIO CANVAS DIALOG MENU MATH RT RP HEAD`);
const AMP_STORY = /^AMP-(?!FIT-TEXT$|ACCORDION$|ACCESS$)/u;
const ROLES = words('navigation complementary dialog alertdialog banner contentinfo search menu menubar tooltip alert');
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Words in a class or id that name what is beside a story; compared word by word: `shareholders` is not `share`. */
const CLASS_WORDS =
  words(`caption figcaption share sharing sharebar socialbar social newsletter related recommended recirc
  recirculation promo promos promoted sponsored advert adverts advertisement advertising ad ads cookie cookies consent gdpr
  breadcrumb breadcrumbs comments commentlist disqus sidebar toolbar pullquote nav navbar navigation menu subscribe signup
  outbrain taboola gallery slideshow readmore tags taglist pagination copyright`);
const CLASS_PHRASES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|pull-quote|read-(?:more|also|next)|skip-link|most-(?:read|popular)|author-bio|twitter-tweet|instagram-media|wp-caption-text|photo-credit|image-credit)(?:$|[\s_-])/iu;
const NEVER_REMOVED = words('HTML BODY MAIN ARTICLE H1');
/** An element with more of the page's text than this is the story, whatever its class (`<div class="has-related">`). */
const STORY_SHARE = 0.4;
/** A table with a longer cell than this holds prose and lays out the page; others hold figures or fixtures. */
const MAX_DATA_CELL = 80;

/**
 * Removes from a page what is not its story: menus, captions, hidden text, share and related boxes, tables of figures.
 * `<nav>Home</nav><p>The pier opens.</p>` becomes `<p>The pier opens.</p>`.
 */
export function removeNotStory(root: HtmlNode): void {
  remove(root, isNeverStory);
  const sizes = textSizes(root);
  const page = sizes.get(root)?.all ?? 0;
  remove(root, (element) => isBeside(element) && (sizes.get(element)?.all ?? 0) <= page * STORY_SHARE);
  remove(root, (element) => isLinkList(element, sizes.get(element)) || isDataTable(element, sizes.get(element)));
}

function remove(root: HtmlNode, isWanted: (element: HtmlNode) => boolean): void {
  const doomed: HtmlNode[] = [];
  for (const { node, isEnd } of nodesOf(root)) if (!isEnd && isElement(node) && isWanted(node)) doomed.push(node);
  for (const element of doomed) element.remove?.();
}

const tagOf = (element: HtmlNode): string => element.tagName?.toUpperCase() ?? '';
const attribute = (element: HtmlNode, name: string): string => element.getAttribute?.(name) ?? '';

function isNeverStory(element: HtmlNode): boolean {
  const tag = tagOf(element);
  if (TAGS.has(tag) || AMP_STORY.test(tag)) return true;
  if (NEVER_REMOVED.has(tag)) return false;
  const hidden = element.getAttribute?.('hidden');
  return (
    (hidden !== null && hidden !== undefined) ||
    attribute(element, 'aria-hidden') === 'true' ||
    ROLES.has(attribute(element, 'role').toLowerCase()) ||
    HIDDEN_STYLE.test(attribute(element, 'style'))
  );
}

function isBeside(element: HtmlNode): boolean {
  if (NEVER_REMOVED.has(tagOf(element))) return false;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (names === ' ') return false;
  if (CLASS_PHRASES.test(names)) return true;
  const parts = names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/u);
  return parts.some((part) => CLASS_WORDS.has(part));
}

/** Characters of text in an element: all of them, those in links, and those of the longest table cell. */
interface TextSize {
  all: number;
  linked: number;
  cell: number;
}

function textSizes(root: HtmlNode): ReadonlyMap<HtmlNode, TextSize> {
  const sizes = new Map<HtmlNode, TextSize>([[root, { all: 0, linked: 0, cell: 0 }]]);
  const open: TextSize[] = [...sizes.values()];
  for (const { node, isEnd } of nodesOf(root)) {
    const parent = open.at(isEnd ? -2 : -1);
    if (isText(node) && parent) parent.all += (node.textContent ?? '').trim().length;
    if (!isElement(node)) continue;
    if (!isEnd) {
      const size = { all: 0, linked: 0, cell: 0 };
      sizes.set(node, size);
      open.push(size);
    } else if (parent) addTo(parent, open.pop(), tagOf(node));
  }
  return sizes;
}

function addTo(parent: TextSize, child: TextSize | undefined, tag: string): void {
  if (!child) return;
  parent.all += child.all;
  parent.linked += tag === 'A' ? child.all : child.linked;
  parent.cell = Math.max(parent.cell, tag === 'TD' || tag === 'TH' ? child.all : child.cell);
}

/** A list of links only leads elsewhere. */
const isLinkList = (element: HtmlNode, size: TextSize | undefined): boolean =>
  /^(?:UL|OL|DL)$/u.test(tagOf(element)) && size !== undefined && size.all > 0 && size.linked >= size.all * 0.9;

const isDataTable = (element: HtmlNode, size: TextSize | undefined): boolean =>
  tagOf(element) === 'TABLE' && (size?.cell ?? 0) <= MAX_DATA_CELL;
