import { deepEqual, equal, match } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';
import { CHANGED_TERM } from './deployments.ts';
import { articleOf, storyOf } from './texts.ts';

const DEAR = 'caps/dear.txt';
const LATE = 'caps/late.txt';
/** A story costs more than this in one language; an article of which one line is new costs less, but more than is left of the day. */
const LITTLE = { maxArticleUsd: '0.004', maxDayUsd: '0.001' };
const MUCH = { maxArticleUsd: '20', maxDayUsd: '500' };
const BOATS = 333;

async function parksOverTheArticlesCap({ newsroom, translate, redeploy }: World): Promise<void> {
  await redeploy(LITTLE);
  await newsroom.drop(DEAR, storyOf('Dearan'), { languages: 'es' });
  const { state, languages } = await newsroom.manifestWhen(DEAR);
  deepEqual([state, languages['es']?.parkedBy], ['parked', 'maxArticleUsd']);
  deepEqual(translate.service.linesPaid('Dearan'), []);
  await newsroom.hears(DEAR, 'Brief Parked');
  const shown = await newsroom.wirebrief('status', DEAR);
  equal(shown.code, 1, shown.errors);
  match(shown.out, /maxArticleUsd/u);
  match(shown.out, /retry caps\/dear\.txt --over-cap/u);

  equal((await newsroom.wirebrief('retry', DEAR, '--over-cap', '--yes')).code, 0);
  equal((await newsroom.manifestWhen(DEAR, (each) => each.state === 'complete')).languages['es']?.state, 'done');
}

const MS_PER_DAY = 86_400_000;

async function waitsForAnotherDay({ newsroom, translate, deployer, redeploy, buckets }: World): Promise<void> {
  await newsroom.drop(LATE, articleOf(BOATS), { languages: 'fr' });
  const { state, languages } = await newsroom.manifestWhen(LATE);
  deepEqual([state, languages['fr']?.parkedBy], ['parked', 'maxDayUsd']);
  deepEqual(translate.service.linesPaid(String(BOATS)), []);
  await deployer.writeGlossary('harbour', CHANGED_TERM);
  await redeploy(MUCH);

  // A day passes: what was parked today was parked yesterday.
  const parked = await newsroom.keys(buckets().briefs, 'parked/');
  equal(parked.length, 1, `parked: ${parked.join(', ')}`);
  const [key = ''] = parked;
  const yesterday = new Date(Date.now() - MS_PER_DAY).toISOString().slice(0, 10);
  const [from, to] = [key, key.replace(/\d{4}-\d\d-\d\d/u, yesterday)].map(
    (each) => `s3://${buckets().briefs}/${each}`,
  );
  await newsroom.aws('s3', 'mv', '--quiet', from ?? '', to ?? '');
  const functions = await newsroom.resources('AWS::Lambda::Function');
  const answer = await newsroom.file('answer.json', '');
  await newsroom.aws('lambda', 'invoke', '--function-name', functions['ReleaseParked'] ?? '', answer);
  equal((await newsroom.manifestWhen(LATE, (each) => each.state === 'complete')).languages['fr']?.state, 'done');
  deepEqual(await newsroom.keys(buckets().briefs, 'parked/'), []);
}

export const CAPS: readonly Scenario[] = [
  {
    sentence: 'an article over its cap is parked before it is paid for, and retry --over-cap lets it through',
    run: parksOverTheArticlesCap,
  },
  { sentence: 'what is over the cap of a day goes on by itself on another', run: waitsForAnotherDay },
];
