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
  '個百分點|个百分点|百分点|美元|欧元|歐元|人民币|日元|英镑|万円|億円|円|元|％|%|公里|公斤|公顷|平方米|米|吨|名|人|次|个|件|岁|歳|小时|分钟|天|年|パーセント';
