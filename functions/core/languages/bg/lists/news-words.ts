/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say каза заяви добави според съобщи обяви казва обясни посочи
  police полиц
  president президент
  minister министър министр премиер
  government правителств
  court съд. съдът съда съди
  law закон
  lawyer адвокат прокурор
  school училищ
  student студент учени
  university университет
  hospital болниц
  doctor лекар доктор
  health здрав
  game мач. мача игра
  team отбор екип
  player играч футболист
  season сезон
  win победи спечел побед
  lose загуб
  company компани фирм
  market пазар
  bank банк
  price цен. цена цени
  money пари. парите средств
  tax данъ мит.
  job работ
  oil петрол газ
  water вод. вода
  fire пожар огън
  house къщ дом. дома сград
  family семейст
  mother майк
  father баща
  child дете деца
  woman жен. жена жени
  man мъж
  people хора. хората души човек
  city град
  country стран държав
  world свят световн
  war войн
  army арми воен войник
  attack атак напад
  weapon оръж стреля бомб ракет
  kill уби загин почин смърт
  injure ранен пострада
  arrest арест задърж
  prison затвор
  victim жертв
  election избор
  vote глас
  party парти
  parliament парламент
  leader лидер
  book книг
  car кол. кола автомоб
  road път. пътя улиц
  train влак
  plane самолет полет
  airport летищ
  sea мор. море
  storm бур
  media меди вестни журналист
  report доклад
  investigate разслед
  decision решен реши
  agree споразум съгла
  meeting среща сре
  year годин
  month месец
  week седмиц
  day ден. дни. дена
  hour час. часа часове
  night нощ
  morning сутрин
  today днес
  yesterday вчера
  north север
  south юг. южн
  east изто
  west запад
  new нов. нов нова нови новата
  old стар годишн възраст
  economy икономи
  trade търгов
  climate климат
  problem проблем
  question въпрос
  help помо
  because защото заради тъй
  but но. обаче
  not не. няма никога без.
  if ако. дали
  after след
  before преди
  also също
  all всички всеки цял
  group груп
  plan план
  project проект
  science наук учен изследв
  money2 милион милиард млн.
  visit посе
  name име
  place мяст
  return върн
  rise увелич нарас
  fall пад спад
`;
