import { ASKING, CLAIMS, PERSONAL } from '../families/han/summary-words.ts';
import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: '但|然而|不过|不過',
    pointingBack: oneOf(`
      他|她|它|他们|他們|她们|她們|它们|它們|这|此|该|其|但|但是|然而|不过|不過|另外|而且|并且|因此|所以|同时|随后|据他|据她|他|這|該|並且|同時|隨後|據他|據她|双方|雙方|对此|對此|为此|為此
    `),
    standingAlone: '这周|这个周末|這個週末|這週|此间|此間',
    aloneAtFirst: '这|這|此|双方|雙方',
    partsOfBefore: '其中',
    speakersBefore: '(?<=[，”])(?:他|她)(?:说|說|表示|称|稱|補充|补充)',
  },
  personal: PERSONAL,
  asking: ASKING,
  claims: CLAIMS,
  captions: {
    openers: '图为|圖為|資料圖|资料图',
    credits: '图|圖|资料图|資料圖|摄|攝',
    places: '左|右|中',
    notes: '编者按|編者按',
    readerAddress: '订阅|訂閱|(?:欢迎|歡迎)(?:收看|关注|關注)|(?:知情者|目击者|目擊者|知情人)[请請]|有(?:线索|線索)者',
  },
  turnLabels: '问|問|答',
  figures: {
    fewCounters: '个|個|次|件|位|项|項|名|家|张|張|人',
    vagueMarks: '多|余|餘',
    yearSigns: '年',
    signedDates: String.raw`(?:\p{Nd}{4}年)?\p{Nd}{1,2}月(?:\p{Nd}{1,2}日)?`,
    counters: oneOf(`
      個百分點|个百分点|百分点|百分點|美元|欧元|歐元|人民币|人民幣|日元|英镑|英鎊|元|公里|公斤|公顷|公頃|平方米|平方公尺|公尺|米|吨|噸|名|人|次|个|個|件|岁|歲|小时|小時|分钟|分鐘|天|年|艘|隻|辆|輛|台|座|张|張
      床|所|户|戶|家|项|項|票|起|位|头|頭|匹|个月|個月
    `),
  },
  cuts: cuts(),
  alerts: '快讯|独家|快訊|獨家',
});
