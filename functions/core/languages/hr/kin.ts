import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'bs sl sr',
  words: `
    bio cijeli cijelo dijela dijelom diljem dio djeca djece djecu dvije europa europe europska europske
    europski gdje glasnogovornica glasnogovornik glazba glede htio izvijestila izvijestio izvješće
    izvješću još jučer kazalište koja koje koji kolodvor kolovoza lijepo liječnica liječnici liječnik
    lipnja listopada milijun milijuna mjesec mjeseca mjeseci mjesta mjesto natrag nedjelja nedjelje
    nedjelju negdje nego netko nitko nogomet nogometa obitelj obitelji odvjetnica odvjetnik općina općine
    općini otok otoka ovdje ožujka poduzeća poduzeće pojasnila pojasnio ponedjeljak ponedjeljka ponovno
    poslije posljednja posljednje posljednji predsjednica predsjednik predsjednika prije primjerice
    priopćenje priopćenju priopćeno priopćila priopćio prometna prometne prometnoj promijeniti prosinca
    ravnatelj ravnateljica rijeka rijeke rijeku rujna siječnja sjednica sjednici snijeg srijeda srijedu
    srpnja studenog studenoga su sudac sukladno sustav sustava svatko sveučilišta sveučilište svibnja
    svijet svijeta svijetu također tijekom tijela tijelo tisuća tisuće tisuću tjedan tjedna tjedni tjednu
    tko točno travnja tvrtka tvrtke tvrtki u uhićen uhićena uhićeni unatoč uoči uspjeh uvijek veljače
    vijest vijesti vijeće vjerojatno vlak vlakom vremena vrijeme znanstvenici znanstvenik zrakoplov
    zrakoplova zračna zračne će ću čovjek čovjeka županija županije
  `,
});
