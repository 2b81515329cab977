import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import { decodeArticle } from '../../../functions/core/article/bytes/decode.ts';
import { readArticle } from '../../../functions/core/article/read-article.ts';

const sentencesOf = (text: string, language: string): string[] =>
  analyzeText(text, language).sentences.map(({ start, end }) => text.slice(start, end));

const STORY =
  'The council voted on Tuesday to open the harbour to the fishing fleet. The first boats will arrive in May, and the town will be paid for every berth they take.';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sentences', () => {
  it.each([
    [
      'en',
      'Mr. Lund met Dr. Berg in the U.S. on Monday. They talked.',
      ['Mr. Lund met Dr. Berg in the U.S. on Monday.', 'They talked.'],
    ],
    ['en', '“Stop!” he said. She did not.', ['“Stop!” he said.', 'She did not.']],
    ['de', 'Am 3. Mai kam er. Dann ging er.', ['Am 3. Mai kam er.', 'Dann ging er.']],
    ['ru', 'В 2020 г. мост открыли. Он цел.', ['В 2020 г. мост открыли.', 'Он цел.']],
    ['zh', '他来了。她走了。', ['他来了。', '她走了。']],
    ['hi', 'पुल खुला। लोग आए।', ['पुल खुला।', 'लोग आए।']],
    ['ar', 'هل جاء؟ نعم جاء.', ['هل جاء؟', 'نعم جاء.']],
  ])('end where they end (%s: %s)', (language, text, sentences) => {
    expect(sentencesOf(text, language)).toEqual(sentences);
  });

  it('lie within paragraphs, in order, outside what is skipped', () => {
    const piece = fc.constantFrom(
      'A word. ',
      'By Ada Lund',
      '© Photo',
      '\n',
      '\n\n',
      '“Yes.”',
      '他来了。',
      '😀',
      'г. ',
      '?',
      '(',
      '   ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), fc.constantFrom('en', 'ru', 'zh', 'th'), (pieces, language) => {
        const { sentences, paragraphs, skipped } = analyzeText(pieces.join(''), language);
        sentences.forEach((sentence, index) => {
          const paragraph = paragraphs[sentence.paragraph];
          expect(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(skipped.some((range) => range.start < sentence.end && sentence.start < range.end)).toBe(false);
        });
      }),
    );
  });
});

describe('the title', () => {
  it.each([
    ['Mayor Meets Fishing Fleet at Harbour this Morning.', 'has capitals throughout, full stop or not'],
    ['Мэр Открыл Новую Пристань Сегодня.', 'also in Cyrillic'],
  ])('%s %s', (title) => {
    expect(analyzeText(`${title}\n\n${STORY}`, 'en').title?.text).toBe(title);
  });

  it('is no sentence that opens the story', () => {
    expect(analyzeText(`The mayor met the Fishing Fleet.\n\n${STORY}`, 'en').title).toBe(undefined);
  });
});

describe('what is not the story', () => {
  it('is marked and skipped, never rewritten', () => {
    const text = `Harbour opens to fleet\n\nBy Mara Quill\n\n© Photo Agency / Jo Berg\n\nPORT ELLIN (Wire) — ${STORY}\n\nRead more: The old harbour`;
    const analyzed = analyzeText(text, 'en');
    expect(analyzed.text).toBe(text);
    expect(analyzed.skipped.map(({ reason }) => reason)).toEqual(['title', 'byline', 'credit', 'dateline', 'related']);
    expect(analyzed.title?.text).toBe('Harbour opens to fleet');
    expect(analyzed.byline).toBe('Mara Quill');
    expect(analyzed.dateline).toBe('PORT ELLIN (Wire)');
    expect(analyzed.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([STORY]);
  });
});

describe('bytes', () => {
  it('in windows-1251 are read when declared', async () => {
    const bytes = Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2]);
    expect(await decodeArticle(bytes, 'text/plain; charset=windows-1251')).toEqual({ ok: true, value: 'Мост' });
  });

  it('in UTF-16 are read by their mark', async () => {
    expect(await decodeArticle(Uint8Array.from([0xff, 0xfe, 0x1c, 0x04, 0x3e, 0x04]))).toEqual({
      ok: true,
      value: 'Мо',
    });
  });

  it('that are a PDF are refused with what to do', async () => {
    const outcome = await decodeArticle(bytesOf('%PDF-1.7 …'));
    expect(outcome.ok ? undefined : outcome.failure.code).toBe('article-unsupported-format');
  });
});

