import type { Brief } from '../brief/schema.ts';

/** The brief as JSON for people and programs: two spaces, the schema's order, a final line break. */
export const renderJson = (brief: Brief): string => `${JSON.stringify(brief, null, 2)}\n`;
