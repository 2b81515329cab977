import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  isUnspaced: true,
  countsPairs: true,
  hasCapitals: false,
  stopWords:
    '一个 一個 上 不 与 與 中 为 為 也 了 于 於 从 從 他 他们 他們 以 到 及 和 在 她 它 对 對 将 將 就 并 並 我们 我們 或 是 有 的 着 著 而 表示 被 说 說 这 這 那 都',
  gluedPronoun: /^[他她][^们們人]$/u,
});
