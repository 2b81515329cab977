import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { lifecycleOf, type ModelLifecycle } from '../adapters/aws/bedrock/model-lifecycle.ts';
import { bedrockControlClient } from '../adapters/aws/clients.ts';
import { readConfig } from '../runtime/config.ts';
import { logger, metrics } from '../runtime/log.ts';
import { lambda, once } from '../runtime/middleware.ts';

/** Checks once a day whether any model of the settings is about to be retired. The alarm on `EndingModels` is on while one is. */
export const checkModels = (lifecycles: () => Promise<readonly ModelLifecycle[]>) => async (): Promise<void> => {
  const ending = (await lifecycles()).filter(({ state }) => state !== 'active');
  metrics.addMetric('EndingModels', MetricUnit.Count, ending.length);
  for (const model of ending) logger.error('a model of the settings will not stay: name another', { ...model });
};

const services = once(() => ({ config: readConfig('check-models'), client: bedrockControlClient() }));

export const handler = lambda(
  checkModels(() => {
    const { config, client } = services();
    return Promise.all(config.MODELS.map(({ id }) => lifecycleOf(client, id, new Date())));
  }),
);
