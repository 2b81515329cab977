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
  denial: {
    plain:
      /(?<![\p{L}\p{M}])नहीं\s(?:[\p{L}\p{M}]+\s){0,3}?(?:था|थी|थे|थीं|गया|गई|गए|हुआ|हुई|हुए|किया|की|दिया|दी|सका|सकी|सके|पाया|पाई|पाए|है|हैं)(?![\p{L}\p{M}])(?!\s(?:केवल|सिर्फ|बल्कि))/u,
    any: /(?<![\p{L}\p{M}])(?:नहीं|नही|न|ना|मत|बिना|बगैर|इनकार|इंकार|असमर्थ|असंभव|असफल|नाकाम|विफल|गैर\p{L}*|ग़ैर\p{L}*|कमी|अभाव|बजाय|अन[\p{L}\p{M}]+|नाम[\p{L}\p{M}]+|ठुकरा[\p{L}\p{M}]*|कभी|नज़रअंदाज़|दुर्लभ|विरल)(?![\p{L}\p{M}])/u,
  },
  clock: {
    morning: 'सुबह|प्रातः|तड़के|सवेरे',
    afternoon: 'दोपहर|शाम|अपराह्न',
    either: 'रात',
    hours: 'बजे|बजकर',
    misread: 'हूँ|हूं|प्रधानमंत्री',
  },
});
