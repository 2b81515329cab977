/** States of the USA, capitals and the largest cities. Countries come from the Unicode locale data of the runtime. */
export const PLACE_NAMES = `
abu dhabi|abuja|accra|addis ababa|alabama|alaska|aleppo|algiers|amman|amsterdam|ankara|antananarivo|antwerp|ariz
arizona|arkansas|asunción|athens|atlanta|auckland|baghdad|baku|baltimore|bangalore|bangkok|barcelona|basel|beijing
beirut|belgrade|berlin|bern|birmingham|bogotá|bologna|bordeaux|boston|brasília|bratislava|brazzaville|brisbane|bristol
brussels|bucharest|budapest|buenos aires|cairo|calcutta|calif|california|canberra|cape town|caracas|casablanca|chicago
cleveland|colo|cologne|colorado|conn|connecticut|copenhagen|dakar|dallas|damascus|delaware|delhi|denver|detroit|dhaka
doha|dresden|dubai|dublin|düsseldorf|edinburgh|fla|florida|frankfurt|freetown|gaza|geneva|genoa|glasgow|gothenburg
guangzhou|guatemala city|hague|hamburg|hanoi|hanover|harare|havana|hawaii|helsinki|ho chi minh city|hong kong|houston
idaho|illinois|indiana|iowa|islamabad|istanbul|jakarta|jeddah|jerusalem|johannesburg|kabul|kampala|kansas|karachi
kathmandu|kentucky|kharkiv|khartoum|kiev|kigali|kinshasa|kolkata|kuala lumpur|kyiv|lagos|lahore|las vegas|leeds
leipzig|lille|lima|lisbon|liverpool|ljubljana|london|los angeles|louisiana|luanda|lusaka|luxembourg|lyon|madrid|maine
manchester|manila|maputo|marseille|maryland|mass|massachusetts|melbourne|mexico city|miami|mich|michigan|milan
milton keynes|minn|minneapolis|minnesota|minsk|mississippi|missouri|mogadishu|monrovia|montana|montevideo|montreal
moscow|mosul|mumbai|munich|muscat|nairobi|naples|nebraska|nevada|new delhi|new hampshire|new jersey|new mexico
new orleans|new york|nicosia|north carolina|north dakota|nuremberg|odesa|odessa|ohio|okla|oklahoma|oregon|osaka|oslo
ottawa|paris|pennsylvania|perth|philadelphia|phnom penh|phoenix|pittsburgh|port-au-prince|porto|prague|pretoria
puerto rico|pyongyang|quito|rabat|reykjavik|rhode island|riga|rio de janeiro|riyadh|rome|rotterdam|salzburg|san diego
san francisco|san salvador|santiago|santo domingo|sarajevo|seattle|seoul|seville|shanghai|shenzhen|singapore|skopje
sofia|south carolina|south dakota|stockholm|strasbourg|stuttgart|sydney|são paulo|tallinn|tashkent|tbilisi|tegucigalpa
tehran|tel aviv|tenn|tennessee|texas|tirana|tokyo|toronto|toulouse|tripoli|tunis|turin|ulaanbaatar|utah|valencia
vancouver|venice|vermont|vienna|vilnius|virginia|warsaw|washington|wellington|west virginia|windhoek|wis|wisconsin
wuhan|wyoming|yaoundé|yerevan|zagreb|zurich
`;
