import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'da nb nn sv',
  words: `
    av bare ble bli blir blitt deres enn ennå et etter fikk fordi fra fram frem ga gjør ha hadde hun hva
    hvis hvor hvordan ifølge igjen ikke inn jeg kun langs mange mann meg mellom mer mot mye noe noen nå
    når og også opp oss over prosent regjeringen rundt sa seg siden sier skal slik stadig til tok uke ut
    uten var vært år
  `,
});
