/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say сказа говор заяв повідом додав додал розпов поясни словами оголос підкресл зазнач
  police поліц офіцер
  president президент
  minister міністр прем премьєр
  government уряд адміністрац
  court суд. суду судд трибунал
  law закон
  lawyer адвокат юрист прокур
  school школ
  student студент учен учні
  university університет
  teacher вчител викладач професор
  hospital лікарн госпітал
  doctor лікар доктор хірург
  health здоров медич
  game гра. гри. матч грав грал
  team команд збірн
  player гравец гравц футболіст
  goal гол. голи гола забив
  season сезон
  club клуб
  coach тренер
  win вигра перем
  lose програ втрат поразк
  champion чемпіон титул кубок
  race гонк перегон
  film фільм кіно
  music музи пісн альбом концерт
  company компан фірм підприєм
  market ринок ринк
  bank банк
  price цін. ціна ціни вартіст
  money грош кошт фонд сплат
  tax подат мит. тариф
  job робот прац працівник
  oil нафт газ. газу
  water вод. вода води воду
  fire пожеж вогон вогн
  house дім. дім буди будин житл
  family родин сім'ї сімей
  mother мати матер мам
  father батьк тат
  parents батьки
  child дитин діти дітей
  boy хлоп
  girl дівч
  son син
  daughter донь дочк
  wife дружин
  husband чолов
  brother брат
  sister сестр
  friend друг друз
  woman жінк жіноч
  man чоловік
  people люди людей людин громадян осіб
  city міст
  country країн держав
  world світ
  war війн конфлікт
  army арм військ солдат
  attack атак напад удар
  weapon збро стріл постріл бомб ракет
  kill вби загин помер смерт вбивс
  injure поран травм
  arrest арешт затрим
  prison тюрм вязниц в'язниц засудж
  crime злочин
  victim жертв постражд
  election вибор обра
  vote голос
  party парт
  parliament парламент рад.
  congress конгрес сенат
  leader лідер керівн голов
  book книг книж автор письмен
  car автомоб машин авто
  road дорог вулиц шосе
  train поїзд потяг залізни
  plane літак авіа рейс політ
  airport аеропорт
  ship кораб судн
  sea мор. море моря океан узбереж пляж
  dog собак пес
  animal тварин
  storm шторм ураган бур вітер
  phone телефон
  internet інтернет сайт
  media змі. прес газет журналіст
  report звіт доповід повідом
  investigate розслід слідств
  decision рішен виріши
  agree угод згод домов
  meeting зустріч засідан саміт
  year рок. року рік роки років
  month місяц
  week тижд тижн
  day день дні. дня днів
  hour годин
  minute хвилин
  night ніч ноч
  morning ранк ранок
  evening вечор вечір
  today сьогодн
  yesterday вчора учора
  tomorrow завтра
  north північ
  south півд
  east схід східн
  west захід
  new нов. новий нова нове нові нового нової
  young молод
  old стар рокі річн
  black чорн
  white біл
  red червон
  green зелен
  food їж. їжа харч ресторан
  economy економі
  trade торг експорт імпорт
  climate клімат
  church церк єпископ
  island остр
  river річк
  body тіл
  head голов
  hand рук
  eye оч. око
  heart серц
  love любо люб кох
  hope наді спод
  fear страх боя
  think дума вважа вір
  know зна відом
  life житт жив
  history істор
  future майбутн
  problem проблем
  question питан пита запит
  answer відпов
  help допом
  end кін кінець заверш закінч
  begin поча
  because бо. тому оскільк через
  but але. проте однак хоча
  not не. ні. ніколи без. ніхто
  if якщо чи.
  after після
  before перед до. раніше
  also також теж
  all всі. усі. всіх кож весь
  where де. куди
  never ніколи
  group груп
  part част
  show шоу показ програм вистав
  security безпе захист
  right прав
  free вільн свобод безкошт
  plan план
  project проєкт проект
  science наук дослід вчен
  space косм ракет супутник
  money2 мільйон мільярд млн. млрд.
  visit візит відвід
  video відео
  photo фото зображ
  name імя ім'я назв
  place місц
  return поверн
  leave залиш покин
  rise зрос зріс підвищ
  fall впа пад зниз
`;
