/** Currencies with their symbol and how their words begin, in the languages whose text is verified. */
export const CURRENCIES: readonly (readonly [symbol: RegExp, word: RegExp])[] = [
  [/\$/u, /^(?:dollar|dólar|доллар|долл|دولار|美元|ドル|डॉलर)/u],
  [/€/u, /^(?:euros?$|евро|يورو|欧元|歐元|ユーロ|यूरो)/u],
  [/£/u, /^(?:pounds?$|pfund|livres?$|libras?$|sterlin|фунт|جنيه|英镑|英鎊|ポンド|पाउंड)/u],
  [/₽/u, /^(?:roubles?$|rubles?$|rubel|rublo|rubli|рубл|руб|روبل|卢布|盧布|ルーブル|रूबल)/u],
  [/₹/u, /^(?:rupee|rupie|roupie|rupia|рупи|روبية|卢比|盧比|ルピー|रुपय|रुपए)/u],
  [/¥/u, /^(?:yen$|иен|йен|ين$|日元|円|येन|yuan|юан|يوان|元$|人民币|युआन)/u],
  [/₺/u, /^(?:liras?$|lire$|лир|ليرة|里拉)/u],
  [/₣/u, /^(?:francs?$|franken|francos?$|franchi|франк|فرنك|法郎)/u],
  [/₴/u, /^(?:hryvn|hrywn|гривен|гривн)/u],
  [/(?!)/u, /^(?:kron|crowns?$|couronne|coronas?$|coroas?$|крон|كرون|克朗)/u],
  [/(?!)/u, /^(?:pesos?$|песо|بيزو|比索|ペソ)/u],
  [/(?!)/u, /^(?:zloty|złoty|злот|兹罗提)/u],
  [/(?!)/u, /^(?:dinar|динар|دينار|دنانير|第纳尔)/u],
];
