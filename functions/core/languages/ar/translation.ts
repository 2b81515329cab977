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
  denial: {
    plain: /(?<!\p{L}|(?:إذا|إن|لو)\s)[وف]?(?:لم|لن)(?!\p{L})(?!\s[\p{L}\s]{0,30}(?:إلا|سوى|فقط|حتى|بعد))/u,
    any: /(?<!\p{L})[وفأ]?(?:لا|لم|لن|ليس\p{L}*|ما|[بل]?عدم|بلا|كلا|لست|لسن\p{L}*|ألا|ألّا|لئلا|إلا|نف[ىت]|ت?نفي|امتنع\p{L}*|[يت]?رفض\p{L}*|[يت]?فشل\p{L}*|استحال\p{L}*|مستحيل|[يت]?تجنب\p{L}*|بدلا|بدلاً|قبل|[يت]?منع\p{L}*|نادر\p{L}*|قلي?ل\p{L}*|عجز\p{L}*)(?!\p{L})|دون|غير|عدم|ألا/u,
  },
  clock: {
    morning: 'صباح[ًا]*|ص|فجر[ًا]*|الصباح',
    afternoon: 'مساء[ًا]*|م|ظهر[ًا]*|عصر[ًا]*|المساء|بعد الظهر',
    either: 'ليل[ًا]*|الليل|ليلة',
    hours: 'صباحًا|مساءً|ص|م',
    misread: 'أنا|أكون|رئيس الوزراء',
  },
});
