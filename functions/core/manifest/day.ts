/** A day in UTC, by which caps are counted: `2026-11-27`. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 'YYYY-MM-DD'.length);
