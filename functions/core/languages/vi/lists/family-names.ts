/** The commonest family names, which stand first, in lower case; such a first word shows that a name is a person’s. */
export const FAMILY_NAMES = `
bùi chử cù dinh doan duong hoang hoàng huynh huỳnh khổng lê lưu nghiêm nguyen nguyễn ngô pham phan phùng phạm quách
tran trinh triệu truong trà trương trần trịnh tô tống võ vũ vương đinh đàm đậu đặng đỗ
`;
