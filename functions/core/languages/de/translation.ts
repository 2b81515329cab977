import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    als an auch auf aus bei das dass dem den der des die ein eine einem einen er es für haben hat im in ist
    mit nach nicht oder sein sich sie und von war werden wie wird zu
  `,
  lengthAgainstEnglish: 1.15,
  compoundsWords: true,
  units: {
    foot: 'fuß fuss',
    inch: 'zoll',
    mile: 'meile*',
    centimetre: 'zentim*',
    pound: 'pfund',
    ounce: 'unze*',
    gram: 'gramm*',
    hectare: 'hektar*',
    degree: 'grad*',
  },
  newsWords: NEWS_WORDS,
});
