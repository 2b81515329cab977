import * as z from 'zod/mini';

const dollars = z.number().check(z.nonnegative());

/** A language model as the settings describe it; no model is named anywhere else. */
export const modelSchema = z
  .strictObject({
    /** Model id or inference profile of Amazon Bedrock. An ARN is refused, since it does not tell the model behind it. */
    id: z.string().check(z.minLength(1), z.regex(/^(?!arn:)[\w.:-]+$/u, 'must be a model id or a profile id, no ARN')),
    /** How it is first asked for JSON; the other way is tried if the model does not support this one. */
    answers: z.enum(['json-schema', 'tool']),
    /** Tokens that a request and its answer may hold together. */
    contextTokens: z.int().check(z.positive()),
    inputUsdPerMillionTokens: dollars,
    outputUsdPerMillionTokens: dollars,
    /** ISO date on which the two prices were looked up. */
    pricesOf: z.iso.date(),
    /** Regions to which an inference profile may send requests, where the model behind it must be allowed. Empty for a plain model id. */
    regions: z.array(z.string()),
  })
  .check(
    z.refine(({ id, regions }) => (foundationModelOf(id) === id) === (regions.length === 0), {
      error: 'a profile (eu.…, us.…, global.…) needs the regions it may send to, a plain model id none',
      path: ['regions'],
    }),
  );
export type Model = z.infer<typeof modelSchema>;

/** The price of so many tokens, in US dollars. */
export const usdOf = (model: Model, tokens: { readonly input: number; readonly output: number }): number =>
  (tokens.input * model.inputUsdPerMillionTokens + tokens.output * model.outputUsdPerMillionTokens) / 1e6;

/** The model id behind an inference profile: `eu.vendor.model` → `vendor.model`. A plain model id stays as it is. */
export const foundationModelOf = (id: string): string =>
  id.replace(/^(?:us|eu|apac|jp|au|ca|sa|il|me|af|mx|global|us-gov)\./u, '');

/** Whether a model is an inference profile, which has regions; a plain model has none. */
export const isProfile = ({ regions }: Pick<Model, 'regions'>): boolean => regions.length > 0;
