/**
 * What a format gives: the text that offsets will refer to, with blank lines between paragraphs, and stated metadata.
 */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

/** Keeps only the fields that hold text. */
export const extracted = (
  text: string,
  fields: Record<'title' | 'byline' | 'publishedAt' | 'language', unknown>,
): Extracted => ({
  // Escapes may stand for NUL, which no text file has.
  text: text.replaceAll('\0', ' '),
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.replace(/\s+/gu, ' ').trim()]] : [],
    ),
  ),
});

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/u;
/** As e-mail and feeds write it: `Tue, 03 Mar 2026 10:00:00 +0100`. */
const RFC_5322 = /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/u;

/**
 * An ISO 8601 date or date-time from a stated one: `Tue, 03 Mar 2026 10:00:00 +0100` → `2026-03-03T09:00:00.000Z`.
 * Undefined if it is not a date, or there is no such day.
 */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (typeof value !== 'string') return undefined;
  const stated = value.trim();
  if (RFC_5322.test(stated)) return isoDateTime(stated);
  const [, day = '', time, zone = ''] = ISO.exec(stated) ?? [];
  if (!isoDateTime(day)?.startsWith(day) || day === '') return undefined;
  return time === undefined ? day : `${day}T${time}${zone}`;
}

function isoDateTime(stated: string): string | undefined {
  const date = new Date(stated);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
