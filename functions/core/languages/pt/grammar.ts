import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  familyParticles: 'da das do dos',
  placeAdverbs: `
    acerca além antes aquém através cerca dentro depois diante fontes fora longe moradores perto
  `,
  nameParticles: 'dos',
  callingVerbStems: 'chamou',
  impersonalPronouns: 'elas eles',
  articlesBeforeNames: 'a o',
  runParticles: 'dos',
  prepositionsOfPlace: 'em',
  setsDialogueWithDashes: true,
  sourcesNotPeople:
    'jornal revista rádio televisão canal emissora empresa grupo clube editora polícia governo ministério câmara prefeitura agência departamento',
  givenNames: GIVEN_NAMES,
  withdrawnBefore: /(?:por engano|erradamente|erroneamente|por erro)(?: \p{L}+){0,3} $|(?:^|\P{L})não $/iu,
  withdrawnBehind: /^,? como (?:\p{L}+ ){0,4}(?:noticiado|informado|informou|publicado|indicado)/u,
  officeLinks: 'da das de do dos',
  placeFirstWords: 'são',
  openingWords: 'além aliás embora acompanhada acompanhado',
  thingWords: `
    assembleia associação avenida centro comissão comitê congresso conselho constituição copa câmara distrito
    divisão escola estado estádio exército faculdade federação fundação governo guarda hospital igreja instituto
    liga ministério movimento museu oriente palácio parlamento partido país polícia prefeitura província prémio
    prêmio república saúde secretaria seleção senado sindicato supremo teatro tratado tribunal universidade união
  `,
  namesakeNouns:
    'aeroporto avenida barco colégio empresa escola estádio fundação furacão hospital instituto navio praça prêmio prémio rua teatro universidade',
  halfRoles: 'primeira primeiro',
  placeNames: names(PLACE_NAMES),
  infinitiveEndings: /[aei]r$/u,
  documentNouns: `
    artigo carta cartaz comunicado documento estudo mensagem nota pesquisa relatório sondagem texto
  `,
  peopleAndBodies: `
    acusada acusado adepto adeptos advogados agente agentes agricultor agricultores aluna aluno alunos amiga amigo
    amigos autarca autarcas autarquia autoridade autoridades avó avô bombeiro bombeiros cidade cidadã cidadão
    cidadãos cientista cientistas cliente clientes colega colegas coletivo comerciante comerciantes companheiro
    comunidade consumidor corporação cônjuge defensor delegação deputados desembargador desembargadora eleitor
    eleitora eleitores embaixada empregada empregado empresários enfermeira enfermeiro engenheira entidade equipa
    equipe escola esposa esposo estudante estudantes exército familiar familiares família filha filho freguesia
    funcionária funcionário funcionários homem homens inspetor inspetora investidor investidores investigador
    investigadora investigadores irmã irmão jovem jovens juízes leitor leitora magistrada magistrado manifestante
    manifestantes marido membro membros menina menino migrantes militante militar militares movimento mulher
    mulheres município mãe médicos neta neto observador observadores opositor oposição organismo organizador
    organizadora organizadores paciente pacientes pai pais passageira passageiro passageiros país pescador
    pescadores pessoa pessoas polícias população povo prefeitura presidência preso procuradores procuradoria
    professora professores proprietária proprietário rebeldes refugiado refugiados residente residentes sacerdote
    secretaria seleção sobrevivente sobreviventes soldado soldados suspeita suspeito sócia sócio tia tio torcedor
    torcedores trabalhador trabalhadora trabalhadores turista turistas usuária usuário usuários utente utentes
    vendedor vendedora vizinha vizinho vizinhos viúva viúvo voluntária voluntário voluntários vítima vítimas
  `,
  personalAliasLinks:
    /^(?:(?:,?\s\(?|,?\s[–—]\s)(?:vulgo|alias) |(?:,\s|\s\(|\s[–—]\s)(?:(?:mais |também )?conhecid[oa] (?:artisticamente (?:como|por)|pelo nome artístico(?: de)?)) )/u,
  aliasLinks:
    /^(?:(?:,\s|\s\(|\s[–—]\s)(?:(?:mais|também|melhor) )?conhecid[oa] (?:como|por) |(?:,\s|\s\(|\s[–—]\s)(?:apelidad[oa] de|alcunhad[oa](?: de)?) )/u,
  possessorWords: 'ao com da das de do dos e em na no para pela pelo por sobre',
});
