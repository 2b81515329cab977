import { parseManifest } from '../../functions/core/manifest/manifest.ts';
import type { World } from './invariants/world.ts';

/** What happened in simulations, by name: `{ crashes: 3, 'es done': 1 }`. It shows that what should happen does. */
export type Tally = Readonly<Record<string, number>>;

/** What happened in one simulation. */
export function tallied({ cloud, end }: World): Tally {
  const counts: Record<string, number> = {};
  const count = (name: string, more = 1): void => {
    counts[name] = (counts[name] ?? 0) + more;
  };
  count(
    'crashes',
    cloud.functions.reduce((sum, { kills }) => sum + kills, 0),
  );
  count('lines paid for', cloud.translate.payments.length);
  count('lines in doubt', cloud.translate.payments.filter((payment) => cloud.translate.isDoubtful(payment)).length);
  count('answers of models', cloud.bedrock.payments.length);
  count('events told', cloud.bus.told.length);
  count('virtual days', cloud.elapsed / (24 * 60 * 60 * 1_000));
  if (end === 'late') count('that did not end');
  for (const [path, { body }] of cloud.briefs.objects) {
    const manifest = path.endsWith('/manifest.json') ? parseManifest(body) : undefined;
    for (const { state, lastFailure, verdict } of Object.values(manifest?.languages ?? {})) {
      count(`languages ${state}`);
      if (lastFailure) count(`languages with ${lastFailure.code}`);
      if (verdict === 'review') count('languages to review');
    }
  }
  return counts;
}

/** The sums of two tallies. */
export const plus = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]),
  );
