import type { Summary } from '../parts/summary.ts';
import { oneOf } from '../word-list.ts';
import { cuts } from './cuts.ts';

export const summary = (): Summary => ({
  openers: {
    contrast: 'mas|porém|no entanto|contudo|entretanto',
    unexplained: [/,\s(?:no entanto|porém|contudo|entretanto|por sua vez)(?=[,.])/u],
    pointingBack: oneOf(`
      (?:n)?outr[oa]s?|(?:em|com|para|de) outr[oa]s?|tal|tais|ele|ela|eles|elas|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|além disso|no entanto
      contudo|todavia|porém|mas|e|ou|também|assim|então|por isso|portanto|ambos|ambas|seu|sua|seus|suas
      (?:segundo|de acordo com|conforme) (?:ele|ela|eles|elas)|depois|lá|acrescentou|por outro lado
      por sua vez|de fato|aliás|por fim|finalmente|ao mesmo tempo|ou seja|entretanto|na ocasião
    `),
    standingAlone: oneOf(`
      est[ea] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|ano|manhã|tarde|noite|verão|inverno)
    `),
    aloneAtFirst: 'est[ae]s?|ess[ae]s?|ambos|ambas|lá',
    partsOfBefore: 'deles|delas|destes|destas|entre (?:eles|elas)',
    addedToBefore: '(?<!mas )também',
    speakersBefore: '(?<=,) (?:disse|afirmou|acrescentou|explicou)(?: (?:ele|ela)|(?=[,.]))',
  },
  personal: '[Ee]u|[Mm]eus?|[Mm]inhas?|[Nn]ós|[Nn]oss[ao]s?|[Vv]ocês?',
  guesses: oneOf(String.raw`
    ^se [^,]{3,120},|poderá|poderão|é como se
    deve[m]?|deveria[m]?|tem que|têm que|há que|poderia[m]?|pode ser que|talvez|provavelmente|possivelmente|certamente
    parece[m]?|parecia[m]?|ao que parece|na verdade|afinal
  `),
  judgements: oneOf(String.raw`
    é claro|claro que|sem dúvida|infelizmente|lamentavelmente|felizmente|obviamente|evidentemente|aparentemente
    vergonhos[oa]s?|escandalos[oa]s?|ridícul[oa]s?|absurd[oa]s?|patétic[oa]s?|desastros[oa]s?|hipocrisia|farsa
    maravilhos[oa]s?|fantástic[oa]s?|incríve(?:l|is)|extraordinári[oa]s?|impressionantes?|magnífic[oa]s?|terríve(?:l|is)|horríve(?:l|is)
    é (?:hora|evidente|difícil|lógico|óbvio|pena)|está claro|não há dúvida|resta saber
  `),
  analysisTitles: 'por que|porque|porquê|como|o que|quem|análise|opinião',
  asking: oneOf(`
    (?:recusou-se a|não quis|preferiu não) (?:comentar|responder)
    não respond(?:eu|eram) (?:a|aos?|às?|até|imediatamente)|(?:questionad|perguntad)[ao]s? (?:sobre|se)
  `),
  fragments: {
    openings: 'uma?|cada|nenhuma?|outr[oa]|mais uma?|dois|duas|três',
    verbs: String.raw`é|são|está|estão|foi|foram|era|eram|há|vai|vão|tem|têm|pode|deve|faz|fica(?:m)?|segue(?:m)?|diz|disse|\p{Ll}+(?:ou|eu|iu|ava|avam|ia|iam|aram|eram|iram|ará|erá|irá)|morreu|fez|\p{Ll}{2,}(?:am|em)|continua|começa`,
  },
  withdrawn: String.raw`(?:nota|artigo|notícia|matéria|reportagem|versão|título|texto)[^!?]{0,140}(?:erroneamente|por engano|equivocadamente|incorretamente|por erro)`,
  wins: 'venc\\p{L}{1,5}|ganh\\p{L}{1,4}|derrot\\p{L}{1,5}|empat\\p{L}{1,4}|vitória|triunf\\p{L}{1,4}|perd(?:eu|eram)|bateu|goleou|superou',
  definiteArticle: /^(?:O|A|Os|As)\s/u,
  shellNouns: `
    acidente acordo anúncio ataque caso decisão dinheiro dois duas estudo grupo homem homens incidente
    medida medidas mulher mulheres projeto relatório suspeito suspeitos três vítima vítimas
  `,
  reportedMood: {
    verbs: String.raw`teriam? (?:\p{L}{1,12} )?\p{L}{2,20}(?:ado|ido|to)`,
    unless: 'se|segundo|conforme|sem|caso|de outra forma',
  },
  claims: oneOf(String.raw`
    não|nunca|jamais|nenhuma?|ninguém|nada|sem|nem|só|apenas|salvo|exceto|se|até|talvez|possivelmente
    provavelmente|suposta?s?|supostos?|supostamente|suspeit[ao]s?|acusad[ao]s?|nega[m]?|negou|negaram
    desmenti\p{L}{1,4}|teria[m]?|seria[m]?|poderia[m]?|deveria[m]?|segundo|conforme|disse|disseram
    afirm\p{L}{1,4}|alegad[ao]s?|alegadamente
  `),
  clauses: {
    beginnings: 'e|mas|enquanto|após|depois|antes|porque|para|com',
    introductions: oneOf(`
      em|no|na|nos|nas|ao|após|depois|antes|para|desde|segundo|enquanto|se|quando|durante|com|por
    `),
  },
  captions: {
    creditLinks: 'por|de',
    pictures: 'imagem',
    openers: 'Foto de arquivo|Na foto|Imagem ilustrativa',
    credits: 'imagem|arquivo',
    places: 'à esquerda|à direita',
    notes: 'Nota da redação|Nota do editor',
    readerAddress:
      'bo[am] (?:dia|tarde|noite),? e? ?bem-vind[ao]s|inscreva-se|(?:quem|qualquer pessoa|pessoas) (?:que )?(?:tiver|tenha|com|possua) informaç',
  },
  authorNotes: {
    invites: 'escreva|no twitter',
    copulas: 'é|são',
    writers: 'jornalista|colunista|repórter',
  },
  figures: {
    dateLinks: 'de',
    countLinks: 'de',
    magnitudes: 'milhões|milhão|bilhões|bilhão',
    currencies: 'reais',
    percent: 'por cento',
    months: 'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
    adjectives: 'nov[ao]s|outr[ao]s',
    timePrepositions: 'após|até|em',
    pluralEndings: /[sxz]$/u,
  },
  cuts: cuts(),
  alerts: 'EXCLUSIVO|URGENTE',
});
