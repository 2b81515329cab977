import type { Invariant } from './world.ts';

/** Each line is paid for once, and once more for each answer that never came or could not be kept. */
export const paidOnce: Invariant = {
  name: 'paid once',
  check: ({ cloud }) =>
    [...Map.groupBy(cloud.translate.payments, ({ work }) => work)].flatMap(([work, payments]) => {
      const most = 1 + payments.filter(({ isLost }) => isLost).length;
      return payments.length > most ? [`${payments.length} times for ${work}, where ${most} are explained`] : [];
    }),
};
