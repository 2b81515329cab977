/** Words that mean numbers, in one language. Written `value word word …`, entries apart by `;`. */
export interface NumberWords {
  /** Words taken whole. */
  readonly whole?: string;
  /** Beginnings of inflected words, at least three letters: `пят` for пять, пяти, пятый. */
  readonly stems?: string;
  /** The language writes numbers as one word (`dreiundzwanzig`, `ventitré`): words are taken apart into these and joints. */
  readonly joints?: readonly string[];
}

/** By primary language subtag. Magnitudes are the values from 1,000 on. Add a language by adding a row. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    whole:
      '0 zero nil;0.5 half;0.25 quarter quarters;1 one once first single sole;2 two twice second both couple couples doubled doubling doubles twofold halved sophomore pair double dual twin twins;3 three third thirds triple tripled tripling threefold thrice trio junior;4 four fourth fourths quadruple quadrupled quartet senior;5 five fifth fifths;6 six sixth;7 seven seventh;8 eight eighth;9 nine ninth;10 ten tenth tens decade decades teen teens teenage teenager teenagers;11 eleven eleventh;12 twelve twelfth dozen dozens;13 thirteen thirteenth;14 fourteen fourteenth fortnight;15 fifteen fifteenth;16 sixteen sixteenth;17 seventeen seventeenth;18 eighteen eighteenth;19 nineteen nineteenth;20 twenty twentieth twenties;30 thirty thirtieth thirties;40 forty fortieth forties;50 fifty fiftieth fifties;60 sixty sixtieth sixties;70 seventy seventieth seventies;80 eighty eightieth eighties;90 ninety ninetieth nineties;100 hundred hundreds hundredth century centuries;1000 thousand thousands k;1000000 million millions m mn;1000000000 billion billions bn b;1000000000000 trillion trillions tn;100000 lakh lakhs;10000000 crore crores',
  },
  es: {
    whole:
      '0 cero;0.5 medio media mitad;1 un uno una primer primero primera;2 dos segundo segunda ambos ambas doble par dupla;3 tres tercer tercero tercera triple tercio;4 cuatro cuarto cuarta cuartos;5 cinco quinto quinta;6 seis sexto sexta;7 siete séptimo séptima;8 ocho octavo octava octavos;9 nueve noveno novena;10 diez décimo décima década décadas decenas;11 once;12 doce docena docenas;13 trece;14 catorce;15 quince quincena;16 dieciséis;17 diecisiete;18 dieciocho;19 diecinueve;20 veinte veintena;21 veintiuno veintiún veintiuna;22 veintidós;23 veintitrés;24 veinticuatro;25 veinticinco;26 veintiséis;27 veintisiete;28 veintiocho;29 veintinueve;30 treinta;40 cuarenta;50 cincuenta;60 sesenta;70 setenta;80 ochenta;90 noventa;100 cien ciento cientos centenar centenares siglo siglos;200 doscientos doscientas;300 trescientos trescientas;400 cuatrocientos cuatrocientas;500 quinientos quinientas;600 seiscientos seiscientas;700 setecientos setecientas;800 ochocientos ochocientas;900 novecientos novecientas;1000 mil miles millar millares;1000000 millón millones mill mm;1000000000000 billón billones',
  },
  ca: {
    whole:
      '0 zero;0.5 mig mitja meitat;1 un una primer primera;2 dos dues segon segona ambdós ambdues doble parell;3 tres tercer tercera triple terç;4 quatre quart quarta quarts;5 cinc cinquè cinquena;6 sis sisè sisena;7 set setè setena;8 vuit huit vuitè vuitena;9 nou novè novena;10 deu desè desena dècada dècades desenes;11 onze;12 dotze dotzena;13 tretze;14 catorze;15 quinze quinzena;16 setze;17 disset;18 divuit;19 dinou;20 vint vintena;30 trenta;40 quaranta;50 cinquanta;60 seixanta;70 setanta;80 vuitanta;90 noranta;100 cent cents centenar centenars segle segles;200 dos-cents;1000 mil milers miler;1000000 milió milions;1000000000000 bilió bilions',
  },
  pt: {
    whole:
      '0 zero;0.5 meio meia metade;1 um uma primeiro primeira;2 dois duas segundo segunda ambos ambas dobro duplo dupla par;3 três terceiro terceira triplo terço;4 quatro quarto quarta quartos;5 cinco quinto quinta;6 seis sexto sexta;7 sete sétimo sétima;8 oito oitavo oitava oitavos;9 nove nono nona;10 dez décimo décima década décadas dezenas;11 onze;12 doze dúzia dúzias;13 treze;14 catorze quatorze;15 quinze quinzena;16 dezesseis dezasseis;17 dezessete dezassete;18 dezoito;19 dezenove dezanove;20 vinte;30 trinta;40 quarenta;50 cinquenta;60 sessenta;70 setenta;80 oitenta;90 noventa;100 cem cento centenas centena século séculos;200 duzentos duzentas;300 trezentos trezentas;400 quatrocentos quatrocentas;500 quinhentos quinhentas;600 seiscentos seiscentas;700 setecentos setecentas;800 oitocentos oitocentas;900 novecentos novecentas;1000 mil milhares milhar;1000000 milhão milhões;1000000000 bilhão bilhões;1000000000000 trilhão trilhões bilião biliões',
  },
  it: {
    joints: [],
    whole:
      '0 zero;0.5 mezzo mezza metà;1 un uno una primo prima primi;2 due secondo seconda entrambi entrambe doppio coppia paio;3 tre tré terzo terza triplo;4 quattro quarto quarta quarti;5 cinque quinto quinta;6 sei sesto sesta;7 sette settimo settima;8 otto ottavo ottava ottavi;9 nove nono nona;10 dieci decimo decima decina decine decennio;11 undici;12 dodici dozzina;13 tredici;14 quattordici;15 quindici;16 sedici;17 diciassette;18 diciotto;19 diciannove;20 venti vent ventina;30 trenta trent;40 quaranta quarant;50 cinquanta cinquant;60 sessanta sessant;70 settanta settant;80 ottanta ottant;90 novanta novant;100 cento centinaia secolo secoli;1000 mille mila migliaia;1000000 milione milioni mln;1000000000 miliardo miliardi mld',
  },
  fr: {
    whole:
      '0 zéro;0.5 demi demie moitié;1 un une premier première;2 deux second seconde deuxième double paire couple;3 trois troisième triple tiers;4 quatre quatrième quart quarts;5 cinq cinquième;6 six sixième;7 sept septième;8 huit huitième huitièmes;9 neuf neuvième;10 dix dixième décennie décennies dizaine dizaines;11 onze onzième;12 douze douzième douzaine douzaines;13 treize treizième;14 quatorze;15 quinze quinzaine;16 seize;20 vingt vingts vingtième vingtaine;30 trente trentaine;40 quarante quarantaine;50 cinquante cinquantaine;60 soixante soixantaine;70 septante;80 octante huitante;90 nonante;100 cent cents centaine centaines siècle siècles;1000 mille millier milliers;1000000 million millions;1000000000 milliard milliards md mds;1000000000000 billion billions',
  },
  de: {
    joints: ['und'],
    whole:
      '0 null;0.5 halb halbe halben halber halbes hälfte anderthalb;0.25 viertel;1 ein eins eine einen einem einer eines erste ersten erster erstes einmal;2 zwei zweite zweiten zweiter zweites zweimal beide beiden doppelt doppelte paar;3 drei dritte dritten dritter drittes dreimal drittel;4 vier vierte vierten vierter vierjährige;5 fünf fünfte fünften fünfter;6 sechs sechste sechsten;7 sieben siebte siebten siebter;8 acht achte achten achter;9 neun neunte neunten;10 zehn zehnte zehnten jahrzehnt jahrzehnte jahrzehnten;11 elf elfte elften;12 zwölf zwölfte dutzend dutzende;13 dreizehn;14 vierzehn;15 fünfzehn;16 sechzehn;17 siebzehn;18 achtzehn;19 neunzehn;20 zwanzig zwanziger;30 dreißig dreißiger dreißigern;40 vierzig vierziger vierzigern;50 fünfzig fünfziger fünfzigern;60 sechzig sechziger sechzigern;70 siebzig siebziger siebzigern;80 achtzig achtziger achtzigern;90 neunzig neunziger neunzigern;100 hundert hunderte hunderten jahrhundert jahrhunderts;1000 tausend tausende tausenden tsd;1000000 million millionen mio;1000000000 milliarde milliarden mrd;1000000000000 billion billionen',
  },
  nl: {
    joints: ['en', 'ën'],
    whole:
      '0 nul;0.5 half halve helft;1 een één eerste;2 twee tweede beide beiden dubbel;3 drie derde;4 vier vierde;5 vijf vijfde;6 zes zesde;7 zeven zevende;8 acht achtste;9 negen negende;10 tien tiende decennium;11 elf;12 twaalf dozijn;13 dertien;14 veertien;15 vijftien;16 zestien;17 zeventien;18 achttien;19 negentien;20 twintig;30 dertig;40 veertig;50 vijftig;60 zestig;70 zeventig;80 tachtig;90 negentig;100 honderd honderden eeuw;1000 duizend duizenden;1000000 miljoen miljoenen mln;1000000000 miljard miljarden mld;1000000000000 biljoen',
  },
  tr: {
    whole:
      '0 sıfır;0.5 yarım yarısı buçuk yarı;0.25 çeyrek;1 bir ilk birinci birini;2 iki ikinci ikisi ikili çift;3 üç üçüncü üçlü üçü;4 dört dördüncü;5 beş beşinci;6 altı altıncı;7 yedi yedinci;8 sekiz sekizinci;9 dokuz dokuzuncu;10 on onuncu onlarca ona onu onun onda ondan onluk;20 yirmi yirminci;30 otuz;40 kırk;50 elli;60 altmış;70 yetmiş;80 seksen;90 doksan;100 yüz yüzlerce yüzyıl yüzyılda;1000 bin binlerce;1000000 milyon milyonluk milyonlarca;1000000000 milyar milyarlık;1000000000000 trilyon',
    stems:
      '2 iki;3 üçün üçü üçte;4 dörd dört;5 beş;6 altı;7 yedi;8 sekiz;9 dokuz;20 yirmi;30 otuz;40 kırk;50 elli;60 altmış;70 yetmiş;80 seksen;90 doksan',
  },
  ru: {
    whole:
      '1 один раз;2 два две оба обе двое;3 три;6 шесть;7 семь;10 десять;40 сорок сорока;100 сто ста;1000 тыс;1000000 млн;1000000000 млрд;1000000000000 трлн',
    stems:
      '0 нол нул;0.5 полов полу;1 одн перв един;2 двух двум втор двой дваж обои обеи пара пары;3 трех трёх трем трём трет трое трой;4 четыр четве;5 пять пяти пяты пято пята пятер;6 шест;7 семи семе седьм;8 восем восьм;9 девят;10 десят десятилет;11 одиннадцат;12 двенадцат дюжин;13 тринадцат;14 четырнадцат;15 пятнадцат;16 шестнадцат;17 семнадцат;18 восемнадцат;19 девятнадцат;20 двадцат;30 тридцат;40 сороков;50 пятьдесят пятидесят;60 шестьдесят шестидесят;70 семьдесят семидесят;80 восемьдесят восьмидесят;90 девяност;100 сотн столети сотый век;200 двести двухсот;300 триста трехсот трёхсот;400 четырест четырехсот;500 пятьсот пятисот;600 шестьсот шестисот;700 семьсот семисот;800 восемьсот восьмисот;900 девятьсот девятисот;1000 тысяч;1000000 миллион;1000000000 миллиард;1000000000000 триллион',
  },
  uk: {
    whole: '1 один;2 два дві;3 три;6 шість;7 сім;10 десять;100 сто ста;1000 тис;1000000 млн;1000000000 млрд',
    stems:
      '1 одн перш;2 двох двом друг;3 трьох трет;4 чотир четв;5 пят;6 шест;7 сем сьом;8 вісім восьм;9 девят;10 десят;11 одинадцят;12 дванадцят;13 тринадцят;14 чотирнадцят;15 пятнадцят;16 шістнадцят;17 сімнадцят;18 вісімнадцят;19 девятнадцят;20 двадцят;30 тридцят;40 сорок;50 пятдесят;60 шістдесят;70 сімдесят;80 вісімдесят;90 девяност;100 сотн столітт;1000 тисяч;1000000 мільйон;1000000000 мільярд',
  },
  ar: {
    whole: '6 ست ستة;1 أول أحد حادي حادية',
    stems:
      '0 صفر;0.5 نصف;0.25 ربع;1 واحد أولى الأول أحدى إحدى;2 اثن إثن ثاني ثان ثنائي كلا زوج;3 ثلاث ثالث ثلث ثلثا;4 أربع رابع;5 خمس خامس;6 سادس ستة;7 سبع سابع;8 ثمان ثامن;9 تسع تاسع;10 عشر عاشر عقد عقود;20 عشرون عشرين العشرين;30 ثلاثون ثلاثين;40 أربعون أربعين;50 خمسون خمسين;60 ستون ستين;70 سبعون سبعين;80 ثمانون ثمانين;90 تسعون تسعين;100 مئة مائة مئات قرن القرن;200 مئتا مائتا مئتي مائتي;1000 ألف آلاف الاف;2000 ألفا ألفي;1000000 مليون ملايين;2000000 مليونا مليوني;1000000000 مليار بليون;1000000000000 تريليون ترليون',
  },
  hi: {
    whole:
      '0 शून्य;0.5 आधा आधे आधी;1.5 डेढ़;2.5 ढाई;1 एक पहला पहली पहले प्रथम;2 दो दोनों दूसरा दूसरी दूसरे दोहरा द्वितीय जोड़ी;3 तीन तीनों तीसरा तीसरी तीसरे तृतीय तिहाई;4 चार चारों चौथा चौथी चौथे चौथाई;5 पांच पाँच पांचवां पांचवें पांचवीं;6 छह छः छठे छठी छठा;7 सात सातवें सातवीं सातवां;8 आठ आठवें आठवीं;9 नौ नौवें नौवीं;10 दस दसवें दशक दशकों;11 ग्यारह;12 बारह दर्जन दर्जनों;13 तेरह;14 चौदह;15 पंद्रह पन्द्रह;16 सोलह;17 सत्रह;18 अठारह;19 उन्नीस;20 बीस;25 पच्चीस;30 तीस;40 चालीस;50 पचास;60 साठ;70 सत्तर;80 अस्सी;90 नब्बे;100 सौ सैकड़ों सैकड़ा शताब्दी सदी;1000 हजार हज़ार हजारों हज़ारों;100000 लाख लाखों;10000000 करोड़ करोड़ों;1000000000 अरब अरबों;1000000 मिलियन मिलियनों;1000000000 बिलियन;100000000000 खरब;1000000000000 ट्रिलियन',
    stems: '5 पांचव पाँचव;6 छठ;7 सातव सांतव;8 आठव;9 नौव;10 दसव;20 बीसव;100 सौव',
  },
};

/** Digits of Han numerals, financial forms left out. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  半: 0.5,
  双: 2,
  雙: 2,
  首: 1,
};

/** Multipliers written after a numeral in Chinese, Japanese and Korean. */
export const HAN_MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  천: 1000,
  만: 1e4,
  억: 1e8,
  조: 1e12,
  백: 100,
};
