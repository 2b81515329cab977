import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  isToldByWordsAlone: true,
  words: `
    alhamisi alikuwa aliongeza alisema aliyekuwa ambako ambao ambapo ambaye ambayo ambazo amekuwa amesema
    anasema anaweza asilimia awali baada baadhi bado barabara eneo habari hadi hakuna hali hapo hata hii
    hilo hivyo hiyo hizo huku huo huyo ijumaa ili ilikuwa ingawa jana jumamosi jumanne jumapili jumatano
    jumatatu kabla kadhaa kama katika kazi kijiji kila kituo kubwa kuhusu kutoka kutokana kuwa kwa kwake
    kwamba kwani kwao kwenye lakini lazima leo maeneo mengi miaka miezi milioni mjini mkoa mkubwa mkuu
    mpya msemaji mtoto mtu mwaka nchini ndani nyingi nyumba pamoja pia rais sababu sasa serikali shilingi
    shirika siku tangu wakati wakazi wake walikuwa waliokuwa walisema wamekuwa wananchi wanaume wanawake
    wanaweza wao watoto watu waziri wengi wiki wilaya yake yalikuwa zaidi zake
  `,
});
