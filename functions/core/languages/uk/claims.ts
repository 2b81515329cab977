import { slavicCases } from '../families/slavic/cases.ts';
import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:не|ні|немає|нема|ніколи|ніхто|нікого|нічого|жоден|жодна|без)$/iu,
    refusals: /^відмов(?:и|ля)\p{L}*$/iu,
    behindRefusals: /ти(?:ся)?$/iu,
    lifted: /^(?:тільки|лише|раніше|менше)$/u,
    prefixes: 'не',
    isOneInSeveral: true,
  },
  auxiliaries: 'був була було були буде будуть',
  cases: slavicCases([
    ['а', 'у'],
    ['я', 'ю'],
    ['й', 'я'],
    ['ь', 'я'],
    ['', 'а'],
  ]),
  weekdays: {
    lastVowel: /[аеиоуьяюіїє]$/u,
  },
  currencies: {
    hryvnia: 'гривен|гривн',
  },
});
