/** What a unit measures; figures of one dimension can say the same in other units. */
export type Dimension = 'length' | 'mass' | 'area' | 'volume' | 'temperature';

export interface Unit {
  readonly dimension: Dimension;
  /** In metres, kilograms, square metres, litres; of a degree, 1. */
  readonly size: number;
  /** Used in few countries, so that translations convert it or leave it out. */
  readonly isCustomary: boolean;
  /** As written behind a figure, in the languages of the checks; a star stands for any ending. */
  readonly words: string;
}

const unit = (dimension: Dimension, size: number, words: string): Unit => ({
  dimension,
  size,
  words,
  isCustomary: false,
});
const customary = (dimension: Dimension, size: number, words: string): Unit => ({
  dimension,
  size,
  words,
  isCustomary: true,
});

/** International yard and pound agreement of 1959 for the customary ones. */
export const UNITS: readonly Unit[] = [
  customary(
    'length',
    0.3048,
    'feet foot ft pie pies peu peus pé pés pied pieds piede piedi fuß fuss фут* fit fut ayak قدم* أقدام फुट फ़ुट फीट फ़ीट フィート 英尺 呎',
  ),
  customary(
    'length',
    0.0254,
    'inch inches in pulgada* polzad* polegada* pouce* pollic* zoll дюйм* inç* بوص* इंच* インチ 英寸 吋',
  ),
  customary('length', 0.9144, 'yard yards yd yarda* iard* jarda* verges ярд* ياردة गज ヤード 码 碼'),
  customary(
    'length',
    1609.344,
    'mile miles mi mph milla* milles milha* miglia meile* миль* мили миля mil ميل* أميال मील マイル 英里',
  ),
  unit(
    'length',
    1000,
    'km kph kmh kilom* kilòm* kilóm* quilòm* quilóm* quilôm* км километр* كم كيلومتر* किमी किलोमीटर キロメートル 公里 千米',
  ),
  unit('length', 0.01, 'cm centim* centím* zentim* см сантиметр* santim* سم سنتيمتر* सेमी सेंटीमीटर センチ 厘米 公分'),
  unit('length', 1, 'm meter* metre* metro* metri mètre* м метр* متر* أمتار मीटर メートル 米 公尺'),
  customary(
    'mass',
    0.45359237,
    'pound pounds lb lbs libra* lliur* livre* libbr* pfund фунт* رطل* أرطال पाउंड पौंड ポンド 磅',
  ),
  customary('mass', 6.35029318, 'stone stones стоун* ストーン 英石'),
  customary('mass', 0.028349523, 'ounce* oz onza* once onces onça* unze* унци* أونص* औंस オンス 盎司'),
  unit(
    'mass',
    1,
    'kg kilo kilos kilogr* quilo quilos quilogr* кг килограмм* كجم كيلوغرام* किलो* किग्रा キログラム キロ 公斤 千克',
  ),
  unit('mass', 0.001, 'g gram* gramm* г грамм* غرام* ग्राम グラム 克'),
  customary('area', 4046.8564, 'acre acres акр* فدان* एकड़ エーカー 英亩 英畝'),
  unit('area', 10_000, 'hectare* hectàr* hectár* hektar* гектар* هكتار* हेक्टेयर ヘクタール 公顷'),
  customary('volume', 3.785411784, 'gallon* galon* galó galões галлон* غالون* गैलन ガロン 加仑'),
  unit('volume', 1, 'l liter* litre* litro* л литр* لتر* लीटर リットル 升'),
  customary(
    'temperature',
    1,
    'degree* ° º °f °c grado* grau* degré* gradi grad* градус* derece* درج* डिग्री 度 华氏 華氏 摄氏 攝氏',
  ),
];
