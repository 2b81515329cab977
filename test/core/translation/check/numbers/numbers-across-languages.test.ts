import { describe, expect, it } from 'vitest';
import { checkLine } from '../../../../../functions/core/translation/check/check-line.ts';

const kinds = (from: string, to: string, source: string, target: string) =>
  checkLine({ from, to, source, target }).map(({ kind }) => kind);

describe('numbers from one language into another', () => {
  it.each([
    // Months inflect, or go by their Levantine names.
    ['ja', 'ru', '会議は6月にノルで開かれた。', 'Встреча прошла в июне в Норе.'],
    ['zh', 'ru', '法院于2019年9月作出判决。', 'Суд вынес решение в сентябре 2019 года.'],
    ['en', 'ar', 'The court met on 5/9 in Nor.', 'اجتمعت المحكمة في الخامس من أيلول في نور.'],
    // Units are converted, from and into every language.
    ['hi', 'pt', 'लहरें 20 फीट ऊँची थीं।', 'As ondas tinham 6 metros de altura.'],
    ['pt', 'hi', 'As ondas tinham 6 metros de altura.', 'लहरें 20 फीट ऊँची थीं।'],
    ['ja', 'es', '彼の身長は198センチだ。', 'Mide 1,98 metros.'],
    ['es', 'ja', 'Hacía 27 grados en la costa.', '海岸の気温は80度だった。'],
    ['tr', 'zh', '6 fit 6 inç boyunda.', '他身高6.5英尺。'],
    ['ru', 'en', 'Его рост 1 м 98 см.', 'He is 6 feet 6 inches tall.'],
    ['fr', 'de', 'Une côte de 209 km (130 miles) est fermée.', 'Eine Küste von 130 Meilen ist gesperrt.'],
    // Words for what others count in figures.
    ['ja', 'es', 'その2倍の資産がある。', 'Tiene el doble de fortuna.'],
    ['ja', 'de', '2人は10代の頃に出会った。', 'Das Paar lernte sich als Jugendliche kennen.'],
    ['es', 'ja', 'Los países lo negaron.', '2か国は否定した。'],
    ['ja', 'ar', '集会は2時間続いた。', 'استمر التجمع ساعتين.'],
    ['en', 'ar', 'He turned 21 on Friday.', 'احتفل يوم الجمعة بعيد ميلاده الحادي والعشرين.'],
    ['en', 'ru', 'For 20 years nobody knew.', 'Два десятилетия никто не знал.'],
    ['en', 'hi', 'For 20 years nobody knew.', 'दो दशकों तक कोई नहीं जानता था।'],
    ['en', 'tr', 'It lives with 8 of them.', 'Onların sekizine ev sahipliği yapıyor.'],
    ['zh', 'ar', '观众人数为170万。', 'بلغ عدد المشاهدين 1.7 مليونًا.'],
    ['en', 'es', 'The club C4B won.', 'Ganó el club.'],
    ['es', 'en', 'Ganó el club.', 'The club C4B won.'],
    ['ja', 'ru', '5人が来た。', 'Пришли пятеро.'],
    ['en', 'ru', 'The 5-time champion lost.', 'Пятикратный чемпион проиграл.'],
    ['zh', 'tr', '6月份的会议很顺利。', 'Haziranda yapılan toplantı iyi geçti.'],
  ])('%s to %s: says the same in “%s”', (from, to, source, target) => {
    expect(kinds(from, to, source, target).filter((kind) => kind.startsWith('number'))).toEqual([]);
  });

  it.each([
    ['hi', 'pt', 'लहरें 20 फीट ऊँची थीं।', 'As ondas tinham 9 metros de altura.'],
    ['en', 'es', 'A wall 20 feet high.', 'Un muro de 21 pies de altura.'],
    ['ja', 'ru', '会議は6月に開かれた。', 'Встреча прошла в августе 2 дня.'],
    ['fr', 'de', 'Une côte de 209 km est fermée.', 'Eine Küste von 140 Meilen ist gesperrt.'],
    ['zh', 'ar', '观众人数为170万。', 'بلغ عدد المشاهدين 1.9 مليونًا.'],
    ['ja', 'es', '5倍の資産がある。', 'Tiene una fortuna 7 veces mayor.'],
    ['en', 'ja', 'There were seven of them.', '9人がいた。'],
    ['en', 'es', 'The club C4B won.', 'Ganó el club C9B.'],
  ])('%s to %s: notices another number in “%s”', (from, to, source, target) => {
    expect(kinds(from, to, source, target)).toEqual(expect.arrayContaining([expect.stringMatching(/^number-/u)]));
  });
});

describe('the length of a translated line', () => {
  const SOURCE = '议会星期一经过漫长的辩论之后终于批准了修复桥梁所需要的全部资金，没有人反对。';
  it('may be short where the line ends as its source does', () => {
    expect(kinds('zh', 'es', SOURCE, 'El lunes el consejo aprobó los fondos del puente.')).toEqual([]);
  });
  it('may not be short where the last full stop is missing', () => {
    expect(kinds('zh', 'es', SOURCE, 'El lunes el consejo aprobó los fondos del puente')).toEqual(['cut-off']);
  });
});
