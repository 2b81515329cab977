import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { foundationModelOf } from '../functions/core/model/ask/models.ts';
import type { Settings } from './settings.ts';

/**
 * The days on which models are retired, as read on 24 November 2026 from
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle-legacy.html and reports of its tables.
 */
const ENDS: Readonly<Record<string, string>> = {
  'ai21.jamba-1-5-large-v1:0': '2026-11-26',
  'ai21.jamba-1-5-mini-v1:0': '2026-11-26',
  'amazon.nova-premier-v1:0': '2026-09-14',
  'anthropic.claude-3-sonnet-20240229-v1:0': '2026-07-30',
  'anthropic.claude-3-5-sonnet-20240620-v1:0': '2026-07-30',
  'anthropic.claude-3-5-sonnet-20241022-v2:0': '2026-07-30',
  'anthropic.claude-3-7-sonnet-20250219-v1:0': '2026-04-28',
  'anthropic.claude-sonnet-4-20250514-v1:0': '2026-10-14',
  'anthropic.claude-opus-4-1-20250805-v1:0': '2027-01-08',
  'cohere.command-r-v1:0': '2026-08-19',
  'cohere.command-r-plus-v1:0': '2026-08-19',
  'meta.llama3-1-405b-instruct-v1:0': '2026-07-07',
  'meta.llama3-2-1b-instruct-v1:0': '2026-07-07',
  'meta.llama3-2-3b-instruct-v1:0': '2026-07-07',
  'meta.llama3-2-11b-instruct-v1:0': '2026-07-07',
  'meta.llama3-2-90b-instruct-v1:0': '2026-07-07',
};

/** Warns of models with a known end of life when the stack is synthesized; once deployed, it asks Bedrock itself every day. */
export function warnOfRetiringModels(scope: Construct, { models }: Pick<Settings, 'models'>): void {
  for (const { id } of models) {
    const day = ENDS[foundationModelOf(id)];
    const warning = `the model ${id} has its end of life on ${day}: name another`;
    if (day !== undefined) Annotations.of(scope).addWarningV2(`wirebrief:retiring-model:${id}`, warning);
  }
}
