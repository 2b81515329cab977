import type { Words } from '../parts/words.ts';

export const words = (): Words => ({
  stopWords: `
    a al aquel como con cual cuando de del dijo donde e el ella ellos en entre era es esa ese eso esta estas
    este estos fue fueron ha había han la las le les lo los muy más ni no nos o para pero por que quien se
    ser si sin sobre son su sus también tú u un una unas unos y ya yo él
  `,
});
