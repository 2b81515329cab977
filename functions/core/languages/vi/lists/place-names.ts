/** Cities and provinces; a name that is the same in English need not stand here. */
export const PLACE_NAMES = `
bà rịa|bắc kinh|hoàng sa|hà nội|hải phòng|hồ chí minh|lý sơn|tp hồ chí minh|trường sa|trần đề|vũ hán|vũ quang|đà nẵng
đồng nai
`;
