import { forms, gendered, type Lexicon, phrases, wordPairs, wordSet } from './lexicon.ts';

export const fr: Lexicon = {
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
  determiners: wordSet(
    "le la les l' l’ un une des du de son sa ses leur leurs ce cet cette ces plusieurs certains certaines deux trois notre mon ma mes",
  ),
  fillers: wordSet(
    "se s' s’ n' n’ l' l’ m’ a ont avait avaient est était s'est également aussi encore ensuite ainsi alors notamment toutefois déjà ne pas lui leur nous vous t m'a lui-même hier aujourd'hui en effet puis ainsi d'ailleurs",
  ),
  stops: wordSet(`
    à au aux en dans par pour sur sous avec sans lors après avant pendant depuis devant derrière vers chez entre contre
    que qu' qui quand où comme si et ou mais donc car tandis alors lundi mardi mercredi jeudi vendredi samedi dimanche hier
    aujourd'hui ce dont malgré selon parce lorsque puis auprès face dès`),
  clauseWords: wordSet("que qu' qu’ qui quand où comme si et ou mais car tandis lorsque"),
  joiners: wordSet("de du des d' d’ à au aux la le les l' en pour chez et"),
  roles: wordSet(`
    président présidente ministre premier première directeur directrice porte-parole maire député députée sénateur
    sénatrice secrétaire chef cheffe patron patronne professeur professeure chercheur chercheuse expert experte experts
    avocat avocate juge procureur procureure médecin infirmière auteur autrice écrivain historien historienne journaliste
    responsable responsables fondateur fondatrice entraîneur joueur joueuse capitaine candidat candidate analyste économiste
    ambassadeur ambassadrice général colonel évêque pape roi reine conservateur conservatrice restaurateur restauratrice
    architecte artisan artisane habitant habitante habitants témoin témoins syndicaliste militant militante élu élue
    adjoint adjointe préfet préfète gardien gardienne commissaire artiste archéologue conseiller conseillère étudiant
    étudiante enseignant enseignante agriculteur agricultrice policier police gouvernement ministère journal source sources`),
  honorifics: gendered('mme madame mlle mademoiselle', 'm monsieur m.', 'dr pr me dr. pr.'),
  organizations: wordSet(
    'parti université ministère comité conseil commission agence banque société groupe association fédération syndicat ligue fondation tribunal assemblée sénat institut musée entreprise journal radio télévision chaîne',
  ),
  auxiliaries: wordSet('est sont était étaient a ont avait avaient sera seront va vont peut doit fut'),
  passives: wordSet(''),
  relatives: wordSet('qui'),
  coordinators: wordSet('et ou mais puis'),
  likes: wordSet('comme'),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet('pour'),
  particles: new Map(),
  finiteEndings: /(?:e|a|ait|it|ent|ut)$/u,
  hasArticles: true,
  dropsPronouns: false,
  ownSources: gendered('', 'lui', 'eux ses son'),
  transitives: wordSet(''),
  complementizers: wordSet("que qu' qu’"),
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
  capitalizesNouns: false,
};

