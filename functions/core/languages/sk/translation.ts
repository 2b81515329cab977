import type { Translation } from '../parts/translation.ts';

export const translation = (): Translation => ({
  functionWords: `
    a aj ako ale alebo bol bolo do ich je jeho jej ktorá ktorý na nie o od pre pri s sa sú v z za že
  `,
  lengthAgainstEnglish: 1.02,
});
