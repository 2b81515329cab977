import * as z from 'zod/mini';

const call = z.object({ function: z.object({ arguments: z.string() }) });
const count = z.optional(z.nullable(z.int().check(z.nonnegative())));

/** What is read of a chat completion; servers add much, and leave much out. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.optional(z.nullable(z.string())),
        message: z.object({
          content: z.optional(z.nullable(z.string())),
          refusal: z.optional(z.nullable(z.string())),
          tool_calls: z.optional(z.nullable(z.array(call))),
        }),
      }),
    )
    .check(z.minLength(1)),
  usage: z.optional(z.nullable(z.object({ prompt_tokens: count, completion_tokens: count }))),
});

/** How an answer ended: complete, cut off, or as a refusal. */
type End = 'whole' | 'cut-off' | 'refused' | 'filtered';
const ENDS: ReadonlyMap<string, End> = new Map([
  ['stop', 'whole'],
  ['tool_calls', 'whole'],
  ['function_call', 'whole'],
  ['length', 'cut-off'],
  ['content_filter', 'filtered'],
]);

export interface ChatAnswer {
  readonly given: unknown;
  readonly end: End;
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number };
}

/** Reads the body of a chat completion; undefined where it is none. A reason to stop that is not known counts as a refusal. */
export function readChatAnswer(body: unknown): ChatAnswer | undefined {
  const parsed = completionSchema.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (!choice) return undefined;
  const { message, finish_reason: reason } = choice;
  const usage = parsed.data?.usage;
  const end = message.refusal ? 'refused' : (ENDS.get(reason ?? 'stop') ?? 'refused');
  const text = message.tool_calls?.[0]?.function.arguments ?? message.content ?? '';
  const tokens = { inputTokens: usage?.prompt_tokens ?? 0, outputTokens: usage?.completion_tokens ?? 0 };
  return { given: withoutRawBreaks(text), end, ...(usage ? { usage: tokens } : {}) };
}

const STRING = /"(?:\\.|[^"\\])*"/gsu;
const CONTROL = /\p{Cc}/gu;

/** JSON with control characters inside its strings, as small models write it, made JSON; other text stays as it is. */
const withoutRawBreaks = (text: string): string =>
  text.replace(STRING, (string) => string.replace(CONTROL, (raw) => JSON.stringify(raw).slice(1, -1)));
