import { failed, failure, type Outcome, succeeded } from '../errors.ts';
import type { MediaType } from './article.ts';

const NINJS: MediaType = 'application/vnd.iptc.g2.newsitem+json';
const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: NINJS,
  ninjs: NINJS,
};
const BY_CONTENT_TYPE: Readonly<Record<string, MediaType>> = {
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'application/json': NINJS,
  [NINJS]: NINJS,
};

/** How to read an article, by its key's extension, then its content type, then its first characters. */
export function mediaTypeOf(key: string, contentType: string | undefined, text: string): Outcome<MediaType> {
  const extension = /\.([\p{L}\p{N}]{1,12})$/u.exec(key)?.[1]?.toLowerCase();
  const known =
    (extension && BY_EXTENSION[extension]) ?? BY_CONTENT_TYPE[contentType?.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (known) return succeeded(known);
  if (extension !== undefined && UNREADABLE.has(extension)) return unsupported(extension);
  if (/^\s*(?:<!doctype html|<html)/iu.test(text.slice(0, 200))) return succeeded('text/html');
  return succeeded('text/plain');
}

const UNREADABLE = new Set(
  'pdf doc docx odt rtf epub xml csv xls xlsx ppt pptx jpg jpeg png gif webp mp3 mp4 zip gz'.split(' '),
);

const unsupported = (extension: string): Outcome<never> =>
  failed(
    failure(
      'article-unsupported-format',
      `.${extension} files are not read`,
      'drop plain text (.txt), Markdown (.md), HTML (.html) or ninjs (.json)',
    ),
  );
