import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../functions/core/article/formats/format-of.ts';

describe('the media type', () => {
  it.each([
    ['a.md', 'text/plain', 'x', 'text/markdown'],
    ['a.HTML', undefined, 'x', 'text/html'],
    ['a', 'text/html; charset=utf-8', 'x', 'text/html'],
    ['a', 'application/octet-stream', 'A story.', 'text/plain'],
    ['a', undefined, '\n<!DOCTYPE html><p>x', 'text/html'],
    ['a', 'binary/octet-stream', '<article><p>x', 'text/html'],
    ['a', undefined, '<?xml version="1.0"?><html xmlns="x">', 'text/html'],
    ['a', undefined, '<?xml version="1.0"?><rss>', 'article-unsupported-format'],
    ['a', undefined, '{"headline": "x"}', 'application/vnd.iptc.g2.newsitem+json'],
    ['a', undefined, '{Photo} The story', 'text/plain'],
    ['a', undefined, '<Ada Lund> said', 'text/plain'],
    ['a.pdf', 'text/plain', 'x', 'text/plain'],
    ['a.pdf', undefined, 'x', 'article-unsupported-format'],
    ['a', 'image/png', 'x', 'article-unsupported-format'],
    ['a', 'application/pdf', 'x', 'article-unsupported-format'],
    ['a', 'application/vnd.ms-excel', 'x', 'article-unsupported-format'],
    ['a.constructor', '__proto__', 'x', 'text/plain'],
  ])('of %s (%s) with "%s" is %s', (key, type, text, expected) => {
    const format = formatOf(key, type, text);
    expect(format.ok ? format.value.mediaType : format.failure.code).toBe(expected);
  });
});
