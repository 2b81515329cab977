import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';
import { storyOf } from './texts.ts';

async function showsBriefs({ newsroom, translate }: World): Promise<void> {
  const file = await newsroom.file('dropped.txt', storyOf('Dropan'));
  const typed = ['drop', file, '--to', 'es', '--under', 'desk', '--json', '--yes', '--stack', 'Wirebrief'];
  const { code, out, errors } = await newsroom.wirebrief(...typed);
  equal(code, 0, errors);
  match(errors, /1 article to upload, at most \$/u);
  const { key, state, manifest, brief } = JSON.parse(out);
  deepEqual([key, state, manifest.languages.es.state], ['articles/desk/dropped.txt', 'complete', 'done']);
  match(JSON.stringify(brief), /Dropan/u);
  const paid = translate.service.linesPaid('Dropan').length;
  const again = await newsroom.wirebrief(...typed);
  equal(again.code, 0, again.errors);
  match(again.errors, /is there already, with the same wishes: not uploaded again/u);
  equal(translate.service.linesPaid('Dropan').length, paid);
}

async function tellsTheTopic({ newsroom }: World): Promise<void> {
  const topics = await newsroom.resources('AWS::SNS::Topic');
  const [, topic = ''] = Object.entries(topics).find(([id]) => id.startsWith('Notices')) ?? [];
  await newsroom.subscribe(topic);
  const path = 'desk/told.txt';
  await newsroom.drop(path, storyOf('Tellan'), { languages: 'es' });
  const told = async () =>
    (await newsroom.told()).some(
      (each) => each.detail.articleKey === `articles/${path}` && each['detail-type'] === 'Article Complete',
    );
  await newsroom.when('Article Complete at the topic', told);
}

export const DESK: readonly Scenario[] = [
  { sentence: 'drop uploads, waits and shows the brief; typed again, it uploads nothing', run: showsBriefs },
  { sentence: 'the topic of notify is told of a finished article', run: tellsTheTopic },
];

/** Two articles that lack a language once the stack has it. */
const LACKING = ['backfill/one.txt', 'backfill/two.txt'] as const;

async function addsTheNewLanguage({ newsroom, translate, redeploy }: World): Promise<void> {
  await Promise.all(LACKING.map((path, at) => newsroom.drop(path, storyOf(`Fill${'ab'[at]}n`))));
  for (const path of LACKING) equal((await newsroom.manifestWhen(path)).state, 'complete');
  await redeploy({ languages: 'es,fr,ca', superseded: 'withdraw', onArticleDeleted: 'withdraw' });
  await newsroom.drop('backfill/three.txt', storyOf('Fillan'));
  const { languages: made } = await newsroom.manifestWhen('backfill/three.txt');
  deepEqual(Object.keys(made).sort(), ['ca', 'en', 'es', 'fr']);

  const paid = translate.service.charged();
  const dry = await newsroom.wirebrief('backfill', 'backfill/', '--dry-run');
  equal(dry.code, 0, dry.errors);
  match(dry.out, /lacks ca/u);
  match(dry.out, /2 articles, at most \$/u);
  equal(translate.service.charged(), paid, 'a dry run costs nothing');

  equal((await newsroom.wirebrief('backfill', 'backfill/', '--yes')).code, 0);
  const isThere = ({ state, languages }: { state: string; languages: Readonly<Record<string, { state: string }>> }) =>
    state !== 'in-progress' && languages['ca']?.state === 'done';
  for (const path of LACKING) equal((await newsroom.manifestWhen(path, isThere)).state, 'complete');
  const after = translate.service.charged();
  ok(after > paid);

  const again = await newsroom.wirebrief('backfill', 'backfill/', '--yes');
  match(again.out, /Nothing among 3 articles/u);
  equal(translate.service.charged(), after);
}

async function addsALanguageToAll({ newsroom }: World): Promise<void> {
  equal((await newsroom.wirebrief('backfill', 'backfill/', '--to', 'pt', '--yes')).code, 0);
  const isThere = ({ state, languages }: { state: string; languages: Readonly<Record<string, { state: string }>> }) =>
    state !== 'in-progress' && languages['pt']?.state === 'done';
  for (const path of [...LACKING, 'backfill/three.txt'])
    equal((await newsroom.manifestWhen(path, isThere)).state, 'complete');
  const again = await newsroom.wirebrief('backfill', 'backfill/', '--to', 'pt', '--yes');
  match(again.out, /Nothing among 3 articles/u);
}

export const BACKFILL: readonly Scenario[] = [
  {
    sentence: 'after a redeploy with a new language, backfill says what it costs, adds it, and does nothing twice',
    run: addsTheNewLanguage,
  },
  { sentence: 'backfill --to adds a language to articles that do not wish for it', run: addsALanguageToAll },
];
