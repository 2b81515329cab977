import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { foundationModelOf, isProfile, type Model } from '../../functions/core/model/ask/models.ts';

const service = 'bedrock';

/** The ARN of the model behind an id in the stack's own region. */
export const foundationModelArn = (scope: Construct, { id }: Model): string =>
  foundationModel(scope, id, Stack.of(scope).region);

/** What a role may use, and under which conditions. */
export interface ModelGrant {
  readonly resources: readonly string[];
  readonly conditions: Record<string, object>;
}

/**
 * What a role must be allowed in order to ask a model. For a plain model, this is the model itself. For an inference profile, it is
 * the profile, and through it alone the model in each region to which the profile may send
 * (https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html). A global profile also needs the model's
 * ARN without a region.
 */
export function modelGrants(scope: Construct, model: Model): ModelGrant[] {
  if (!isProfile(model)) return [{ resources: [foundationModelArn(scope, model)], conditions: {} }];
  const profile = Stack.of(scope).formatArn({ service, resource: 'inference-profile', resourceName: model.id });
  const regions = model.id.startsWith('global.') ? [...model.regions, ''] : model.regions;
  return [
    { resources: [profile], conditions: {} },
    {
      resources: regions.map((region) => foundationModel(scope, model.id, region)),
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    },
  ];
}

const foundationModel = (scope: Construct, id: string, region: string): string =>
  Stack.of(scope).formatArn({
    service,
    region,
    account: '',
    resource: 'foundation-model',
    resourceName: foundationModelOf(id),
  });
