import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    related: oneOf(String.raw`
      (?:xem|đọc) (?:thêm|tiếp|toàn bộ)\s?(?:$|[:：>»…])
      (?:bấm|nhấn|nhấp) vào đây
    `),
    notices: oneOf(String.raw`
      bài (?:viết|đăng) .{2,250} (?:đã )?xuất hiện (?:đầu tiên|lần đầu) (?:vào ngày|trên|tại) (?!\d).{2,80}$
    `),
  },
});
