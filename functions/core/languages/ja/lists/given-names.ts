/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aiko akihito akiko akio akira ayaka ayako ayumi chieko chika chiyo daiki daisuke eiji eiko emiko etsuko fumihito
fumiko fumio fumito goro hajime hana haruka haruki haruko hayao hayato hidehiko hideki hideo hiroaki hirofumi hirohito
hirokazu hiroki hiroko hiromi hironobu hiroshi hiroto hiroyuki hisahito hisako hitoshi ichiro isamu itsuki junichi
junichiro junko kaori katsuhiko katsunobu katsuya kaz kazuhiko kazuhiro kazuki kazuko kazuo kazuya kazuyuki keiichi
keiji keiko keisuke keita kenichi kenji kenta kentaro kenzo kiyoshi koichi koichiro koji kosuke kotaro kunio kyoko
mako makoto mamoru manabu mariko masaaki masahiko masahiro masaki masako masao masaru masashi masato masayoshi
masayuki masumi megumi michiko midori mika miki minako minoru misaki mitsuko mitsuru miyuki mizuki momoko motohiro
naoki naoko naomi naoto naruhito natsuki natsuo noboru nobuko nobuo nobuyuki noriko norio noriyuki osamu reiko renho
rie rieko rumi ryo ryoichi ryoko ryosei ryosuke ryota ryuichi sachiko sadako sakura sanae satoko satoru satoshi sayaka
sayuri seiji seiko shigeki shigeo shigeru shiho shingo shinichi shinjiro shinya shinzo shizuka shohei shoichi shota
shuichi shunichi sumiko susumu tadashi taiki takahiro takako takao takashi takayuki takeo takeshi taro tatsuya tetsuo
tetsuya tomiko tomohiro tomoko tomomi toru toshiaki toshihiro toshiko toshimitsu toshio toshiyuki tsutomu tsuyoshi
yasuhiro yasuko yasuo yasushi yoichi yoji yoko yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshio yoshiro
yoshitaka yoshito yosuke yui yuichi yuichiro yuji yuka yukari yukiko yukio yukiya yuko yumi yumiko yuriko yusuke yuta
yutaka yuuki yuya
`;
