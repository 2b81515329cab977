import type { ConverseCommandInput, ConverseCommandOutput, Message } from '@aws-sdk/client-bedrock-runtime';
import type { Model } from '../../../core/model/ask/models.ts';
import type { Prompt } from '../../../core/model/ask/prompt.ts';
import type { Question } from '../../models/language-model.ts';

/** The two ways to get JSON: a schema for the whole answer, or a tool that must be called. Models support one, both or neither. */
export type AnswerMode = Model['answers'];

/** How a model is asked: for which kind of answer, and with or without sampling parameters, which some models refuse. */
export interface Way {
  readonly mode: AnswerMode;
  readonly withSampling: boolean;
}

const TOOL = 'write_brief';

type Outgoing = Required<Pick<ConverseCommandInput, 'modelId' | 'system' | 'messages' | 'inferenceConfig'>>;

/** The input of a Converse command. */
export function requestFor(
  modelId: string,
  { system, turns, prompt, maxTokens }: Question,
  { mode, withSampling }: Way,
): ConverseCommandInput {
  const { $schema: _, title, description, ...schema } = JSON.parse(prompt.schema);
  const common: Outgoing = {
    modelId,
    system: [{ text: system }],
    messages: turns.map(({ role, text }): Message => ({ role, content: [{ text }] })),
    // Without maxTokens, the quota reserves the model's largest answer for every request.
    inferenceConfig: { maxTokens, ...(withSampling ? samplingOf(prompt) : {}) },
  };
  if (mode === 'tool') {
    const { type, properties, required } = schema; // some models accept no other keys at the top of a tool's schema
    const tool = { toolSpec: { name: TOOL, description, inputSchema: { json: { type, properties, required } } } };
    return { ...common, toolConfig: { tools: [tool], toolChoice: { tool: { name: TOOL } } } };
  }
  const jsonSchema = { name: title, description, schema: JSON.stringify(schema) };
  return { ...common, outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } } };
}

const samplingOf = ({ temperature, topP }: Prompt) => ({
  ...(temperature === undefined ? {} : { temperature }),
  ...(topP === undefined ? {} : { topP }),
});

/** What a model answered: the tool's input, or the text as it is; the empty text where it gave neither. */
export function answerIn({ output }: ConverseCommandOutput): unknown {
  const blocks = output?.message?.content ?? [];
  const tool = blocks.find((block) => block.toolUse !== undefined)?.toolUse?.input;
  return tool ?? blocks.map(({ text = '' }) => text).join('');
}
