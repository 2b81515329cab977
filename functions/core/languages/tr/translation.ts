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
});
