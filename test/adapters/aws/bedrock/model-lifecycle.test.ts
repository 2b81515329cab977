import { BedrockClient, GetFoundationModelCommand } from '@aws-sdk/client-bedrock';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { lifecycleOf } from '../../../../functions/adapters/aws/bedrock/model-lifecycle.ts';
import { foundationModelOf } from '../../../../functions/core/model/ask/models.ts';
import { checkModels } from '../../../../functions/handlers/check-models.ts';

const client = new BedrockClient({ region: 'eu-west-1' });
const service = mockClient(client);
beforeEach(() => {
  service.reset();
});

const NOW = new Date('2026-11-24T00:00:00Z');
const details = (status: 'ACTIVE' | 'LEGACY', endOfLifeTime?: Date) => ({
  modelDetails: {
    modelArn: 'arn',
    modelId: 'm',
    modelLifecycle: { status, ...(endOfLifeTime ? { endOfLifeTime } : {}) },
  },
});
const named = (name: string) => Object.assign(new Error('x'), { name, $metadata: { httpStatusCode: 400 } });

describe('the lifecycle of a model', () => {
  it('is that of the plain model behind a profile', async () => {
    service.on(GetFoundationModelCommand).resolves(details('ACTIVE'));
    expect(await lifecycleOf(client, 'eu.vendor.writer-2', NOW)).toEqual({ id: 'eu.vendor.writer-2', state: 'active' });
    expect(service.commandCalls(GetFoundationModelCommand)[0]?.args[0].input).toEqual({
      modelIdentifier: 'vendor.writer-2',
    });
  });

  it('is ending once it is legacy, on the day the service names', async () => {
    service.on(GetFoundationModelCommand).resolves(details('LEGACY', new Date('2027-03-01T00:00:00Z')));
    expect(await lifecycleOf(client, 'm', NOW)).toEqual({
      id: 'm',
      state: 'ending',
      endOfLife: '2027-03-01T00:00:00.000Z',
    });
  });

  it('is ending even while it is active, once its last day is less than ninety days away', async () => {
    service.on(GetFoundationModelCommand).resolvesOnce(details('ACTIVE', new Date('2027-02-21T00:00:00Z')));
    expect((await lifecycleOf(client, 'm', NOW)).state).toBe('ending');
    service.on(GetFoundationModelCommand).resolves(details('ACTIVE', new Date('2027-02-23T00:00:00Z')));
    expect((await lifecycleOf(client, 'm', NOW)).state).toBe('active');
  });

  it('is over if the service does not have the model, and unknown, never active, if the request failed', async () => {
    service
      .on(GetFoundationModelCommand)
      .rejectsOnce(named('ResourceNotFoundException'))
      .rejects(named('AccessDeniedException'));
    expect((await lifecycleOf(client, 'm', NOW)).state).toBe('gone');
    expect((await lifecycleOf(client, 'm', NOW)).state).toBe('unknown');
  });

  it.each([
    ['vendor.writer-1', 'vendor.writer-1'],
    ['global.vendor.writer-1', 'vendor.writer-1'],
    ['us-gov.vendor.writer-1', 'vendor.writer-1'],
    ['users.vendor', 'users.vendor'],
  ])('%s is %s', (id, plain) => {
    expect(foundationModelOf(id)).toBe(plain);
  });

  it('is checked for every model of the settings', async () => {
    let asked = 0;
    await checkModels(async () => {
      asked += 1;
      return [
        { id: 'a', state: 'active' },
        { id: 'b', state: 'gone' },
      ];
    })();
    expect(asked).toBe(1);
  });
});
