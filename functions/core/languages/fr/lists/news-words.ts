/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say dit. dire. declar ajout explique expliqu affirm selon annonc raconte racont indiqu confi precise soulign estime rapport propos
  police polic agent gendarm
  president president
  minister ministre premier
  government gouvernement administration
  court tribunal juge cour. proces justice
  law loi. lois. legisl
  lawyer avocat procureur
  school ecole scolaire lycee college
  student etudiant eleve
  university universi
  teacher professeur enseignant
  hospital hopital hopitaux clinique hospital
  doctor medecin docteur chirurg
  health sante. medic
  game match jeu. jeux. partie joue jouer
  team equipe
  player joueu attaquant defenseur
  goal but. buts. marqu objectif
  season saison
  club club
  coach entraineur coach
  win gagn victoire remport vainqu
  lose perd defaite perdu
  champion champion titre trophee coupe
  race course pilote race.
  film film cinema
  music musi chanson album groupe concert chanteu
  company entreprise societe compagnie firme
  market marche
  bank banque banc
  price prix cout
  money argent paye paie fonds paiement
  tax impot taxe tarif douan fisc
  job travail emploi poste. boulot employ
  oil petrole huile gaz.
  water eau. eaux.
  fire feu. feux incendie brul flamme
  house maison domicile logement batiment foyer
  family famil
  mother mere. maman
  father pere. papa
  parents parents
  child enfant bebe gamin
  boy garcon petit
  girl fille
  son fils.
  daughter fille.
  wife femme epouse
  husband mari. epoux
  brother frere
  sister soeur sœur
  friend ami. amis. amie copain
  woman femme femin
  man homme mascul
  people gens. personne peuple public
  city ville cite
  country pays. nation
  world monde mondial
  war guerre conflit
  army armee militaire soldat troupe
  attack attaque attentat agress assaut
  weapon arme. armes coup. tir. tirs tire bombe missile fusil pistolet
  kill tue tues tuer mort deces meurt assassin mourir meurtr decede
  injure bless
  arrest arret interpel detenu garde.
  prison prison incarcer detenu condamn
  crime crime crimin delit
  victim victime
  election election elect elu.
  vote vot scrutin bulletin
  party parti fete
  parliament parlement
  congress congres senat
  leader leader dirigeant chef. chefs
  book livre auteur ecrivain roman
  car voiture vehicule auto. camion automobile
  road route rue. autoroute chemin
  train train. trains. gare. ferroviaire
  plane avion vol. vols. aerien
  airport aeroport
  ship navire bateau ferry croisiere
  sea mer. ocean cote. plage
  dog chien
  animal animal animaux espece
  storm tempete ouragan orage typhon vent.
  phone telephon portable appel
  internet internet ligne. site
  media media presse journal reporter
  report rapport signal
  investigate enquet
  decision decision decid
  agree accord accept traite
  meeting reunion rencontr sommet discussion
  year an. ans. annee annuel
  month mois.
  week semaine
  day jour
  hour heure
  minute minute
  night nuit
  morning matin
  evening soir
  today aujourd
  yesterday hier.
  tomorrow demain
  north nord
  south sud.
  east est. oriental orient
  west ouest occident
  new nouv neuf neuve
  young jeune
  old vieux vieil age. agee ans. ancien
  black noir
  white blanc
  red rouge
  green vert
  blue bleu
  food nourrit aliment manger repas restaurant
  economy econom
  trade commerc export import.
  climate climat rechauffement
  earth terre
  church eglise eveque pretre pape
  island ile. iles.
  river fleuve riviere
  body corps
  head tete
  hand main. mains
  eye oeil yeux œil
  heart coeur cœur
  love amour aime ador
  hope esper espoir
  fear peur crain
  think pens croi sent. avis
  know sait sais. savoir savait conna connu
  life vie. vies vivre vit. vecu
  history histoir
  future avenir futur
  problem probleme question
  question question demand
  answer repon
  help aid. aide aider soutien
  end fin. termin acheve
  begin commenc debut
  because parce car. raison puisque cause
  but mais. cependant pourtant bien. malgre toutefois
  not pas. ne. jamais ni. sans. personne rien. non. aucun
  if si.
  after apres
  before avant. auparavant
  also aussi egalement outre
  all tout. tous. toute toutes chaque
  where ou.
  never jamais
  group groupe
  part partie
  show spectacle montr emission exposition programme
  security securit protec
  right droit
  free libre libert gratuit
  plan plan. plans prevoi projet prevu
  project projet
  science scien chercheur recherche etude
  space espace spatial fusee satellite planete
  fan fan. fans. supporter spectateur
  final final
  second deuxieme second
  money2 million milliard
  visit visit
  video video
  photo photo image camera
  name nom. noms nomm appel
  place lieu. endroit place
  move deplac boug demenag
  return retour revenir revenu rentr
  leave quitt part. laiss parti
  run cour. couru courir
  fall tomb chut baiss
  rise augment hauss mont croiss progress
`;
