import * as z from 'zod/mini';
import { SUMMARY_SENTENCES } from '../../brief/schema.ts';

const pointer = z.int();
const lineSchema = z.strictObject({ text: z.string(), sentences: z.array(pointer) });

/** The shape of `prompts/brief/v1.schema.json`, with the counts that the services' JSON schemas cannot state. */
const answerSchema = z.strictObject({
  headline: lineSchema,
  summary: z.array(lineSchema).check(z.length(SUMMARY_SENTENCES)),
  keyFacts: z.array(lineSchema).check(z.minLength(1), z.maxLength(12)),
  importantQuotes: z.array(pointer),
  speakers: z.array(z.strictObject({ quote: pointer, person: pointer, sentence: pointer })),
});

/** One line the model wrote, with the numbers of the sentences it names as proof; not checked yet. */
export type ProposedLine = z.infer<typeof lineSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type ParsedAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: string };

/**
 * A model's answer, given as parsed JSON or as its text. Where it breaks the schema, `problem` says what is wrong, in words that
 * are sent back to the model. Never throws.
 */
export function parseAnswer(given: unknown): ParsedAnswer {
  const value = typeof given === 'string' ? jsonOf(given) : given;
  if (value === undefined) return { ok: false, problem: 'it is not one JSON object' };
  const parsed = answerSchema.safeParse(value);
  if (parsed.success) return { ok: true, answer: parsed.data };
  const places = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'the whole'} (${code})`);
  return { ok: false, problem: `it does not keep to the schema at ${[...new Set(places)].slice(0, 5).join(', ')}` };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller reports it; no JSON is looked for inside other text
  }
}
