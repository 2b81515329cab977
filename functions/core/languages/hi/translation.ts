import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: 'इस एक और का कि की के को था थी नहीं ने पर भी में यह लिए से है हैं',
  lengthAgainstEnglish: 1,
  marksNoNames: true,
  units: {
    foot: 'फुट फ़ुट फीट फ़ीट',
    inch: 'इंच*',
    yard: 'गज',
    mile: 'मील',
    kilometre: 'किमी किलोमीटर',
    centimetre: 'सेमी सेंटीमीटर',
    metre: 'मीटर',
    pound: 'पाउंड पौंड',
    ounce: 'औंस',
    kilogram: 'किलो* किग्रा',
    gram: 'ग्राम',
    acre: 'एकड़',
    hectare: 'हेक्टेयर',
    gallon: 'गैलन',
    litre: 'लीटर',
    degree: 'डिग्री',
  },
  newsWords: NEWS_WORDS,
});
