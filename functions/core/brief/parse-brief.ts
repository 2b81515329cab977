import { type Brief, briefSchema } from './schema.ts';

/** The brief in a stored file; undefined where the file is no brief of this schema version. */
export function parseBrief(body: string): Brief | undefined {
  try {
    const parsed = briefSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: like any other damage, the caller makes it anew or says so
  }
}
