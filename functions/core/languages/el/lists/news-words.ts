/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say ειπε δηλωσε ανεφερε προσθεσε συμφωνα λεει ανακοιν τονισε
  police αστυνομ
  president προεδρ
  minister υπουργ
  government κυβερν
  court δικαστ
  law νομο νομοσχ
  lawyer δικηγορ εισαγγελ
  school σχολ
  student φοιτητ μαθητ
  university πανεπιστ
  teacher καθηγητ δασκαλ
  hospital νοσοκομ
  doctor γιατρ ιατρ
  health υγει
  game αγων παιχν ματς
  team ομαδ
  player παικτ ποδοσφαιρ
  goal γκολ στοχ
  season σεζον
  club συλλογ
  coach προπονητ
  win νικη κερδισ
  lose χασε εχασ ηττα
  champion πρωταθλ κυπελλ
  film ταινι
  music μουσικ τραγουδ
  company εταιρ επιχειρ
  market αγορ
  bank τραπεζ
  price τιμη τιμες κοστ
  money χρημα λεφτ
  tax φορο δασμ
  job εργασ δουλει
  oil πετρελ
  water νερο
  fire φωτι πυρκ
  house σπιτι κατοικ κτιρι
  family οικογεν
  mother μητερ
  father πατερ
  parents γονει
  child παιδι
  boy αγορι
  girl κοριτσ
  son γιο. γιος
  daughter κορη
  wife συζυγ
  husband συζυγ
  friend φιλ. φιλοι φιλο
  woman γυναικ
  man ανδρ αντρ
  people ανθρωπ πολιτ ατομ κοσμ
  city πολη πολ
  country χωρα χωρες κρατ
  world κοσμο παγκοσμ
  war πολεμ
  army στρατ
  attack επιθεσ
  weapon οπλ πυροβολ βομβ πυραυλ
  kill σκοτωσ νεκρ θανατ πεθαν δολοφον
  injure τραυματ
  arrest συνελαβ συλληψ συνεληφθ
  prison φυλακ
  crime εγκλημ
  victim θυμα θυματ
  election εκλογ
  vote ψηφ
  party κομμα
  parliament κοινοβουλ βουλ
  leader ηγετ
  book βιβλι
  car αυτοκιν οχημα
  road δρομο οδο
  train τρεν
  plane αεροπλ πτηση
  airport αεροδρομ
  ship πλοι
  sea θαλασσ
  dog σκυλ
  animal ζωα ζωο
  storm καταιγ
  phone τηλεφων
  internet διαδικτ
  media μεσα εφημεριδ δημοσιογραφ
  report εκθεση αναφορ
  investigate ερευν
  decision αποφασ
  agree συμφων
  meeting συναντ συνεδρ
  year ετο ετη χρον ετων
  month μηνα μηνες
  week εβδομαδ
  day μερα ημερ
  hour ωρα ωρες
  minute λεπτ
  night νυχτ
  morning πρωι
  today σημερα
  yesterday χθες
  tomorrow αυριο
  north βορει
  south νοτι
  east ανατολ
  west δυτικ
  new νεο νεα νεου νεες
  young νεαρ
  old ετων ηλικι παλι
  economy οικονομ
  trade εμπορ
  climate κλιμα
  problem προβλημ
  question ερωτ
  help βοηθ
  because επειδη λογω γιατι
  but αλλα. ωστοσο ομως
  not δεν. μην. οχι χωρις
  if αν. εαν
  after μετα
  before πριν
  also επισης
  all ολ. ολοι ολα καθε
  group ομαδ
  plan σχεδι
  project εργο
  science επιστημ ερευν
  money2 εκατομμυρ δισεκατ
  visit επισκεψ επισκεφ
  name ονομ
  place θεσ μερο
  return επιστρ
  rise αυξ
  fall πτωση επεσ μειω
`;
