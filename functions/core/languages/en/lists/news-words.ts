/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say said say. says. saying told tell. tells. telling added adds. stated statement according announce explain claim declar spoke
  police police officer
  president president
  minister minister premier
  government government administration
  court court judge tribunal trial justice
  law law. laws. lawmaker legislat bill. bills.
  lawyer lawyer attorney prosecutor solicitor barrister
  school school
  student student pupil
  university universit college
  teacher teacher professor lecturer
  hospital hospital clinic
  doctor doctor physician surgeon
  health health medical medicine
  game game match. matches. play. plays. played playing
  team team side. squad
  player player striker defender
  goal goal scor
  season season
  club club
  coach coach manager
  win win. wins. won. winning winner victor triumph
  lose lose. loses. lost. losing loss. losses defeat beaten
  champion champion title trophy cup.
  race race. races. racing driver
  film film movie cinema
  music music song album band. concert singer
  company company companies firm. firms. business corporat enterprise
  market market
  bank bank. banks. banking
  price price cost. costs.
  money money fund. funds. cash. paid. pay. payment
  tax tax. taxes. tariff taxation
  job job. jobs. work. works. worked working worker employ
  oil oil. petrol gas.
  water water
  fire fire. fires. blaze burn flame
  house house. houses. home. homes. housing apartment building
  family famil relative
  mother mother mum. mom.
  father father dad.
  parents parent
  child child kid. kids. baby babies infant
  boy boy. boys. boyfriend
  girl girl
  son son. sons.
  daughter daughter
  wife wife wives spouse
  husband husband spouse
  brother brother
  sister sister
  friend friend
  woman woman women female lady
  man man. men. male
  people people person public
  city city cities town
  country country countries nation. nations. national
  world world global
  war war. wars. conflict
  army army armies military troop soldier armed
  attack attack assault strike. strikes. raid
  weapon weapon gun. guns. shot. shoot. shooting bomb missile rifle
  kill kill dead. death die. dies. died. dying murder fatal
  injure injur wound hurt
  arrest arrest detain custody
  prison prison jail inmate sentenced
  crime crime criminal offence offense
  victim victim
  election election elect
  vote vote voting voter ballot
  party party parties
  parliament parliament
  congress congress senat
  leader leader leadership
  book book author writer novel
  car car. cars. vehicle truck van.
  road road street highway
  train train. trains. rail. railway station
  plane plane. planes. aircraft airline flight jet. jets. fly. flying
  airport airport
  ship ship. ships. boat vessel ferry cruise
  sea sea. ocean coast beach
  dog dog. dogs. puppy
  animal animal species
  storm storm hurricane typhoon wind. winds.
  phone phone mobile smartphone cellphone call. calls. called
  internet internet online website web. site.
  media media press. newspaper journalist reporter
  report report
  investigate investigat inquiry probe.
  decision decision decide decid ruling
  agree agree deal. deals. treaty accord.
  meeting meeting meet. met. summit talks.
  year year
  month month
  week week
  day day. days.
  hour hour
  minute minute
  night night
  morning morning
  evening evening
  today today
  yesterday yesterday
  tomorrow tomorrow
  north north
  south south
  east east. eastern
  west west. western
  new new. newly
  young young
  old old. older oldest aged
  black black
  white white
  red red.
  green green
  blue blue
  food food eat. eating meal restaurant
  economy econom
  trade trade. trading trader export import.
  climate climate warming
  earth earth
  church church bishop priest pope
  island island
  river river
  body body bodies
  head head. heads.
  hand hand. hands.
  eye eye. eyes.
  heart heart
  love love. loved loves.
  hope hope
  fear fear afraid scared
  think think thought believe believ feel. felt.
  know know. knew known knows.
  life life. lives. live. living lived
  history histor
  future future
  problem problem issue
  question question ask. asks. asked asking
  answer answer respond respon
  help help aid. assist support
  end end. ended. ends. ending finish
  begin begin began begun start
  because because since. due.
  but but. however though although despite yet.
  not not. no. never n't without cannot nobody nothing
  if if. whether
  after after
  before before ahead
  also also too. additionally
  all all. every everyone everything
  where where
  never never
  group group
  part part. parts.
  show show. shows. showed shown exhibition programme
  security security safety safe. protect
  right right rights.
  free free. freedom
  plan plan. plans. planned planning
  project project
  science scien research. researcher study studies
  space space. rocket satellite planet
  fan fan. fans. supporter spectator audience
  final final
  second second
  money2 million billion
  visit visit
  video video footage
  photo photo picture image camera
  name name. named names. called
  place place. location
  move move. moved moving
  return return back. come. came.
  leave leave left. leaving
  run run. running ran.
  fall fall. fell. falling drop. dropped
  rise rise. rose. rising increas grew grow
`;
