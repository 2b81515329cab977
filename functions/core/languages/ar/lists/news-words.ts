/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say قال قالت يقول تقول صرح اضاف اضافت اوضح ذكر اعلن اعلنت اكد اكدت اشار اخبر وفق حسب وفقا حسبما زعم تصريح قائل
  police شرط ضابط
  president رئيس رئاس
  minister وزير وزار وزراء
  government حكوم ادارة
  court محكم قاض قضا محاكم عدل
  law قانون تشريع
  lawyer محام مدعي المدعي نائب
  school مدرس مدارس
  student طالب طلاب طلبة تلاميذ
  university جامع كلي
  teacher معلم مدرس استاذ
  hospital مستشف عيادة مشف
  doctor طبيب اطباء دكتور جراح
  health صح. صحة صحي طب. طبي
  game مبارا لعب العاب
  team فريق منتخب
  player لاعب مهاجم مدافع
  goal هدف اهداف سجل
  season موسم مواسم
  club نادي اندية
  coach مدرب
  win فاز فوز انتصار فازت يفوز
  lose خسر خسار هزيم فقد
  champion بطل بطول لقب كاس
  race سباق سائق عرق
  film فيلم افلام سينما
  music موسيق اغن البوم حفل مغن
  company شرك. شركة شركات شركت مؤسس
  market سوق اسواق
  bank بنك بنوك مصرف مصارف
  price سعر اسعار تكلف ثمن تكاليف قيم
  money مال. مالي اموال دفع نقد صندوق
  tax ضريب ضرائب رسوم تعريف جمرك
  job عمل وظيف وظائف موظف عامل
  oil نفط زيت غاز
  water ماء مياه
  fire نار حريق حرائق نيران حرق اشتع
  house منزل بيت منازل مبنى بيوت سكن شقة مسكن
  family عائل اسر. اسرة اسرت اقارب
  mother ام. امه والدت امهات والدة
  father اب. ابي والد والده ابو
  parents والدي والدا اباء ابوي
  child طفل اطفال رضيع ولد
  boy صبي فتى ولد صبيا فتيان
  girl فتاة بنت فتيات بنات
  son ابن ابنه ابناء
  daughter ابنة ابنت بنت
  wife زوج. زوجة زوجت
  husband زوج. زوجها زوجه
  brother اخ. شقيق اخو اخيه
  sister اخت شقيقة شقيقت
  friend صديق اصدقا
  woman امرا نسا مرا سيدة
  man رجل رجال
  people ناس شعب شخص اشخاص افراد
  city مدين مدن بلدة
  country بلد دول بلاد وطن دولة
  world عالم عالمي
  war حرب حروب صراع نزاع
  army جيش عسكر جند جنود قوات
  attack هجوم هاجم اعتدا هجمات
  weapon سلاح اسلح مسلح رصاص اطلاق قنبل صاروخ
  kill قتل مات مقتل موت وفا توف مصرع وفاة
  injure اصيب اصاب جرح جريح
  arrest اعتقل اعتقال احتجاز توقيف القبض قبض
  prison سجن سجون سجين حكم
  crime جريم جرائم اجرام جنا
  victim ضحي ضحايا
  election انتخاب انتخب
  vote صوت تصويت ناخب اصوات
  party حزب احزاب حفل
  parliament برلمان
  congress كونغرس كونجرس شيوخ
  leader زعيم قائد قادة زعماء قيادة
  book كتاب كتب كاتب مؤلف رواي
  car سيار مركب عرب شاحن
  road طريق شارع طرق شوارع
  train قطار محط سكك
  plane طائر طيران رحلة
  airport مطار
  ship سفين سفن قارب باخر زورق زوارق عبار
  sea بحر محيط ساحل شاطئ
  dog كلب كلاب
  animal حيوان
  storm عاصف اعصار عواصف رياح
  phone هاتف اتصل هواتف
  internet انترنت موقع الكترون
  media اعلام صحاف صحف وسائل صحيف
  report تقرير تقارير ذكرت
  investigate تحقيق تحقق
  decision قرار قرر
  agree اتفاق وافق اتفق معاهد
  meeting اجتماع لقا قمة محادثات
  year عام سنة سنوات اعوام سنو
  month شهر اشهر شهور
  week اسبوع اسابيع
  day يوم ايام
  hour ساع ساعة
  minute دقيق دقائق
  night ليل ليال
  morning صباح
  evening مسا
  today اليوم
  yesterday امس الامس
  tomorrow غدا
  north شمال
  south جنوب
  east شرق
  west غرب
  new جديد جدد
  young شاب شباب صغير
  old عمر قديم كبير عاما سنا مسن
  black اسود سودا سود
  white ابيض بيضا بيض
  red احمر حمرا
  green اخضر خضرا
  blue ازرق زرقا
  food طعام غذا مطعم اغذي
  economy اقتصاد
  trade تجار صادرات واردات
  climate مناخ احتباس احترار
  earth ارض
  church كنيس اسقف بابا كاهن
  island جزير جزر
  river نهر انهار
  body جسم جسد جث
  head راس
  hand يد. يده يدي ايدي
  eye عين عيون
  heart قلب قلوب
  love حب. احب يحب محب
  hope امل يامل نامل تامل
  fear خوف خاف مخاوف يخش
  think اعتقد يعتقد تعتقد يفكر ظن شعر راي
  know يعرف علم نعرف عرف معروف تعلم
  life حيا عاش يعيش حياة
  history تاريخ
  future مستقبل
  problem مشكل قضي مساله
  question سؤال سال اسئل
  answer رد. اجاب جواب ردا استجاب
  help ساعد مساعد دعم
  end نهاي انته انها ختام
  begin بدا بداي يبدا تبدا بدء
  because لان بسبب نظرا حيث
  but لكن رغم ولكن الا
  not لا. لم. لن. ليس ليست غير دون عدم ما.
  if اذا لو. ان
  after بعد عقب
  before قبل. امام
  also ايضا كما كذلك
  all كل. جميع كافة
  where اين حيث
  never ابدا
  group مجموع جماع
  part جز. جزء اجزاء
  show عرض برنامج معرض اظهر
  security امن سلام حماي
  right حق. حقوق يمين
  free حر. حري مجان
  plan خط. خطة خطط يخطط
  project مشروع
  science علم علما بحث دراس باحث ابحاث
  space فضا صاروخ كوكب
  fan مشجع جمهور جماهير معجب
  final نهائ
  second ثان
  money2 مليون مليار ملايين
  visit زيار زار
  video فيديو مقطع
  photo صور كاميرا صورة
  name اسم يدع اسما
  place مكان موقع
  move انتقل تحرك نقل
  return عاد عود يعود
  leave غادر ترك
  run ركض جر
  fall سقط انخف هبط
  rise ارتف زاد زياد نمو
`;
