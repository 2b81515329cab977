import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Manifest } from '../newsroom.ts';
import type { Scenario, World } from '../scenario.ts';
import { ARTICLE } from './texts.ts';

async function hasTheNewLanguage({ newsroom, redeploy }: World): Promise<void> {
  await redeploy({ languages: 'es,fr,ca' });
  await newsroom.drop('after-redeploy.txt', ARTICLE);
  const { state, languages } = await newsroom.manifestWhen('after-redeploy.txt');
  equal(state, 'complete');
  deepEqual(Object.keys(languages).sort(), ['ca', 'en', 'es', 'fr']);
}

const GLOSSARY = 'harbour';
const PATH = 'glossary.txt';

async function reachesTranslations({ newsroom, translate, deployer, redeploy }: World): Promise<void> {
  await deployer.writeGlossary(GLOSSARY, [
    ['en', 'es'],
    ['harbour', 'dársena'],
  ]);
  await redeploy({});
  equal(translate.service.terminologies.size, 1);
  await newsroom.drop(PATH, ARTICLE, { languages: 'es,ca' });
  equal((await newsroom.manifestWhen(PATH)).state, 'complete');
  match((await newsroom.read(PATH, 'es.md')) ?? '', /dársena/u);
}

async function changesOnlyItsLanguage({ newsroom, translate, deployer, redeploy }: World): Promise<void> {
  const before = [...translate.service.terminologies.keys()];
  const { languages } = await newsroom.manifestWhen(PATH);
  await deployer.writeGlossary(GLOSSARY, [
    ['en', 'es'],
    ['harbour', 'fondeadero'],
  ]);
  await redeploy({});
  equal(translate.service.terminologies.size, 1);
  ok(!before.some((name) => translate.service.terminologies.has(name)), 'the old terminology is deleted');
  const paid = translate.service.charged('ca');
  await newsroom.drop(PATH, ARTICLE, { languages: 'es,ca' });
  const isNew = ({ languages: { es } }: Manifest) =>
    es?.state === 'done' && es.fingerprint !== languages['es']?.fingerprint;
  equal((await newsroom.manifestWhen(PATH, isNew)).state, 'complete');
  const page = (await newsroom.read(PATH, 'es.md')) ?? '';
  match(page, /fondeadero/u);
  ok(!page.includes('dársena'), 'the old term is gone');
  equal(translate.service.charged('ca'), paid);
}

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

export const DEPLOYMENTS: readonly Scenario[] = [
  { sentence: 'after a redeploy with a new language, what is dropped has it', run: hasTheNewLanguage },
  { sentence: 'a glossary is imported and kept to', run: reachesTranslations },
  {
    sentence: 'a changed glossary replaces the one before, and only its language is paid for',
    run: changesOnlyItsLanguage,
  },
  {
    sentence: 'destroy removes the stack and its terminologies and leaves both buckets as they are',
    run: leavesTheBuckets,
  },
];
