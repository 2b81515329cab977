import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'hr sl sr',
  words: `
    aerodrom aerodroma aprila augusta bih bio cijeli cijelo decembra dijela dijelom dio djeca djece djecu
    dvije entitet entiteta evropa evropska evropske evropski februara federacije fudbal fudbala gdje
    hiljada hiljade hiljadu historija historije htio januara još jula juli juna juni jučer kanton kantona
    ko koja koje koji lahko lijepo ljekar ljekara milion miliona mjesec mjeseca mjeseci mjesta mjesto
    naredne narednog nedjelja nedjelje nedjelju negdje nego neko niko novembra oktobra općina općine
    općini ostrva ostrvo ovdje ponedjeljak ponedjeljka porodica porodice portparol portparolka poslije
    posljednja posljednje posljednji predsjednica predsjednik predsjednika preduzeća preduzeće prije
    promijeniti rijeka rijeke rijeku saobraćaj saobraćaja saobraćajna saopćenje saopćenju saopćeno
    saopćila saopćio sedmica sedmice sedmici sedmicu septembra sistem sistema sjednica sjednici snijeg
    srijeda srijedu su sudija svako svijet svijeta svijetu također tijela tijelo u uhapšen uhapšena
    uhapšeni univerzitet univerziteta uposlenika uspjeh uvijek vijest vijesti vijeće vjerovatno vremena
    vrijeme će ću čovjek čovjeka šta
  `,
});
