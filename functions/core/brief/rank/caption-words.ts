/** How captions, credits and notes to the reader give themselves away, as alternatives of regular expressions. */

/** A paragraph opening so is a caption: it says where the picture comes from, not what happened. */
export const CAPTION_OPENERS =
  "FILE(?: PHOTO)?|File (?:photo|image|picture)|Handout (?:photo|image)|Pictured|Archivbild|Archivfoto|Symbolbild|Im Bild|Photo d[’']archives|Image d[’']illustration|Sur la photo|Foto de archivo|Imagen de archivo|En la (?:foto|imagen)|Foto de arquivo|Na foto|Imagem ilustrativa|Foto d[’']archivio|Nella foto|На (?:фото|снимке)|Архивное фото|صورة أرشيفية|في الصورة|图为|資料圖|资料图|資料写真|写真[:：は]|फाइल फोटो|फ़ाइल फ़ोटो";

/** Words that make the last bracket of a paragraph a picture's credit, with a name behind them or alone. */
export const CREDIT_WORDS =
  'photos?|photograph|photographer|pictures?|images?|file|handout|screenshot|foto|bild|archiv|crédit|imagen|imagem|archivo|arquivo|archivio|фото|архив|صورة|تصوير|图|圖|资料图|資料圖|摄|攝|写真|撮影|फोटो|फ़ोटो';

/** Where somebody stands in a picture; only captions say so between commas or brackets. */
export const PICTURE_PLACES =
  'left|right|center|centre|second from (?:left|right)|links|rechts|Mitte|à gauche|à droite|au centre|izquierda|derecha|a la izquierda|a la derecha|à esquerda|à direita|a sinistra|a destra|слева|справа|в центре|يسار|يمين|左|右|中|बाएं|दाएं';

/** A paragraph opening so speaks to the reader about the page. */
export const NOTE_OPENERS =
  "Editor[’']?s[’']? note|Note to readers|Correction:|Clarification:|Anmerkung der Redaktion|Anm\\. d\\. Red|Note de la rédaction|NDLR|Nota de la redacción|Nota del editor|Nota da redação|Nota do editor|Nota della redazione|От редакции|Примечание редакции|ملاحظة المحرر|编者按|編者按|編集部注|संपादक की टिप्पणी";

/** A sentence opening so greets, invites or thanks the reader: live pages and newsletters, not the story. */
export const READER_ADDRESS =
  "good (?:morning|afternoon|evening),? and welcome|welcome to (?:our|the|this)|hello and welcome|thanks? (?:you )?for (?:reading|following|joining)|that[’']s all (?:from|for)|follow (?:us|our|along)|tune in|for more(?: information)?,? (?:sign up|visit|see|go to|click)|sign up|subscribe|click here|get (?:our|the latest) newsletter|(?:last )?updated (?:at|on) \\p{Nd}|read more\\s?:|scroll down|stay with us|guten (?:morgen|tag|abend) und (?:herzlich )?willkommen|(?:herzlich )?willkommen (?:zu|im|in)|vielen dank fürs|bonjour (?:à tous )?et bienvenue|bienvenue (?:sur|dans)|merci de (?:nous )?(?:suivre|lire)|abonnez-vous|inscrivez-vous|buen(?:os|as) (?:días|tardes|noches),? bienvenid[ao]s|bienvenid[ao]s a|suscríbete|gracias por (?:leer|seguir)|bo[am] (?:dia|tarde|noite),? e? ?bem-vind[ao]s|inscreva-se|buon(?:giorno|asera) e benvenuti|benvenuti (?:alla|al|nella)|iscriviti|подписывайтесь|добро пожаловать|спасибо, что|اشترك|تابعونا|订阅|訂閱|欢迎收看|欢迎关注|ようこそ|सब्सक्राइब";
