/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say گفت گفته افزود اعلام اظهار بیان گزارش میگوید گوید تاکید
  police پلیس
  president رئیس جمهور
  minister وزیر
  government دولت حکومت
  court دادگاه قاضی قضای
  law قانون
  lawyer وکیل دادستان
  school مدرسه مدارس
  student دانشجو دانش اموز
  university دانشگاه
  teacher معلم استاد
  hospital بیمارستان
  doctor پزشک دکتر
  health سلامت بهداشت پزشکی
  game بازی مسابقه دیدار
  team تیم
  player بازیکن
  goal گل. هدف
  season فصل
  club باشگاه
  coach مربی سرمربی
  win برنده پیروز برد
  lose شکست باخت
  champion قهرمان جام
  film فیلم سینما
  music موسیقی اهنگ البوم خواننده
  company شرکت
  market بازار
  bank بانک
  price قیمت هزینه
  money پول پرداخت
  tax مالیات تعرفه
  job کار. شغل کارگر
  oil نفت گاز
  water اب.
  fire اتش حریق
  house خانه منزل ساختمان
  family خانواد
  mother مادر
  father پدر
  child کودک بچه فرزند
  boy پسر
  girl دختر
  son پسر
  daughter دختر
  wife همسر زن.
  husband همسر شوهر
  brother برادر
  sister خواهر
  friend دوست
  woman زن. زنان
  man مرد
  people مردم افراد نفر
  city شهر
  country کشور
  world جهان دنیا
  war جنگ
  army ارتش نظامی سرباز
  attack حمله حملات
  weapon سلاح تیراندازی شلیک بمب موشک
  kill کشت کشته مرگ جان قتل درگذشت
  injure زخمی مجروح
  arrest دستگیر بازداشت
  prison زندان
  crime جرم جنای
  victim قربانی
  election انتخابات
  vote رای
  party حزب
  parliament مجلس پارلمان
  leader رهبر
  book کتاب نویسنده
  car خودرو ماشین
  road جاده خیابان راه
  train قطار
  plane هواپیما پرواز
  airport فرودگاه
  ship کشتی
  sea دریا ساحل
  dog سگ
  animal حیوان
  storm طوفان باد
  phone تلفن
  internet اینترنت
  media رسانه روزنامه خبرنگار
  report گزارش
  investigate تحقیق بررسی
  decision تصمیم
  agree توافق موافق
  meeting جلسه نشست دیدار
  year سال
  month ماه
  week هفته
  day روز
  hour ساعت
  minute دقیقه
  night شب
  morning صبح
  evening عصر
  today امروز
  yesterday دیروز
  tomorrow فردا
  north شمال
  south جنوب
  east شرق
  west غرب
  new جدید نو. تازه
  young جوان
  old سن ساله پیر قدیم
  black سیاه
  white سفید
  red سرخ قرمز
  food غذا
  economy اقتصاد
  trade تجارت صادرات بازرگانی
  climate اقلیم
  island جزیره
  river رود
  head سر.
  hand دست
  eye چشم
  heart قلب دل.
  hope امید
  fear ترس نگران
  think فکر باور
  know میدان دان
  life زندگی
  history تاریخ
  future اینده
  problem مشکل
  question سوال پرس
  answer پاسخ جواب
  help کمک
  end پایان
  begin اغاز شروع
  because زیرا چون دلیل
  but اما. ولی
  not نیست نه. نمی ن. هیچ
  if اگر
  after پس. بعد
  before پیش قبل
  also همچنین نیز
  all همه تمام هر.
  group گروه
  part بخش
  security امنیت
  right حق
  plan برنامه طرح
  project پروژه
  money2 میلیون میلیارد
  visit سفر بازدید
  name نام
  place محل مکان
  return بازگ برگ
  rise افزایش
  fall کاهش سقوط
`;