describe('an article', () => {
  it('in HTML gives its story without navigation, captions, asides and scripts', async () => {
    const page = `<html lang="en"><head><title>x</title><meta name="author" content="Jo Berg"></head><body><nav>Home Sport</nav><h1>Harbour opens</h1><figure><figcaption>A caption</figcaption></figure><p>${STORY}</p><aside>Related</aside><script>evil()</script></body></html>`;
    const outcome = await readArticle({ key: 'a.html', bytes: bytesOf(page), wishes: {} });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect(outcome.value.paragraphs.map(({ start, end }) => outcome.value.text.slice(start, end))).toEqual([STORY]);
    expect([outcome.value.title?.text, outcome.value.byline, outcome.value.language]).toEqual([
      'Harbour opens',
      'Jo Berg',
      'en',
    ]);
  });

  it('in Markdown takes title, date and language from its front matter', async () => {
    const markdown = `---\ntitle: Harbour opens\ndate: 2026-03-03\n---\n\n${STORY}\n\n![a boat](boat.jpg)\n`;
    const outcome = await readArticle({ key: 'a.md', bytes: bytesOf(markdown), wishes: {} });
    if (!outcome.ok) throw new Error(outcome.failure.message);
    expect([outcome.value.title?.text, outcome.value.publishedAt, outcome.value.text]).toEqual([
      'Harbour opens',
      '2026-03-03',
      STORY,
    ]);
  });

  it('in ninjs is read from its body', async () => {
    const item = JSON.stringify({ headline: 'Harbour opens', body_text: STORY, byline: 'Jo Berg' });
    const outcome = await readArticle({ key: 'a.json', bytes: bytesOf(item), wishes: {} });
    expect(outcome.ok && [outcome.value.title?.text, outcome.value.text]).toEqual(['Harbour opens', STORY]);
  });

  it.each([
    ['a.json', '{"no": "ninjs"}', {}, 'article-malformed'],
    ['a.pdf', STORY, {}, 'article-unsupported-format'],
    ['a.txt', 'Too short.', { 'source-language': 'en' }, 'article-too-short'],
    ['a.txt', STORY, { 'source-language': 'not a tag' }, 'wish-invalid'],
    ['a.txt', '1234 5678 '.repeat(20), {}, 'language-undetermined'],
  ])('that cannot be briefed says why (%s)', async (key, text, wishes, code) => {
    const outcome = await readArticle({ key, bytes: bytesOf(text), wishes });
    expect(outcome.ok ? undefined : [outcome.failure.code, outcome.failure.articleKey]).toEqual([code, key]);
  });

  it('in a fragment of HTML is read like a page', async () => {
    const outcome = await readArticle({ key: 'a.html', bytes: bytesOf(`<div><p>${STORY}</p></div>`), wishes: {} });
    expect(outcome.ok && outcome.value.text).toBe(STORY);
  });

  it.each([
    ['a.html', '<div>'.repeat(5000)],
    ['a.md', '> '.repeat(5000)],
  ])('nested without end is read or refused, never a crash (%s)', async (key, text) => {
    const outcome = await readArticle({ key, bytes: bytesOf(text + STORY), wishes: { 'source-language': 'en' } });
    expect(outcome.ok || outcome.failure.code === 'article-malformed').toBe(true);
  });

  it('that is empty is too short', async () => {
    const outcome = await readArticle({ key: 'a.txt', bytes: bytesOf(' \n'), wishes: {} });
    expect(outcome.ok ? undefined : outcome.failure.code).toBe('article-too-short');
  });

  it('over the limit is refused with both numbers', async () => {
    const outcome = await readArticle({ key: 'a.txt', bytes: bytesOf(STORY), wishes: {} }, { maxBytes: 10 });
    expect(outcome.ok ? '' : outcome.failure.message).toBe(`the article has ${STORY.length} bytes, the limit is 10`);
  });
});
