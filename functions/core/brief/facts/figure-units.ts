/** What makes a number a figure, as alternatives of a regular expression. Longer forms first. */
export const CURRENCY_SIGNS = '[$€£¥₹₽₩₺]|US\\$|USD|EUR|GBP|CHF|Rs\\.?';

export const MAGNITUDES =
  'thousand|million|billion|trillion|Tausend|Millionen|Million|Milliarden|Milliarde|Mio\\.|Mrd\\.|millones|millón|mil millones|mil|milliers|millions|milliards|milliard|milhões|milhão|bilhões|bilhão|milioni|milione|miliardi|miliardo|тысячи?|тысяч|тыс\\.|миллиона|миллионов|миллион|млн|миллиарда|миллиардов|миллиард|млрд|трлн|ألف|آلاف|مليون|ملايين|مليار|مليارات|लाख|करोड़|हज़ार|हजार';

export const CURRENCIES =
  'dollars?|euros?|pounds?|rubles?|roubles?|yuan|yen|rupees?|francs?|Dollar|Euro|Pfund|Franken|Rubel|dólares|dólar|libras|pesos?|reais|dollari|euro|sterline|рубля|рублей|рубль|руб\\.|долларов|доллара|евро|гривен|دولارا?|دولار|يورو|جنيه|ريال|रुपये|रुपए|डॉलर';

export const PERCENT =
  '%|٪|％|percent|per cent|percentage points?|Prozent|Prozentpunkte|por ciento|por cento|pour cent|per cento|процентов|процента|процент|في المئة|في المائة|بالمئة|प्रतिशत|फीसदी';

export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर';

/** Chinese and Japanese counters that follow a number directly. */
export const HAN_UNITS =
  '個百分點|个百分点|百分点|美元|欧元|歐元|人民币|日元|英镑|万円|億円|円|元|％|%|公里|公斤|公顷|平方米|米|吨|噸|名|人|次|个|個|件|岁|歲|歳|小时|小時|分钟|分鐘|天|年|パーセント|艘|隻|辆|輛|台|座|张|張|床|所|户|戶|家|项|項|票|起|位|头|頭|匹|棟|軒|戸|社|店|校|キロメートル|キログラム|キロ|メートル|トン|時間|日間|か月|カ月|ヶ月|个月|個月|戸|ドル|ユーロ|ポンド|ウォン|[\\p{Script=Katakana}ー]{2,8}';

/** Words between a number and what it counts. */
export const ADJECTIVES =
  'new|more|other|additional|metric|square|cubic|neue[nr]?|weitere[nr]?|zusätzliche[nr]?|nouveaux|nouvelles|autres|nuev[ao]s|otr[ao]s|nov[ao]s|outr[ao]s|nuov[ie]|altr[ie]|новых|новые|других|квадратных|नए|नई|अन्य';

/** English words that count many without an "s". */
export const ENGLISH_PLURALS =
  'people|men|women|children|firemen|policemen|policewomen|feet|teeth|geese|mice|sheep|fish|deer|cattle|police|staff|crew|personnel|aircraft|spacecraft|dead|injured|wounded|missing|hurt|kilometre|species|series|media|data';

/** Before a number of four digits they make it a year. */
export const TIME_PREPOSITIONS =
  'in|since|by|until|till|of|from|before|after|during|early|late|mid|im|seit|bis|ab|von|vor|nach|jahr|en|depuis|avant|après|dès|fin|desde|hasta|de|antes de|após|até|em|nel|dal|del|al|в|с|до|после|на|за|عام|سنة|منذ|सन|साल|वर्ष';

/** Symbols of measure that may follow their number at once; longer forms first. */
export const SYMBOLS =
  'km/h|km²|km2|km|kg|cm|mm|m²|m2|m³|m3|mph|kWh|MWh|GWh|kW|MW|GW|TW|ha|°C|°F|кв\\. м|км/ч|км|кг|га';
