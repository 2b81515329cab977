import type { Brief } from '../brief/schema.ts';

/**
 * The brief as JSON for people and programs: indented by two spaces, in the schema's order, with a final line break.
 * Its second line is `  "schemaVersion": 1,`.
 */
export const renderJson = (brief: Brief): string => `${JSON.stringify(brief, null, 2)}\n`;
