import * as z from 'zod/mini';
import { failed, failure, type Outcome, succeeded } from '../../errors.ts';
import { type Extracted, extracted, isoDate } from './extracted.ts';
import { readHtml } from './html.ts';

/** IPTC ninjs 1.x (`headline`, `body_text`, `body_xhtml`) and 2.x/3.x (`headlines`, `bodies`). https://iptc.org/standards/ninjs/ */
const schema = z.object({
  headline: z.optional(z.string()),
  headlines: z.optional(z.array(z.object({ value: z.string() }))),
  body_text: z.optional(z.string()),
  body_xhtml: z.optional(z.string()),
  bodies: z.optional(
    z.array(z.object({ contentType: z.optional(z.string()), contenttype: z.optional(z.string()), value: z.string() })),
  ),
  byline: z.optional(z.string()),
  by: z.optional(z.string()),
  versioncreated: z.optional(z.string()),
  versionCreated: z.optional(z.string()),
  firstcreated: z.optional(z.string()),
  language: z.optional(z.string()),
});

type Ninjs = z.infer<typeof schema>;

/** The story of a ninjs item; a body in HTML is read as a page. */
export async function readNinjs(json: string): Promise<Outcome<Extracted>> {
  const item = parse(json);
  if (!item) return malformed('it is not a JSON object in the ninjs format');
  const fields = {
    title: item.headline ?? item.headlines?.[0]?.value,
    byline: item.byline ?? item.by,
    publishedAt: isoDate(item.firstcreated ?? item.versioncreated ?? item.versionCreated),
    language: item.language,
  };
  const plain =
    item.body_text ?? item.bodies?.find((body) => /plain/u.test(body.contentType ?? body.contenttype ?? ''))?.value;
  if (plain?.trim()) return succeeded(extracted(plain, fields));
  const markup = item.body_xhtml ?? item.bodies?.[0]?.value;
  if (!markup?.trim()) return malformed('it has neither `body_text`, `body_xhtml` nor `bodies`');
  const page = await readHtml(`<!doctype html><html><body><article>${markup}</article></body></html>`);
  return page.ok ? succeeded(extracted(page.value.text, fields)) : page;
}

function parse(json: string): Ninjs | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: reported by the caller in words
  }
}

const malformed = (found: string): Outcome<never> =>
  failed(
    failure('article-malformed', `the JSON is no ninjs news item: ${found}`, 'drop IPTC ninjs, or the text as .txt'),
  );
