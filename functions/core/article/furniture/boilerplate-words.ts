/**
 * Lines that stand beside a story, in the ten languages: each entry is an alternative that must begin the line. What comes
 * after it must not read on as a story: "Read more: …" is a link, "Read more books, mayor tells pupils" a headline.
 */
const anyOf = (...alternatives: string[]): string => `(?:${alternatives.join('|')})`;
/** The label ends the line or is followed by a mark. */
const LABEL_END = '\\s?(?:$|[:：|>»›→…–—-])';

const PICTURE = anyOf(
  'photo(?:graph|graphy|s)?',
  'file photo',
  'pictures?',
  'images?',
  'illustration',
  'video',
  'graphics?',
  'credits?',
  'fotos?',
  'fotografía',
  'bild(?:er)?',
  'symbolbild',
  'archivbild',
  'grafik',
  'vidéo',
  'crédits?',
  'créditos?',
  'imagen',
  'imagem',
  'immagine',
  'credito',
  'фото(?:графия)?',
  'видео',
  'иллюстрация',
  '(?:ال)?صورة',
  'تصوير',
  '[图圖](?:片|源)?',
  '图片来源',
  '(?:摄|攝)影',
  '写真',
  '画像',
  '撮影',
  'फोटो',
  'तस्वीर',
  'चित्र',
);
const OF =
  "(?:\\s(?:credit|photos?|photographique|foto|fotográfico|by|courtesy|von|par|de|di|da|d’|d'|zur|the|archiv|archive|del autor))?";

export const CREDIT = new RegExp(
  `^[（(\\[]?${anyOf(
    `${PICTURE}${OF}\\s?[:：/｜]`,
    `[［\\[【]${PICTURE}[］\\]】]`,
    `(?:ap|afp|epa|reuters|dpa) (?:photo|foto|file)`,
    `(?:getty images|reuters\\/|picture alliance|shutterstock|istock|alamy)`,
    '©(?!\\s?\\d{4})',
    '\\(c\\)(?!\\s?\\d{4})',
  )}`,
  'iu',
);
/** "Photo by Jo Berg": a credit where nothing but the name follows. */
export const CREDIT_OF_NAME =
  /^(?:Photos?|Photographs?|Pictures?|Fotos?|Bilder|Illustration) (?:by|von|par|de|di|da|courtesy of) \p{Lu}[\p{L}.'’-]*(?:[\s/]+(?:\p{Lu}|for |für |pour |para |per )[\p{L}.'’-]*){0,6}$/u;

/** Agencies that sell pictures: they sign captions. */
const PICTURE_AGENCY =
  'reuters|afp|ap|epa|epa-efe|dpa|efe|ansa|upi|lusa|apa|sda|keystone|pti|ani|xinhua|kyodo|тасс|риа новости|интерфакс|getty|рейтер|رويترز|أ ف ب|新华社|共同|时事|時事|भाषा|वार्ता|एएनआई|आईएएनएस|पीटीआई|فرانس برس|د ب أ|وام|واس|قنا|بترا|سانا|الأناضول|وفا|شينخوا|aap|belga|anp|ntb|ritzau|imago|antara|yonhap|jiji';
const AGENCY = `${PICTURE_AGENCY}|cnn|bbc|npr|cp|pa|ians|bernama|anadolu|voa|kuna|wam|spa|mena|tass|ria|interfax|sputnik|stt|tt|pap|mti|čtk|bta|télam|notimex|europa press|adnkronos|agi|lapresse|agência brasil|kna|epd|sid`;
/** A line that names an agency and nothing else. */
export const AGENCY_LINE = new RegExp(
  `^[（(]?(?:${AGENCY}|getty images)[)）]?(?:\\s?[/|]\\s?[\\p{L} ]{2,30}){0,2}\\.?$`,
  'iu',
);
export const AGENCY_NAME = new RegExp(`^(?:${AGENCY})$`, 'iu');

