import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  capitalizesNouns: true,
  stopWords: `
    aber als am an auch auf aus bei das dass dem den der des die dies diese dieser dieses durch ein eine
    einem einen einer eines er es für gegen haben hat hatte ich ihm ihn ihr ihre im in ist kann kein keine
    können man mehr mein mit nach nicht noch nur oder sagte schon sein seine sich sie sind so soll um und
    uns unter vom von vor war waren was wenn wer werden wie wir wird wo wurde wurden zu zum zur über
  `,
});
