/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say אמר אמרה הוסיף הוסיפה הודיע מסר מסרה טען הסביר הצהיר סיפר
  police משטר שוטר
  president נשיא
  minister שר. שרת ממשלה
  government ממשל
  court משפט שופט עליון
  law חוק
  lawyer עורך דין פרקליט תובע
  school ספר. תיכון
  student תלמיד סטודנט
  university אוניברסיט
  teacher מור פרופסור
  hospital חולים
  doctor רופא ד"ר
  health בריאות רפוא
  game משחק
  team קבוצ נבחר צוות
  player שחקן
  goal שער מטר
  season עונ
  club מועדון
  coach מאמן
  win ניצח ניצחון זכ
  lose הפסיד הפסד איבד
  champion אליפ אלוף גביע
  film סרט
  music מוזיק שיר אלבום
  company חבר
  market שוק
  bank בנק
  price מחיר עלות
  money כסף שילם
  tax מס. מכס
  job עבוד עובד
  oil נפט גז
  water מים
  fire אש. שריפ דליק
  house בית בתים בניין
  family משפח
  mother אם. אמא אימ
  father אב. אבא
  parents הורי
  child ילד
  boy נער ילד
  girl נער ילד
  son בן. בנו
  daughter בת. בתו
  wife אשת
  husband בעל
  friend חבר
  woman אישה נשים אשה
  man גבר איש
  people אנשים תושב אזרח
  city עיר ערים
  country מדינ ארץ
  world עולם
  war מלחמ
  army צבא חייל
  attack תקיפ מתקפ תקף פיגוע
  weapon נשק ירי ירה פצצ טיל
  kill נהרג הרג מת. מוות רצח נרצח מתו
  injure נפצע פצוע
  arrest נעצר מעצר עצר
  prison כלא מאסר
  crime פשע פליל
  victim קורבן נפגע
  election בחירות נבחר
  vote הצביע הצבע קול
  party מפלג
  parliament פרלמנט כנסת
  leader מנהיג ראש
  book ספר סופר
  car רכב מכונית משאית
  road כביש דרך רחוב
  train רכבת
  plane מטוס טיס
  airport תעופ
  ship אני. אוני ספינ
  sea ים. חוף
  dog כלב
  animal חי. חיות
  storm סופ סער
  phone טלפון
  internet אינטרנט אתר
  media תקשורת עיתון עיתונאי
  report דיווח דו"ח דוח
  investigate חקיר חקר
  decision החלט
  agree הסכ
  meeting פגיש ישיב נפגש
  year שנ שנה שנים
  month חודש
  week שבוע
  day יום ימים
  hour שע שעה שעות
  minute דק
  night ליל
  morning בוקר
  evening ערב
  today היום
  yesterday אתמול
  tomorrow מחר
  north צפון
  south דרום
  east מזרח
  west מערב
  new חדש
  young צעיר
  old גיל ותיק
  black שחור
  white לבן
  red אדום
  food מזון אוכל מסעד
  economy כלכל
  trade סחר יצוא יבוא
  climate אקלים
  island אי. איים
  hand יד
  eye עין עיניים
  heart לב
  love אהב
  hope תקוו מקוו
  fear פחד חשש
  think חשב חוש מאמין
  know יודע ידע
  life חיי
  history היסטור
  future עתיד
  problem בעי
  question שאל
  answer תשוב השיב ענ
  help עזר סיוע
  end סוף סיים סיום
  begin התחיל החל תחיל
  because כי. בגלל משום
  but אבל אך. אולם
  not לא. אין בלי אף
  if אם.
  after אחרי לאחר
  before לפני
  also גם.
  all כל.
  where איפה היכן
  group קבוצ
  part חלק
  security ביטחון אבטח
  right זכות
  plan תוכנית תכנ
  project פרויקט
  money2 מיליון מיליארד
  visit ביקור ביקר
  name שם. בשם
  place מקום
  return חזר שוב
  rise עלי על
  fall ירד נפל ירי
`;
