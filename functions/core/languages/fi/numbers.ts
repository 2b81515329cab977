import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 nolla
    0.5 puoli puolet puolen puolta
    1.5 puolitoista
    1 yksi ensimmäinen
    2 kaksi pari
    3 kolme
    4 neljä
    5 viisi
    6 kuusi
    7 seitsemän
    8 kahdeksan
    9 yhdeksän
    10 kymmenen kymmentä
    20 kaksikymmentä
    30 kolmekymmentä
    100 sata sataa
    1000 tuhat tuhatta
    1000000 milj
    1000000000 mrd
  `,
  stems: `
    0.25 neljännes
    1 yhden yhtä yhde ensimmäi ensimmäis
    2 kahden kahta kahde toinen toise toisen kaksin molem
    3 kolmen kolmea kolmas kolman kolmi
    4 neljän neljää neljäs
    5 viiden viittä viides
    6 kuuden kuutta kuudes
    7 seitsem
    8 kahdeks
    9 yhdeks
    10 kymmen vuosikymmen
    11 yksitoista yhdentoista
    12 kaksitoista kahdentoista tusina
    13 kolmetoista
    14 neljätoista
    15 viisitoista
    16 kuusitoista
    17 seitsemäntoista
    18 kahdeksantoista
    19 yhdeksäntoista
    20 kaksikymment kahdenkymmen
    30 kolmekymment kolmenkymmen
    40 neljäkymment
    50 viisikymment
    60 kuusikymment
    70 seitsemänkymment
    80 kahdeksankymment
    90 yhdeksänkymment
    100 satoja sadan sadat vuosisa
    1000 tuhan tuhans tuhat
    1000000 miljoon
    1000000000 miljard
    1000000000000 biljoon
  `,
  joints: [],
});
