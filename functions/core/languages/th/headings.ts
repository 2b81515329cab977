import type { PageHeadings } from '../parts/headings.ts';

export const headings = (): PageHeadings => ({
  summary: 'สรุป',
  keyFacts: 'ข้อเท็จจริงสำคัญ',
  quotes: 'คำพูด',
  people: 'บุคคล',
  organizations: 'องค์กร',
  places: 'สถานที่',
  figures: 'ตัวเลข',
  source: 'แหล่งที่มา',
  original: 'ต้นฉบับ',
  translatedFrom: 'แปลจาก',
  notNamed: 'ไม่ระบุชื่อผู้พูด',
  needsReview: 'ต้องตรวจทาน',
  notChecked: 'ยังไม่ได้ตรวจคำแปล',
  notVerified: 'ยังไม่ได้ยืนยัน',
  sourceSentence: 'ประโยคในบทความ',
  machineMade: 'จัดทำโดยเครื่อง ข้อเท็จจริงและคำพูดทุกรายการอ้างอิงถึงบทความ',
  reported: 'ถ่ายทอดคำพูด ไม่ใช่คำต่อคำ',
  takenFromArticle: 'นำมาจากบทความ',
  superseded: 'ไม่เป็นปัจจุบันแล้ว',
});
