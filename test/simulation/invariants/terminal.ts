import { articleState } from '../../../functions/core/manifest/manifest.ts';
import { type Invariant, truths } from './world.ts';

/** Every article comes to an end, and so does every message. */
export const terminal: Invariant = {
  name: 'terminal',
  check(world) {
    const { cloud, end, history } = world;
    const left = cloud.queues.flatMap(({ options, messages }) =>
      messages.size > 0 ? [`${messages.size} messages are left in ${options.name}`] : [],
    );
    const late = end === 'late' ? ['work goes on for days'] : [];
    const open = truths(world).flatMap(({ key, manifest }) => {
      const known = history.some(({ step }) => step.key === key && step.kind === 'drop');
      if (!manifest) return known ? [`${key} has no manifest`] : [];
      return articleState(manifest) === 'in-progress' ? [`${key} is in progress for ever`] : [];
    });
    return [...late, ...left, ...open];
  },
};
