import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:नहीं|न|ना|मत|बिना)$/u,
    refusals: /^(?:इनकार|इंकार)$/u,
    lifted: /^(?:केवल|सिर्फ)$/u,
    prefixes: 'अ ना',
  },
  rounding: {
    about: 'लगभग करीब तकरीबन',
    over: 'अधिक ज्यादा ज़्यादा',
    under: 'कम लगभग',
  },
  currencies: {
    dollar: 'डॉलर',
    euro: 'यूरो',
    pound: 'पाउंड',
    rouble: 'रूबल',
    rupee: 'रुपय|रुपए',
    yenOrYuan: 'येन|युआन',
  },
});
