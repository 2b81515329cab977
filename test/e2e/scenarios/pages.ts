import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Scenario, World } from '../scenario.ts';
import { articleOf, storyOf } from './texts.ts';

const pagesOf = (names: readonly string[], language: string): string[] =>
  names.filter((name) => name.startsWith(`${language}.`));

async function goesWithItsArticle({ newsroom, translate }: World): Promise<void> {
  const [path, story] = ['pages/deleted.txt', storyOf('Delan')];
  await newsroom.drop(path, story, { languages: 'es' });
  equal((await newsroom.manifestWhen(path)).state, 'complete');
  await newsroom.remove(path);
  const { languages } = await newsroom.manifestWhen(path, ({ state }) => state === 'withdrawn');
  equal(languages['es']?.state, 'withdrawn');
  await newsroom.hears(path, 'Article Withdrawn');
  const left = await newsroom.files(path);
  deepEqual([...pagesOf(left, 'es'), ...pagesOf(left, 'en')], []);
  ok(left.includes('manifest.json'));

  const paid = translate.service.linesPaid('Delan').length;
  await newsroom.drop(path, story, { languages: 'es' });
  equal((await newsroom.manifestWhen(path, ({ state }) => state === 'complete')).languages['es']?.state, 'done');
  equal(translate.service.linesPaid('Delan').length, paid, 'lines that were paid for are kept');
}

async function goesWithItsWish({ newsroom }: World): Promise<void> {
  const path = 'pages/unwished.txt';
  await newsroom.drop(path, storyOf('Wishan'), { languages: 'es,fr' });
  const { fingerprint } = await newsroom.manifestWhen(path);
  await newsroom.drop(path, articleOf(77, storyOf('Wishan')), { languages: 'fr' });
  const isNew = (each: { fingerprint: string; state: string }) =>
    each.fingerprint !== fingerprint && each.state !== 'in-progress';
  const { state, languages } = await newsroom.manifestWhen(path, isNew);
  deepEqual([state, languages['es']?.state, languages['fr']?.state], ['complete', 'withdrawn', 'done']);
  const left = await newsroom.files(path);
  deepEqual([pagesOf(left, 'es').length, pagesOf(left, 'fr').length], [0, 3]);
  equal((await newsroom.hears(path, 'Brief Withdrawn')).detail.language, 'es');
}

async function isWithdrawn({ newsroom }: World): Promise<void> {
  const path = 'pages/withdrawn.txt';
  await newsroom.drop(path, storyOf('Gonan'), { languages: 'es' });
  equal((await newsroom.manifestWhen(path)).state, 'complete');
  const { code, out, errors } = await newsroom.wirebrief('withdraw', path, '--yes');
  equal(code, 0, errors);
  match(out, /withdrawn/u);
  equal((await newsroom.manifestWhen(path)).state, 'withdrawn');
  await newsroom.hears(path, 'Article Withdrawn'); // comes once the pages are gone
  const left = await newsroom.files(path);
  deepEqual([...pagesOf(left, 'es'), ...pagesOf(left, 'en')], []);
  match((await newsroom.wirebrief('withdraw', path, '--yes')).out, /withdrawn already/u);
}

async function namesTheRightWish({ newsroom }: World): Promise<void> {
  const path = 'pages/typo.txt';
  await newsroom.drop(path, storyOf('Typan'), { language: 'es' });
  const { state, brief } = await newsroom.manifestWhen(path);
  deepEqual([state, brief.lastFailure?.code], ['failed', 'wish-invalid']);
  match(brief.lastFailure?.remedy ?? '', /did you mean languages\?/u);
  deepEqual(await newsroom.files(path), ['manifest.json']);
  await newsroom.hears(path, 'Article Failed');
}

async function isMadeAnew({ newsroom, translate, buckets }: World): Promise<void> {
  const [path, story] = ['pages/damaged.txt', storyOf('Madan')];
  await newsroom.drop(path, story, { languages: 'es' });
  equal((await newsroom.manifestWhen(path)).state, 'complete');
  await newsroom.overwrite(path, 'manifest.json', 'this is no manifest');
  const paid = translate.service.linesPaid('Madan').length;
  equal(JSON.parse((await newsroom.wirebrief('status', path, '--json')).out).state, 'unreadable');
  equal((await newsroom.wirebrief('retry', path)).code, 0);
  const read = async () => ((await newsroom.read(path, 'manifest.json')) ?? '').startsWith('{');
  await newsroom.when(`a new manifest of ${path}`, read);
  const { state, setAside = '' } = await newsroom.manifestWhen(path);
  equal(state, 'complete');
  deepEqual(await newsroom.keys(buckets().briefs, setAside), [setAside]);
  equal(translate.service.linesPaid('Madan').length, paid);
}

