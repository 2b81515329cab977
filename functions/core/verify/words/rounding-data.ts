/** Words that make the number after them a rounded one, by language; several words are written with a space. */
export const ROUNDING: Readonly<Record<string, { about: string; over: string; under: string }>> = {
  en: {
    about: 'about around roughly approximately some circa',
    over: 'more over least above exceeding topped upwards',
    under: 'nearly almost under less below fewer up most',
  },
  de: {
    about: 'etwa rund ungefähr circa ca knapp',
    over: 'mehr über mindestens',
    under: 'fast knapp weniger unter bis beinahe',
  },
  fr: { about: 'environ quelque autour', over: 'plus moins', under: 'près presque moins jusqu' },
  es: {
    about: 'unos unas alrededor aproximadamente cerca',
    over: 'más menos superior',
    under: 'casi menos hasta cerca',
  },
  it: { about: 'circa quasi intorno', over: 'più oltre almeno', under: 'quasi meno sotto fino' },
  pt: { about: 'cerca aproximadamente uns umas', over: 'mais menos', under: 'quase menos até' },
  ru: { about: 'около примерно приблизительно порядка', over: 'более больше свыше', under: 'почти менее меньше до' },
  ar: { about: 'نحو حوالي قرابة زهاء', over: 'أكثر فوق', under: 'أقل تحت' },
  zh: { about: '约 大约 左右 近', over: '超过 逾 多', under: '近 不到 将近' },
  ja: { about: '約 およそ ほぼ', over: '以上 超 超える', under: '近く 未満 弱' },
  hi: { about: 'लगभग करीब तकरीबन', over: 'अधिक ज्यादा ज़्यादा', under: 'कम लगभग' },
};
