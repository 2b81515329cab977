/** The parts of a parsed page that its metadata needs. */
export interface HtmlPage {
  readonly documentElement: { getAttribute(name: string): string | null } | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export type HtmlMetadata = Record<'title' | 'byline' | 'publishedAt' | 'language', string | undefined>;

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
];
const BYLINES = [
  'meta[name="author"]',
  'meta[property="article:author"]',
  'meta[name="byl"]',
  'meta[name="dc.creator"]',
];

/**
 * What a page states about itself: schema.org data first, then `<meta>`, then what it shows. An author `Ada Lund` in
 * its `<meta>` gives the byline `Ada Lund`.
 */
export function metadataOf(page: HtmlPage): HtmlMetadata {
  const linked = linkedData(page.querySelectorAll('script[type="application/ld+json"]'));
  const byline = linked.author ?? metaOf(page, BYLINES);
  return {
    title: titleOf(page, linked.headline),
    byline: byline !== undefined && /^https?:/u.test(byline) ? undefined : byline,
    publishedAt: linked.datePublished ?? metaOf(page, DATES) ?? timeOf(page),
    language: page.documentElement?.getAttribute('lang') ?? page.documentElement?.getAttribute('xml:lang') ?? undefined,
  };
}

function metaOf(page: HtmlPage, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const content = page.querySelector(selector)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

const timeOf = (page: HtmlPage): string | undefined =>
  (page.querySelector('time[itemprop="datePublished"]') ?? page.querySelector('time[datetime]'))?.getAttribute(
    'datetime',
  ) ?? undefined;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A heading that was never closed contains the story. */
const MAX_HEADING = 200;

/** The headline as shown, if it is the stated one in other words; a site's name may be a heading too. */
function titleOf(page: HtmlPage, headline: string | undefined): string | undefined {
  const stated = headline ?? metaOf(page, ['meta[property="og:title"]', 'meta[name="twitter:title"]']);
  const shown = [...page.querySelectorAll('h1')]
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter(({ length }) => length > 0 && length <= MAX_HEADING);
  const tab = page.querySelector('title')?.textContent?.trim() ?? '';
  const known = new Set(wordsOf(stated ?? tab));
  const likeStated = shown.find((heading) => {
    const words = wordsOf(heading);
    return words.filter((word) => known.has(word)).length * 2 >= words.length;
  });
  return likeStated ?? stated ?? shown[0] ?? withoutSite(tab);
}

/** `Harbour opens | The Ellin Post` without the site's name. */
const withoutSite = (title: string): string => /^(.{15,}?)\s[|·»]\s[^|·»]{2,40}$/u.exec(title)?.[1] ?? title;

interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly datePublished?: string;
}

/** schema.org metadata, as far as it is well formed; an article may stand in a `@graph`. */
function linkedData(scripts: Iterable<PageElement>): LinkedData {
  for (const script of scripts) {
    const parsed = parseJson(script.textContent ?? '');
    const items = [parsed, fieldOf(parsed, '@graph')].flat();
    const article = items.find((item) => typeof fieldOf(item, 'headline') === 'string');
    if (article === undefined) continue;
    const [headline, datePublished] = [fieldOf(article, 'headline'), fieldOf(article, 'datePublished')];
    const author = namesOf(fieldOf(article, 'author'));
    return {
      ...(typeof headline === 'string' ? { headline } : {}),
      ...(author === '' ? {} : { author }),
      ...(typeof datePublished === 'string' ? { datePublished } : {}),
    };
  }
  return {};
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

const namesOf = (author: unknown): string =>
  [author]
    .flat()
    .map((one) => fieldOf(one, 'name') ?? one)
    .filter((name) => typeof name === 'string' && name.trim() !== '')
    .join(', ');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // pages carry broken metadata; the page itself is still readable
  }
}
