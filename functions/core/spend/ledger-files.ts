import * as z from 'zod/mini';
import { type Amounts, amountsSchema, NOTHING, plus, sumOf } from './amounts.ts';

const articleSpendSchema = z.object({
  articleKey: z.string(),
  /** Of the brief. */
  fingerprint: z.string(),
  /** By language tag; `brief` is what a model took to write the brief. */
  languages: z.record(z.string(), amountsSchema),
});

/** What one version of an article was charged, as it is stored. */
export type ArticleSpend = z.infer<typeof articleSpendSchema>;

function parsed<T>(body: string, read: (value: unknown) => { success: boolean; data?: T | undefined }): T | undefined {
  try {
    return read(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** The spend in a stored file; undefined if the file does not hold one. */
export const parseArticleSpend = (body: string): ArticleSpend | undefined =>
  parsed(body, (value) => articleSpendSchema.safeParse(value));

export const parseAmounts = (body: string): Amounts | undefined =>
  parsed(body, (value) => amountsSchema.safeParse(value));

export const serializeSpend = (spend: ArticleSpend | Amounts): string => `${JSON.stringify(spend, null, 2)}\n`;

/** What all languages of an article took. */
export const articleTotal = ({ languages }: ArticleSpend): Amounts => sumOf(Object.values(languages));

/** The same with more for one language. */
export const withSpent = (spend: ArticleSpend, language: string, more: Amounts): ArticleSpend => ({
  ...spend,
  languages: { ...spend.languages, [language]: plus(spend.languages[language] ?? NOTHING, more) },
});
