/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
berlin|bruksela|bydgoszcz|gdańsk|gdynia|katowice|kijów|kraków|londyn|lublin|moskwa|nowa huta|paryż|poznań|szczecin
toruń|warszawa|wrocław|zielona góra|łódź|śląsk
`;
