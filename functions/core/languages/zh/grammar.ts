import type { GrammarWords } from '../parts/grammar.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';

export const grammar = (): GrammarWords => ({
  sourceIntroductions: '据 據 有 根据 根據',
  localizers: /^(?:.?[前后後里裡中时時旁外内內])$/u,
  listenerMarks: '与 向 和 对 對 與 跟',
  documentNouns: '報告 声明 报告 数据 數據 文章 消息 研究 聲明 說法 調查 说法 调查',
  pluralPronouns: '他们 他們 她们 她們',
  reporterNouns: '記者 记者',
  attributiveParticles: '的',
  titleSuffixes: '们 們 会 會 团 團 部 局 所 处 處 院',
  familyNames: FAMILY_NAMES,
});