const CORRECTIONS = 20;

async function endsRight({ newsroom }: World): Promise<void> {
  const path = 'pages/corrected.txt';
  const boats = Array.from({ length: CORRECTIONS }, (_, at) => 201 + at);
  for (const each of boats) await newsroom.put(path, articleOf(each, storyOf('Rapidan')), { languages: 'es' });
  const last = String(boats.at(-1));
  const isLast = async () => ((await newsroom.read(path, 'es.md')) ?? '').includes(`${last} boat`);
  await newsroom.when(`the last correction of ${path}`, isLast);
  equal((await newsroom.manifestWhen(path)).state, 'complete');
  for (const [name, text] of await newsroom.outputs(path)) {
    if (/\.(?:md|html)$/u.test(name)) match(text, new RegExp(`\\b${last} boat`, 'u'), name);
    const old = boats.slice(0, -1).find((each) => new RegExp(`\\b${each} boat`, 'u').test(text));
    if (name !== 'manifest.json') equal(old, undefined, `${name} still says ${old}`);
  }
  const failed = (await newsroom.heard(path)).filter((each) => /Failed|Partial/u.test(each['detail-type']));
  deepEqual(failed, []);
}

export const PAGES: readonly Scenario[] = [
  {
    sentence: 'the pages of a deleted article are withdrawn; dropped again, it costs nothing',
    run: goesWithItsArticle,
  },
  { sentence: 'a correction that no longer wishes for a language withdraws its pages', run: goesWithItsWish },
  { sentence: 'withdraw removes an article and its pages', run: isWithdrawn },
  { sentence: 'a misspelt wish fails the article with the right name', run: namesTheRightWish },
  { sentence: 'a damaged manifest is set aside and made anew, and costs nothing', run: isMadeAnew },
  { sentence: `after ${CORRECTIONS} quick corrections every page says the last`, run: endsRight },
];

async function isMarked({ newsroom }: World): Promise<void> {
  const path = 'pages/marked.txt';
  await newsroom.drop(path, storyOf('Markan'), { languages: 'es,fr' });
  const { fingerprint } = await newsroom.manifestWhen(path);
  await newsroom.drop(path, articleOf(78, storyOf('Markan')), { languages: 'fr' });
  const isNew = (each: { fingerprint: string; state: string }) =>
    each.fingerprint !== fingerprint && each.state !== 'in-progress';
  const { languages } = await newsroom.manifestWhen(path, isNew);
  equal(languages['es']?.state, 'superseded');
  const outputs = await newsroom.outputs(path);
  equal(JSON.parse(outputs.get('es.json') ?? '{}').superseded?.reason, 'not-wanted');
  match(outputs.get('es.html') ?? '', /<p class="superseded"/u);
  ok(!(outputs.get('fr.html') ?? '').includes('<p class="superseded"'));
  await newsroom.hears(path, 'Brief Superseded');
}

async function isKept({ newsroom }: World): Promise<void> {
  const path = 'pages/kept.txt';
  await newsroom.drop(path, storyOf('Keepan'), { languages: 'es' });
  equal((await newsroom.manifestWhen(path)).state, 'complete');
  const before = await newsroom.files(path);
  await newsroom.remove(path);
  const { state } = await newsroom.manifestWhen(path, (each) => each.deleted !== undefined);
  equal(state, 'complete');
  deepEqual(await newsroom.files(path), before);
  equal((await newsroom.wirebrief('withdraw', path, '--yes')).code, 0);
  await newsroom.when('no pages', async () => pagesOf(await newsroom.files(path), 'es').length === 0);
}

/** With `superseded: mark` and `onArticleDeleted: keep`. */
export const KEPT_PAGES: readonly Scenario[] = [
  { sentence: 'with superseded=mark, pages of a language no longer wished for stay and say so', run: isMarked },
  { sentence: 'with onArticleDeleted=keep, pages outlive their article until withdraw', run: isKept },
];
