/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say sagt sagen erklar fugte hinzu teilte erzahl meint auser mitgeteilt zufolge laut. ankundig gab. behaupt berichtet sprach. gesagt angab angaben aussage
  police poliz beamte
  president prasident
  minister minister premier
  government regierung verwaltung
  court gericht richter justiz prozes
  law gesetz jura
  lawyer anwalt anwalt staatsanw rechtsanw
  school schul hochschul
  student student schuler studier
  university universit hochschul college
  teacher lehrer professor
  hospital krankenh klinik
  doctor arzt arzt mediziner chirurg
  health gesundheit medizin
  game spiel partie match
  team mannschaft team kader
  player spieler sturmer verteidiger
  goal tor. tore. treffer ziel
  season saison
  club klub verein club
  coach trainer coach
  win gewann gewonn gewinn sieg
  lose verlor verlier verlust niederlage
  champion meister champion titel pokal
  race rennen rasse fahrer
  film film kino
  music musik song lied. lieder album band. konzert sanger
  company unternehm firma firmen gesellschaft konzern betrieb
  market markt
  bank bank. banken
  price preis kosten
  money geld bezahl zahlen zahlte fonds
  tax steuer zoll zolle
  job arbeit job. jobs. beschaft angestellt
  oil ol. erdol benzin gas.
  water wasser
  fire feuer brand. brande brann flamme
  house haus. hauser zuhause heim. gebaud wohnung hause
  family famil verwandt angehor
  mother mutter mama
  father vater papa
  parents eltern
  child kind. kinder kindes baby
  boy junge. jungen. bube
  girl madchen
  son sohn
  daughter tochter
  wife frau. ehefrau gattin
  husband ehemann mann. gatte
  brother bruder
  sister schwester
  friend freund
  woman frau weiblich
  man mann. manner mannes mannlich
  people mensch leute person volk burger
  city stadt
  country land. lander landes nation
  world welt global
  war krieg konflikt
  army armee militar soldat truppe streitkraft
  attack angriff angegriff attack anschlag uberfall ubergriff
  weapon waffe gewehr schuss schoss erschoss bombe rakete pistole
  kill tot. tote toten getotet tod. starb gestorben todlich mord ermord ums. leben verstorb
  injure verletz verwund
  arrest verhaft festgenomm haft. festnahme
  prison gefangnis haft. inhaft verurteilt
  crime verbrech kriminal straftat
  victim opfer
  election wahl. wahlen gewahlt
  vote stimm wahler abstimm wahlen
  party partei party
  parliament parlament
  congress kongress senat
  leader fuhrer anfuhrer chef fuhrung
  book buch. bucher autor schriftsteller roman
  car auto. autos. wagen fahrzeug lkw.
  road strase strasse weg. autobahn
  train zug. zuge bahn bahnhof
  plane flugzeug flug flieg jet.
  airport flughafen
  ship schiff boot. boote fahre
  sea meer see. ozean kuste strand
  dog hund. hunde
  animal tier. tiere tieren art. arten
  storm sturm orkan hurrikan taifun wind. unwetter
  phone telefon handy anruf
  internet internet online website webseite netz
  media medien presse zeitung journalist reporter
  report bericht
  investigate untersuch ermittl
  decision entscheid entschied beschluss beschloss
  agree einig vereinbar abkommen vertrag einverst
  meeting treffen sitzung traf. gipfel gesprach
  year jahr
  month monat
  week woche
  day tag. tage tagen tages
  hour stunde uhr.
  minute minute
  night nacht
  morning morgen. morgens vormittag
  evening abend
  today heute heutig
  yesterday gestern
  tomorrow morgen.
  north nord
  south sud
  east ost. osten ostlich
  west west. westen westlich
  new neu. neue neuen neuer neues
  young jung. junge jungen junger jungste
  old alt. alte alten alter altere jahrig
  black schwarz
  white weis weiss
  red rot. rote roten roter
  green grun
  blue blau
  food essen. lebensmittel nahrung restaurant mahlzeit
  economy wirtschaft okonom
  trade handel export import
  climate klima
  earth erde
  church kirche bischof priester papst
  island insel
  river fluss
  body korper leiche
  head kopf kopfe
  hand hand. hande
  eye auge
  heart herz
  love liebe liebt
  hope hoff
  fear angst furcht befurcht
  think denk dacht glaub gefuhl fuhl meinung
  know weis. wissen wusste bekannt kennt kenn
  life leben. lebt lebte lebens
  history geschicht histor
  future zukunft zukunftig
  problem problem schwierig
  question frag
  answer antwort reag
  help hilf half. helf unterstutz
  end ende. endet endete beend
  begin begann beginn begonn anfang start
  because weil. da. wegen denn. aufgrund
  but aber. doch. jedoch obwohl trotz sondern allerdings
  not nicht kein nie. niemals nein ohne niemand nichts
  if wenn. ob. falls
  after nach. nachdem
  before vor. bevor zuvor vorher
  also auch. ebenfalls zudem auserdem
  all alle. allen jede alles
  where wo. woher wohin
  never nie. niemals
  group gruppe
  part teil. teile teilen
  show show. zeig ausstellung programm sendung
  security sicher schutz
  right recht
  free frei freiheit
  plan plan. plane plant plante geplant
  project projekt
  science wissensch forsch studie
  space weltraum raumfahrt rakete satellit planet
  fan fan. fans. anhanger zuschauer publikum
  final final endspiel
  second zweit
  money2 million milliard
  visit besuch
  video video aufnahme
  photo foto bild. bilder kamera
  name name namen genannt heis
  place ort. platz stelle
  move beweg zog. umzug
  return zuruck kehrt kam. kommen
  leave verlass verlies verlie
  run lauf lief. renn
  fall fiel. fallen sank. gefallen sturz
  rise stieg steig wachs wuchs anstieg
`;
