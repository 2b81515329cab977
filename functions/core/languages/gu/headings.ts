import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'સારાંશ',
  keyFacts: 'મુખ્ય તથ્યો',
  quotes: 'અવતરણો',
  people: 'વ્યક્તિઓ',
  organizations: 'સંસ્થાઓ',
  places: 'સ્થળો',
  figures: 'આંકડા',
  source: 'સ્રોત',
  original: 'મૂળ લખાણ',
  translatedFrom: 'અનુવાદ, મૂળ ભાષા',
  notNamed: 'બોલનારનું નામ નથી',
  needsReview: 'સમીક્ષા જરૂરી',
  notChecked: 'અનુવાદ તપાસાયો નથી',
  notVerified: 'ચકાસણી થઈ નથી',
  sourceSentence: 'લેખમાંનું વાક્ય',
  machineMade: 'યંત્ર દ્વારા તૈયાર; દરેક તથ્ય અને દરેક અવતરણ લેખ તરફ નિર્દેશ કરે છે.',
  reported: 'કથનનો સાર, શબ્દશઃ નહીં',
  takenFromArticle: 'લેખમાંથી લીધેલું',
  superseded: 'હવે અદ્યતન નથી',
});
