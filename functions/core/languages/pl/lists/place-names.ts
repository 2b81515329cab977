/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
bydgoszcz|gdańsk|gdynia|katowice|kijów|kraków|lublin|moskwa|poznań|szczecin|toruń|warszawa|wrocław|łódź|śląsk|zielona góra|nowa huta|berlin|paryż|londyn|bruksela
`;
