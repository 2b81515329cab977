import { succeeded } from '../../errors.ts';
import type { Format } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readNinjs } from './ninjs.ts';

const PAGE =
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|(?:html|head|body|article|main|section|div|p|h1|meta|title)[\s>])/iu;
const XML = /^\s*<\?xml/iu;

/** The format of a text that does not look like any other. */
export const PLAIN_TEXT: Format = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  read: (text) => succeeded({ text }),
};

/**
 * Every format that can be read. A new one is a reader in this folder and an entry here; messages name it by
 * `FORMAT_NAMES`.
 */
export const FORMATS: readonly Format[] = [
  PLAIN_TEXT,
  {
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown'],
    contentTypes: ['text/x-markdown'],
    read: async (text) => succeeded(await readMarkdown(text)),
  },
  {
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml'],
    contentTypes: ['application/xhtml+xml'],
    looksLike: (head) => PAGE.test(head) || (XML.test(head) && /<html[\s>]/iu.test(head)),
    read: readHtml,
  },
  {
    mediaType: 'application/vnd.iptc.g2.newsitem+json',
    extensions: ['json', 'ninjs'],
    contentTypes: ['application/json'],
    looksLike: (head) => /^\s*\{\s*(?:"|\})/u.test(head) || /^\s*\[\s*\{\s*"/u.test(head),
    read: readNinjs,
  },
];
