import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  lengthAgainstEnglish: 0.45,
  writesNamesTwice: true,
  marksNoNames: true,
  counters: '人|名|つ|個|度|回|次|倍|代|番|位|者|組|年生|か国|ヶ国|カ国|国|桁|分の|発|本|社',
  countersForWords: '倍|(?:か|ヶ|カ)国|つに|代の|年生',
  units: {
    foot: 'フィート',
    inch: 'インチ',
    yard: 'ヤード',
    mile: 'マイル',
    kilometre: 'キロメートル',
    centimetre: 'センチ',
    metre: 'メートル',
    pound: 'ポンド',
    stone: 'ストーン',
    ounce: 'オンス',
    kilogram: 'キログラム キロ',
    gram: 'グラム',
    acre: 'エーカー',
    hectare: 'ヘクタール',
    gallon: 'ガロン',
    litre: 'リットル',
  },
  newsWords: NEWS_WORDS,
  denial: {
    plain: /ませんでした|(?<!少|ば)なかった/u,
    any: /な[いかくけしきさ]|ませ?ん|ぬ|ず|無[^料事]|不|非|未(?!来|明)|否|まい|避け|だめ|ダメ|控え|拒|なし|欠/u,
  },
  clock: {
    morning: '午前|朝|未明|早朝',
    afternoon: '午後|夕方|夕刻',
    either: '夜|深夜|昼',
    hours: '時',
    misread: '首相|私は',
    isUnspaced: true,
  },
});
