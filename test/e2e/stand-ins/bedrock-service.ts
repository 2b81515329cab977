import { ServiceError } from './service-error.ts';

/** The parts of a Converse request that the stand-in reads. */
interface ConverseInput {
  readonly system?: readonly { readonly text?: string }[];
  readonly messages?: readonly { readonly role?: string; readonly content?: readonly { readonly text?: string }[] }[];
  readonly inferenceConfig?: { readonly maxTokens?: number };
  readonly outputConfig?: {
    readonly textFormat?: { readonly structure?: { readonly jsonSchema?: { readonly schema?: string } } };
  };
}

interface Line {
  readonly text: string;
  readonly sentences: readonly number[];
}

interface Answer {
  readonly headline: Line;
  readonly summary: readonly Line[];
  readonly keyFacts: readonly Line[];
  readonly importantQuotes: readonly number[];
  readonly speakers: readonly object[];
}

const CHARACTERS_PER_TOKEN = 4;
const MOST_HEADLINE = 120;
const MOST_KEY_FACT = 240;
const NOT_FOUND = 404;
/** Keywords that the service refuses: https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html (November 2026). */
const UNSUPPORTED = /^(?:minimum|maximum|multipleOf|minLength|maxLength|minItems|maxItems|\$ref|allOf|not)$/u;

/** Amazon Bedrock's Converse as far as the stack uses it: it checks the request, and answers with the article's own sentences. */
export class BedrockService {
  readonly asked: string[] = [];
  readonly #models: ReadonlySet<string>;
  /** Is called with each answer and changes what is given: for a model that invents. */
  corrupt: (answer: Answer) => Answer = (answer) => answer;

  constructor(models: readonly string[]) {
    this.#models = new Set(models);
  }

  converse(modelId: string, { messages = [], inferenceConfig = {}, outputConfig }: ConverseInput): object {
    if (!this.#models.has(modelId))
      throw new ServiceError('ResourceNotFoundException', `no model ${modelId}`, NOT_FOUND);
    const { maxTokens } = inferenceConfig;
    if (maxTokens === undefined) throw new ServiceError('ValidationException', 'the stand-in wants maxTokens'); // quotas reserve it
    if (messages.at(-1)?.role !== 'user')
      throw new ServiceError('ValidationException', 'the last turn must be the user’s');
    const schema = outputConfig?.textFormat?.structure?.jsonSchema?.schema;
    if (schema === undefined) throw new ServiceError('ValidationException', 'no schema');
    checkSchema(JSON.parse(schema));

    this.asked.push(modelId);
    const prompt = messages.flatMap(({ content = [] }) => content.map(({ text = '' }) => text)).join('\n');
    const whole = JSON.stringify(this.corrupt(answerTo(prompt)));
    const text = whole.slice(0, maxTokens * CHARACTERS_PER_TOKEN);
    const [inputTokens, outputTokens] = [prompt, text].map((each) => Math.ceil(each.length / CHARACTERS_PER_TOKEN));
    return {
      output: { message: { role: 'assistant', content: [{ text }] } },
      stopReason: text === whole ? 'end_turn' : 'max_tokens',
      usage: { inputTokens, outputTokens, totalTokens: (inputTokens ?? 0) + (outputTokens ?? 0) },
      metrics: { latencyMs: 1 },
    };
  }
}

function checkSchema(schema: unknown): void {
  if (Array.isArray(schema)) for (const each of schema) checkSchema(each);
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return;
  const entries: [string, unknown][] = Object.entries(schema);
  const refused = entries.find(([key]) => UNSUPPORTED.test(key));
  if (refused) throw new ServiceError('ValidationException', `the schema has ${refused[0]}`);
  const { type, additionalProperties } = Object.fromEntries(entries);
  if (type === 'object' && additionalProperties !== false)
    throw new ServiceError('ValidationException', 'an object of the schema allows additional properties');
  for (const [, each] of entries) checkSchema(each);
}

/** A brief made of whole sentences of the prompt, `[s1] …`, so that every line can be proved. */
function answerTo(prompt: string): Answer {
  const lines = [...prompt.matchAll(/^\[s(\d+)\] (.+)$/gmu)].map(
    ([, number, text = '']): Line => ({ text, sentences: [Number(number)] }),
  );
  const short = lines.filter(({ text }) => text.length <= MOST_HEADLINE);
  const facts = lines.filter(({ text }) => text.length <= MOST_KEY_FACT).slice(-3);
  const [headline] = short;
  if (!headline || lines.length < 3) throw new ServiceError('ValidationException', 'the stand-in found no sentences');
  return { headline, summary: lines.slice(0, 3), keyFacts: facts, importantQuotes: [1], speakers: [] };
}
