import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';
import { TRADITIONAL_CHARACTERS } from './lists/traditional-characters.ts';
import { transcription } from './lists/transcription.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 0.33,
  writesNamesTwice: true,
  marksNoNames: true,
  translatesNames: true,
  counters: '个|個|组|組',
  units: {
    foot: '英尺 呎',
    inch: '英寸 吋',
    yard: '码 碼',
    mile: '英里',
    kilometre: '公里 千米',
    centimetre: '厘米 公分',
    metre: '米 公尺',
    pound: '磅',
    stone: '英石',
    ounce: '盎司',
    kilogram: '公斤 千克',
    gram: '克',
    acre: '英亩 英畝',
    hectare: '公顷 公頃',
    gallon: '加仑 加侖',
    litre: '升',
    degree: '度 华氏 華氏 摄氏 攝氏',
  },
  newsWords: NEWS_WORDS,
  transcription: transcription(),
  traditionalCharacters: TRADITIONAL_CHARACTERS,
  denial: {
    plain:
      /(?:并不|并未|(?<!再也)没有(?!人)|從未|从未|从不|未能|不会|不能|(?<!而)不是|不得|不想|没能|沒有|不會|並不|並未|不能)(?!只|仅|僅|再)/u,
    any: /[不没沒无無未非别別勿莫毋否拒免缺阻罕]|难以|難以|很少/u,
  },
  clock: {
    morning: '上午|早上|凌晨|清晨|早晨|早',
    afternoon: '下午|傍晚',
    either: '晚|夜|午',
    hours: '点|時|时|點',
    misread: '我是|总理|首相|總理',
    isUnspaced: true,
  },
});
