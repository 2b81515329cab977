import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { s3Client } from '../../functions/adapters/aws/clients.ts';
import { parseBrief } from '../../functions/core/brief/parse-brief.ts';
import { BUNDLING } from '../../infra/constructs/pipeline-function.ts';
import { bundleHandler } from '../bundle-handler.ts';
import { startLocalBedrock } from '../fakes/local-bedrock.ts';
import { type LocalCloud, startLocalCloud } from '../fakes/local-cloud.ts';
import { ended, modelNamed } from '../fakes/model-answers.ts';
import { objectCreated, queueEvent } from '../fakes/queue-events.ts';

const run = promisify(execFile);
const PAGE = `<!doctype html><html lang="fr"><head><title>Le port ouvre</title></head><body><nav>Accueil</nav><article>
<h1>Le port ouvre à 42 bateaux</h1>
<p>Le conseil de Norvale a voté mardi l’ouverture du port à 42 bateaux de pêche, pour 1,5 million de couronnes par an.</p>
<p>« C’est un prix juste », a déclaré Ada Lund, la maire de Norvale. Les premiers bateaux arriveront en mai.</p>
</article></body></html>`;
const CAPS = {
  article: { languages: 30, characters: 1_300_000, tokens: 2_000_000, usd: 20 },
  day: { characters: 40_000_000, tokens: 200_000_000, usd: 500 },
};

let cloud: LocalCloud;
let folder = '';
beforeAll(async () => {
  cloud = await startLocalCloud(vi.stubEnv);
  folder = await mkdtemp(join(tmpdir(), 'wirebrief-bundle-'));
});
afterAll(async () => {
  await cloud.stop();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** One handler as it is deployed: as one CommonJS file in a process of its own, with nothing installed beside it. */
async function invoke(name: string, event: object, environment: Record<string, string> = {}): Promise<unknown> {
  const bundle = join(folder, `${name}.js`);
  bundleHandler(`functions/handlers/${name}.ts`, bundle, BUNDLING);
  const script = `require(process.argv[1]).handler(JSON.parse(process.argv[2]), { awsRequestId: '1', getRemainingTimeInMillis: () => 60000 })
    .then((answer) => console.log('\\n' + JSON.stringify(answer)))`;
  const env = {
    ...process.env,
    ...cloud.environment,
    ARTICLES_BUCKET: cloud.articlesBucket,
    ARTICLES_QUEUE_URL: cloud.translationsQueueUrl, // no article has to wait here
    BRIEFS_BUCKET: cloud.briefsBucket,
    CAPS: JSON.stringify(CAPS),
    EVENT_BUS_NAME: 'default',
    FORMALITY: 'none',
    LANGUAGES: 'es',
    MAX_ARTICLE_BYTES: '1000000',
    ENGINE: 'built-in',
    MODELS: '[]',
    MODEL_TIME_LIMIT_MS: '60000',
    ON_ARTICLE_DELETED: 'withdraw',
    PROMPT: 'brief/v1',
    SUPERSEDED: 'withdraw',
    GLOSSARY_FOLDER: 'glossary',
    PIVOT: 'never',
    TRANSLATIONS_QUEUE_URL: cloud.translationsQueueUrl,
    ...environment,
  };
  const { stdout } = await run(process.execPath, ['-e', script, bundle, JSON.stringify(event)], { cwd: folder, env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const briefAt = async (path: string) => {
  const found = await s3Client().send(new GetObjectCommand({ Bucket: cloud.briefsBucket, Key: path }));
  return parseBrief((await found.Body?.transformToString()) ?? '');
};

describe('the bundled functions', () => {
  it('brief a page and translate it with nothing but their one file', async () => {
    const page = { Bucket: cloud.articlesBucket, Key: 'articles/port.html', Body: PAGE, ContentType: 'text/html' };
    await s3Client().send(new PutObjectCommand(page));
    const done = { batchItemFailures: [] };
    expect(await invoke('summarize-article', queueEvent([objectCreated(page.Key)]))).toEqual(done);
    expect((await briefAt('briefs/port.html/brief.json'))?.quotes[0]?.speaker?.name).toBe('Ada Lund');
    expect(await invoke('translate-brief', queueEvent(await cloud.takeMessages(), 'translations'))).toEqual(done);
    expect((await briefAt('briefs/port.html/es.json'))?.translatedFrom).toBe('fr');
  });

  it('ask a language model over HTTP/2 with the prompt beside them, and check what it says', async () => {
    const bedrock = await startLocalBedrock();
    try {
      await cp('prompts', join(folder, 'prompts'), { recursive: true });
      const line = (text: string, sentence: number) => ({ text, sentences: [sentence] });
      const answer = {
        headline: line('Norvale a voté l’ouverture du port à 42 bateaux', 1),
        summary: [
          line('Le conseil de Norvale a voté l’ouverture du port à 42 bateaux de pêche.', 1),
          line('Les premiers bateaux arriveront en juin.', 3),
          line('Les premiers bateaux arriveront en mai.', 3),
        ],
        keyFacts: [line('Les bateaux paieront 1,5 million de couronnes par an.', 1)],
        importantQuotes: [1],
        speakers: [],
      };
      bedrock.gives(ended(answer));
      const Body = PAGE.replace('<nav>Accueil</nav>', '');
      await s3Client().send(
        new PutObjectCommand({
          Bucket: cloud.articlesBucket,
          Key: 'articles/modele.html',
          ContentType: 'text/html',
          Body,
        }),
      );
      const environment = {
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.endpoint,
        ENGINE: 'bedrock',
        MODELS: JSON.stringify([modelNamed('eu.vendor.writer-2')]),
      };
      const event = queueEvent([objectCreated('articles/modele.html')], 'articles');
      expect(await invoke('summarize-article', event, environment)).toEqual({ batchItemFailures: [] });
      const brief = await briefAt('briefs/modele.html/brief.json');
      expect(brief?.provenance).toMatchObject({ engine: 'bedrock', model: 'eu.vendor.writer-2' });
      expect(brief?.provenance.prompt).toMatch(/^brief\/v1 [0-9a-f]{64}$/u);
      expect(JSON.stringify(brief)).not.toContain('juin');
      expect(brief?.checks.lines).toEqual({ proposed: 4, verified: 3, rejected: 1 });
    } finally {
      await bedrock.stop();
    }
  });

  it('record the messages that were given up', async () => {
    const event = queueEvent([objectCreated('articles/given up.txt')], 'articles-dead');
    expect(await invoke('record-failure', event)).toEqual({ batchItemFailures: [] });
  });
});
