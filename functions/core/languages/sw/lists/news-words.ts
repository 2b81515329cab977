/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say alisema amesema walisema aliongeza kulingana alieleza anasema ilisema wamesema
  police polisi
  president rais
  minister waziri
  government serikali
  court mahakama jaji
  law sheria
  school shule
  student wanafunzi mwanafunzi
  university chuo
  teacher mwalimu walimu profesa
  hospital hospitali
  doctor daktari madaktari
  health afya
  game mchezo mechi michezo
  team timu
  player mchezaji wachezaji
  season msimu
  win ushindi kushinda alishinda ilishinda
  lose kupoteza alipoteza
  company kampuni
  market soko
  bank benki
  price bei.
  money pesa fedha
  tax kodi ushuru
  job kazi
  oil mafuta
  water maji
  fire moto
  house nyumba
  family familia
  mother mama
  father baba
  child mtoto watoto
  woman mwanamke wanawake
  man mwanaume wanaume
  people watu
  city jiji mji
  country nchi
  world dunia ulimwengu
  war vita
  army jeshi wanajeshi
  attack shambulio mashambulizi kushambulia
  kill kuua aliuawa waliuawa kufa alikufa kifo vifo wamefariki
  injure kujeruhi majeraha waliojeruhiwa wamejeruhiwa
  arrest kukamatwa amekamatwa alikamatwa walikamatwa
  prison gereza jela kifungo
  victim waathiriwa mwathiriwa
  election uchaguzi
  vote kura
  party chama
  parliament bunge
  leader kiongozi viongozi
  book kitabu
  car gari magari
  road barabara
  train treni
  plane ndege
  ship meli
  sea bahari
  storm dhoruba
  media vyombo habari
  report ripoti
  investigate uchunguzi
  decision uamuzi
  agree makubaliano
  meeting mkutano
  year mwaka miaka
  month mwezi miezi
  week wiki
  day siku
  hour saa.
  minute dakika
  night usiku
  morning asubuhi
  today leo.
  yesterday jana.
  tomorrow kesho
  north kaskazini
  south kusini
  east mashariki
  west magharibi
  new mpya
  old umri
  economy uchumi
  trade biashara
  problem tatizo
  question swali
  help msaada kusaidia
  because sababu
  but lakini
  not si. hakuna sio.
  if kama. ikiwa
  after baada
  before kabla
  also pia.
  all wote yote kila
  plan mpango
  project mradi
  money2 milioni bilioni
  visit ziara kutembelea
  name jina
  place mahali
`;
