/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say கூறி தெரிவி சொன்ன என்றார் அறிவி
  police காவல் போலீ
  president ஜனாதிபதி தலைவர்
  minister அமைச்சர்
  government அரசு அரசாங்க
  court நீதிமன்ற நீதிபதி
  law சட்ட
  school பள்ளி
  student மாணவ
  university பல்கலை
  hospital மருத்துவமனை
  doctor மருத்துவர்
  game போட்டி ஆட்ட விளையாட்
  team அணி
  player வீரர்
  win வெற்றி வென்ற
  lose தோல்வி இழ
  company நிறுவன
  market சந்தை
  bank வங்கி
  price விலை
  money பண
  tax வரி
  job வேலை பணி
  water நீர் தண்ணீர்
  fire தீ
  house வீடு வீட்
  family குடும்ப
  mother தாய் அம்மா
  father தந்தை அப்பா
  child குழந்தை
  woman பெண்
  people மக்கள்
  city நகர
  country நாட நாடு
  world உலக
  war போர்
  army இராணுவ ராணுவ
  attack தாக்கு
  kill கொல்ல உயிரிழ இறந்த கொலை
  injure காய
  arrest கைது
  prison சிறை
  election தேர்தல்
  vote வாக்கு
  party கட்சி
  book புத்தக நூல்
  car கார் வாகன
  road சாலை
  train ரயில்
  plane விமான
  sea கடல்
  year ஆண்டு வருட
  month மாத
  week வார
  day நாள் நாட்கள்
  hour மணி
  minute நிமிட
  night இரவு
  morning காலை
  today இன்று
  yesterday நேற்று
  north வட
  south தெற்கு தென்
  new புதிய
  old வயது பழைய
  but ஆனால்
  not இல்லை
  after பிறகு பின்னர்
  before முன்
  also மேலும்
  all அனைத்து எல்லா
  money2 மில்லியன் கோடி லட்ச
  name பெயர்
`;
