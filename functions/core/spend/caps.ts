import { WirebriefError } from '../errors.ts';
import { type Amounts, dollars } from './amounts.ts';

/** The most that may be spent; tokens are those of models, input and output together. */
export interface SpendCaps {
  readonly characters: number;
  readonly tokens: number;
  readonly usd: number;
}

/** Of one article and one day (UTC). The caps by article are for one version of it. */
export interface Caps {
  readonly article: SpendCaps & {
    /** The most languages an article may be made in; more are held back when it is read. */
    readonly languages?: number;
  };
  readonly day: SpendCaps;
}

type Kind = keyof SpendCaps;
const KINDS: readonly Kind[] = ['characters', 'tokens', 'usd'];

/** The settings that set the caps. */
const SETTINGS = {
  article: { characters: 'maxArticleCharacters', tokens: 'maxArticleTokens', usd: 'maxArticleUsd' },
  day: { characters: 'maxDayCharacters', tokens: 'maxDayTokens', usd: 'maxDayUsd' },
} as const;

/** What amounts are, as caps count them. */
const countedOf = ({ characters, inputTokens, outputTokens, usd }: Amounts): SpendCaps => ({
  characters,
  tokens: inputTokens + outputTokens,
  usd,
});

/** Files among which a day's spend is divided, so that functions at work at the same time seldom write the same one. */
export const SHARDS = 16;

/** What one file may hold of a day's caps: a sixteenth of each, the first files one more where that leaves a rest. `{ characters: 18 }` gives 2, 2, 1, 1 … */
export function shardCaps({ characters, tokens, usd }: SpendCaps, shard: number): SpendCaps {
  const share = (cap: number): number => Math.floor(cap / SHARDS) + (shard < cap % SHARDS ? 1 : 0);
  return { characters: share(characters), tokens: share(tokens), usd: dollars(share(Math.round(usd * 1e9)) / 1e9) };
}

/** As much of `wanted` as fits beside what is spent. Requests have no cap. */
export function fitting(wanted: Amounts, spent: Amounts, caps: SpendCaps): Amounts {
  const counted = countedOf(spent);
  const room = (kind: Kind): number => Math.max(0, caps[kind] - counted[kind]);
  const inputTokens = Math.min(wanted.inputTokens, room('tokens'));
  return {
    characters: Math.min(wanted.characters, room('characters')),
    requests: wanted.requests,
    usd: dollars(Math.min(wanted.usd, room('usd'))),
    inputTokens,
    outputTokens: Math.min(wanted.outputTokens, room('tokens') - inputTokens),
  };
}

/** The first cap that amounts pass; undefined where they pass none. */
export function passedCap(amounts: Amounts, caps: SpendCaps): Kind | undefined {
  const counted = countedOf(amounts);
  return KINDS.find((kind) => dollars(counted[kind]) > caps[kind]);
}

/** The share of its caps that a day has spent, in per cent: of the cap that is nearest. 80 where 400 of 500 dollars are spent; 100 at most. */
export function daySharePercent(spent: Amounts, { day }: Caps): number {
  const counted = countedOf(spent);
  const shares = KINDS.map((kind) => (day[kind] === 0 ? 1 : counted[kind] / day[kind]));
  return Math.min(100, 100 * Math.max(...shares));
}

const REMEDIES = {
  article: (setting: string) => `Retry the article with --over-cap, or raise ${setting} and deploy again.`,
  day: (setting: string) =>
    `It goes on the next day by itself (UTC). To go on now: retry with --over-cap, or raise ${setting}.`,
};

/** The error for a call that was not made because of a cap. `cap` of its failure is the setting. */
export function spendCapped(
  scope: keyof Caps,
  kind: Kind,
  { caps, spent, asked }: { readonly caps: Caps; readonly spent?: Amounts | undefined; readonly asked: Amounts },
): WirebriefError {
  const cap = SETTINGS[scope][kind];
  const before = spent === undefined ? '' : `${countedOf(spent)[kind]} are counted, and `;
  const found = `${cap} is ${caps[scope][kind]}: ${before}the next call may take ${countedOf(asked)[kind]} more`;
  return new WirebriefError('spend-capped', found, REMEDIES[scope](cap), { cap });
}
