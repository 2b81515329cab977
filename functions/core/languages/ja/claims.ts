import type { Claims } from '../parts/claims.ts';
import { japaneseCases } from './cases.ts';

export const claims = (): Claims => ({
  negation: {
    words: /^(?:ない|なか|なく|なけれ|ず|ぬ|なし|せん)$|ない$|なかっ|ません/u,
    refusals: /^拒否$|^拒[んま]/u,
  },
  inflection: 'kana',
  isUninflected: true,
  rounding: {
    about: '約 およそ ほぼ',
    over: '以上 超 超える',
    under: '近く 未満 弱',
  },
  cases: japaneseCases(),
  currencies: {
    dollar: 'ドル',
    euro: 'ユーロ',
    pound: 'ポンド',
    rouble: 'ルーブル',
    rupee: 'ルピー',
    yenOrYuan: '円',
    peso: 'ペソ',
  },
  monthSigns: '月',
  daySigns: '日',
});
