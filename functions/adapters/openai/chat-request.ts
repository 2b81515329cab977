import { SUMMARY_SENTENCES } from '../../core/brief/schema.ts';
import type { Prompt } from '../../core/model/ask/prompt.ts';
import type { Question } from '../models/language-model.ts';

/** The ways to get JSON, the strictest first: a schema with counts and lengths, without them, any JSON object, a tool. */
export const WAYS = ['bounded-schema', 'json-schema', 'json-object', 'tool'] as const;
export type AnswerWay = (typeof WAYS)[number];

/** What a server has shown not to take, beside the way of answering. */
export interface Manner {
  readonly way: AnswerWay;
  readonly withSampling: boolean;
  /** OpenAI's newer models refuse `max_tokens`, older servers know only that (November 2026). */
  readonly lengthAs: 'max_tokens' | 'max_completion_tokens';
}

const TOOL = 'write_brief';

/** The body of `POST /chat/completions`. */
export function chatRequest(model: string, question: Question, { way, withSampling, lengthAs }: Manner): object {
  const { system, turns, prompt, maxTokens } = question;
  const { temperature, topP } = prompt;
  return {
    model,
    stream: false,
    messages: [
      // Without a schema beside it, the prompt must hold it: `json_object` asks for any object.
      {
        role: 'system',
        content: way === 'json-object' ? `${system}\n\nJSON schema of the answer:\n${prompt.schema}` : system,
      },
      ...turns.map(({ role, text }) => ({ role, content: text })),
    ],
    [lengthAs]: maxTokens,
    ...(withSampling && temperature !== undefined ? { temperature } : {}),
    ...(withSampling && topP !== undefined ? { top_p: topP } : {}),
    ...answerFormat(way, prompt),
  };
}

function answerFormat(way: AnswerWay, prompt: Prompt): object {
  if (way === 'json-object') return { response_format: { type: 'json_object' } };
  const { $schema: _, title, description, ...plain } = JSON.parse(prompt.schema);
  if (way === 'tool') {
    const tool = { name: TOOL, description, parameters: plain };
    return {
      tools: [{ type: 'function', function: tool }],
      tool_choice: { type: 'function', function: { name: TOOL } },
    };
  }
  const schema = way === 'bounded-schema' ? bounded(plain, prompt) : plain;
  return { response_format: { type: 'json_schema', json_schema: { name: title, strict: true, schema } } };
}

/** The schema with the counts and lengths that the prompt asks for: small models leave every list empty that may be. */
function bounded(schema: { readonly properties: Readonly<Record<string, object>> }, prompt: Prompt): object {
  const line = (most: number, item: object): object => ({
    ...item,
    properties: {
      text: { type: 'string', minLength: 1, maxLength: most },
      sentences: { type: 'array', minItems: 1, maxItems: 8, items: { type: 'integer', minimum: 1 } },
    },
  });
  const { headline = {}, summary = {}, keyFacts = {} } = schema.properties;
  const list = (lines: object, [minItems, maxItems]: readonly [number, number], most: number): object => ({
    ...lines,
    minItems,
    maxItems,
    items: line(most, 'items' in lines && typeof lines.items === 'object' ? { ...lines.items } : {}),
  });
  return {
    ...schema,
    properties: {
      ...schema.properties,
      headline: line(prompt.maxHeadline, headline),
      summary: list(summary, [SUMMARY_SENTENCES, SUMMARY_SENTENCES], prompt.maxSummarySentence),
      keyFacts: list(keyFacts, [3, 7], prompt.maxKeyFact),
    },
  };
}