export const es: Lexicon = {
  cues: wordSet(`
    dijo dice dijeron dicen decía dicho diciendo afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran
    señaló señala señalaron indicó indica indicaron explicó explica explicaron añadió añade agregó agrega agregaron manifestó
    manifiesta declaró declara declararon expresó expresa sostuvo sostiene sostienen apuntó apunta subrayó subraya destacó
    destaca recordó recuerda comentó comenta reconoció reconoce admitió admite advirtió advierte preguntó pregunta respondió
    responde contestó contesta concluyó concluye escribió escribe anunció anuncia informó informa precisó precisa insistió
    insiste criticó critica denunció denuncia pidió pide exigió exige reiteró reitera relató relata contó cuenta confesó
    confiesa detalló detalla opinó opina consideró considera calificó califica llamó llama negó niega prometió promete
    aclaró aclara matizó remarcó lamentó lamenta celebró exclamó gritó susurró resumió resume tuiteó describió describe
    reveló revela enfatizó enfatiza puntualizó garantizó confirmó confirma argumentó argumenta alertó alerta defendió defiende
    aseveró acotó refirió planteó sentenció replicó
    urgió urge despidió despide prosiguió prosigue definió define desmintió desmiente añadía añadieron añadiendo
    respondieron insistieron advirtieron admitieron reconocieron exigieron pidieron sostuvieron sostenía reconocía
    insistía prometieron escribieron expuso expone opuso contaba
    ${forms(
      `afirm asegur señal indic explic agreg manifest declar expres apunt subray destac record coment contest
      anunci inform precis critic denunci reiter relat detall opin consider calific aclar matiz remarc lament
      exclam grit susurr tuite revel enfatiz puntualiz garantiz confirm argument alert plante sentenci replic zanj
      tild remat espet brome protest reproch acus rechaz inst avis continu narr rememor ironiz apel cuestion quej
      felicit core jact sincer`,
      'ó a aron an aba aban ado ando ará ar',
    )}
    ${forms('reconoc advert admit insist promet sosten añad conclu defend respond exig coincid arremet', 'ido ía ían iendo ió ieron er ir')}
    pedido escrito descrito dicho expuesto definido desmentido proseguido decir pedir escribir coinciden coincide`),
  according: phrases(`
    según
    de acuerdo con
    en palabras de
    a su juicio
    a su entender
    en su opinión
    en sus palabras
    según sus palabras
    según su versión
    a juicio de
    en opinión de
    en opinión del
    a juicio del
    en palabras del
    de acuerdo al
    para`),
  pronouns: gendered('ella ellas', 'él ellos', 'quien alguien'),
  determiners: wordSet(
    'el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas dos tres otro otra otros nuestro mi',
  ),
  fillers: wordSet(
    'ha han había habían se le les también además ayer hoy luego después ya no me nos lo todavía aún entonces así recientemente',
  ),
  stops: wordSet(`
    a al en con por para sobre tras ante desde hasta durante entre contra sin según que quien cuando donde como si y e o
    pero porque mientras aunque lunes martes miércoles jueves viernes sábado domingo ayer hoy este esta mediante`),
  clauseWords: wordSet('que quien cuando donde como si y e pero porque mientras aunque'),
  joiners: wordSet('de del la el los las en para y'),
  roles: wordSet(`
    presidente presidenta ministro ministra primer primera director directora portavoz alcalde alcaldesa diputado diputada
    senador senadora secretario secretaria jefe jefa profesor profesora investigador investigadora experto experta expertos
    abogado abogada juez jueza fiscal médico médica autor autora escritor escritora historiador historiadora periodista
    responsable fundador fundadora entrenador entrenadora jugador jugadora capitán candidato candidata analista economista
    embajador embajadora general coronel obispo papa rey reina vecino vecina vecinos testigo testigos líder dirigente
    canciller gobernador gobernadora concejal consejero consejera comisario vocero vocera doctor doctora gerente
    policía gobierno ministerio diario fuente fuentes`),
  honorifics: gendered('señora sra doña sra. señorita', 'señor sr don sr.', 'dr dra dr. dra.'),
  organizations: wordSet(
    'partido universidad ministerio comité consejo comisión agencia banco empresa grupo asociación federación sindicato liga fundación tribunal congreso senado parlamento instituto organización diario periódico radio televisión cadena',
  ),
  auxiliaries: wordSet('es son era eran ha han había habían fue fueron será está están puede debe'),
  passives: wordSet(''),
  relatives: wordSet('que quien quienes'),
  coordinators: wordSet('y e o pero'),
  likes: wordSet('como'),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet('para'),
  particles: new Map(),
  finiteEndings: /(?:ó|a|e|aba|ía|aron|ieron|an|en)$/u,
  hasArticles: true,
  dropsPronouns: true,
  pluralVerbs: /n$/u,
  pluralArticles: wordSet('los las unos unas'),
  ownSources: gendered('', '', 'su sus'),
  transitives: wordSet(''),
  complementizers: wordSet('que'),
  cuePairs: new Map(),
  order: 'free',
  capitalizesNouns: false,
};

