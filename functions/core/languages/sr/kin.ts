import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'bg bs hr mk sl',
  words: `
    aerodrom aerodroma aprila avgusta bezbednost bio celo ceo deca dece decembra decu dela delom deo dve
    dvoje evropa evropska evropske evropski februara fudbal fudbala gde hiljada hiljade hiljadu hteo
    izveštaj januara još jula juli juna juni juče ko koja koje koji lekar lekara lepo mesec meseca meseci
    mesta mesto milion miliona nedelja nedelje nedelju negde nego neko niko novembra odsto oktobra opština
    opštine opštini ostrva ostrvo ovde ponedeljak ponedeljka porodica porodice portparol portparolka posle
    poslednja poslednje poslednji pre predsednica predsednik predsednika preduzeća preduzeće promeniti
    reka reke reku saobraćaj saobraćaja saobraćajna saopštenje saopštenju saopšteno saopštila saopštio
    sednica sednici septembra sistem sistema sneg srbija srbije sreda sredu su sudija svako svet sveta
    svetu takođe tela telo u uhapšen uhapšena uhapšeni univerzitet univerziteta uspeh uvek verovatno vest
    vesti veće vreme će ću čovek čoveka šta али био већ година године да до за из изјавио или када као
    која које који му на не није од по после пред при рекао са само се су у шта што је још ће
  `,
});
