import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  stopWords: `
    a ao as com como da das de disse do dos e ela elas ele eles em entre era essa esse esta este foi foram
    havia isso já lhe mais mas muito na nas nem no nos não o onde os ou para pela pelo por qual quando que
    quem se sem ser seu seus sobre sua suas são também tem têm um uma umas uns à é
  `,
});
