import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Manifest } from '../newsroom.ts';
import type { Scenario, World } from '../scenario.ts';
import { storyOf } from './texts.ts';

const GLOSSARY = 'harbour';
const FIRST_TERM = [
  ['en', 'es'],
  ['harbour', 'dársena'],
];
export const CHANGED_TERM = [
  ['en', 'es'],
  ['harbour', 'fondeadero'],
];
const PATH = 'glossary.txt';
const STORY = storyOf('Glosan');
const WISHES = { languages: 'es,fr' };

async function isChanged({ translate, deployer, redeploy }: World): Promise<void> {
  await deployer.writeGlossary(GLOSSARY, FIRST_TERM);
  await redeploy({ superseded: 'mark', onArticleDeleted: 'keep' });
  equal(translate.service.terminologies.size, 1);
}

/** Other settings and a glossary, for the scenarios after it. */
export const CHANGED: Scenario = { sentence: 'a redeploy changes settings and imports a glossary', run: isChanged };

async function reachesTranslations({ newsroom }: World): Promise<void> {
  await newsroom.drop(PATH, STORY, WISHES);
  equal((await newsroom.manifestWhen(PATH)).state, 'complete');
  match((await newsroom.read(PATH, 'es.md')) ?? '', /dársena/u);
}

export const GLOSSARIES: readonly Scenario[] = [{ sentence: 'a glossary is kept to', run: reachesTranslations }];

async function changesOnlyWhatItTouches({ newsroom, translate }: World): Promise<void> {
  equal(translate.service.terminologies.size, 1, 'the old terminology is deleted');
  const before = await newsroom.manifestWhen(PATH);
  const paid = translate.service.charges.length;
  const dry = await newsroom.wirebrief('regenerate', PATH, '--dry-run');
  equal(dry.code, 0, dry.errors);
  match(dry.out, /1 article, at most \$/u);
  const { code, errors } = await newsroom.wirebrief('regenerate', PATH, '--yes');
  equal(code, 0, errors);
  const isNew = ({ state, languages: { es } }: Manifest) =>
    state !== 'in-progress' && es?.fingerprint !== before.languages['es']?.fingerprint;
  const { state, languages } = await newsroom.manifestWhen(PATH, isNew);
  equal(state, 'complete');
  equal(languages['fr']?.fingerprint, before.languages['fr']?.fingerprint);
  const page = (await newsroom.read(PATH, 'es.md')) ?? '';
  match(page, /fondeadero/u);
  ok(!page.includes('dársena'), 'the old term is gone');
  const lines = translate.service.charges
    .slice(paid)
    .flatMap(({ to, text }) => text.split('\n').map((line) => `${to} ${line}`));
  ok(lines.length > 0);
  deepEqual(
    lines.filter((line) => !/^es .*harbour/iu.test(line)),
    [],
    'only lines with the term are paid for',
  );
  match((await newsroom.wirebrief('regenerate', PATH, '--yes')).out, /Nothing is stale/u);
}

export const REGENERATE: readonly Scenario[] = [
  {
    sentence:
      'after a changed glossary, regenerate makes only its language again and pays only for lines with the term',
    run: changesOnlyWhatItTouches,
  },
];

async function leavesTheBuckets({ newsroom, translate, deployer, settings, buckets }: World): Promise<void> {
  const { articles, briefs } = buckets();
  const keys = async () => [...(await newsroom.keys(articles)), ...(await newsroom.keys(briefs))];
  const before = await keys();
  await deployer.destroy(settings());
  const gone = await newsroom
    .aws('cloudformation', 'describe-stacks', '--stack-name', 'Wirebrief')
    .catch((error: unknown) => String(error));
  match(gone, /does not exist/u);
  const after = new Set(await keys());
  deepEqual(
    before.filter((key) => !after.has(key)),
    [],
  );
  equal(translate.service.terminologies.size, 0);
  const names = await newsroom.ask<string[]>('lambda', 'list-functions', '--query', 'Functions[].FunctionName');
  deepEqual(
    names.filter((name) => name.startsWith('Wirebrief')),
    [],
  );
}

async function adoptsThem({ newsroom, translate, redeploy, buckets }: World): Promise<void> {
  const { articles, briefs } = buckets();
  const { KeyMetadata: key } = await newsroom.ask<{ KeyMetadata: { Arn: string } }>('kms', 'create-key');
  await redeploy({ articlesBucket: articles, briefsBucket: briefs, kmsKey: key.Arn });
  for (const url of Object.values(await newsroom.queues())) {
    const asked = ['sqs', 'get-queue-attributes', '--queue-url', url, '--attribute-names', 'KmsMasterKeyId'];
    const { Attributes: attributes } = await newsroom.ask<{ Attributes?: Record<string, string> }>(...asked);
    equal(attributes?.['KmsMasterKeyId'], key.Arn, url);
  }
  deepEqual(buckets(), { articles, briefs });
  const paid = translate.service.charged();
  await newsroom.drop('adopted.txt', STORY, WISHES);
  const { state } = await newsroom.manifestWhen('adopted.txt');
  equal(state, 'complete');
  equal(translate.service.charged(), paid);
  match((await newsroom.wirebrief('backfill', 'glossary.txt', '--yes')).out, /Nothing among 1 article/u);
}

export const DEPLOYMENTS: readonly Scenario[] = [
  {
    sentence: 'destroy removes the stack and its terminologies and leaves both buckets as they are',
    run: leavesTheBuckets,
  },
  {
    sentence:
      'the next deployment adopts both buckets, encrypts its queues with a key of ours, and what was paid for is still known',
    run: adoptsThem,
  },
  { sentence: 'destroy leaves adopted buckets as they are', run: leavesTheBuckets },
];