/** A picture's credit at the end of its caption. */
export const CAPTION_END = new RegExp(
  `${anyOf(
    '\\bgetty images\\)?',
    '\\b(?:ap|afp|reuters|epa) (?:photo|foto)(?:\\/[^().]{2,40})?\\)?',
    `\\/\\s?(?:${PICTURE_AGENCY})\\)?`,
    `[^.!?…。！？।؟"”»」\\s]\\s?\\((?:${PICTURE_AGENCY})\\)`,
    `[（(]${PICTURE}${OF}\\s?[:：/][^()（）]{2,60}[)）]\\.?`,
    `(?<=[.!?…。！？।؟])\\s(?:photo|foto|bild|фото|写真|фотография)${OF}\\s?[:：]\\s?[^.!?:()]{2,60}`,
    `[\\s　|/](?:摄|攝|摄影|攝影)[）)]?`,
    '(?:＝|=)[^。]{0,30}(?:撮影|提供)[）)]?',
    '[（(][^（）。]{0,20}(?:撮影|提供)[）)]',
    // "Title - name, size, date": how galleries sign a picture
    '[-–—]\\s[^.!?]{2,40},\\s?\\d{3,4},\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  )}\\s*$`,
  'iu',
);
/** An agency's sign after the last sentence: the sentence is story. */
export const SIGN_END = new RegExp(
  `(?<=[.!?…。！？।؟"”»」])\\s?(?:[（(](?:${AGENCY})(?:\\/[\\p{L}]{1,12})?[)）]\\.?|(?<=\\s)(?:EFE|Lusa|ANSA|AFP|dpa|Reuters))\\s*$`,
  'iu',
);

const NETWORK =
  '(?:facebook|twitter|x|instagram|whatsapp|linkedin|telegram|youtube|reddit|tiktok|pinterest|threads|bluesky|e-?mail|mastodon|вконтакте|weibo|微信|微博)';
const LETTER =
  '(?:newsletter|e-?mail|inbox|podcast|channel|alerts?|kanal|infolettre|boletín|boletim|рассылк|канал|telegram|whatsapp|قناة|النشرة|चैनल|न्यूज़लेटर)';

