import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: 'أن أو إلى التي الذي بعد بين على عن في قد كان كانت لا لم ما مع من هذا هذه هو هي',
  lengthAgainstEnglish: 0.9,
  proclitics: /^(?:[وفبلك]{0,2}ال|[وف]?لل|[وفبلكس])(?=\p{L}{2})/u,
  marksNoNames: true,
  units: {
    foot: 'قدم* أقدام',
    inch: 'بوص*',
    yard: 'ياردة',
    mile: 'ميل* أميال',
    kilometre: 'كم كيلومتر*',
    centimetre: 'سم سنتيمتر*',
    metre: 'متر* أمتار',
    pound: 'رطل* أرطال',
    ounce: 'أونص*',
    kilogram: 'كجم كيلوغرام*',
    gram: 'غرام*',
    acre: 'فدان*',
    hectare: 'هكتار*',
    gallon: 'غالون*',
    litre: 'لتر*',
    degree: 'درج*',
  },
  newsWords: NEWS_WORDS,
});
