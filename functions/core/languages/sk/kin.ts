import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'cs',
  words: `
    aj ako alebo bol bola boli bolo dňa ešte hovorí iba jej kde keď ktorá ktoré ktorí ktorý medzi môže
    nedeľu nie podľa povedal povedala počas pred predtým pretože pri sa si sme stredu svoje sú tiež utorok
    uviedla uviedol viac vo včera však zo štvrtok
  `,
});
