import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: 'शेयर करें|हमें फॉलो करें',
    related: oneOf(String.raw`
      (?:यह|ये) भी पढ़ें
      (?:और पढ़ें|संबंधित खबरें?)${LABEL_END}
      (?:यहां|यहाँ) क्लिक करें|पूरी (?:खबर|ख़बर|रिपोर्ट) (?:यहां |यहाँ )?पढ़ें
    `),
    notices: String.raw`सर्वाधिकार सुरक्षित|(?:संपादन|संपादक)\s?[:：]`,
  },
  pictures: 'फोटो|तस्वीर|चित्र',
  newsletters: 'चैनल|न्यूज़लेटर',
  subscribe: 'सब्सक्राइब',
  advertisement: 'विज्ञापन',
  byline: {
    before: String.raw`(?:लेखक|रिपोर्ट|रिपोर्टर)\s?[:：]\s?`,
  },
});
