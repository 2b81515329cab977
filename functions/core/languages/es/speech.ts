import type { Speech } from '../parts/speech.ts';
import { forms, gendered, phrases, wordSet } from '../word-list.ts';

export const speech = (): Speech => ({
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
  determiners: wordSet(`
    algunas algunos dos el esa ese esta estas este estos la las los mi nuestro otra otro otros su sus tres
    un una unas unos varias varios
  `),
  fillers: wordSet(`
    además así ayer aún después entonces ha había habían han hoy le les lo luego me no nos recientemente se
    también todavía ya
  `),
  stops: wordSet(`
    a al ante aunque ayer como con contra cuando desde domingo donde durante e en entre esta este hasta hoy
    jueves lunes martes mediante mientras miércoles o para pero por porque que quien según si sin sobre
    sábado tras viernes y
  `),
  clauseWords: wordSet('aunque como cuando donde e mientras pero porque que quien si y'),
  joiners: wordSet('de del el en la las los para y'),
  roles: wordSet(`
    abogada abogado alcalde alcaldesa analista autor autora canciller candidata candidato capitán comisario
    concejal consejera consejero coronel diario diputada diputado director directora dirigente doctor
    doctora economista embajador embajadora entrenador entrenadora escritor escritora experta experto
    expertos fiscal fuente fuentes fundador fundadora general gerente gobernador gobernadora gobierno
    historiador historiadora investigador investigadora jefa jefe juez jueza jugador jugadora líder
    ministerio ministra ministro médica médico obispo papa periodista policía portavoz presidenta presidente
    primer primera profesor profesora reina responsable rey secretaria secretario senador senadora testigo
    testigos vecina vecino vecinos vocera vocero
  `),
  honorifics: gendered('señora sra doña sra. señorita', 'señor sr don sr.', 'dr dra dr. dra.'),
  organizations: wordSet(`
    agencia asociación banco cadena comisión comité congreso consejo diario empresa federación fundación
    grupo instituto liga ministerio organización parlamento partido periódico radio senado sindicato
    televisión tribunal universidad
  `),
  auxiliaries: wordSet(`
    debe era eran es está están fue fueron ha había habían han puede será son
  `),
  relatives: wordSet('que quien quienes'),
  coordinators: wordSet('e o pero y'),
  likes: wordSet('como'),
  asides: wordSet('para'),
  finiteEndings: /(?:ó|a|e|aba|ía|aron|ieron|an|en)$/u,
  dropsPronouns: true,
  pluralVerbs: /n$/u,
  pluralArticles: wordSet('las los unas unos'),
  ownSources: gendered('', '', 'su sus'),
  denials: wordSet(`
    desmentido desmiente desmienten desmintieron desmintió duda dudaba dudan dudó negaba negaban negado
    negando negar negaron negó niega niegan rechaza rechazan rechazaron rechazó
  `),
  withholdings: wordSet('abstiene abstuvo evita evitado evitando evitaron evitó'),
  conditions: wordSet('si'),
  complementizers: wordSet('que'),
  order: 'free',
  reflexives: /^(?:s'|se)$|\p{L}-(?:se|lhe|lhes)$/u,
});
