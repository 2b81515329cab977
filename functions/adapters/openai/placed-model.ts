import * as z from 'zod/mini';
import type { Model } from '../../core/model/ask/models.ts';

const dollars = z._default(z.number().check(z.nonnegative()), 0);

/** A window that holds the prompt, an answer and a usual article. Servers on laptops may start with less, and are told to take more. */
const CONTEXT_TOKENS = 16_384;

/** A model of the settings that is asked at an address, not at Amazon Bedrock. What is not named is free of charge. */
export const placedModelSchema = z.strictObject({
  /** The name by which its server knows it: `qwen3:8b`. */
  id: z.string().check(z.minLength(1)),
  /** The address before `/chat/completions`: `http://localhost:11434/v1`. */
  endpoint: z.string(),
  /** A file that holds the key of the server and nothing else. */
  apiKeyFile: z.optional(z.string()),
  /** Tokens that a request and its answer may hold together. */
  contextTokens: z._default(z.int().check(z.positive()), CONTEXT_TOKENS),
  inputUsdPerMillionTokens: dollars,
  outputUsdPerMillionTokens: dollars,
  /** ISO date on which the two prices were looked up. */
  pricesOf: z.optional(z.iso.date()),
});
export type PlacedSettings = z.infer<typeof placedModelSchema>;

/** The entry as the model that is asked; the prices of one that names no date are those of `today`. */
export const modelOf = (
  { endpoint: _endpoint, apiKeyFile: _key, pricesOf, ...entry }: PlacedSettings,
  today: string,
): Model => ({
  ...entry,
  answers: 'json-schema',
  pricesOf: pricesOf ?? today,
  regions: [],
});
