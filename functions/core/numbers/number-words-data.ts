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
  sv: {
    joints: [],
    whole:
      '0 noll;0.5 halv halva hälften;0.25 kvart kvarts;1 en ett första förste;2 två andra båda dubbel dubbelt dubbla par;3 tre tredje tredjedel;4 fyra fjärde;5 fem femte;6 sex sjätte;7 sju sjunde;8 åtta åttonde;9 nio nionde;10 tio tionde decennium decennier;11 elva elfte;12 tolv tolfte dussin dussintals;13 tretton trettonde;14 fjorton;15 femton;16 sexton;17 sjutton;18 arton;19 nitton;20 tjugo;30 trettio;40 fyrtio;50 femtio;60 sextio;70 sjuttio;80 åttio;90 nittio;100 hundra hundratals sekel århundrade;1000 tusen tusentals;1000000 miljon miljoner mn;1000000000 miljard miljarder md;1000000000000 biljon biljoner',
  },
  da: {
    joints: ['og'],
    whole:
      '0 nul;0.5 halv halve halvdelen;1.5 halvanden;0.25 kvart;1 en et én ét første;2 to anden andet begge dobbelt par;3 tre tredje tredjedel;4 fire fjerde;5 fem femte;6 seks sjette;7 syv syvende;8 otte ottende;9 ni niende;10 ti tiende årti årtier;11 elleve ellevte;12 tolv tolvte dusin;13 tretten;14 fjorten;15 femten;16 seksten;17 sytten;18 atten;19 nitten;20 tyve;30 tredive;40 fyrre;50 halvtreds;60 tres;70 halvfjerds;80 firs;90 halvfems;100 hundrede hundreder århundrede;1000 tusind tusinde tusinder;1000000 million millioner mio;1000000000 milliard milliarder mia',
  },
  no: {
    joints: ['og'],
    whole:
      '0 null;0.5 halv halve halvparten;1.5 halvannen;0.25 kvart;1 en ett et én første;2 to andre begge dobbelt dobbel par;3 tre tredje tredel tredjedel;4 fire fjerde;5 fem femte;6 seks sjette;7 sju syv sjuende syvende;8 åtte åttende;9 ni niende;10 ti tiende tiår;11 elleve ellevte;12 tolv tolvte dusin;13 tretten;14 fjorten;15 femten;16 seksten;17 sytten;18 atten;19 nitten;20 tjue tyve;30 tretti tredve;40 førti;50 femti;60 seksti;70 sytti;80 åtti;90 nitti;100 hundre hundrevis århundre;1000 tusen tusenvis;1000000 million millioner mill;1000000000 milliard milliarder mrd',
  },
  pl: {
    whole:
      '0 zero;0.5 pół połowa połowę połowy;1.5 półtora;0.25 ćwierć;1 jeden jedna jedno raz;2 dwa dwie dwóch dwoje dwaj oba obie obaj para parę podwójny;3 trzy trzech troje trzej;6 sześć;7 siedem;8 osiem;100 sto stu wiek wieku;1000 tys;1000000 mln;1000000000 mld',
    stems:
      '1 jedn pierwsz;2 dwóm dwom dwoma drug dwukrot dwojg;3 trzem trzeci trojg trzykrot;4 czter czwor czwart;5 pięć pięci piąt;6 sześci szóst;7 siedmi siódm;8 ośmi ósm;9 dziewięć dziewięci dziewiąt;10 dziesięć dziesięci dziesiąt dekad;11 jedenaś jedenast;12 dwanaś dwunast tuzin;13 trzynaś trzynast;14 czternaś czternast;15 piętnaś piętnast;16 szesnaś szesnast;17 siedemnaś siedemnast;18 osiemnaś osiemnast;19 dziewiętnaś dziewiętnast;20 dwadzieścia dwudziest;30 trzydzieści trzydziest;40 czterdzie;50 pięćdziesiąt pięćdziesię;60 sześćdziesi;70 siedemdziesi;80 osiemdziesi;90 dziewięćdziesi;100 setek setki stuleci;200 dwieście dwustu;300 trzysta trzystu;400 czterysta;500 pięćset;600 sześćset;700 siedemset;800 osiemset;900 dziewięćset;1000 tysi;1000000 milion;1000000000 miliard;1000000000000 bilion',
  },
  cs: {
    whole:
      '0 nula nul;0.5 půl polovina polovinu poloviny;0.25 čtvrt čtvrtina;1 jeden jedna jedno jednou první;2 dva dvě dvou dvěma oba obě dvakrát pár;3 tři tří třem;4 čtyři čtyř;5 pět;6 šest;7 sedm;8 osm;9 devět;10 deset;100 sto set sta;1000 tis;1000000 mil mio;1000000000 mld',
    stems:
      '1 jedn prvn;2 druh dvoj;3 třet trojic;4 čtvrt čtyřm;5 pěti pát;6 šesti šest;7 sedmi sedm;8 osmi osm;9 devít devat devět;10 deseti desát desít desetilet;11 jedenáct;12 dvanáct tucet;13 třináct;14 čtrnáct;15 patnáct;16 šestnáct;17 sedmnáct;18 osmnáct;19 devatenáct;20 dvacet dvacát;30 třicet třicát;40 čtyřicet čtyřicát;50 padesát;60 šedesát;70 sedmdesát;80 osmdesát;90 devadesát;100 stov stolet;200 dvěst;1000 tisíc;1000000 milion milión;1000000000 miliard;1000000000000 bilion',
  },
  sk: {
    whole:
      '0 nula;0.5 pol polovica polovicu polovice;1 jeden jedna jedno raz prvý;2 dva dve dvoch oba obe dvaja dvakrát pár;3 tri troch traja;4 štyri štyroch;5 päť;6 šesť;7 sedem;8 osem;9 deväť;10 desať;100 sto;1000 tis;1000000 mil;1000000000 mld',
    stems:
      '1 jedn prv;2 druh dvoj dvom;3 tret trom;4 štvr štyr;5 piat päť;6 šies šesť;7 siedm;8 ôsm osm;9 devia deväť;10 desia desať desaťroč;11 jedenás;12 dvanás tucet;13 trinás;14 štrnás;15 pätnás;16 šestnás;17 sedemnás;18 osemnás;19 devätnás;20 dvadsa;30 tridsa;40 štyridsa;50 päťdesia;60 šesťdesia;70 sedemdesia;80 osemdesia;90 deväťdesia;100 stov storoč;1000 tisíc;1000000 milión;1000000000 miliard',
  },
  hr: {
    whole:
      '0 nula;0.5 pola polovica polovicu polovina polovinu;1 jedan jedna jedno prvi;2 dva dvije dvoje dvojica obje oba dvaput par;3 tri troje trojica;5 pet;6 šest;7 sedam;8 osam;9 devet;10 deset;100 sto;1000 tisuću hiljadu tis;1000000 mil;1000000000 mlrd',
    stems:
      '1 jedn prv;2 drug dvij dvost;3 treć trost;4 četir četvr četvor;5 pet;6 šest;7 sedm;8 osm;9 devet;10 deset deseć;11 jedanaest;12 dvanaest;13 trinaest;14 četrnaest;15 petnaest;16 šesnaest;17 sedamnaest;18 osamnaest;19 devetnaest;20 dvadeset;30 trideset;40 četrdeset;50 pedeset;60 šezdeset;70 sedamdeset;80 osamdeset;90 devedeset;100 stotin stoljeć;200 dvjest;1000 tisuć hiljad;1000000 milij milion;1000000000 milijard',
  },
  bg: {
    whole:
      '0 нула;0.5 половин половина половината;0.25 четвърт;1 един една едно първи първа веднъж;2 два две двама двамата двете двата двоен чифт;3 три трима трите;4 четири четирима;5 пет петима;6 шест;7 седем;8 осем;9 девет;10 десет;100 сто век;1000 хил;1000000 млн;1000000000 млрд',
    stems:
      '1 първ;2 втор двой двук;3 трет трой;4 четв;5 пети пета петт;6 шест;7 седм;8 осм;9 девет;10 десет;11 единадес единайс;12 дванадес дванайс дузин;13 тринадес тринайс;14 четиринадес четиринайс;15 петнадес петнайс;16 шестнадес шестнайс;17 седемнадес седемнайс;18 осемнадес осемнайс;19 деветнадес деветнайс;20 двадесет двайсет;30 тридесет трийсет;40 четиридесет четирийсет;50 петдесет;60 шестдесет шейсет;70 седемдесет;80 осемдесет;90 деветдесет;100 стотиц стотин столет;200 двеста;300 триста;1000 хиляд;1000000 милион;1000000000 милиард',
  },
  el: {
    whole:
      '0 μηδέν;0.5 μισό μισή μισά ήμισυ;1.5 ενάμισι μιάμιση;0.25 τέταρτο;1 ένα ένας μία μια έναν πρώτος πρώτη πρώτο πρώτα;2 δύο δυο δεύτερος δεύτερη δεύτερο διπλό διπλάσιο διπλάσιος διπλάσια ζευγάρι;3 τρία τρεις τριών τρίτος τρίτη τρίτο τριπλό;4 τέσσερα τέσσερις τεσσάρων τέταρτη τέταρτος;5 πέντε πέμπτος πέμπτη πέμπτο;6 έξι έκτος έκτη έκτο;7 επτά εφτά έβδομος έβδομη έβδομο;8 οκτώ οχτώ όγδοος όγδοη όγδοο;9 εννέα εννιά ένατος ένατη ένατο;10 δέκα δέκατος δέκατη δεκαετία δεκαετίες δεκαετιών δεκάδες;11 έντεκα ένδεκα;12 δώδεκα ντουζίνα;13 δεκατρία δεκατρείς;14 δεκατέσσερα δεκατέσσερις;15 δεκαπέντε;16 δεκαέξι;17 δεκαεπτά;18 δεκαοκτώ;19 δεκαεννέα;20 είκοσι;30 τριάντα;40 σαράντα;50 πενήντα;60 εξήντα;70 εβδομήντα;80 ογδόντα;90 ενενήντα;100 εκατό εκατοντάδες αιώνα αιώνας αιώνες;1000 χίλια χίλιοι χίλιες χιλιάδες χιλιάδων;1000000 εκατομμύριο εκατομμύρια εκατομμυρίων εκατ;1000000000 δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ',
  },
  ro: {
    whole:
      '0 zero;0.5 jumătate jumătatea jumate;0.25 sfert;1 un o unu una primul prima prim odată;2 doi două doua doilea ambii ambele dublu dublul pereche;3 trei treia treilea treime triplu;4 patru patra patrulea pătrime;5 cinci cincea cincilea;6 șase șasea șaselea;7 șapte șaptea șaptelea;8 opt opta optulea;9 nouă noua nouălea;10 zece zecea zecelea deceniu deceniul decenii zeci;11 unsprezece;12 doisprezece douăsprezece duzină;13 treisprezece;14 paisprezece;15 cincisprezece;16 șaisprezece;17 șaptesprezece;18 optsprezece;19 nouăsprezece;20 douăzeci;30 treizeci;40 patruzeci;50 cincizeci;60 șaizeci;70 șaptezeci;80 optzeci;90 nouăzeci;100 sută sute secol secolul secole;1000 mie mii mia;1000000 milion milioane mil;1000000000 miliard miliarde mld',
  },
  hu: {
    joints: [],
    whole:
      '0 nulla;0.5 fél fele felét felére;1.5 másfél;0.25 negyed;1 egy első elsőként egyik;2 két kettő második mindkét dupla duplája kétszer pár kettő ketten;3 három harmadik harmada hármas háromszor hárman;4 négy negyedik négyszer négyen;5 öt ötödik ötször öten;6 hat hatodik;7 hét hetedik;8 nyolc nyolcadik;9 kilenc kilencedik;10 tíz tizedik évtized évtizede tizen tizenéves;20 húsz huszadik huszon;30 harminc;40 negyven;50 ötven;60 hatvan;70 hetven;80 nyolcvan;90 kilencven;100 száz század százada évszázad százak;1000 ezer ezrek ezres;1000000 millió millió milliós milliók;1000000000 milliárd milliárdos',
    stems:
      '1 első;2 kett kétszer második;3 három harmad hárm;4 négy negyed;10 évtized;30 harminc;40 negyven;50 ötven;60 hatvan;70 hetven;80 nyolcvan;90 kilencven;100 évszázad század;1000 ezer ezr;1000000 milli;1000000000 milliárd',
  },
  fi: {
    joints: [],
    whole:
      '0 nolla;0.5 puoli puolet puolen puolta;1.5 puolitoista;1 yksi ensimmäinen;2 kaksi pari;3 kolme;4 neljä;5 viisi;6 kuusi;7 seitsemän;8 kahdeksan;9 yhdeksän;10 kymmenen kymmentä;20 kaksikymmentä;30 kolmekymmentä;100 sata sataa;1000 tuhat tuhatta;1000000 milj;1000000000 mrd',
    stems:
      '0.25 neljännes;1 yhden yhtä yhde ensimmäi ensimmäis;2 kahden kahta kahde toinen toise toisen kaksin molem;3 kolmen kolmea kolmas kolman kolmi;4 neljän neljää neljäs;5 viiden viittä viides;6 kuuden kuutta kuudes;7 seitsem;8 kahdeks;9 yhdeks;10 kymmen vuosikymmen;11 yksitoista yhdentoista;12 kaksitoista kahdentoista tusina;13 kolmetoista;14 neljätoista;15 viisitoista;16 kuusitoista;17 seitsemäntoista;18 kahdeksantoista;19 yhdeksäntoista;20 kaksikymment kahdenkymmen;30 kolmekymment kolmenkymmen;40 neljäkymment;50 viisikymment;60 kuusikymment;70 seitsemänkymment;80 kahdeksankymment;90 yhdeksänkymment;100 satoja sadan sadat vuosisa;1000 tuhan tuhans tuhat;1000000 miljoon;1000000000 miljard;1000000000000 biljoon',
  },
  id: {
    whole:
      '0 nol;0.5 setengah separuh;0.25 seperempat;1 satu seorang sebuah pertama sekali;2 dua kedua keduanya ganda sepasang;3 tiga ketiga sepertiga;4 empat keempat;5 lima kelima;6 enam keenam;7 tujuh ketujuh;8 delapan kedelapan;9 sembilan kesembilan;10 sepuluh puluh puluhan dekade dasawarsa;11 sebelas belas belasan;12 selusin lusin;100 seratus ratus ratusan abad seabad;1000 seribu ribu ribuan;1000000 juta sejuta jutaan;1000000000 miliar miliaran;1000000000000 triliun',
  },
  vi: {
    whole:
      '0 không;0.5 nửa rưỡi;1 một nhất đầu;2 hai nhì đôi cặp;3 ba;4 bốn tư;5 năm lăm;6 sáu;7 bảy bẩy;8 tám;9 chín;10 mười mươi chục thập;12 tá;100 trăm thế;1000 nghìn ngàn;1000000 triệu;1000000000 tỷ tỉ',
  },
  ko: {
    whole:
      '0.5 절반 반;1 하나 한 첫 첫째 첫번째 일;2 둘 두 둘째 이 양 쌍;3 셋 세 셋째 삼;4 넷 네 넷째 사;5 다섯 오;6 여섯 육;7 일곱 칠;8 여덟 팔;9 아홉 구;10 열 십 수십;12 열두;20 스물 스무 이십;30 서른 삼십;40 마흔;50 쉰;60 예순;70 일흔;80 여든;90 아흔;100 백 수백 세기;1000 천 수천;10000 만;1000000 백만;100000000 억;1000000000 십억;1000000000000 조',
  },
  fa: {
    whole:
      '0 صفر;0.5 نیم نصف نیمی;0.25 ربع;1 یک اول اولین نخست نخستین یکی;2 دو دوم دومین هر دوی دوبار دوبرابر جفت;3 سه سوم سومین;4 چهار چهارم چهارمین;5 پنج پنجم;6 شش ششم;7 هفت هفتم;8 هشت هشتم;9 نه نهم;10 ده دهم دهه ده‌ها;11 یازده;12 دوازده;13 سیزده;14 چهارده;15 پانزده;16 شانزده;17 هفده;18 هجده;19 نوزده;20 بیست;30 سی;40 چهل;50 پنجاه;60 شصت;70 هفتاد;80 هشتاد;90 نود;100 صد صدها قرن;200 دویست;300 سیصد;400 چهارصد;500 پانصد;600 ششصد;700 هفتصد;800 هشتصد;900 نهصد;1000 هزار هزاران;1000000 میلیون میلیون‌ها;1000000000 میلیارد;1000000000000 تریلیون',
  },
  he: {
    whole:
      '0 אפס;0.5 חצי מחצית וחצי;0.25 רבע;1 אחד אחת ראשון ראשונה הראשון הראשונה פעם;2 שניים שתיים שני שתי שנייה שניה השני השנייה כפול זוג פעמיים שניהם שתיהן שנתיים יומיים שבועיים חודשיים שעתיים;3 שלושה שלוש שלושת שלישי שלישית שליש לשלושה;4 ארבעה ארבע ארבעת רביעי רביעית;5 חמישה חמש חמשת חמישי חמישית;6 שישה שש ששת שישי שישית;7 שבעה שבע שבעת שביעי;8 שמונה שמונת שמיני;9 תשעה תשע תשיעי;10 עשרה עשר עשרות עשור עשורים עשירי;12 תריסר;20 עשרים;30 שלושים;40 ארבעים;50 חמישים;60 שישים;70 שבעים;80 שמונים;90 תשעים;100 מאה מאות;200 מאתיים;1000 אלף אלפי אלפים;2000 אלפיים;1000000 מיליון מיליוני;1000000000 מיליארד מיליארדי;1000000000000 טריליון',
  },
  bn: {
    whole:
      '0 শূন্য;0.5 অর্ধেক আধা সাড়ে;1.5 দেড়;2.5 আড়াই;1 এক একটি একজন একটা প্রথম;2 দুই দুটি দুজন দুইজন দ্বিতীয় উভয় দ্বিগুণ দু;3 তিন তিনটি তিনজন তৃতীয়;4 চার চারটি চারজন চতুর্থ;5 পাঁচ পাঁচটি পাঁচজন পঞ্চম;6 ছয় ছয়টি ছয়জন ষষ্ঠ;7 সাত সাতটি সপ্তম;8 আট আটটি অষ্টম;9 নয় নয়টি নবম;10 দশ দশটি দশম দশক;11 এগারো;12 বারো ডজন;13 তেরো;14 চৌদ্দ;15 পনেরো;16 ষোলো;17 সতেরো;18 আঠারো;19 উনিশ;20 বিশ কুড়ি;30 ত্রিশ;40 চল্লিশ;50 পঞ্চাশ;60 ষাট;70 সত্তর;80 আশি;90 নব্বই;100 শত শ একশ শতাধিক শতাব্দী;1000 হাজার হাজারো;100000 লাখ লক্ষ;10000000 কোটি;1000000 মিলিয়ন;1000000000 বিলিয়ন',
  },
  sw: {
    whole:
      '0 sifuri;0.5 nusu;0.25 robo;1 moja mmoja kwanza;2 mbili wawili pili mawili viwili;3 tatu watatu matatu vitatu;4 nne wanne manne;5 tano watano matano;6 sita;7 saba;8 nane wanane;9 tisa;10 kumi muongo makumi;12 dazeni;20 ishirini;30 thelathini;40 arobaini;50 hamsini;60 sitini;70 sabini;80 themanini;90 tisini;100 mia karne mamia;1000 elfu maelfu;100000 laki;1000000 milioni mamilioni;1000000000 bilioni;1000000000000 trilioni',
  },
  ar: {
    whole: '6 ست ستة;1 أول أحد حادي حادية',
    stems:
      '0 صفر;0.5 نصف;0.25 ربع;1 واحد أولى الأول أحدى إحدى;2 اثن إثن ثاني ثان ثنائي كلا زوج;3 ثلاث ثالث ثلث ثلثا;4 أربع رابع;5 خمس خامس;6 سادس ستة;7 سبع سابع;8 ثمان ثامن;9 تسع تاسع;10 عشر عاشر عقد عقود;20 عشرون عشرين العشرين;30 ثلاثون ثلاثين;40 أربعون أربعين;50 خمسون خمسين;60 ستون ستين;70 سبعون سبعين;80 ثمانون ثمانين;90 تسعون تسعين;100 مئة مائة مئات قرن القرن;200 مئتا مائتا مئتي مائتي;1000 ألف آلاف الاف;2000 ألفا ألفي;1000000 مليون ملايين;2000000 مليونا مليوني;1000000000 مليار بليون;1000000000000 تريليون ترليون',
  },
  hi: {
    whole:
      '0 शून्य;0.5 आधा आधे आधी;1.5 डेढ़;2.5 ढाई;1 एक पहला पहली पहले प्रथम;2 दो दोनों दूसरा दूसरी दूसरे दोहरा द्वितीय जोड़ी;3 तीन तीनों तीसरा तीसरी तीसरे तृतीय तिहाई;4 चार चारों चौथा चौथी चौथे चौथाई;5 पांच पाँच पांचवां पांचवें पांचवीं;6 छह छः छठे छठी छठा;7 सात सातवें सातवीं सातवां;8 आठ आठवें आठवीं;9 नौ नौवें नौवीं;10 दस दसवें दशक दशकों;11 ग्यारह;12 बारह दर्जन दर्जनों;13 तेरह;14 चौदह;15 पंद्रह पन्द्रह;16 सोलह;17 सत्रह;18 अठारह;19 उन्नीस;20 बीस;21 इक्कीस;22 बाईस बाइस;23 तेईस तेइस;24 चौबीस;26 छब्बीस;27 सत्ताईस सत्ताइस;28 अट्ठाईस अट्ठाइस अठ्ठाईस;29 उनतीस उन्तीस;31 इकतीस इकत्तीस;32 बत्तीस;33 तैंतीस तेंतीस;34 चौंतीस;35 पैंतीस;36 छत्तीस;37 सैंतीस;38 अड़तीस;39 उनतालीस उन्तालीस;41 इकतालीस;42 बयालीस;43 तैंतालीस;44 चौवालीस चवालीस;45 पैंतालीस;46 छियालीस;47 सैंतालीस;48 अड़तालीस;49 उनचास उन्चास;51 इक्यावन;52 बावन;53 तिरपन;54 चौवन;55 पचपन;56 छप्पन;57 सत्तावन;58 अट्ठावन अठावन;59 उनसठ;61 इकसठ;62 बासठ;63 तिरसठ तिरेसठ;64 चौंसठ;65 पैंसठ;66 छियासठ;67 सड़सठ;68 अड़सठ;69 उनहत्तर;71 इकहत्तर;72 बहत्तर;73 तिहत्तर;74 चौहत्तर;75 पचहत्तर;76 छिहत्तर;77 सतहत्तर;78 अठहत्तर;79 उनासी उन्यासी;81 इक्यासी;82 बयासी;83 तिरासी;84 चौरासी;85 पचासी;86 छियासी;87 सत्तासी;88 अट्ठासी अठासी;89 नवासी;91 इक्यानवे इक्यानबे;92 बानवे बानबे;93 तिरानवे तिरानबे;94 चौरानवे चौरानबे;95 पचानवे पंचानवे पंचानबे;96 छियानवे छियानबे;97 सत्तानवे सत्तानबे;98 अट्ठानवे अट्ठानबे;99 निन्यानवे निन्यानबे;25 पच्चीस;30 तीस;40 चालीस;50 पचास;60 साठ;70 सत्तर;80 अस्सी;90 नब्बे;100 सौ सैकड़ों सैकड़ा शताब्दी सदी;1000 हजार हज़ार हजारों हज़ारों;100000 लाख लाखों;10000000 करोड़ करोड़ों;1000000000 अरब अरबों;1000000 मिलियन मिलियनों;1000000000 बिलियन;100000000000 खरब;1000000000000 ट्रिलियन',
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
