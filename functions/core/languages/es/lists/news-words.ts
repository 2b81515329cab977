/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say dijo dice decir dicho dijeron anad explic afirm declar comento segun asegur manifest conto. contar anunci señal senal expres indico
  police polic agente
  president president
  minister ministr premier
  government gobierno administraci
  court tribunal juez corte. juici juzgado justicia jueza
  law ley. leyes legisl
  lawyer abogad fiscal
  school escuel colegio escolar instituto
  student estudiant alumn
  university universi
  teacher profesor maestr docente
  hospital hospital clinica
  doctor medico doctor cirujan
  health salud sanit medic
  game partido juego jugar jug. jugo. jugado
  team equipo
  player jugador delantero defensa
  goal gol. goles marco. meta objetivo anot
  season temporada
  club club
  coach entrenador tecnico
  win gano. gana. ganar ganado gano victoria triunf vencio ganador
  lose perd derrota
  champion campeon titulo trofeo copa
  race carrera piloto raza
  film pelicul film cine
  music musica cancion album banda concierto cantante
  company compania empresa firma negocio corporac
  market mercado
  bank banco
  price precio cost
  money dinero pago. pagar pagad fondo efectivo
  tax impuesto arancel tribut fiscal
  job trabaj empleo emplead laboral
  oil petroleo aceite gas.
  water agua
  fire fuego incendi quem llama
  house casa. casas. hogar vivienda edificio
  family famil
  mother madre mama
  father padre papa
  parents padres
  child nino ninos nina hijo hijos infan bebe
  boy chico nino muchacho novio
  girl chica nina muchacha
  son hijo
  daughter hija
  wife esposa mujer
  husband esposo marido
  brother hermano
  sister hermana
  friend amig
  woman mujer femenin
  man hombre masculin
  people persona gente pueblo publico
  city ciudad
  country pais nacion
  world mundo mundial global
  war guerra conflicto
  army ejercit militar soldad tropa armad
  attack ataque atac atentado agresi asalto agredi
  weapon arma. armas dispar tiro. bomba misil rifle pistola
  kill mat. mato. matar muert muri asesin fallec mortal matado
  injure herid lesion
  arrest arrest deten
  prison prision carcel pres. preso condena encarcel
  crime crimen delito crimin delinc
  victim victima
  election eleccion electoral elegid
  vote voto. votos votar votaci votant
  party partido fiesta
  parliament parlament
  congress congres senad
  leader lider dirigente jefe
  book libro autor escritor novela
  car coche auto. autos. vehiculo carro camion automovil
  road carretera calle camino autopista
  train tren. trenes ferrocar estacion
  plane avion vuelo aero volar volo
  airport aeropuerto
  ship barco buque nave embarc crucero ferry
  sea mar. oceano costa playa
  dog perr
  animal animal especie
  storm tormenta huracan tifon viento
  phone telefon movil celular llamada
  internet internet online linea. sitio web. pagina
  media medios prensa periodi reportero diario
  report inform reporte
  investigate investig
  decision decision decidi dictamen
  agree acuerdo acord pacto tratado acept
  meeting reunion reuni cumbre encuentro convers
  year ano. anos. anual
  month mes. meses
  week semana
  day dia. dias.
  hour hora. horas.
  minute minuto
  night noche
  morning manana
  evening noche tarde
  today hoy. actual
  yesterday ayer
  tomorrow manana
  north nort
  south sur. sureste meridional
  east este. oriental oriente
  west oeste occident
  new nuev
  young joven jovenes
  old viej edad ancian anos. antigu mayor
  black negr
  white blanc
  red rojo roja rojos
  green verde
  blue azul
  food comida aliment comer restaurante
  economy econom
  trade comerci export import.
  climate clima calentamiento
  earth tierra
  church iglesia obispo sacerdot papa.
  island isla
  river rio. rios.
  body cuerpo cadaver
  head cabeza
  hand mano. manos.
  eye ojo. ojos.
  heart corazon cardia
  love amor. ama. encanta quier
  hope esper
  fear miedo tem. temor teme
  think pens creo. cree. creer creia piens sentir
  know sabe. saber sabia conoc sabemos
  life vida. vidas. vivir vive. viv
  history histori
  future futur
  problem problema cuestion
  question pregunt cuestion
  answer respuest respond
  help ayud apoy asist
  end fin. final termin acab
  begin comenz empez inici comienz
  because porque debido ya. pues.
  but pero aunque sino. embargo pese
  not no. nunca ni. sin. nadie nada. jamas tampoco
  if si.
  after despues tras. luego
  before antes. ante
  also tambien ademas
  all todo. todos. toda. todas. cada
  where donde
  never nunca jamas
  group grupo
  part parte
  show muestr programa exposici mostr espectacul
  security segur protec
  right derech
  free libre liberta gratis
  plan plan. planes planea planific
  project proyecto
  science cient cienc investigador estudio
  space espacio espacial cohete satelite planeta
  fan aficionad hincha fan. fans. espectador
  final final
  second segund
  money2 millon millones
  visit visit
  video video
  photo foto imagen camara imagenes
  name nombr llama
  place lugar sitio
  move mov traslad mud
  return regres volv vuelt
  leave sali dej abandon
  run corr
  fall cay caid
  rise aument subi crec alza
`;
