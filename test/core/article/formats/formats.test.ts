import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../functions/core/article/article.ts';
import { readArticle } from '../../../../functions/core/article/read-article.ts';

const STORY =
  'The council voted on Tuesday to open the harbour to the fishing fleet. The first boats will arrive in May, and the town will be paid for every berth they take.';
const MORE =
  '“We have waited for three years,” Mayor Ada Lund told reporters. She said the shareholders had agreed to pay for the unrelated work on the bridge.';

async function read(key: string, text: string): Promise<Article> {
  const outcome = await readArticle({
    key,
    bytes: new TextEncoder().encode(text),
    wishes: { 'source-language': 'en' },
  });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
const htmlText = async (body: string): Promise<string[]> =>
  (await read('a.html', `<html><body>${body}</body></html>`)).text.split('\n\n');

describe('a page', () => {
  it.each([
    ['a caption', '<p class="wp-caption-text">The harbour at dawn</p>'],
    ['a share bar', '<div class="shareBar"><a href="/f">Share on a network</a></div>'],
    ['a newsletter box', '<div id="newsletter-signup"><p>Get the news every morning in your inbox.</p></div>'],
    ['a cookie banner', '<div class="cookie-banner"><p>We use cookies on this site.</p></div>'],
    ['hidden text', '<p hidden>Not seen.</p><p style="color:red; display : none">Not seen.</p>'],
    ['text for screen readers', '<span class="visually-hidden">opens in a new window</span>'],
    ['a comment, a script, a template', '<!-- not seen --><script>let a;</script><template><p>No</p></template>'],
    ['a table of figures', '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2025</td><td>12</td></tr></table>'],
    ['a list of links', '<ul><li><a href="/a">Port fees rise again</a></li><li><a href="/b">More</a></li></ul>'],
    ['a teaser that is all link', '<p><strong><a href="/y">Why the old harbour closed</a></strong></p>'],
    ['a pull quote', '<blockquote><p>We have waited for three years</p></blockquote>'],
    [
      'a row of links',
      '<table><tr><td><p>A</p><a href="a">Home page</a><br><a href="b">Sport page</a></td></tr></table>',
    ],
    ['an advertisement of AMP', '<amp-ad><p>Buy boats</p></amp-ad>'],
  ])('loses %s', async (_, beside) => {
    expect(await htmlText(`<p>${STORY}</p>${beside}<p>${MORE}</p>`)).toEqual([STORY, MORE]);
  });

  it.each([
    ['a class on its body', `<div class="cookie-consent has-share newsletter"><p>${STORY}</p><p>${MORE}</p></div>`],
    ['words that only resemble', `<p class="unrelated shareholders">${STORY}</p><p>${MORE}</p>`],
    ['line breaks for paragraphs', `<div>${STORY}<br>${MORE}</div>`],
    ['line breaks within a sentence', `<div>${STORY.replace(' fishing', '<br>fishing')}<br><br>${MORE}</div>`],
    ['cells that lay out the page', `<table><tr><td><p>${STORY}</p><p>${MORE}</p></td></tr></table>`],
    ['unclosed paragraphs', `<p>${STORY}<p>${MORE}`],
    ['a hundred wrappers', `${'<div>'.repeat(100)}<p>${STORY}</p><p>${MORE}</p>${'</div>'.repeat(100)}`],
    ['a thousand wrappers', `${'<div>'.repeat(1000)}<p>${STORY}</p><p>${MORE}</p>${'</div>'.repeat(1000)}`],
  ])('keeps its story despite %s', async (_, body) => {
    expect(await htmlText(body)).toEqual([STORY, MORE]);
  });

  it('keeps a block quotation that is not repeated, links within sentences and list items', async () => {
    const body = `<p>${STORY}</p><blockquote>“Never again will the boats stay outside.”</blockquote><p>The <a href="/m">minister</a> comes.</p><ul><li>Boats arrive in May.</li></ul>`;
    expect(await htmlText(body)).toEqual([
      STORY,
      '“Never again will the boats stay outside.”',
      'The minister comes.',
      'Boats arrive in May.',
    ]);
  });

  it('shows entities as characters, drops soft hyphens and readings, and marks quotations as a browser does', async () => {
    const body = `<p>${STORY}</p><p>Caf&eacute; &amp; bar&nbsp;&mdash; hy&shy;phen, 5 < 6, <q>we go</q>, 漢<ruby>字<rt>じ</rt></ruby>.</p>`;
    expect(await htmlText(body)).toEqual([STORY, 'Café & bar — hyphen, 5 < 6, “we go”, 漢字.']);
  });

  it('states title, authors and date in a graph of linked data', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        { headline: 'Harbour opens', author: [{ name: 'Jo Berg' }, 'Mia Roe'], datePublished: '2026-03-03T10:00:00Z' },
      ],
    };
    const article = await read(
      'a.html',
      `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>The Ellin Post</h1><p>${STORY}</p></body>`,
    );
    expect([article.title?.text, article.byline, article.publishedAt]).toEqual([
      'Harbour opens',
      'Jo Berg, Mia Roe',
      '2026-03-03T10:00:00Z',
    ]);
  });

  it.each([
    ['<title>Harbour opens to the fleet | The Ellin Post</title>', 'Harbour opens to the fleet'],
    [
      '<meta property="og:title" content="Harbour opens"><h1>Ellin Post</h1><h1>Harbour opens today</h1>',
      'Harbour opens today',
    ],
    ['<h1>Harbour opens</h1>', 'Harbour opens'],
    [`<h1>Harbour opens<p>${MORE}</p><p>${MORE}</p>`, 'Harbour opens'], // a heading never closed holds what follows
  ])('is titled by its headline, not its site (%s)', async (head, title) => {
    expect((await read('a.html', `${head}<p>${STORY}</p><p>${MORE}</p>`)).title?.text).toBe(title);
  });
});

describe('hostile markup', () => {
  const MEGABYTE = 1_000_000;
  const filled = (unit: string): string => `${STORY}\n\n${unit.repeat(MEGABYTE / unit.length)}`;

  it.each(['*a **b ', '[', '*a_ ', 'a]', '> ', '1. ', '[a](', '- a\n  ', '|a'])(
    'in Markdown is read without its grammar (%s)',
    async (unit) => {
      expect((await read('a.md', filled(unit))).text.slice(0, STORY.length)).toBe(STORY);
    },
  );

  it.each(['<p>', '<', '<div></div>', '<a href="x', '<p>a<br>'])('in a page is refused (%s)', async (unit) => {
    const bytes = new TextEncoder().encode(filled(unit));
    const outcome = await readArticle({ key: 'a.html', bytes, wishes: { 'source-language': 'en' } });
    expect(outcome.ok ? 'read' : [outcome.failure.code, outcome.failure.remedy]).toEqual([
      'article-malformed',
      'drop the text as .txt',
    ]);
  });

  it('in Markdown loses layout marks and keeps words, numbers and link texts', async () => {
    const text = `# Harbour opens\n\n**${STORY}**\n\n- See [the plan](https://example.org/plan)\n\n${'*a_ '.repeat(5000)}`;
    expect((await read('a.md', text)).text.split('\n\n').slice(0, 3)).toEqual(['Harbour opens', STORY, 'See the plan']);
  });
});

describe('a picture in Markdown', () => {
  it('takes the emphasized line below it along, and no other', async () => {
    const text = `${STORY}\n\n![boats](boats.png)\n*Boats at dawn.*\n\n![boats](boats.png) ${MORE}\n\n*${STORY}*`;
    expect((await read('a.md', text)).text.split('\n\n')).toEqual([STORY, MORE, STORY]);
  });
});
