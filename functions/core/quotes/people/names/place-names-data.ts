/**
 * States of the USA, capitals and the largest cities, in English and where another language of ours writes them
 * otherwise. Countries come from the runtime's own data (`regionNames`). Names that people bear as often are left out.
 */
const NAMES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa
kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|puerto rico
washington|abu dhabi|abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|antananarivo|asunción|athens|baghdad|baku
bangkok|beijing|beirut|belgrade|berlin|bern|bogotá|brasília|bratislava|brazzaville|brussels|bucharest|budapest
buenos aires|cairo|canberra|caracas|copenhagen|dakar|damascus|dhaka|doha|dublin|freetown|guatemala city|hague|hanoi
harare|havana|helsinki|islamabad|jakarta|jerusalem|kabul|kampala|kathmandu|khartoum|kigali|kinshasa|kuala lumpur|kyiv
kiev|lima|lisbon|ljubljana|luanda|lusaka|luxembourg|madrid|manila|maputo|mexico city|minsk|mogadishu|monrovia
montevideo|moscow|muscat|nairobi|new delhi|nicosia|oslo|ottawa|paris|phnom penh|port-au-prince|prague|pretoria
pyongyang|quito|rabat|reykjavik|riga|riyadh|rome|san salvador|santiago|santo domingo|sarajevo|seoul|skopje|sofia
stockholm|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|tirana|tokyo|tripoli|tunis|ulaanbaatar|vienna|vilnius
warsaw|wellington|windhoek|yaoundé|yerevan|zagreb
aleppo|antwerp|atlanta|auckland|baltimore|bangalore|barcelona|basel|birmingham|bologna|bordeaux|boston|brisbane|bristol
calcutta|cape town|casablanca|chicago|cleveland|cologne|dallas|delhi|denver|detroit|dubai|dresden|düsseldorf|edinburgh
frankfurt|gaza|geneva|genoa|glasgow|gothenburg|guangzhou|hamburg|hanover|ho chi minh city|hong kong|houston|istanbul
jeddah|johannesburg|karachi|kharkiv|kolkata|lagos|lahore|las vegas|leeds|leipzig|lille|liverpool|london|los angeles
lyon|manchester|marseille|melbourne|miami|milan|minneapolis|montreal|mosul|mumbai|munich|naples|new orleans|nuremberg
odesa|odessa|osaka|perth|philadelphia|phoenix|pittsburgh|porto|rio de janeiro|rotterdam|salzburg|san diego
san francisco|são paulo|seattle|seville|shanghai|shenzhen|singapore|stuttgart|strasbourg|sydney|toronto|toulouse|turin
valencia|vancouver|venice|wuhan|zurich
kalifornien|athen|bagdad|belgrad|brüssel|bukarest|damaskus|den haag|genf|jerewan|kairo|kopenhagen|köln|lissabon|mailand
mexiko-stadt|moskau|münchen|neapel|nürnberg|peking|prag|rom|straßburg|teheran|tiflis|tokio|turin|venedig|warschau|wien
zürich|hannover|schanghai|havanna|kiew
nueva york|nueva jersey|nuevo méxico|carolina del norte|carolina del sur|pensilvania|luisiana|misisipi|tejas|atenas
berlín|berna|bruselas|bucarest|copenhague|el cairo|estambul|estocolmo|fráncfort|ginebra|hamburgo|la haya|la habana
lisboa|londres|marsella|milán|moscú|múnich|nápoles|nueva delhi|parís|pekín|praga|roma|seúl|teherán|turín|varsovia
venecia|viena|washington d. c.|ciudad de méxico|argel|damasco|hanói|jerusalén|kabul|nueva orleans|túnez|zúrich
californie|floride|géorgie|louisiane|pennsylvanie|virginie|caroline du nord|caroline du sud|nouveau-mexique|alger
athènes|bagdad|barcelone|berlin|beyrouth|bruxelles|damas|dublin|édimbourg|francfort|gênes|genève|jérusalem|kaboul
la haye|la havane|la nouvelle-orléans|le caire|lisbonne|londres|mexico|moscou|naples|pékin|prague|rome|séoul|téhéran
tokyo|varsovie|venise|vienne|zurich|hambourg|cologne|milan|bâle|berne
atene|barcellona|berlino|berna|bruxelles|città del messico|firenze|francoforte|genova|ginevra|gerusalemme|il cairo
l'aia|l'avana|lione|lisbona|londra|marsiglia|milano|monaco di baviera|mosca|napoli|parigi|pechino|praga|stoccolma
strasburgo|torino|varsavia|venezia|zurigo|amburgo|colonia|siviglia|nuova delhi
nova york|nova iorque|nova jersey|califórnia|flórida|texas|pensilvânia|berlim|cidade do méxico|copenhaga|genebra|haia
havana|jerusalém|londres|madri|marselha|milão|moscou|moscovo|munique|nápoles|paris|pequim|praga|teerã|teerão|tóquio
turim|varsóvia|veneza|viena|xangai|zurique|seul|bagdá|damasco|cabul|argel|tel aviv|nova délhi
калифорния|флорида|техас|алабама|аляска|аризона|колорадо|огайо|пенсильвания|вирджиния|нью-йорк|вашингтон|чикаго|бостон
лос-анджелес|сан-франциско|хьюстон|детройт|атланта|москва|санкт-петербург|новосибирск|екатеринбург|казань|самара|омск
челябинск|уфа|красноярск|пермь|воронеж|волгоград|краснодар|саратов|тюмень|сочи|владивосток|киев|харьков|одесса|львов
минск|лондон|париж|берлин|мюнхен|гамбург|рим|милан|мадрид|барселона|лиссабон|вена|прага|варшава|будапешт|бухарест
haya|habana|haye|havane|caire|aia|avana|nouvelle-orléans
белград|софия|афины|анкара|стамбул|брюссель|гаага|амстердам|женева|цюрих|стокгольм|осло|копенгаген|хельсинки|таллин
рига|вильнюс|токио|пекин|шанхай|гонконг|сеул|пхеньян|ханой|бангкок|дели|исламабад|кабул|тегеран|багдад|дамаск|бейрут
иерусалим|тель-авив|каир|тунис|алжир|найроби|ташкент|баку|ереван|тбилиси|астана|алматы|бишкек|душанбе|ашхабад`;

export const PLACE_NAMES: ReadonlySet<string> = new Set(NAMES.split(/[|\n]/u).filter(Boolean));
