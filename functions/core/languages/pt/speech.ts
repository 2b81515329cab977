import type { Speech } from '../parts/speech.ts';
import { forms, gendered, phrases, wordSet } from '../word-list.ts';

export const speech = (): Speech => ({
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
  determiners: wordSet(`
    a algumas alguns as dois duas essa esse esta este nosso o os outra outro seu seus sua suas três um uma
    umas uns várias vários
  `),
  fillers: wordSet(`
    agora ainda assim depois então havia hoje já lhe lhes me nos não ontem se também tem tinha têm
  `),
  stops: wordSet(`
    ante ao aos após até com como contra desde durante e em embora enquanto entre hoje mas na nas no nos num
    numa onde ontem ou para pela pelas pelo pelos por porque quando que quem se segundo sem sobre à às
  `),
  clauseWords: wordSet('como e embora enquanto mas onde porque quando que quem se'),
  joiners: wordSet('a da das de do dos e em na no o para'),
  roles: wordSet(`
    advogada advogado analista assessor assessora atacante ator atriz autor autora bispo candidata candidato
    cantor cantora capitão chefe cineasta comandante consultor consultora coordenador coordenadora coronel
    delegada delegado deputada deputado diretor diretora dirigente economista embaixador embaixadora
    empresária empresário engenheiro escritor escritora especialista especialistas fonte fontes fundador
    fundadora general gerente goleiro governador governadora governo historiador jogador jogadora jornal
    jornalista juiz juíza levantador líder ministra ministro ministério morador moradora moradores médica
    médico músico papa pesquisador pesquisadora polícia porta-voz prefeita prefeito presidente primeira
    primeiro procurador professor professora promotor promotora rainha rei responsável secretária secretário
    senador senadora sindicalista superintendente testemunha treinador técnico vereador vereadora zagueiro
  `),
  honorifics: gendered('senhora sra dona sra. d.', 'senhor sr dom sr. seu', 'dr dra dr. dra.'),
  organizations: wordSet(`
    agência associação banco comissão comité comitê congresso conselho câmara empresa federação fundação
    grupo instituto jornal liga ministério organização parlamento partido rede rádio senado sindicato
    televisão tribunal universidade
  `),
  auxiliaries: wordSet(`
    deve era eram está estão foi foram pode será são tem tinha tinham têm é
  `),
  relatives: wordSet('que quem'),
  coordinators: wordSet('e mas ou'),
  likes: wordSet('como'),
  asides: wordSet('para'),
  finiteEndings: /(?:ou|eu|iu|a|e|ava|ia|aram|eram|am|em)$/u,
  dropsPronouns: true,
  pluralVerbs: /m$/u,
  pluralArticles: wordSet('as os umas uns'),
  ownSources: gendered('', '', 'seu sua suas'),
  denials: wordSet(`
    desmente desmentem desmentia desmentido desmentiram desmentiu duvida duvidam duvidava duvidou nega negam
    negando negaram negava negou rejeita rejeitam rejeitaram rejeitou
  `),
  withholdings: wordSet('absteve abstém evita evitado evitando evitaram evitou'),
  conditions: wordSet('se caso'),
  complementizers: wordSet('que'),
  order: 'free',
  reflexives: /^(?:s'|se)$|\p{L}-(?:se|lhe|lhes)$/u,
});
