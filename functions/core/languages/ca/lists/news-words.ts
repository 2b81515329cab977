/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say dir dit. diu. digu afeg explic afirm declar coment segons assegur manifest cont. anunci assenyal expres
  police polic agent
  president president
  minister minist premier
  government govern administracio
  court tribunal jutge jutgess judici cort. justicia
  law llei. lleis. legisl
  lawyer advocat fiscal
  school escol collegi institut
  student estudiant alumn
  university universi
  teacher professor mestre docent
  hospital hospital clinica
  doctor metge doctor cirurgi
  health salut sanit medic
  game partit joc. jocs jugar jug
  team equip
  player jugador davanter defensa
  goal gol. gols marc objectiu
  season temporada
  club club
  coach entrenador tecnic
  win guany victor triomf vencer
  lose perd derrota perdre
  champion campio titol trofeu copa
  race cursa carrera pilot raça
  film pellicul film cinema
  music music cançó canco album banda concert cantant
  company companyia empresa firma negoci societat
  market mercat
  bank banc. bancs banca
  price preu cost
  money diner pag. paga pagat fons
  tax impost aranzel fiscal
  job treball feina ocupaci
  oil petroli oli. gas.
  water aigua
  fire foc. incendi crem flama
  house casa. cases. llar habitatge edifici
  family famili
  mother mare. mama
  father pare. papa
  parents pares.
  child nen. nens nena fill. fills infan bebe criatura
  boy noi. nois nen. xicot
  girl noia nena noies
  son fill. fills.
  daughter filla filles
  wife esposa dona. muller
  husband marit espos
  brother germa. germans
  sister germana
  friend amic amig
  woman dona. dones. femen
  man home. homes. mascul
  people persona persones gent. poble public
  city ciutat
  country pais. paisos nacio
  world mon. mundial global
  war guerra conflicte
  army exercit militar soldat tropa armad trop
  attack atac atemptat agress assalt
  weapon arma. armes dispar tret. bomba missil
  kill mat mort mor. morir assassin mortal
  injure ferit lesion ferid
  arrest arrest detin detenc
  prison preso presó pres. condemn empreson
  crime crim. delict crimin delinq
  victim victima victimes
  election eleccio electoral elegi
  vote vot. vots votar votaci votant
  party partit festa
  parliament parlament
  congress congres senad
  leader lider dirigent cap.
  book llibre autor escript novel
  car cotxe vehicle camio automobil
  road carretera carrer cami. autopista
  train tren. trens ferrocarril estacio
  plane avio vol. vols aeri volar
  airport aeroport
  ship vaixell barc nau embarc ferri creuer
  sea mar. ocea costa platja
  dog gos. gossos
  animal animal espec
  storm tempesta huraca tifo vent.
  phone telefon mobil trucada
  internet internet linia. lloc web pagina
  media mitjans premsa periodi reporter diari
  report inform
  investigate investig
  decision decisio decid
  agree acord pacte tractat accept
  meeting reunio reuni cimera trobada convers
  year any. anys. anual
  month mes. mesos
  week setman
  day dia. dies.
  hour hora. hores.
  minute minut
  night nit. nits
  morning mati.
  evening vespre nit. tarda
  today avui actual
  yesterday ahir
  tomorrow dema.
  north nord
  south sud. meridional
  east est. oriental orient
  west oest occident
  new nou. nova nous noves
  young jove
  old vell edat ancia anys. antic gran
  black negr
  white blanc
  red vermell roig
  green verd
  blue blau
  food menjar aliment restaurant
  economy econom
  trade comer export import.
  climate clima escalfament
  earth terra
  church esglesia bisbe sacerdot papa.
  island illa illes
  river riu. rius.
  body cos. cossos cadaver
  head cap.
  hand ma. mans.
  eye ull. ulls.
  heart cor. cardia
  love amor estim encanta
  hope esper
  fear por. tem
  think pens cre. creu creia sent
  know sab saber sap coneix
  life vida. vides viure viu
  history histori
  future futur
  problem problem questio
  question pregunt questio
  answer resposta respon
  help ajud suport assist
  end fi. final acab
  begin començ comenc inici començ
  because perque degut ja.
  but pero. tot. malgrat sino tanmateix
  not no. mai ni. sense ningu res. tampoc
  if si.
  after despres
  before abans
  also tambe mes
  all tot. tots tota totes cada
  where on.
  never mai.
  group grup
  part part
  show mostr programa exposici espectac
  security segur protec
  right dret
  free lliur lliber gratu
  plan pla. plans planej planific
  project project
  science cient cienc investigador estudi
  space espai espacial coet satellit planeta
  fan aficionat seguidor fan. fans. espectador
  final final
  second segon
  money2 milio milions
  visit visit
  video video
  photo foto imatge camera
  name nom. noms anomen
  place lloc. llocs
  move mo. moure trasllad
  return torn
  leave sort marx deix abandon
  run corr
  fall cau caigu
  rise augment puj creix
`;
