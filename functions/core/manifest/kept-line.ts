import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

const keptLineSchema = z.object({
  from: text,
  to: text,
  source: text,
  target: text,
  /** The translator's name as briefs record it: `amazon-translate (via en)`. */
  translator: text,
  appliedSettings: z.optional(z.record(z.string(), z.string())),
});

/** A translated line that was paid for, as it is stored. The fields it shares with a line of a translation memory (`samples/memory`) have the same names. */
export type KeptLine = z.infer<typeof keptLineSchema>;

/** The line in a stored file; undefined if the file does not hold one, such as a file with only `{`. */
export function parseKeptLine(body: string): KeptLine | undefined {
  try {
    const parsed = keptLineSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the line is translated again, as after any other damage
  }
}
