import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { type Extracted, extracted, isoDate } from './extracted.ts';
import { readHtml } from './html.ts';

/** A JSON object whose fields may be anything: feeds have `null`, numbers and lists where the standard wants text. */
type Item = Readonly<Record<string, unknown>>;

const HTML_BODIES = ['body_xhtml', 'body_html', 'body_html5', 'bodyXhtml', 'bodyHtml'];
const MARKUP = /<\/?(?:p|div|br|h[1-6]|ul|li|a|strong|em)[\s/>]/iu;

/**
 * The story of a ninjs item; a body in HTML is read as a page. IPTC ninjs 1.x (`headline`, `body_text`, `body_xhtml`)
 * and 2.x, 3.x (`headlines`, `bodies`, camel case). https://iptc.org/standards/ninjs/ Pictures and other items
 * associated with it, and their captions, are not its story. `{"headline":"Pier opens","body_text":"It opens in May."}`
 * gives the title `Pier opens`.
 */
export async function readNinjs(json: string): Promise<Outcome<Extracted>> {
  const item = parse(json);
  if (!item) return malformed('it is not a JSON object');
  const body = bodyOf(item);
  if (!body) return malformed('it has neither `body_text`, `body_html`, `body_xhtml` nor `bodies`');
  const fields = {
    title: textOf(item, 'headline') ?? main(item['headlines'])?.value ?? textOf(item, 'title'),
    byline: textOf(item, 'byline', 'by'),
    publishedAt: [textOf(item, 'firstcreated', 'firstCreated'), textOf(item, 'versioncreated', 'versionCreated')]
      .map(isoDate)
      .find((date) => date !== undefined),
    language: textOf(item, 'language'),
  };
  if (!body.isHtml) return succeeded(extracted(body.value, fields));
  const page = await readHtml(`<!doctype html><html><body><article>${body.value}</article></body></html>`);
  return page.ok ? succeeded(extracted(page.value.text, fields)) : page;
}

function bodyOf(item: Item): { value: string; isHtml: boolean } | undefined {
  const plain = textOf(item, 'body_text', 'bodyText') ?? main(item['bodies'], /plain/u)?.value;
  if (plain !== undefined) return { value: plain, isHtml: MARKUP.test(plain) };
  const markup = textOf(item, ...HTML_BODIES) ?? main(item['bodies'])?.value;
  return markup === undefined ? undefined : { value: markup, isHtml: true };
}

/** The first of the named fields that holds text. */
function textOf(item: Item, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = item[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** The main one of several headlines or bodies, of the wanted content type; the first if none is marked as main. */
function main(list: unknown, contentType = /(?:)/u): { value: string } | undefined {
  const found = (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const entry = asItem(one);
    const value = entry && textOf(entry, 'value');
    const type = entry && (textOf(entry, 'contentType', 'contenttype') ?? '');
    return value !== undefined && contentType.test(type ?? '') ? [{ value, role: entry && textOf(entry, 'role') }] : [];
  });
  return found.find(({ role }) => role === 'main') ?? found[0];
}

const asItem = (value: unknown): Item | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

function parse(json: string): Item | undefined {
  try {
    const parsed: unknown = JSON.parse(json);
    return asItem(Array.isArray(parsed) && parsed.length === 1 ? parsed[0] : parsed);
  } catch {
    return undefined; // not JSON: reported by the caller in words
  }
}

const malformed = (found: string): Outcome<never> =>
  failed(
    failure('article-malformed', `the JSON is no ninjs news item: ${found}`, 'drop IPTC ninjs, or the text as .txt'),
  );
