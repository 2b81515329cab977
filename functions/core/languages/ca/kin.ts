import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'es gl pt',
  words: `
    així això al alguns als altres amb any anys aquell aquest aquesta aquests ara avui ben cap com d del
    dels des després dijous dilluns dimarts dimecres dir dissabte dit diumenge divendres dos dues durant
    el els em en encara es estat està fer fet fins gent gran ha han havia hi ho i ja l la les li menys
    millor molt més només nou on pel pels per perquè persones però poden primer quan qui segons sense seu
    seus seva seves son són també tant tenen tot totes tots té un una vegada
  `,
});
