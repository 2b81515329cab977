import type { Speech } from '../parts/speech.ts';
import { forms, gendered, phrases, wordPairs, wordSet } from '../word-list.ts';

export const speech = (): Speech => ({
  cues: wordSet(`
    dit dire disait disent dite déclaré déclare déclarait déclara affirmé affirme affirmait affirma affirment ajouté ajoute ajoutait
    ajouta indiqué indique indiquait indiqua indiquent expliqué explique expliquait expliqua expliquent souligné souligne
    soulignait souligna précisé précise précisait précisa estimé estime estimait estima estiment annoncé annonce annonçait
    assuré assure assurait assura rappelé rappelle rappelait lancé lance lança confié confie confiait répondu répond
    répondait répondit demandé demande demandait demanda écrit écrivait écrivent raconté raconte racontait raconta
    poursuivi poursuit poursuivait conclu conclut reconnu reconnaît reconnaissait insisté insiste insistait martelé martèle
    regretté regrette regrettait critiqué critique dénoncé dénonce dénonçait dénoncent prévenu prévient averti avertit
    commenté commente commentait noté note notait observé observe résumé résume résumait témoigné témoigne témoignait
    jugé juge jugeait qualifié qualifie qualifiait évoqué évoque plaidé plaide promis promet proclamé proclame reproché
    reproche réagi réagit rétorqué rétorque révélé révèle s'exclame s'exclamé s'interroge s'interrogé soutenu soutient
    soutenait suggéré suggère tweeté tweete nié nie murmuré murmure crié crie s'écrie s'écria relevé relève relate relaté
    admis admet avoué avoue confirmé confirme confirmait constate constaté constatait plaisante plaisanté salué salue fustigé fustige
    parle parlé cité cite appelle appelé souvient souvenu réjouit réjoui félicité inquiète alarmé
    réjouie réjouis réjouit félicité félicitée félicite exclamée interrogée inquiétée étonné étonnée indigné
    indignée emporté emportée défendu défendue défend excusé excusée agacé agacée insurgé insurgée plaint plainte
    dits dites disant affirmant ajoutant expliquant estimant assurant déplore déploré déplorait prévient admettait
    souvient glissé glisse
    ${forms(
      `déclar affirm ajout expliqu indiqu soulign précis estim annonç annonc assur lanc lanç confi demand racont
      insist martel regrett critiqu dénonc dénonç comment observ résum témoign réclam reproch rétorqu suggér
      murmur cri tonn jug qualifi fustig plaisant constat interrog exclam inquièt considèr alert accus rapport
      ironis glis proclam scand étonn indign déplor appel signal not confess argument riposte ripost`,
      'é ée és ées e ent ait aient a èrent er',
    )}
    répondre promettre prévenir avertir reconnaître fait font faire laisse laissé laissent`),
  according: phrases(`
    selon
    selon lui
    selon eux
    d'après lui
    d'après eux
    d' après lui
    d' après eux
    d’ après lui
    d’ après eux
    pour lui
    à ses yeux
    à son avis
    selon ses dires
    selon ses mots
    d'après
    d' après
    d’ après
    au dire de
    aux dires de
    dans les mots de
    pour
    aux yeux de
    de l'avis de
    selon les mots de`),
  pronouns: gendered('elle elles', 'il ils', 'on'),
  determiners: wordSet(`
    ce certaines certains ces cet cette de des deux du l' la le les leur leurs l’ ma mes mon notre plusieurs
    sa ses son trois un une
  `),
  fillers: wordSet(`
    a ainsi alors aujourd'hui aussi avaient avait d'ailleurs déjà effet en encore ensuite est hier l' leur
    lui lui-même l’ m' m'a m’ me n' ne notamment nous n’ ont pas puis s' s'est se s’ t t' te toutefois t’ vous également
    était
  `),
  stops: wordSet(`
    alors après au aujourd'hui auprès aux avant avec car ce chez comme contre dans depuis derrière devant
    dimanche donc dont dès en entre et face hier jeudi lors lorsque lundi mais malgré mardi mercredi ou où
    par parce pendant pour puis qu' quand que qui samedi sans selon si sous sur tandis vendredi vers à
  `),
  clauseWords: wordSet("car comme et lorsque mais ou où qu' quand que qui qu’ si tandis"),
  joiners: wordSet("au aux chez d' de des du d’ en et l' la le les pour à"),
  roles: wordSet(`
    adjoint adjointe agriculteur agricultrice ambassadeur ambassadrice analyste architecte archéologue
    artisan artisane artiste auteur autrice avocat avocate candidat candidate capitaine chef cheffe
    chercheur chercheuse colonel commissaire conseiller conseillère conservateur conservatrice directeur
    directrice député députée enseignant enseignante entraîneur expert experte experts fondateur fondatrice
    gardien gardienne gouvernement général habitant habitante habitants historien historienne infirmière
    joueur joueuse journal journaliste juge maire militant militante ministre ministère médecin pape patron
    patronne police policier porte-parole premier première procureur procureure professeur professeure
    préfet préfète président présidente reine responsable responsables restaurateur restauratrice roi
    secrétaire source sources syndicaliste sénateur sénatrice témoin témoins économiste écrivain élu élue
    étudiant étudiante évêque
  `),
  honorifics: gendered('mme madame mlle mademoiselle', 'm monsieur m.', 'dr pr me dr. pr.'),
  organizations: wordSet(`
    agence assemblée association banque chaîne comité commission conseil entreprise fondation fédération
    groupe institut journal ligue ministère musée parti radio société syndicat sénat tribunal télévision
    université
  `),
  auxiliaries: wordSet(`
    a avaient avait doit est fut ont peut sera seront sont va vont étaient était
  `),
  relatives: wordSet('qui'),
  coordinators: wordSet('et mais ou puis'),
  likes: wordSet('comme'),
  asides: wordSet('pour'),
  finiteEndings: /(?:e|a|ait|it|ent|ut)$/u,
  ownSources: gendered('', 'lui', 'eux ses son'),
  denials: wordSet(`
    contestait contestant conteste contestent contesté doutait doute doutent dément démentait démentant
    démentent démenti niaient niait niant nie nient nié rejetait rejette rejettent rejeté récuse récusé
    réfutait réfute réfutent réfuté
  `),
  withholdings: wordSet('abstenu abstient garde gardé évitant évite évité'),
  conditions: wordSet("si s'"),
  complementizers: wordSet("qu' que qu’"),
  cuePairs: wordPairs(`
    fait savoir
    fait valoir
    fait remarquer
    font savoir
    font valoir
    faire savoir
    laisse entendre
    laissé entendre
    laissent entendre`),
  order: 'free',
  reflexives: /^(?:s'|se)$|\p{L}-(?:se|lhe|lhes)$/u,
});
