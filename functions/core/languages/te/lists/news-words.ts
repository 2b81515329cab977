/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say అన్నారు చెప్పారు తెలిపారు ప్రకటించ పేర్కొన్న
  police పోలీసు
  president అధ్యక్ష రాష్ట్రపతి
  minister మంత్రి
  government ప్రభుత్వ
  court కోర్టు న్యాయ
  law చట్ట
  school పాఠశాల స్కూల్
  student విద్యార్థ
  university విశ్వవిద్యాల
  hospital ఆసుపత్రి ఆస్పత్రి
  doctor వైద్యు డాక్టర్
  game ఆట మ్యాచ్
  team జట్టు
  player ఆటగా
  win గెలిచ విజయ
  lose ఓడి ఓటమి
  company సంస్థ కంపెనీ
  market మార్కెట్
  bank బ్యాంక
  price ధర
  money డబ్బు
  tax పన్ను
  job పని ఉద్యోగ
  water నీరు నీటి
  fire మంట అగ్ని
  house ఇల్లు ఇంటి
  family కుటుంబ
  mother తల్లి
  father తండ్రి
  child పిల్ల
  woman మహిళ
  people ప్రజ
  city నగర
  country దేశ
  world ప్రపంచ
  war యుద్ధ
  army సైన్య సైని
  attack దాడి
  kill మృతి చనిపో హత్య మరణ
  injure గాయ
  arrest అరెస్ట
  prison జైలు
  election ఎన్నిక
  vote ఓటు
  party పార్టీ
  book పుస్తక
  car కారు వాహన
  road రోడ్డు
  train రైలు
  plane విమాన
  sea సముద్ర
  year సంవత్సర ఏడాది
  month నెల
  week వార
  day రోజు
  hour గంట
  minute నిమిష
  night రాత్రి
  morning ఉదయ
  today ఈరోజు నేడు
  yesterday నిన్న
  new కొత్త
  but కానీ అయితే
  not లేదు కాదు
  after తర్వాత తరువాత
  before ముందు
  also కూడా
  all అన్ని
  money2 మిలియన్ కోట్ల లక్ష
  name పేరు
`;
