/**
 * Letters by the class of consonant they are pronounced as, so that a name can be recognized in another script: L, Л
 * and ル are all `L`. Vowels and glides are left out: scripts write them too differently. Classes: P lips, F lip-teeth
 * folded into P, K back, S hissing, T teeth, L liquids, N nasals.
 */
export const CONSONANTS: Readonly<Record<string, string>> = {
  P: 'bpfvβπφбпфвبپفבפוबभपफवㅂㅍㅃ바파ᄇᄑᄈ',
  K: 'ckqgxγκχξкгхґقكگکخغכקגחखकगघहㄱㅋᄀᄏᄁᄒᆨ',
  S: 'szjςσζсзцчшщжџجسشصزضظذثچژשסצזसशषजझचछᄉᄌᄎᄊᆺ',
  T: 'dtδτθдтћђتطدثذטתדटठडढतथदधᄃᄐᄄ',
  L: 'lrλρлрљلرלרलरळᄅᆯ',
  N: 'mnμνмнњمنמנनमणंँᄂᄆᆫᆷᆼ',
};

/** Katakana by row of the syllabary; vowels and the lengthening mark are left out. */
export const KATAKANA: Readonly<Record<string, string>> = {
  P: 'バビブベボパピプペポヴファフィフ',
  K: 'カキクケコガギグゲゴハヒヘホ',
  S: 'サシスセソザジズゼゾチヂツヅ',
  T: 'タテトダデド',
  L: 'ラリルレロ',
  N: 'ナニヌネノマミムメモン',
};
