import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalCloud, startLocalCloud } from './cloud/local-cloud.ts';
import { pythonEnvironment } from './cloud/python-environment.ts';
import { type Deployer, deployer, type Outputs, type Settings } from './deploy.ts';
import { type Buckets, Newsroom } from './newsroom.ts';
import type { Environment } from './processes.ts';
import { startReader } from './reader.ts';
import { type BedrockStandIn, startBedrock } from './stand-ins/bedrock-stand-in.ts';
import { startTranslate, type TranslateStandIn } from './stand-ins/translate-stand-in.ts';

/** Everything a scenario acts on: the deployed stack from outside, and the weather inside. */
export interface World {
  readonly newsroom: Newsroom;
  readonly translate: TranslateStandIn;
  readonly bedrock: BedrockStandIn;
  readonly deployer: Deployer;
  readonly cloud: LocalCloud;
  /** Deploys with these settings over the ones before, which are kept. */
  redeploy(changed: Settings): Promise<void>;
  readonly settings: () => Settings;
  readonly buckets: () => Buckets;
}

export interface WorldOptions {
  /** For everything that is written. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly show: (line: string) => void;
  /** Is given everything that has to be stopped, at the moment it runs. */
  readonly onStarted: (stop: () => Promise<void>) => void;
}

/** No such model exists. */
const MODEL = 'vendor.writer-v1:0';
/** Of the first deployment: languages whose script the stand-in's pseudo-translation shares, and a model for articles that wish for it. */
const FIRST_SETTINGS: Settings = {
  languages: 'es,fr',
  notify: 'topic',
  summarizeConcurrency: '3', // each is a process that has to start; a small machine starts no more at once
  translateConcurrency: '8',
  models: JSON.stringify([
    {
      id: MODEL,
      answers: 'json-schema',
      contextTokens: 200_000,
      inputUsdPerMillionTokens: 1,
      outputUsdPerMillionTokens: 5,
      pricesOf: '2026-11-24',
      regions: [],
    },
  ]),
};
const NODE_MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** What pip may need to reach its package index, and what decides how texts are written. */
const KEPT = /^(?:PIP_|LANG$|LC_|TZ$|.*_proxy$|SSL_CERT_)/iu;

/** Only the way to programs and to the package index is taken over: no profile, account or region of the machine. */
function baseEnvironment(home: string): Environment {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}

/** Starts the cloud and the stand-ins and deploys the stack. Throws `Unavailable` where the machine cannot run them. */
export async function startWorld({ folder, signal, show, onStarted }: WorldOptions): Promise<World> {
  const base = baseEnvironment(folder);
  const python = await pythonEnvironment(base, signal);
  const translate = await startTranslate();
  onStarted(translate.stop);
  const bedrock = await startBedrock([MODEL]);
  onStarted(bedrock.stop);
  const cloud = await startLocalCloud({
    python: python.python,
    folder: join(folder, 'cloud'),
    environment: {
      ...base,
      MINISTACK_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_TRANSLATE: translate.url,
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: bedrock.url,
      NODE_PATH: NODE_MODULES, // the toolkit's own functions take the SDK from the runtime, which has none here
    },
  });
  onStarted(cloud.stop);
  const environment: Environment = {
    ...base,
    AWS_ENDPOINT_URL: cloud.url,
    AWS_CA_BUNDLE: cloud.authority,
    NODE_EXTRA_CA_CERTS: cloud.authority,
    CI: 'true',
  };
  const reader = startReader(environment);
  const project = join(folder, 'project');
  const newsroom = new Newsroom({
    ...{ program: python.aws, reader, environment, folder: join(folder, 'newsroom'), project, signal },
  });
  const toolkit = await deployer({ folder: project, environment, show, signal });
  await toolkit.bootstrap();
  const world = worldOf({ newsroom, translate, bedrock, cloud, deployer: toolkit });
  await world.redeploy({});
  await newsroom.listen();
  return world;
}

function worldOf(parts: Pick<World, 'newsroom' | 'translate' | 'bedrock' | 'cloud' | 'deployer'>): World {
  let settings = FIRST_SETTINGS;
  let outputs: Outputs = {};
  const buckets = () => ({ articles: outputs['ArticlesBucket'] ?? '', briefs: outputs['BriefsBucket'] ?? '' });
  return {
    ...parts,
    settings: () => settings,
    buckets,
    redeploy: async (changed) => {
      settings = { ...settings, ...changed };
      outputs = await parts.deployer.deploy(settings);
      parts.newsroom.use(buckets());
    },
  };
}
