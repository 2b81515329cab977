import type { Translation } from '../parts/translation.ts';
import { NEWS_WORDS } from './lists/news-words.ts';

export const translation = (): Translation => ({
  functionWords: `
    ama ancak bir bu da daha de değil en gibi göre her ile ise için kadar ki mi ne o olan olarak olduğunu
    sonra var ve çok önce
  `,
  lengthAgainstEnglish: 1.07,
  institutionStems: `
    avrupa bakan baskan batı beyaz birles birlig buyuk devlet dogu dısis emniyet genel guney hastane icis
    komisyon komite krallık kurul kuzey mahkem meclis merkez milli polis saglık saray savunm ulusal
    universit yapay zeka
  `,
  units: {
    foot: 'fit fut ayak',
    inch: 'inç*',
    mile: 'mil',
    centimetre: 'santim*',
    gallon: 'galon*',
    degree: 'derece*',
  },
  newsWords: NEWS_WORDS,
  denial: {
    plain:
      /(?<!\p{L})(?:değil(?:di|dir)?|yok(?:tu|tur)|\p{L}{2,}m[ae](?:d[ıi]|mışt[ıi]|m[ıi]ş)(?:m|k|lar|ler)?)(?!\p{L})/iu,
    any: /(?<!\p{L})(?:değil\p{L}*|yok\p{L}*|asla|hiç\p{L}*|ne|reddet\p{L}*|yerine|imk[aâ]ns[ıi]z\p{L}*|zor\p{L}*|nadir\p{L}*|sadece|önce)(?!\p{L})|s[ıiuü]z(?:ca|ce|d\p{L}+|l[ıiuü]k\p{L}*)?(?!\p{L})|\p{L}{2}m[aeıiuü](?:d|y|z|m|s[ıi]n)/iu,
  },
  clock: {
    morning: 'sabah|sabahı|sabahleyin',
    afternoon: 'öğleden sonra|akşam|akşamı|akşamüstü',
    either: 'gece|gecesi',
    hours: 'de|da',
    misread: 'başbakan',
  },
  nameEndings: /^(?:e?s)?$/u,
});
