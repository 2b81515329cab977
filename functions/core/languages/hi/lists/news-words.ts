/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say कह बता बताया बोल ऐलान घोषण मुताबिक अनुसार दाव बयान
  police पुलिस अधिकारी अफसर
  president राष्ट्रपति अध्यक्ष
  minister मंत्री मिनिस्टर
  government सरकार प्रशासन
  court अदालत न्यायाल कोर्ट जज न्याय मुकदम
  law कानून विधेयक कानूनी
  lawyer वकील अभियोज अटॉर्नी अधिवक्ता एडवोकेट
  school स्कूल विद्यालय
  student छात्र विद्यार्थी
  university विश्वविद्यालय यूनिवर्सिटी कॉलेज
  teacher शिक्षक अध्यापक प्रोफेसर टीचर
  hospital अस्पताल क्लिनिक
  doctor डॉक्टर चिकित्सक सर्जन
  health स्वास्थ्य चिकित्सा मेडिकल
  game खेल मैच गेम
  team टीम दल
  player खिलाड़ी
  goal गोल लक्ष्य
  season सीजन सत्र मौसम सीज़न
  club क्लब
  coach कोच मैनेजर
  win जीत विजय विजेता
  lose हार खो हरा
  champion चैंपियन चैम्पियन खिताब कप ट्रॉफी
  race रेस दौड़ चालक
  film फिल्म सिनेमा मूवी
  music संगीत गाना गाने गीत एल्बम बैंड गायक
  company कंपनी कम्पनी फर्म व्यवसाय कारोबार बिजनेस उद्यम
  market बाजार मार्केट
  bank बैंक
  price कीमत दाम मूल्य लागत
  money पैसा पैसे धन राशि भुगतान फंड
  tax कर. टैक्स शुल्क टैरिफ
  job काम नौकरी रोजगार कर्मचारी
  oil तेल गैस पेट्रोल
  water पानी जल
  fire आग जला अग्नि
  house घर मकान भवन आवास इमारत
  family परिवार रिश्तेदार
  mother मां माँ माता
  father पिता बाप
  parents माता-पिता अभिभावक
  child बच्च शिशु
  boy लड़का लड़के बालक
  girl लड़की लड़कियो बालिका
  son बेटा बेटे पुत्र
  daughter बेटी पुत्री
  wife पत्नी
  husband पति
  brother भाई
  sister बहन
  friend दोस्त मित्र
  woman महिला औरत स्त्री
  man आदमी पुरुष व्यक्ति
  people लोग जनता व्यक्ति लोगों
  city शहर नगर
  country देश राष्ट्र
  world दुनिया विश्व वैश्विक
  war युद्ध संघर्ष जंग
  army सेना सैन्य सैनिक सशस्त्र
  attack हमल आक्रमण
  weapon हथियार गोली बम मिसाइल बंदूक
  kill मार मौत हत्या मृत मर
  injure घायल चोट जख्म
  arrest गिरफ्तार हिरासत बंदी नजरबंद पकड़
  prison जेल कैद सजा
  crime अपराध जुर्म
  victim पीड़ित शिकार
  election चुनाव निर्वाच
  vote वोट मत मतदान मतदाता
  party पार्टी दल
  parliament संसद पार्लियामेंट सांसद
  congress कांग्रेस सीनेट सीनेटर
  leader नेता नेतृत्व
  book किताब पुस्तक लेखक उपन्यास
  car कार वाहन गाड़ी ट्रक
  road सड़क रास्ता मार्ग
  train ट्रेन रेल स्टेशन
  plane विमान उड़ान हवाई जहाज
  airport हवाई हवाईअड्ड एयरपोर्ट
  ship जहाज नाव पोत
  sea समुद्र सागर तट
  dog कुत्त
  animal जानवर पशु प्रजाति
  storm तूफान आंधी हवा
  phone फोन टेलीफोन मोबाइल कॉल
  internet इंटरनेट ऑनलाइन वेबसाइट
  media मीडिया प्रेस अखबार पत्रकार
  report रिपोर्ट
  investigate जांच जाँच
  decision फैसल निर्णय
  agree समझौत सहमत
  meeting बैठक मुलाकात वार्ता सम्मेलन
  year साल वर्ष
  month महीन माह
  week सप्ताह हफ्त
  day दिन
  hour घंट
  minute मिनट
  night रात
  morning सुबह
  evening शाम
  today आज
  yesterday कल
  tomorrow कल
  north उत्तर
  south दक्षिण
  east पूर्व
  west पश्चिम
  new नई नए नया नये न्यू
  young युवा जवान
  old पुरान उम्र बूढ़ वर्षीय आयु
  black काल अश्वेत ब्लैक
  white सफेद श्वेत व्हाइट गोर
  red लाल रेड
  green हर ग्रीन
  blue नील ब्लू
  food खान भोजन खाद्य रेस्तरां
  economy अर्थव्यवस्था आर्थिक
  trade व्यापार निर्यात आयात
  climate जलवायु
  earth पृथ्वी धरती
  church चर्च बिशप पादरी पोप
  island द्वीप
  river नदी
  body शरीर शव
  head सिर
  hand हाथ
  eye आंख आँख
  heart दिल हृदय
  love प्यार प्रेम पसंद
  hope उम्मीद आशा
  fear डर भय
  think सोच मान लगता विचार महसूस
  know जान पता ज्ञात मालूम
  life जीवन जिंदगी ज़िंदगी
  history इतिहास ऐतिहासिक
  future भविष्य
  problem समस्य मुद्द
  question सवाल प्रश्न पूछ
  answer जवाब उत्तर
  help मदद सहायत समर्थन
  end अंत खत्म समाप्त आखिर
  begin शुरु शुरू आरंभ
  because क्योंकि कारण वजह
  but लेकिन परंतु मगर हालांकि किंतु बावजूद
  not नहीं न. ना. बिना मत. कभी
  if अगर यदि
  after बाद
  before पहले पूर्व
  also भी
  all सभी सब हर
  where जहां जहाँ कहां
  never कभी
  group समूह ग्रुप
  part हिस्स भाग
  show शो दिखा कार्यक्रम प्रदर्श
  security सुरक्ष
  right अधिकार हक
  free स्वतंत्र मुफ्त आजाद मुक्त स्वतन्त्र फ्री
  plan योजन
  project परियोजन प्रोजेक्ट
  science विज्ञान वैज्ञानिक शोध अध्ययन अनुसंधान
  space अंतरिक्ष रॉकेट उपग्रह ग्रह
  fan प्रशंसक फैन दर्शक समर्थक
  final फाइनल अंतिम
  second दूसर
  money2 मिलियन बिलियन लाख करोड़ अरब
  visit दौर यात्रा
  video वीडियो
  photo फोटो तस्वीर कैमर
  name नाम
  place जगह स्थान
  move चल स्थानांत
  return वापस लौट
  leave छोड़ छोड
  run दौड़ भाग
  fall गिर
  rise बढ़ वृद्धि
`;
