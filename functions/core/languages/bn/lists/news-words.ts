/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say বলেন বলেছেন জানান জানিয়েছে বলে মতে ঘোষণা
  police পুলিশ
  president রাষ্ট্রপতি প্রেসিডেন্ট
  minister মন্ত্রী
  government সরকার
  court আদালত বিচার
  law আইন
  school স্কুল বিদ্যালয়
  student ছাত্র শিক্ষার্থী
  university বিশ্ববিদ্যালয়
  teacher শিক্ষক অধ্যাপক
  hospital হাসপাতাল
  doctor চিকিৎসক ডাক্তার
  health স্বাস্থ্য
  game খেলা ম্যাচ
  team দল
  player খেলোয়াড়
  goal গোল
  season মৌসুম
  win জয়
  lose হার
  company কোম্পানি প্রতিষ্ঠান
  market বাজার
  bank ব্যাংক
  price দাম মূল্য
  money টাকা অর্থ
  tax কর. শুল্ক
  job কাজ চাকরি
  oil তেল
  water পানি জল
  fire আগুন
  house বাড়ি ঘর
  family পরিবার
  mother মা. মায়ের
  father বাবা
  child শিশু সন্তান
  woman নারী মহিলা
  man পুরুষ
  people মানুষ জনগণ লোক
  city শহর
  country দেশ
  world বিশ্ব
  war যুদ্ধ
  army সেনা সামরিক
  attack হামলা আক্রমণ
  weapon অস্ত্র গুলি বোমা
  kill নিহত মৃত্যু মারা হত্যা
  injure আহত
  arrest গ্রেপ্তার আটক
  prison কারাগার জেল
  crime অপরাধ
  victim ভুক্তভোগী শিকার
  election নির্বাচন
  vote ভোট
  party দল
  parliament সংসদ
  leader নেতা
  book বই
  car গাড়ি
  road রাস্তা সড়ক
  train ট্রেন
  plane বিমান
  sea সমুদ্র সাগর
  storm ঝড়
  media গণমাধ্যম সাংবাদিক
  report প্রতিবেদন
  investigate তদন্ত
  decision সিদ্ধান্ত
  agree চুক্তি সম্মত
  meeting বৈঠক
  year বছর সাল
  month মাস
  week সপ্তাহ
  day দিন
  hour ঘণ্টা ঘন্টা
  minute মিনিট
  night রাত
  morning সকাল
  today আজ
  yesterday গতকাল
  north উত্তর
  south দক্ষিণ
  east পূর্ব
  west পশ্চিম
  new নতুন
  old বয়স পুরান
  economy অর্থনীতি অর্থনৈতিক
  trade বাণিজ্য
  problem সমস্যা
  question প্রশ্ন
  help সাহায্য সহায়তা
  because কারণ
  but কিন্তু তবে
  not না. নয় নেই
  if যদি
  after পর. পরে
  before আগে
  also ও. এছাড়া
  all সব সকল
  plan পরিকল্পনা
  project প্রকল্প
  science বিজ্ঞান গবেষণা
  money2 মিলিয়ন কোটি লাখ
  visit সফর
  name নাম
`;
