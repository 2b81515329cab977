import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

const keptLineSchema = z.object({
  from: text,
  to: text,
  source: text,
  /** Empty only in doubt: the translator gave nothing, or its answer could not be told from those of other lines. */
  target: z.string(),
  /** The translator's name as briefs record it: `amazon-translate (via en)`. */
  translator: text,
  appliedSettings: z.optional(z.record(z.string(), z.string())),
  /** The line fails its checks, or its brief has not been judged as a whole yet: it holds only for this brief, and is not paid for again there. */
  doubtful: z.optional(
    z.object({
      /** Of the brief. */
      fingerprint: text,
      /** It had a request of its own, so that sending it again would give the same. */
      alone: z.boolean(),
    }),
  ),
});

/** A translated line that was paid for, as it is stored. The fields it shares with a line of a translation memory (`samples/memory`) have the same names. */
export type KeptLine = z.infer<typeof keptLineSchema>;

/** The line in a stored file; undefined if the file does not hold one, such as a file with only `{`. */
export function parseKeptLine(body: string): KeptLine | undefined {
  try {
    const parsed = keptLineSchema.safeParse(JSON.parse(body));
    const isWhole = parsed.success && (parsed.data.target !== '' || parsed.data.doubtful !== undefined);
    return isWhole ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON: the line is translated again, as after any other damage
  }
}
