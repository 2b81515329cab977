import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  isUnspaced: true,
  countsPairs: true,
  hasCapitals: false,
  stopWords:
    '一个 上 不 与 中 为 也 了 于 从 他 他们 以 到 及 和 在 她 它 对 将 就 并 我们 或 是 有 的 着 而 表示 被 说 这 那 都',
  gluedPronoun: /^[他她][^们們人]$/u,
});
