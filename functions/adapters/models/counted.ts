import { WirebriefError } from '../../core/errors.ts';
import { estimateTokens } from '../../core/model/ask/estimate-tokens.ts';
import { type Model, usdOf } from '../../core/model/ask/models.ts';
import { type Amounts, dollars, NOTHING } from '../../core/spend/amounts.ts';
import type { Question, Terms } from './language-model.ts';

/** What an answer says of its tokens, as Bedrock and others are read. */
interface Used {
  readonly usage?:
    | { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined }
    | undefined;
}

/** The tokens a question may take, rather too many than too few; `settle` corrects it. */
const estimatedTokens = ({ system, turns, prompt, maxTokens }: Question) => ({
  input: estimateTokens([system, prompt.schema, ...turns.map(({ text }) => text)].join('\n')),
  output: maxTokens,
});

const costOf = (model: Model, { input, output }: { readonly input: number; readonly output: number }): Amounts => ({
  ...NOTHING,
  requests: 1,
  usd: dollars(usdOf(model, { input, output })),
  inputTokens: input,
  outputTokens: output,
});

/** Sends a question once its tokens are reserved in the budget, and puts what the answer took on the bill. */
export async function counted<Output extends Used>(
  model: Model,
  question: Question,
  { bill, budget }: Terms,
  send: () => Promise<Output>,
): Promise<Output> {
  const reservation = await budget?.reserve(costOf(model, estimatedTokens(question)));
  const output = await send().catch(async (error: unknown) => {
    if (error instanceof WirebriefError && !error.perhapsPaid) await reservation?.release().catch(() => undefined);
    throw error;
  });
  const { inputTokens = 0, outputTokens = 0 } = output.usage ?? {};
  // An answer that was paid for is not thrown away because it could not be counted; what was reserved stays counted.
  if (output.usage)
    await reservation?.settle(costOf(model, { input: inputTokens, output: outputTokens })).catch(() => undefined);
  bill.push({ model, inputTokens, outputTokens });
  return output;
}
