import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { foundationModelOf } from '../functions/core/model/models.ts';
import type { Settings } from './settings.ts';

/** As read on 24 November 2026 from https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html and its reports. */
const RETIRING: Readonly<Record<string, string>> = {
  'anthropic.claude-3-sonnet-20240229-v1:0': 'retired',
  'anthropic.claude-sonnet-4-20250514-v1:0': 'ended on 2026-10-14',
};

/** Warns at synth of models that will not stay; the deployed stack asks Bedrock itself once a day. */
export function warnOfRetiringModels(scope: Construct, { models }: Pick<Settings, 'models'>): void {
  for (const { id } of models) {
    const fate = RETIRING[foundationModelOf(id)];
    if (fate) Annotations.of(scope).addWarningV2('wirebrief:retiring-model', `the model ${id} ${fate}: name another`);
  }
}
