import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'da nb nn no',
  words: `
    att av bara blev blir blivit där efter eftersom enligt ett fick fortfarande från för gav gör ha hade
    hon hur här igen in inte jag mellan mer mig mot mycket nu när någon några och också procent regeringen
    sade samt sedan sig ska säger till tog upp ut utan vad var vara varit vecka vid är år
  `,
});
