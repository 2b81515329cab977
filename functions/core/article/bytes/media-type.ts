import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import type { MediaType } from '../article.ts';

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
  'text/x-markdown': 'text/markdown',
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'application/json': NINJS,
  [NINJS]: NINJS,
};
const UNREADABLE = new Set(
  `pdf doc docx odt rtf epub pages xml rss csv tsv xls xlsx ods ppt pptx odp jpg jpeg png gif webp tif tiff bmp svg heic psd
  mp3 m4a wav ogg flac mp4 mov avi mkv webm zip gz bz2 xz tar 7z rar eml msg ics exe`.split(/\s+/u),
);
const UNREADABLE_TYPE =
  /^(?:(?:image|audio|video|font|model|multipart|message)\/|text\/(?:rtf|csv|calendar|css|javascript|vcard)$|application\/(?:pdf|rtf|zip|gzip|msword|epub|javascript|x-(?:tar|7z|rar|bzip)|vnd\.(?!iptc)))/u;

/** How to read an article: by its key's extension, then its content type, then how its text begins. */
export function mediaTypeOf(key: string, contentType: string | undefined, text: string): Outcome<MediaType> {
  const extension = /\.([\p{L}\p{N}]{1,12})$/u.exec(key)?.[1]?.toLowerCase() ?? '';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const known = own(BY_EXTENSION, extension) ?? own(BY_CONTENT_TYPE, type);
  if (known) return succeeded(known);
  if (UNREADABLE.has(extension)) return unsupported(`.${extension} files are not read`);
  if (UNREADABLE_TYPE.test(type)) return unsupported(`${type} is not read`);
  return sniffed(text);
}

const own = (table: Readonly<Record<string, MediaType>>, key: string): MediaType | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const SNIFF_CHARACTERS = 1024;
const PAGE =
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|(?:html|head|body|article|main|section|div|p|h1|meta|title)[\s>])/iu;

function sniffed(text: string): Outcome<MediaType> {
  const head = text.slice(0, SNIFF_CHARACTERS);
  if (PAGE.test(head)) return succeeded('text/html');
  if (/^\s*<\?xml/iu.test(head))
    return /<html[\s>]/iu.test(head) ? succeeded('text/html') : unsupported('the file is XML other than a page');
  if (/^\s*\{\s*(?:"|\})/u.test(head) || /^\s*\[\s*\{\s*"/u.test(head)) return succeeded(NINJS);
  return succeeded('text/plain');
}

const unsupported = (found: string): Outcome<never> =>
  failed(
    failure(
      'article-unsupported-format',
      found,
      'drop plain text (.txt), Markdown (.md), HTML (.html) or ninjs (.json)',
    ),
  );
