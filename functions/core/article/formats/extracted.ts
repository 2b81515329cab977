/** What a format gives: the text that offsets will refer to, paragraphs parted by blank lines, and stated metadata. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** Keeps only the fields that say something. */
export const extracted = (
  text: string,
  fields: Record<'title' | 'byline' | 'publishedAt' | 'language', unknown>,
): Extracted => ({
  text,
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.replace(/\s+/gu, ' ').trim()]] : [],
    ),
  ),
});

/** An ISO 8601 date or date-time out of a stated one; undefined where it is not one. */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return undefined;
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(value.trim()) ? value.trim() : undefined;
}