export const pt: Lexicon = {
  cues: wordSet(`
    disse diz disseram dizem dizia dito dizendo afirmou afirma afirmaram afirmam afirmado afirmando declarou declara declararam
    explicou explica explicaram explicam acrescentou acrescenta acrescentaram garantiu garante garantiram assegurou assegura
    contou conta contaram comentou comenta comentaram comentando observou observa ressaltou ressalta destacou destaca
    salientou salienta sublinhou sublinha frisou frisa lembrou lembra recordou recorda revelou revela informou informa
    anunciou anuncia respondeu responde perguntou pergunta questionou indagou concluiu conclui escreveu escreve admitiu
    admite reconheceu reconhece confessou confessa advertiu adverte alertou alerta criticou critica denunciou denuncia
    pediu pede exigiu defendeu defende reiterou reitera insistiu insiste argumentou argumenta avaliou avalia considerou
    considera opinou opina acredita acreditou acha achou resumiu resume brincou brinca ironizou desabafou prometeu
    promete negou nega confirmou confirma relatou relata narrou descreveu descreve exclamou gritou completou completa
    continuou continua prosseguiu rebateu retrucou sugeriu sugere adiantou adianta apontou aponta lamentou lamenta
    referiu refere esclareceu justificou justifica chamou chama classificou classifica qualificou aconselhou ensina
    reclamou reclama protestou previu prevê entende pensa sustenta sustentou constatou analisa analisou reagiu
    desmentiu desmente garantia garantem insistem insistiram defenderam defendem definiu define admitiram
    reconheceram responderam escreveram pediram exigiram propôs propõe dizendo sustentam
    ${forms(
      `afirm declar explic acrescent coment observ ressalt destac salient sublinh fris lembr record revel inform
      anunci pergunt question indag confess alert critic denunci reiter argument avali consider opin acredit brinc
      ironiz desabaf confirm relat narr exclam grit complet continu adiant apont lament justific classific
      qualific aconselh reclam protest sustent constat analis apel queix avis reforç enfatiz ponder acus assinal fal
      felicit atir`,
      'ou a aram am ava avam ado ando ar',
    )}
    responder dizer escrever admitir reconhecer`),
  according: phrases(`
    segundo
    conforme
    de acordo com
    para
    na sua opinião
    nas suas palavras
    em suas palavras
    segundo suas palavras
    a seu ver
    na opinião de
    na opinião do
    na opinião da
    nas palavras de
    nas palavras do
    nas palavras da`),
  pronouns: gendered('ela elas', 'ele eles', 'quem alguém'),
  determiners: wordSet(
    'o a os as um uma uns umas seu sua seus suas este esta esse essa vários várias alguns algumas dois duas três outro outra nosso',
  ),
  fillers: wordSet('tem têm tinha havia se lhe lhes também ainda ontem hoje depois já não me nos então assim agora'),
  stops: wordSet(`
    em no na nos nas com por pelo pela pelos pelas para sobre após ante desde até durante entre contra sem segundo que
    quem quando onde como se e ou mas porque enquanto embora ontem hoje ao à aos às num numa`),
  clauseWords: wordSet('que quem quando onde como se e mas porque enquanto embora'),
  joiners: wordSet('de do da dos das e em no na para o a'),
  roles: wordSet(`
    presidente ministro ministra primeiro primeira diretor diretora porta-voz prefeito prefeita deputado deputada senador
    senadora secretário secretária chefe professor professora pesquisador pesquisadora especialista especialistas
    advogado advogada juiz juíza promotor promotora procurador médico médica autor autora escritor escritora historiador
    jornalista responsável fundador fundadora treinador técnico jogador jogadora capitão candidato candidata analista
    economista embaixador embaixadora general coronel bispo papa rei rainha morador moradora moradores testemunha líder
    dirigente governador governadora vereador vereadora delegado delegada assessor assessora gerente coordenador
    coordenadora empresário empresária ator atriz cantor cantora músico cineasta sindicalista atacante goleiro zagueiro
    levantador polícia governo ministério jornal fonte fontes superintendente consultor consultora engenheiro comandante`),
  honorifics: gendered('senhora sra dona sra. d.', 'senhor sr dom sr. seu', 'dr dra dr. dra.'),
  organizations: wordSet(
    'partido universidade ministério comitê comité conselho comissão agência banco empresa grupo associação federação sindicato liga fundação tribunal congresso senado câmara parlamento instituto organização jornal rádio televisão rede',
  ),
  auxiliaries: wordSet('é são era eram tem têm tinha tinham foi foram será está estão pode deve'),
  passives: wordSet(''),
  relatives: wordSet('que quem'),
  coordinators: wordSet('e ou mas'),
  likes: wordSet('como'),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet('para'),
  particles: new Map(),
  finiteEndings: /(?:ou|eu|iu|a|e|ava|ia|aram|eram|am|em)$/u,
  hasArticles: true,
  dropsPronouns: true,
  pluralVerbs: /m$/u,
  pluralArticles: wordSet('os as uns umas'),
  ownSources: gendered('', '', 'seu sua suas'),
  transitives: wordSet(''),
  complementizers: wordSet('que'),
  cuePairs: new Map(),
  order: 'free',
  capitalizesNouns: false,
};

