import type { Numbers } from '../parts/numbers.ts';

export const numbers = (): Numbers => ({
  whole: `
    0 không
    0.5 nửa rưỡi
    1 một nhất đầu
    2 hai nhì đôi cặp
    3 ba
    4 bốn tư
    5 năm lăm
    6 sáu
    7 bảy bẩy
    8 tám
    9 chín
    10 mười mươi chục thập
    12 tá
    100 trăm thế
    1000 nghìn ngàn
    1000000 triệu
    1000000000 tỷ tỉ
  `,
});
