/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
adana|antalya|berlin|bursa|diyarbakır|erzurum|eskişehir|gaziantep|hatay|izmir|kayseri|konya|londra|mersin|moskova
paris|samsun|trabzon|washington|şanlıurfa
`;
