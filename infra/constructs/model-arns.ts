import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { foundationModelOf, type Model } from '../../functions/core/model/models.ts';

const service = 'bedrock';

/** The plain model in the stack's own region. */
export const foundationModelArn = (scope: Construct, { id }: Model): string =>
  foundationModel(scope, id, Stack.of(scope).region);

/**
 * What must be allowed to ask a model: the model, or an inference profile and the model in each region the profile may send to
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html).
 */
export function modelArns(scope: Construct, model: Model): string[] {
  if (model.regions.length === 0) return [foundationModelArn(scope, model)];
  const profile = Stack.of(scope).formatArn({ service, resource: 'inference-profile', resourceName: model.id });
  return [profile, ...model.regions.map((region) => foundationModel(scope, model.id, region))];
}

const foundationModel = (scope: Construct, id: string, region: string): string =>
  Stack.of(scope).formatArn({
    service,
    region,
    account: '',
    resource: 'foundation-model',
    resourceName: foundationModelOf(id),
  });
