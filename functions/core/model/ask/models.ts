import * as z from 'zod/mini';

const dollars = z.number().check(z.nonnegative());

/** A language model as the settings name it; the only place where one is named. */
export const modelSchema = z
  .strictObject({
    /** Model id or inference profile of Amazon Bedrock; no ARN, since its model would not be known. */
    id: z.string().check(z.minLength(1), z.regex(/^(?!arn:)[\w.:-]+$/u, 'must be a model id or a profile id, no ARN')),
    /** How it is asked for JSON first; the other way is tried where it does not know this one. */
    answers: z.enum(['json-schema', 'tool']),
    /** Tokens one request may hold, its answer included. */
    contextTokens: z.int().check(z.positive()),
    inputUsdPerMillionTokens: dollars,
    outputUsdPerMillionTokens: dollars,
    /** ISO date on which the two prices were read. */
    pricesOf: z.iso.date(),
    /** Regions an inference profile may send to: where the underlying model must be allowed. Empty for a plain model id. */
    regions: z.array(z.string()),
  })
  .check(
    z.refine(({ id, regions }) => (foundationModelOf(id) === id) === (regions.length === 0), {
      error: 'a profile (eu.…, us.…, global.…) needs the regions it may send to, a plain model id none',
      path: ['regions'],
    }),
  );
export type Model = z.infer<typeof modelSchema>;

/** What so many tokens cost, in US dollars. */
export const usdOf = (model: Model, tokens: { readonly input: number; readonly output: number }): number =>
  (tokens.input * model.inputUsdPerMillionTokens + tokens.output * model.outputUsdPerMillionTokens) / 1e6;

/** The plain model behind an inference profile: `eu.vendor.model` is `vendor.model` in each of its regions. */
export const foundationModelOf = (id: string): string =>
  id.replace(/^(?:us|eu|apac|jp|au|ca|sa|il|me|af|mx|global|us-gov)\./u, '');

/** Whether this is an inference profile and no plain model. */
export const isProfile = ({ regions }: Pick<Model, 'regions'>): boolean => regions.length > 0;
