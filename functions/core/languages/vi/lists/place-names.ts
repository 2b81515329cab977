/** Cities and provinces; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
bà rịa|bắc kinh|hà nội|hồ chí minh|hải phòng|lý sơn|tp hồ chí minh|trần đề|vũ hán|vũ quang|đà nẵng|đồng nai
hoàng sa|trường sa
`;
