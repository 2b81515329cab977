/** Names of a country and its people that have too different beginnings to be matched. Each line is one country. */
export const COUNTRIES = `
britain british uk england english united kingdom briton britons
us usa america american americans united states
netherlands dutch holland
france french
spain spanish spaniard
wales welsh
scotland scottish scots
ireland irish
greece greek
switzerland swiss
denmark danish dane
poland polish pole
turkey turkish türkiye
thailand thai
philippines filipino philippine
wales welsh
china chinese
japan japanese
germany german
norway norwegian
sweden swedish swede
finland finnish finn
czechia czech
cyprus cypriot
iraq iraqi
peru peruvian
eu european union europe
un nations united
burma myanmar burmese
`;
