import type { Transcription } from '../../parts/translation.ts';

/**
 * Han characters with which Chinese writes foreign names (after the customary transcription tables), by the class of
 * the consonant they begin with. Characters for vowels alone (阿 艾 伊 奥 乌 亚 耶) occur in such names and say nothing about
 * consonants.
 */
const CLASSES: Transcription['classes'] = {
  P: '堡勃布巴比贝伯博鲍拜班本邦彼皮帕佩珀波保普潘彭蓬庞派弗夫法费菲福芬范冯方瓦维沃韦芙万文温翁威惠怀蒲',
  K: '克科卡考凯库坎肯康孔加盖格戈高古冈根甘哈赫霍胡海汉亨洪豪休希黑基吉金奎圭昆',
  S: '思丝契钱贾卓诗辛斯萨塞西索苏桑森宋松孙赛茨策泽扎佐祖曾岑齐奇切恰查乔朱丘杰吉詹琼舍沙什谢希舒肖尚申香兹士史司',
  T: '特塔泰蒂托图坦滕汤唐通丁德达代黛迪多杜丹登当敦顿邓东都提铁廷',
  L: '尔拉莱勒里利洛罗卢鲁兰伦朗隆林琳劳雷赖瑞莉丽蕾萝露龙列莲伊',
  N: '密弥芒马麦梅米莫穆姆曼门芒蒙敏明玛摩纳奈内尼诺努南嫩农宁恩安因昂纽妮娜姆',
  V: '阿艾埃伊奥欧乌亚耶尤约雅叶优厄爱',
};

/** Characters whose syllable ends in a nasal. */
const NASAL_ENDS =
  '班本邦潘彭蓬庞芬范冯方万文温翁坎肯康孔冈根甘汉亨洪金昆桑森宋松孙辛曾岑詹琼尚申香坦滕汤唐通丁丹登当敦顿邓东廷兰伦朗隆林琳龙莲曼门芒蒙敏明南嫩农宁恩安因昂';

export const transcription = (): Transcription => ({ classes: CLASSES, nasalEnds: NASAL_ENDS });
