/**
 * States of the USA, capitals and large cities; a name that is the same in English need not stand here.
 * Of a name with an article the noun stands alone as well.
 */
export const PLACE_NAMES = `
alger|athènes|bagdad|barcelone|berlin|berne|beyrouth|bruxelles|bâle|caire|californie|caroline du nord|caroline du sud
cologne|damas|dublin|floride|francfort|genève|géorgie|gênes|hambourg|havane|haye|jérusalem|kaboul|la havane|la haye
la nouvelle-orléans|le caire|lisbonne|londres|louisiane|mexico|milan|moscou|moyen-orient|naples|nouveau-mexique
nouvelle-orléans|pennsylvanie|prague|proche-orient|pékin|rome|séoul|tokyo|téhéran|varsovie|venise|vienne|virginie
virginie-occidentale|zurich|édimbourg
`;
