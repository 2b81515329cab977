/**
 * Beginnings of words in the names of institutions in Romance languages, without diacritics: `comision` for Comisión
 * and Comisiones.
 */
export const INSTITUTION_STEMS = `
  artific asociac associ banc banco banque bianc blanc branc campeao campeon casa centr champion colegi
  college comis comiss comita comite commiss congr conseil consej conselh consell consigl copa corte coupe
  cour defens depart deput difes diput direct ecole escol escuel estad estat este exterior feder general
  generale gobiern gouvern govern gran guerra hopital hospit iles ilha independ institut intelig intellig
  isla istitut jeux jocs jogo juego liga ligue maison march medecin medicin mercad ministr mondial mundial
  nacao nacion naco nazion nort occident oest olimp olymp orient oriente ouest parlam parti partid policia
  polizia premi presid primer rainha regne regno reina reino royaum salud salut sante saude scuola secretar
  securite segretar seguran seguret segurid senad senat sept servic serviz sicurez stato suprem tribun unid
  unit univers
`;
