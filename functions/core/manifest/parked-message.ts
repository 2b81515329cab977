import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

const parkedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), message: z.object({ articleKey: text, also: z.optional(z.array(text)) }) }),
  z.object({
    kind: z.literal('translation'),
    message: z.object({
      articleKey: text,
      fingerprint: text,
      language: text,
      sequencer: z.optional(text),
      formality: z.optional(z.enum(['formal', 'informal'])),
    }),
  }),
]);

/** A message that a cap holds back until another day, as it is stored. */
export type ParkedMessage = z.infer<typeof parkedSchema>;

/** The message in a stored file; undefined where it holds none, which only other hands can have done. */
export function parseParkedMessage(body: string): ParkedMessage | undefined {
  try {
    const parsed = parkedSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // not JSON
  }
}
