import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

const keptLineSchema = z.object({
  from: text,
  to: text,
  source: text,
  target: text,
  /** As briefs name it: `amazon-translate (via en)`. */
  translator: text,
  appliedSettings: z.optional(z.record(z.string(), z.string())),
});

/** A line somebody has paid for, as it is stored; what it has in common with a line of `samples/memory` is named alike. */
export type KeptLine = z.infer<typeof keptLineSchema>;

/** The line in a stored file; undefined where the file is none. */
export function parseKeptLine(body: string): KeptLine | undefined {
  try {
    const parsed = keptLineSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: like any other damage, the line is translated anew
  }
}
