import * as z from 'zod/mini';
import { canonicalTag } from '../../core/languages/find-language.ts';
import type { LanguageTag } from '../../core/text/language-tag.ts';

const languagesSchema = z.array(
  z.object({
    code: z.string(),
    /** Codes into which this language can be translated. Servers before 1.3.9 leave this out and mean all. */
    targets: z.optional(z.array(z.string())),
  }),
);

/** The answer of `GET /languages`. */
export type ServerLanguages = z.infer<typeof languagesSchema>;

/** Reads the answer of `GET /languages`; undefined where it is not one. */
export function parseLanguages(answer: unknown): ServerLanguages | undefined {
  const parsed = languagesSchema.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}

/** Codes of some servers that are not BCP 47: Brazilian Portuguese and Traditional Chinese. */
const ODD_CODES: Readonly<Record<string, LanguageTag>> = { pb: 'pt-BR', zt: 'zh-Hant' };

/** A tag with the most likely script and region filled in: `zh-TW` and `zh-Hant` are the same, `pt` is Brazilian. Undefined for a malformed tag. */
function likely(tag: LanguageTag): Intl.Locale | undefined {
  const canonical = canonicalTag(ODD_CODES[tag] ?? tag);
  return canonical === undefined ? undefined : new Intl.Locale(canonical === 'nb' ? 'no' : canonical).maximize();
}

/** The server's code for a language: of the same region if there is one, else of the same language and script. */
function codeOf(codes: readonly string[], tag: LanguageTag): string | undefined {
  const wanted = likely(tag);
  const fitting = codes.filter((code) => {
    const has = likely(code);
    return has?.language === wanted?.language && has?.script === wanted?.script;
  });
  const ofRegion = fitting.find((code) => likely(code)?.region === wanted?.region && code !== 'pt');
  return ofRegion ?? fitting.find((code) => !code.includes('-')) ?? fitting[0];
}

/** The server's codes for a pair of languages; undefined where it does not translate that pair. */
export function findPair(
  languages: ServerLanguages,
  from: LanguageTag,
  to: LanguageTag,
): { readonly source: string; readonly target: string } | undefined {
  const codes = languages.map(({ code }) => code);
  const source = codeOf(codes, from);
  const targets = languages.find(({ code }) => code === source)?.targets ?? codes;
  const target = codeOf(targets, to);
  return source === undefined || target === undefined ? undefined : { source, target };
}
