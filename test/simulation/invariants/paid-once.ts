import type { Invariant } from './world.ts';

/** Each line is paid for once, one that fails its checks once more, and once more for each answer that never came or could not be kept. */
export const paidOnce: Invariant = {
  name: 'paid once',
  check: ({ cloud }) =>
    [...Map.groupBy(cloud.translate.payments, ({ work }) => work)].flatMap(([work, payments]) => {
      // A line in doubt is sent once more, alone, and holds for one brief only.
      const isDoubtful = payments.some((payment) => cloud.translate.isDoubtful(payment));
      const most = (isDoubtful ? 2 : 1) + payments.filter(({ isLost }) => isLost).length;
      return payments.length > most ? [`${payments.length} times for ${work}, where ${most} are explained`] : [];
    }),
};
