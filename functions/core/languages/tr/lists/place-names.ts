/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
adana|antalya|bursa|diyarbakır|erzurum|eskişehir|gaziantep|hatay|izmir|kayseri|konya|mersin|moskova|samsun|trabzon|şanlıurfa|berlin|londra|paris|washington
`;
