import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';
import { articleOf } from './texts.ts';

const INVENTED = 'The town council of Port Ellin voted on Tuesday to sell 918 boats.';

async function isWrittenByTheModel({ newsroom, bedrock }: World): Promise<void> {
  const asked = bedrock.service.asked.length;
  await newsroom.drop('model.txt', articleOf(46), { languages: 'es', engine: 'bedrock' });
  equal((await newsroom.manifestWhen('model.txt')).state, 'complete');
  ok(bedrock.service.asked.length > asked, 'the model was asked');
  const { provenance } = JSON.parse((await newsroom.read('model.txt', 'brief.json')) ?? '{}');
  deepEqual([provenance.engine, provenance.model], ['bedrock', 'vendor.writer-v1:0']);
}

async function printsNothingInvented({ newsroom, bedrock }: World): Promise<void> {
  bedrock.service.corrupt = (answer) => ({
    ...answer,
    keyFacts: [{ text: INVENTED, sentences: [1] }, ...answer.keyFacts],
  });
  try {
    await newsroom.drop('invented.txt', articleOf(47), { languages: 'es', engine: 'bedrock' });
    equal((await newsroom.manifestWhen('invented.txt')).state, 'complete');
    for (const [name, text] of await newsroom.outputs('invented.txt'))
      ok(!text.includes('918 boat'), `${name} says 918`);
  } finally {
    bedrock.service.corrupt = (answer) => answer;
  }
}

export const MODELS: readonly Scenario[] = [
  { sentence: 'an article that wishes for a language model is briefed by it', run: isWrittenByTheModel },
  { sentence: 'what a model invents is not printed', run: printsNothingInvented },
];
