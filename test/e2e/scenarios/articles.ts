import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Work } from '../newsroom.ts';
import type { Scenario, World } from '../scenario.ts';
import { ARTICLE, articleOf } from './texts.ts';

const CORRECTION = articleOf(77);
const WISHES = { languages: 'es,fr' };
const PATH = 'news/hafen + Größe.txt';
const PAGES = ['en', 'es', 'fr'].flatMap((language) => ['html', 'json', 'md'].map((format) => `${language}.${format}`));

/** Why a piece of work failed, by its code. */
export const causeOf = (work: Work | undefined): string | undefined => work?.lastFailure?.code;

async function isBriefed({ newsroom, translate }: World): Promise<void> {
  await newsroom.drop(PATH, ARTICLE, WISHES);
  const { state, versionId } = await newsroom.manifestWhen(PATH);
  equal(state, 'complete');
  ok(versionId, 'the manifest names the version that was read');
  const outputs = await newsroom.outputs(PATH);
  deepEqual([...outputs.keys()], ['article.txt', 'brief.json', ...PAGES, 'manifest.json'].sort());
  match(outputs.get('es.html') ?? '', /<html[^>]* lang="es"/u);
  ok(translate.service.charged('es') > 0);
  await newsroom.idle();
  const heard = await newsroom.heard(PATH);
  const ready = heard.filter((each) => each['detail-type'] === 'Brief Ready').map(({ detail }) => detail.language);
  deepEqual(ready.sort(), ['en', 'es', 'fr']);
}

async function isFreeTheSecondTime({ newsroom, translate }: World): Promise<void> {
  const before = await newsroom.manifestWhen(PATH);
  const [paid, page] = [translate.service.charged(), await newsroom.read(PATH, 'es.md')];
  await newsroom.drop(PATH, ARTICLE, WISHES);
  const after = await newsroom.manifestWhen(
    PATH,
    ({ sequencer, state }) => sequencer !== before.sequencer && state !== 'in-progress',
  );
  await newsroom.idle();
  equal(after.state, 'complete');
  equal(translate.service.charged(), paid);
  equal(await newsroom.read(PATH, 'es.md'), page);
}

async function isFreeDeliveredTwice({ newsroom, translate, buckets }: World): Promise<void> {
  const { sequencer, versionId } = await newsroom.manifestWhen(PATH);
  const paid = translate.service.charged();
  const object = { key: `articles/${PATH}`, sequencer, 'version-id': versionId };
  const detail = { bucket: { name: buckets().articles }, object };
  const body = JSON.stringify({ source: 'aws.s3', 'detail-type': 'Object Created', detail });
  const url = (await newsroom.queues())['ArticleQueue'] ?? '';
  for (let copy = 0; copy < 2; copy += 1)
    await newsroom.aws('sqs', 'send-message', '--queue-url', url, '--message-body', body);
  await newsroom.idle();
  equal((await newsroom.manifestWhen(PATH)).state, 'complete');
  equal(translate.service.charged(), paid);
}

async function replacesEveryPage({ newsroom, translate }: World): Promise<void> {
  const before = await newsroom.manifestWhen(PATH);
  const [paid, first] = [translate.service.charged(), translate.service.charged('es')];
  const isNew = ({ fingerprint, state }: typeof before) =>
    fingerprint !== before.fingerprint && state !== 'in-progress';
  await newsroom.drop(PATH, CORRECTION, WISHES);
  const { state } = await newsroom.manifestWhen(PATH, isNew);
  equal(state, 'complete');
  const outputs = await newsroom.outputs(PATH);
  for (const name of PAGES) {
    match(outputs.get(name) ?? '', /\b77 boat/u, name); // a figure alone may be of the page's date
    ok(!/\b42 boat/u.test(outputs.get(name) ?? ''), `${name} still says 42`);
  }
  const again = translate.service.charged() - paid;
  ok(again > 0 && again < first, `${again} characters paid for a correction of one figure, ${first} at first`);
}

const poison = (what: string, name: string, content: string | Uint8Array, code: string): Scenario => ({
  sentence: `an article that is ${what} is recorded as failed, and its neighbour is briefed`,
  run: async ({ newsroom }) => {
    const neighbour = newsroom.drop(`poison/beside-${name}`, ARTICLE, WISHES);
    await Promise.all([newsroom.drop(`poison/${name}`, content, WISHES), neighbour]);
    const failed = await newsroom.manifestWhen(`poison/${name}`);
    deepEqual([failed.state, causeOf(failed.brief)], ['failed', code]);
    equal((await newsroom.manifestWhen(`poison/beside-${name}`)).state, 'complete');
    deepEqual(await newsroom.files(`poison/${name}`), ['manifest.json']);
  },
});

async function failsAlone({ newsroom }: World): Promise<void> {
  await newsroom.drop('unknown.txt', ARTICLE, { languages: 'es,xx' });
  const { state, languages } = await newsroom.manifestWhen('unknown.txt');
  equal(state, 'partial');
  deepEqual(
    Object.entries(languages)
      .map(([tag, work]) => [tag, work.state])
      .sort(),
    [
      ['en', 'done'],
      ['es', 'done'],
      ['xx', 'failed'],
    ],
  );
}

const PNG = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
]);
const TOO_LARGE = 1_000_001;

export const ARTICLES: readonly Scenario[] = [
  {
    sentence: 'a dropped article becomes pages in its own language and each one asked for, and they are announced',
    run: isBriefed,
  },
  { sentence: 'the same article dropped again costs nothing and changes no page', run: isFreeTheSecondTime },
  { sentence: 'an event delivered three times is paid for once', run: isFreeDeliveredTwice },
  { sentence: 'a correction replaces every page, and only the changed lines are paid for', run: replacesEveryPage },
  poison('empty', 'empty.txt', '', 'article-too-short'),
  poison('no text', 'picture.txt', PNG, 'article-unsupported-format'),
  poison('too large', 'large.txt', 'A long line of words.\n'.repeat(TOO_LARGE / 22 + 1), 'article-too-large'),
  { sentence: 'a language that does not exist fails alone', run: failsAlone },
];
