import { type Brief, briefSchema } from './schema.ts';

/** The brief in a stored file; undefined if the file is not a brief of this schema version: `{` gives undefined. */
export function parseBrief(body: string): Brief | undefined {
  try {
    const parsed = briefSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: as with any other damage, the caller makes it anew or says so
  }
}
