/** Cities and regions; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
aceh|bali|bandung|banten|bekasi|bogor|depok|jawa barat|jawa tengah|jawa timur|kalimantan|lampung|lombok|makassar|medan
nusa tenggara|padang|palembang|papua|semarang|sulawesi|sumatera|surabaya|yogyakarta
`;
