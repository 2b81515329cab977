/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say disse dizer diz. dito disseram acrescent explic afirm declar coment segundo contou anunci apont relat informou
  police polic agente
  president president
  minister ministr premie premier
  government governo administra
  court tribunal juiz corte julgamento justica
  law lei. leis. legisl
  lawyer advogad promotor procurador
  school escol colegio
  student estudant alun
  university universi faculdade
  teacher professor docente
  hospital hospita clinica
  doctor medic doutor cirurgi
  health saude medic
  game jogo partida jogar jog. jogou
  team equipe equipa time.
  player jogador atacante zagueiro
  goal gol. gols. golo marcou meta objetivo
  season temporada epoca
  club clube
  coach treinador tecnico
  win ganh venc vitori triunf
  lose perd derrota
  champion campe titulo trofeu copa taca
  race corrida piloto raca
  film filme cinema
  music music cancao album banda concerto cantor show.
  company empresa companhia firma negocio
  market mercado
  bank banco
  price preco cust
  money dinheiro pag. pago pagar pagou fundo
  tax imposto tarifa taxa tribut
  job trabalh emprego empreg
  oil petroleo oleo gas.
  water agua
  fire fogo incendio queim chama
  house casa. casas. lar. residencia edificio predio
  family famil
  mother mae. maes
  father pai.
  parents pais.
  child crianca filho infan bebe
  boy menino rapaz garoto
  girl menina garota rapariga moca
  son filho
  daughter filha
  wife esposa mulher
  husband marido esposo
  brother irmao irmaos
  sister irma. irmas
  friend amig
  woman mulher femin
  man homem homens mascul
  people pesso povo gente publico
  city cidade
  country pais. paises nacao nacion
  world mundo mundial global
  war guerra conflito
  army exercito militar soldad tropa armad
  attack ataque atac atentado agress assalto
  weapon arma. armas tiro. tiros dispar bomba missil rifle
  kill mat. matou matar mort morr assassin falec fatal
  injure ferid lesion lesao machuc ferim
  arrest prend preso. prisao deti detid
  prison prisao cadeia preso. condena carcere
  crime crime crimin delito
  victim vitima
  election eleic eleit eleger
  vote vot. voto votos votar votac
  party partido festa
  parliament parlament
  congress congres senad
  leader lider dirigente chefe
  book livro autor escritor romance
  car carro veiculo automov caminhao
  road estrada rua. ruas rodovia caminho
  train trem. trens comboio ferrov estacao
  plane aviao avioes voo aere voar
  airport aeroporto
  ship navio barco embarc ferry cruzeiro
  sea mar. oceano costa praia
  dog cao. caes cachorr
  animal anima especie
  storm tempestade furacao tufao vento
  phone telefon celular ligac ligou telemov smartphone
  internet internet online site. web
  media midia imprensa jornal reporter
  report relat
  investigate investig inquerito
  decision decis decid
  agree acordo concord tratado aceit
  meeting reuni encontro cupula convers
  year ano. anos. anual
  month mes. meses
  week semana
  day dia. dias.
  hour hora. horas.
  minute minuto
  night noite
  morning manha
  evening noite tarde
  today hoje atual
  yesterday ontem
  tomorrow amanha
  north norte nordeste
  south sul. sudeste meridional
  east leste oriental oriente
  west oeste ocident
  new nov. novo nova novos novas
  young jovem jovens
  old velh idade idos anos. antig
  black negr pret
  white branc
  red vermelh
  green verde
  blue azul
  food comida aliment comer restaurante
  economy econom
  trade comerci comerc export import.
  climate clima aquecimento
  earth terra
  church igreja bispo padre papa.
  island ilha
  river rio. rios.
  body corpo cadaver
  head cabeca
  hand mao. maos.
  eye olho
  heart coracao cardia
  love amor. ama. ador
  hope esper
  fear medo tem. temor receio
  think pens acredit acho. acha sent
  know sabe. saber sabia conhec
  life vida. vidas viver vive viv
  history histori
  future futur
  problem problema questao
  question pergunt questao
  answer respost respond
  help ajud apoi assist
  end fim. final termin acab
  begin comec inici
  because porque pois. devido ja.
  but mas. porem embora apesar entanto
  not nao. nunca nem. sem. ninguem nada. jamais
  if se.
  after depois apos
  before antes.
  also tambem alem
  all todo. todos toda todas cada tudo
  where onde
  never nunca jamais
  group grupo
  part parte
  show mostr programa exposic espetac
  security segur protec
  right direito
  free livre liberd gratu
  plan plano planej
  project projeto
  science cient cienc pesquis estudo
  space espaco espacial foguete satelite planeta
  fan fa. fas. torcedor adepto espectador
  final final
  second segund
  money2 milh bilh
  visit visit
  video video
  photo foto imagem camera imagens
  name nome chama
  place lugar local
  move mov mud
  return volt retorn regress
  leave sai deix abandon
  run corr
  fall cai caiu queda
  rise aument sub cresc
`;