export const SHARE = new RegExp(
  `^${anyOf(
    `share (?:this|via|on ${NETWORK})`,
    `share${LABEL_END}`,
    `tweet this`,
    `(?:follow|like|join) .{1,40} (?:on|via|auf|en|su) ${NETWORK}(?![\\p{L}])`,
    'follow us',
    'click here',
    `(?:sign up|subscribe)(?: (?:here|now|today))?[.!]?$`,
    `(?:sign up|subscribe|register|abonnieren|abonnez|inscrivez|suscr[ií]b|assine|inscreva|iscriv|подпи|اشترك|सब्सक्राइब)[^.]{0,80}${LETTER}`,
    '(?:print|save|email) this (?:article|story|page)',
    'send this (?:article|story|page) to',
    'we use cookies',
    'th(?:is|e) (?:web)?site uses cookies',
    'cookie (?:policy|settings|notice|preferences)$',
    'we value your privacy',
    'wir (?:verwenden|nutzen|setzen) cookies',
    '(?:nous utilisons|(?:ce|notre) site utilise) des cookies',
    '(?:utilizamos|usamos|este (?:sitio|site)(?: web)? (?:utiliza|usa)) cookies',
    '(?:utilizziamo|usiamo|questo sito (?:web )?(?:utilizza|usa)) (?:i )?cookie',
    '(?:мы используем|(?:этот |наш )?сайт использует) (?:файлы )?cookie',
    'يستخدم هذا الموقع ملفات',
    '(?:本(?:网站|網站|站)|我们|我們)使用\\s?cookie',
    'subscribe to (?:read|continue|unlock)',
    '(?:already|are you) a subscriber\\?',
    'bereits (?:abonnent|registriert)\\?',
    'déjà abonnée?\\s?\\?',
    'cet article est réservé aux abonnés',
    '¿ya (?:eres|es) suscriptor',
    'já é assinante\\?',
    '(?:sei|hai) già (?:abbonato|un abbonamento)',
    `(?:artikel )?teilen${LABEL_END}`,
    `partager(?: (?:sur|cet|l['’]article))`,
    `partager${LABEL_END}`,
    `compartir(?: en ${NETWORK}|${LABEL_END})`,
    `compartilh(?:e|ar)(?: (?:no|via|esta)|${LABEL_END})`,
    `condividi(?: su|${LABEL_END})`,
    'suivez[- ]nous',
    'folgen sie uns',
    'síguenos',
    'siga[- ]nos',
    'seguici',
    `поделиться(?: в|${LABEL_END})`,
    'подписывайтесь на',
    'следите за нами',
    'تابعونا',
    'شارك (?:هذا|الخبر|المقال)',
    `分享(?:到|至|${LABEL_END})`,
    '(?:扫描|掃描)二[维維][码碼]',
    '(?:关注|關注)我[们們]',
    `シェア(?:する|${LABEL_END})`,
    'フォローする',
    'शेयर करें',
    'हमें फॉलो करें',
  )}`,
  'iu',
);

export const RELATED = new RegExp(
  `^[*•►▶→»>\\s]{0,4}${anyOf(
    `read (?:more|also|next|the full story|the rest)(?:${LABEL_END}| (?:about|on|here|from|at)(?![\\p{L}]))`,
    `(?:see also|also read|related(?: articles?| stor(?:y|ies)| content)?|more on this(?: story)?|more from [^.]{2,30}|recommended|what to read next|you may also like|top stories|most read|in case you missed it)${LABEL_END}`,
    'lesen sie (?:auch|mehr|hier|dazu)',
    `(?:mehr zum thema|weiterlesen|das könnte sie auch interessieren|lesetipp)${LABEL_END}`,
    `(?:[àa] )?lire (?:aussi|également)${LABEL_END}`,
    `[àa] lire aussi`,
    `(?:en savoir plus|sur le même sujet|notre dossier)${LABEL_END}`,
    `(?:lea|lee|leer|vea|ver) (?:también|más)${LABEL_END}`,
    `(?:le|te) puede interesar`,
    `más información${LABEL_END}`,
    `(?:leia|veja|confira) (?:também|mais)${LABEL_END}`,
    `saiba mais${LABEL_END}`,
    `leggi anche${LABEL_END}`,
    `(?:leggi|vedi) (?:tutto|altro)${LABEL_END}`,
    'читайте (?:также|ещё|еще|далее)',
    `(?:по теме|также по теме|материалы по теме|смотрите также)${LABEL_END}`,
    `اقرأ (?:أيضًا|أيضاً|أيضا|المزيد)`,
    '(?:相关|延伸)(?:阅读|新闻|报道)',
    '(?:相關|延伸)(?:閱讀|新聞|報導)',
    `更多(?:新闻|内容|报道)${LABEL_END}`,
    `関連(?:記事|ニュース)${LABEL_END}`,
    'あわせて読みたい',
    '(?:यह|ये) भी पढ़ें',
    `(?:और पढ़ें|संबंधित खबरें?)${LABEL_END}`,
  )}`,
  'iu',
);

export const NOTICE = new RegExp(
  `^[（(\\[*]?${anyOf(
    `(?:reporting|editing)${LABEL_END}`,
    'this (?:article|story|report|content) (?:was|is|has been|will be) (?:first |originally |being |partly )?(?:published|updated|produced|corrected|translated|developing|written by|generated|provided)',
    `(?:©|copyright|\\(c\\)) ?(?:©|\\(c\\))? ?\\d{4}`,
    'all rights reserved',
    `(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|photo))?[.:]?$`,
    'please use (?:the )?\\p{L}{2,12} browser',
    'the associated press contributed',
    `(?:advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|إعلان|广告|廣告|広告|विज्ञापन)[.:]?$`,
    `(?:published|posted|(?:last )?updated|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|发布时间|更新时间|公開|更新)(?: (?:on|at|am|um|le|à|el|em|il|в))?\\s?(?:[:：]\\s?|\\s)(?=[^.]{0,60}\\d)(?:(?!\\.\\s)[^!?]){1,60}$`,
    '(?:for immediate release|press release|news release|pressemitteilung|communiqué de presse|comunicado de (?:prensa|imprensa)|comunicato stampa|пресс-релиз|بيان صحفي|新闻稿|新聞稿)[.:]?$',
    '(?:(?:press|media) )?(?:contacts?|inquiries|enquiries)\\s?:',
    '(?:presse)?kontakt\\s?:',
    'alle rechte vorbehalten',
    'tous droits réservés',
    'todos los derechos reservados',
    'todos os direitos reservados',
    '(?:tutti i diritti riservati|riproduzione riservata)',
    'все права защищены',
    'جميع الحقوق محفوظة',
    '(?:版权|版權)所有',
    '無断転載',
    'सर्वाधिकार सुरक्षित',
    `(?:redaktion|redaktionelle bearbeitung|mitarbeit|bearbeitung)\\s?:`,
    `(?:reportage de|édité par|rédaction\\s?:|version française)`,
    `(?:редактор|корреспондент|подготовил[аи]?)\\s?:`,
    'إعداد .{2,40}[-–—] ?تحرير',
    '(?:责任编辑|責任編輯|编辑|編輯|责编|編集|校对)\\s?[:：]',
    '(?:संपादन|संपादक)\\s?[:：]',
  )}`,
  'iu',
);
/** Who made the report: a name follows, not "the town". */
export const NOTICE_OF_NAME =
  /^[（([*]?(?:Additional |With )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Tt]ranslation|[Rr]eporte|[Rr]eporteo|[Ee]ditado|[Ii]nformación|[Rr]eportagem|[Ee]dição|[Aa] cura) (?:by|de|di|por) \p{Lu}/u;
/** A time alone, as live reports stand before their entries; editors' initials; the mark of an end; an agency's contacts. */
export const NOTICE_ALONE =
  /^(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|gmt|utc|bst|[ce]e?s?t|мск)?(?:\s\([^()]{2,12}\))?|\p{L}{2,4}(?:\s?\/{1,2}\s?\p{L}{2,4}){1,4}|[（(]?(?:完|终|了|end|ends|fim|fin|ende|конец)[)）]|\(\([^()]{4,120}\)\)|\((?:adds|updates|recasts|corrects|refiles|rewrites)\s[^()]{3,160}\))$/iu;
export const NOTICE_END = /contributed (?:reporting )?to this (?:report|story|article)\.?\)?\s*$/iu;

/** Words in capitals before a dash that are no place: what the text is, not where it was written. */
export const LABELS =
  /^(?:FILE(?: PHOTO)?|EXCLUSIVE|BREAKING(?: NEWS)?|UPDATE|UPDATED|WATCH|LIVE|ANALYSIS|OPINION|COMMENT|CORRECTION|CORRECTED|FACTBOX|EXPLAINER|INTERVIEW|FEATURE|VIDEO|PHOTOS?|PICTURES?|NEWS|SPORT|SPORTS|BUSINESS|URGENT|ALERT|ADVISORY|NOTE|EDITORIAL|PREVIEW|REFILE|EXKLUSIV|EILMELDUNG|EIL|KORREKTUR|ANALYSE|KOMMENTAR|EXCLUSIF|DIRECT|INFO|ALERTE|EXCLUSIVA|URGENTE|ACTUALIZACIÓN|ÚLTIMA HORA|ANÁLISIS|EXCLUSIVO|ATUALIZAÇÃO|ESCLUSIVA|ULTIMORA|СРОЧНО|ЭКСКЛЮЗИВ|ОБНОВЛЕНО|МНЕНИЕ)(?:\s\d{1,2})?$/u;
/** "FILE - Ada Lund speaks …": an agency's way to open the caption of an old picture. */
export const FILE_CAPTION = /^FILE(?:\s(?:PHOTO|PICTURE|IMAGE))?\s?(?:--|[-–—:])\s/u;
