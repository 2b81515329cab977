/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say กล่าว บอก ระบุ เผย แถลง ประกาศ
  police ตำรวจ
  president ประธานาธิบดี ประธาน
  minister รัฐมนตรี
  government รัฐบาล
  court ศาล ผู้พิพากษา
  law กฎหมาย
  lawyer ทนาย อัยการ
  school โรงเรียน
  student นักเรียน นักศึกษา
  university มหาวิทยาลัย
  teacher ครู อาจารย์ ศาสตราจารย์
  hospital โรงพยาบาล
  doctor แพทย์ หมอ
  health สุขภาพ สาธารณสุข
  game เกม แข่งขัน
  team ทีม
  player ผู้เล่น นักเตะ
  goal ประตู เป้าหมาย
  season ฤดูกาล
  club สโมสร
  coach โค้ช
  win ชนะ
  lose แพ้ สูญเสีย เสีย
  champion แชมป์ ถ้วย
  film ภาพยนตร์ หนัง
  music เพลง ดนตรี
  company บริษัท
  market ตลาด
  bank ธนาคาร
  price ราคา ค่า
  money เงิน
  tax ภาษี
  job งาน
  oil น้ำมัน
  water น้ำ
  fire ไฟ
  house บ้าน อาคาร
  family ครอบครัว
  mother แม่ มารดา
  father พ่อ บิดา
  child เด็ก ลูก
  son ลูกชาย
  daughter ลูกสาว
  wife ภรรยา
  husband สามี
  friend เพื่อน
  woman ผู้หญิง หญิง
  man ผู้ชาย ชาย
  people คน ประชาชน ผู้คน
  city เมือง
  country ประเทศ
  world โลก
  war สงคราม
  army กองทัพ ทหาร
  attack โจมตี
  weapon อาวุธ ปืน ระเบิด ขีปนาวุธ ยิง
  kill เสียชีวิต ตาย ฆ่า สังหาร
  injure บาดเจ็บ
  arrest จับกุม
  prison คุก จำคุก เรือนจำ
  crime อาชญากรรม
  victim เหยื่อ
  election เลือกตั้ง
  vote คะแนน โหวต ลงคะแนน
  party พรรค
  parliament รัฐสภา สภา
  leader ผู้นำ
  book หนังสือ
  car รถ
  road ถนน
  train รถไฟ สถานี
  plane เครื่องบิน บิน
  airport สนามบิน
  ship เรือ
  sea ทะเล
  dog สุนัข หมา
  animal สัตว์
  storm พายุ
  phone โทรศัพท์
  internet อินเทอร์เน็ต ออนไลน์
  media สื่อ นักข่าว
  report รายงาน
  investigate สอบสวน สืบสวน
  decision ตัดสินใจ
  agree ตกลง ข้อตกลง
  meeting ประชุม พบ
  year ปี
  month เดือน
  week สัปดาห์
  day วัน
  hour ชั่วโมง
  minute นาที
  night คืน
  morning เช้า
  evening เย็น
  today วันนี้
  yesterday เมื่อวาน
  tomorrow พรุ่งนี้
  north เหนือ
  south ใต้
  east ตะวันออก
  west ตะวันตก
  new ใหม่
  young หนุ่ม
  old อายุ เก่า
  black ดำ
  white ขาว
  red แดง
  food อาหาร กิน
  economy เศรษฐกิจ
  trade การค้า ส่งออก
  climate ภูมิอากาศ
  island เกาะ
  river แม่น้ำ
  body ร่าง ศพ
  head หัว
  hand มือ
  eye ตา
  heart หัวใจ ใจ
  love รัก
  hope หวัง
  fear กลัว
  think คิด เชื่อ
  know รู้
  life ชีวิต
  history ประวัติศาสตร์
  future อนาคต
  problem ปัญหา
  question คำถาม ถาม
  answer ตอบ
  help ช่วย
  end จบ สิ้นสุด
  begin เริ่ม
  because เพราะ เนื่องจาก
  but แต่
  not ไม่ มิ
  if หาก ถ้า
  after หลัง
  before ก่อน
  also ด้วย ยัง
  all ทั้งหมด ทุก
  group กลุ่ม
  part ส่วน
  security ปลอดภัย มั่นคง
  plan แผน
  project โครงการ
  science วิทยาศาสตร์ วิจัย
  money2 ล้าน
  visit เยือน เยี่ยม
  name ชื่อ
  place สถานที่
  return กลับ
  leave ออก
  rise เพิ่ม
  fall ลด ตก
`;
