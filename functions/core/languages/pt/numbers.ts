import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 zero
    0.5 meio meia metade
    1 um uma primeiro primeira
    2 dois duas segundo segunda ambos ambas dobro duplo dupla par
    3 três terceiro terceira triplo terço
    4 quatro quarto quarta quartos
    5 cinco quinto quinta
    6 seis sexto sexta
    7 sete sétimo sétima
    8 oito oitavo oitava oitavos
    9 nove nono nona
    10 dez décimo décima década décadas dezenas
    11 onze
    12 doze dúzia dúzias
    13 treze
    14 catorze quatorze
    15 quinze quinzena
    16 dezesseis dezasseis
    17 dezessete dezassete
    18 dezoito
    19 dezenove dezanove
    20 vinte
    30 trinta
    40 quarenta
    50 cinquenta
    60 sessenta
    70 setenta
    80 oitenta
    90 noventa
    100 cem cento centenas centena século séculos
    200 duzentos duzentas
    300 trezentos trezentas
    400 quatrocentos quatrocentas
    500 quinhentos quinhentas
    600 seiscentos seiscentas
    700 setecentos setecentas
    800 oitocentos oitocentas
    900 novecentos novecentas
    1000 mil milhares milhar
    1000000 milhão milhões
    1000000000 bilhão bilhões
    1000000000000 trilhão trilhões bilião biliões
  `,
  connectors: 'e',
  percent: 'por cento',
  ordinalEndings: 'º',
});
