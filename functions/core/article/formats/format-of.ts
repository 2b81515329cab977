import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import type { Format } from './format.ts';
import { FORMAT_NAMES_WITH_EXTENSIONS } from './format-names.ts';
import { FORMATS, PLAIN_TEXT } from './formats.ts';

const UNREADABLE = new Set(
  `pdf doc docx odt rtf epub pages xml rss csv tsv xls xlsx ods ppt pptx odp jpg jpeg png gif webp tif tiff bmp svg heic psd
  mp3 m4a wav ogg flac mp4 mov avi mkv webm zip gz bz2 xz tar 7z rar eml msg ics exe`.split(/\s+/u),
);
const UNREADABLE_TYPE =
  /^(?:(?:image|audio|video|font|model|multipart|message)\/|text\/(?:rtf|csv|calendar|css|javascript|vcard)$|application\/(?:pdf|rtf|zip|gzip|msword|epub|javascript|x-(?:tar|7z|rar|bzip)|vnd\.(?!iptc)))/u;

/** The format of an article: by its key's extension, then its content type, then how its text begins: `pier.md` is Markdown. */
export function formatOf(key: string, contentType: string | undefined, text: string): Outcome<Format> {
  const extension = /\.([\p{L}\p{N}]{1,12})$/u.exec(key)?.[1]?.toLowerCase() ?? '';
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const known =
    FORMATS.find(({ extensions }) => extensions.includes(extension)) ??
    FORMATS.find(({ mediaType, contentTypes }) => mediaType === type || contentTypes?.includes(type));
  if (known) return succeeded(known);
  if (UNREADABLE.has(extension)) return unsupported(`.${extension} files are not read`);
  if (UNREADABLE_TYPE.test(type)) return unsupported(`${type} is not read`);
  return sniffed(text);
}

const SNIFF_CHARACTERS = 1024;

function sniffed(text: string): Outcome<Format> {
  const head = text.slice(0, SNIFF_CHARACTERS);
  const found = FORMATS.find(({ looksLike }) => looksLike?.(head));
  if (found === undefined && /^\s*<\?xml/iu.test(head)) return unsupported('the file is XML other than a page');
  return succeeded(found ?? PLAIN_TEXT);
}

const unsupported = (found: string): Outcome<never> =>
  failed(failure('article-unsupported-format', found, `drop ${FORMAT_NAMES_WITH_EXTENSIONS}`));