export const it: Lexicon = {
  cues: wordSet(`
    disse dice dicono detto diceva dicendo dichiarato dichiara dichiarò affermato afferma affermò affermano spiegato spiega
    spiegò spiegano aggiunto aggiunge aggiunse sottolineato sottolinea ricordato ricorda commentato commenta scritto scrive
    scrisse chiesto chiede risposto risponde rispose annunciato annuncia assicurato assicura sostenuto sostiene ammesso
    ammette ribadito ribadisce precisato precisa osservato osserva concluso conclude raccontato racconta denunciato denuncia
    avvertito avverte riferito riferisce rivelato rivela replicato replica insistito insiste criticato critica definito
    definisce chiamato confermato conferma proseguito prosegue esclamato lamentato lamenta promesso promette evidenziato
    evidenzia tuonato attaccato attacca invitato auspica auspicato ironizza scherza confidato ripete ripetuto
    difende difeso ammonito ammonisce detta detti dissero scritta sostenuta ammessa ribadita prosegue proseguito
    aggiunta aggiungono scrivono sostengono riferiscono chiedono rispondono promettono protesta protestato esclama
    avverte avvertono conclude insistono
    ${forms(
      `dichiar afferm spieg sottoline ricord comment raccont denunci assicur osserv precis rivel replic critic
      conferm lament evidenzi tuon attacc invit auspic ironizz scherz confid grid url annunci esort giudic parl
      sbott incalz chios accus lanci rilanci parl inton`,
      'ato ata ati ate a ano ò arono ava avano ando are',
    )}
    dire rispondere sostenere ammettere ribadire`),
  according: phrases(`
    secondo
    a suo dire
    a suo avviso
    a suo giudizio
    a suo parere
    nelle sue parole
    a detta di
    a detta del
    nelle parole di
    nelle parole del
    nelle parole della
    a detta della
    a giudizio di
    a giudizio del
    a giudizio della
    a parere del
    a parere della
    stando a
    stando al
    stando alla
    a parere di
    per`),
  pronouns: gendered('lei ella', 'lui egli', 'loro chi'),
  determiners: wordSet(
    "il lo la i gli le l' un uno una suo sua suoi sue questo questa questi alcuni alcune due tre altri nostro",
  ),
  fillers: wordSet(
    'ha hanno aveva avevano è si lo mi vi ne anche poi ancora ieri oggi già non gli ci così inoltre quindi',
  ),
  stops: wordSet(`
    in nel nella nei nelle nell' con per su sul sulla sui sulle sull' da dal dalla dai dalle dall' a al alla ai alle all' allo agli durante dopo prima tra fra contro senza
    secondo che chi quando dove come se e ed o ma perché mentre ieri oggi parlando`),
  clauseWords: wordSet('che chi quando dove come se e ed ma perché mentre'),
  joiners: wordSet("di del dello della dei degli delle dell' d' e"),
  roles: wordSet(`
    presidente ministro ministra premier direttore direttrice portavoce sindaco sindaca deputato deputata senatore senatrice
    segretario segretaria capo professore professoressa ricercatore ricercatrice esperto esperta avvocato avvocata giudice
    procuratore medico autore autrice scrittore scrittrice storico giornalista responsabile fondatore allenatore giocatore
    capitano candidato candidata analista economista ambasciatore generale colonnello vescovo papa re regina testimone
    testimoni leader assessore assessora prefetto commissario cancelliere governatore polizia governo ministero giornale fonti`),
  honorifics: gendered('signora sig.ra', 'signor sig sig.', 'dott dott. dottor dottoressa on.'),
  organizations: wordSet(
    'partito università ministero comitato consiglio commissione agenzia banca società gruppo associazione federazione sindacato lega fondazione tribunale senato camera parlamento istituto giornale radio rete',
  ),
  auxiliaries: wordSet('è sono era erano ha hanno aveva avevano fu furono sarà sta può deve'),
  passives: wordSet(''),
  relatives: wordSet('che'),
  coordinators: wordSet('e ed o ma'),
  likes: wordSet('come'),
  nounCues: wordSet(''),
  subjunctives: wordSet(''),
  postposed: wordSet(''),
  asides: wordSet('per'),
  particles: new Map(),
  finiteEndings: /(?:a|e|ò|ì|ava|eva|ano|ono)$/u,
  hasArticles: true,
  dropsPronouns: true,
  pluralVerbs: /(?:no|ero)$/u,
  pluralArticles: wordSet('i gli le'),
  ownSources: gendered('', '', 'suo sue'),
  transitives: wordSet(''),
  complementizers: wordSet('che'),
  cuePairs: new Map(),
  order: 'free',
  capitalizesNouns: false,
};
