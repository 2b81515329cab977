/** Digits of Han numerals, without the financial forms: 三 is 3. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
  双: 2,
  雙: 2,
  首: 1,
};

/** Multipliers after a numeral in Chinese, Japanese and Korean. `3万` is 30,000. */
export const HAN_MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  천: 1000,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  백: 100,
};
