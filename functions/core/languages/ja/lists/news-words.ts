/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say 述べ 語っ 語り 話し 言っ 言い 発表 伝え 明らか 説明 によると によれば 主張 コメント と話 コメント 指摘
  police 警察 警官
  president 大統領
  minister 大臣 首相 外相 首脳
  government 政府 政権
  court 裁判 法廷 判事 最高裁 司法
  law 法律 法案 法
  lawyer 弁護士 検察 検事
  school 学校 高校 スクール 小学 中学
  student 学生 生徒
  university 大学 カレッジ
  teacher 教師 先生 教授 教員
  hospital 病院
  doctor 医師 医者 外科
  health 健康 医療 保健 医学
  game 試合 ゲーム 競技 プレー プレイ
  team チーム
  player 選手 プレーヤー プレイヤー
  goal ゴール 得点 目標
  season シーズン
  club クラブ
  coach 監督 コーチ
  win 勝利 勝っ 優勝 勝ち 受賞
  lose 敗れ 失っ 負け 敗北 失い 失う 敗
  champion チャンピオン 王者 優勝 タイトル カップ 選手権
  race レース 人種
  film 映画 フィルム
  music 音楽 曲 アルバム バンド 歌 コンサート
  company 会社 企業 社
  market 市場 マーケット
  bank 銀行
  price 価格 値段 費用 料金
  money 金 資金 支払
  tax 税 関税
  job 仕事 雇用 働 職
  oil 石油 油 ガス
  water 水
  fire 火 火災 燃え 炎
  house 家 住宅 自宅 建物
  family 家族 一家
  mother 母
  father 父
  parents 両親 親
  child 子供 子ども 児童 赤ちゃん
  boy 少年 男の子
  girl 少女 女の子
  son 息子
  daughter 娘
  wife 妻
  husband 夫
  brother 兄 弟
  sister 姉 妹
  friend 友人 友達 友
  woman 女性 女
  man 男性 男
  people 人々 国民 人
  city 市 都市 街 町
  country 国
  world 世界
  war 戦争 紛争 内戦 戦
  army 軍 兵士 部隊
  attack 攻撃 襲撃 襲わ 暴行
  weapon 武器 銃 爆弾 ミサイル 撃 兵器
  kill 殺 死 亡
  injure 負傷 けが 怪我 ケガ 傷
  arrest 逮捕 拘束
  prison 刑務所 刑 投獄
  crime 犯罪 罪 事件
  victim 被害者 犠牲
  election 選挙 選出
  vote 投票 票
  party 党 パーティ
  parliament 議会 国会
  congress 議会 上院 下院 議員
  leader 指導者 リーダー 党首
  book 本 書籍 著者 作家 小説
  car 車
  road 道路 道 通り
  train 列車 電車 鉄道 駅
  plane 飛行機 航空 便 飛行
  airport 空港
  ship 船 舶 艦 ボート フェリー 艇
  sea 海 海岸 ビーチ
  dog 犬
  animal 動物 種
  storm 嵐 ハリケーン 台風 暴風 風
  phone 電話 携帯 スマート
  internet インターネット オンライン ウェブ サイト ネット
  media メディア 報道 新聞 記者 ジャーナリスト
  report 報告 報道 レポート 報じ
  investigate 調査 捜査
  decision 決定 決め 判断 決断
  agree 合意 同意 協定 条約
  meeting 会議 会談 会合 会っ
  year 年
  month 月
  week 週
  day 日
  hour 時間 時
  minute 分
  night 夜 晩
  morning 朝 午前
  evening 夜 夕
  today 今日 本日 現在
  yesterday 昨日
  tomorrow 明日
  north 北
  south 南
  east 東
  west 西
  new 新 ニュー
  young 若
  old 歳 古 高齢 老
  black 黒 ブラック
  white 白 ホワイト
  red 赤 レッド
  green 緑 グリーン
  blue 青 ブルー
  food 食 レストラン
  economy 経済
  trade 貿易 取引 輸出 輸入
  climate 気候 温暖化
  earth 地球
  church 教会 司教 司祭 教皇
  island 島
  river 川 河
  body 体 遺体 身
  head 頭
  hand 手
  eye 目 眼
  heart 心
  love 愛 好き
  hope 希望 望 願
  fear 恐 怖 懸念
  think 思 考え 信じ 感じ
  know 知
  life 人生 命 生活 生き
  history 歴史 史上
  future 将来 未来 今後
  problem 問題 課題
  question 質問 問 尋ね 疑問
  answer 答え 回答 応じ 返答
  help 助け 支援 援助 手伝 役立
  end 終 最後
  begin 始 開始
  because ため ので から 理由
  but が、 しかし だが けれど ものの
  not ない ません ず なかっ なく
  if もし ば たら
  after 後 あと
  before 前
  also も
  all すべて 全て 全 みんな
  where どこ 場所
  never 決して 一度も
  group グループ 団体
  part 一部 部分
  show 番組 ショー 示 展示 見せ
  security 安全 セキュリティ 保護 保安 安保
  right 権利 権 右
  free 自由 無料
  plan 計画 予定 案
  project プロジェクト 計画
  science 科学 研究
  space 宇宙 ロケット 衛星 惑星
  fan ファン 観客 サポーター
  final 決勝 最終
  second 第二 2 二
  money2 億 万
  visit 訪問 訪れ
  video ビデオ 動画 映像
  photo 写真 画像 カメラ
  name 名前 名
  place 場所 地 所
  move 移 動
  return 戻 帰 復帰
  leave 去 離れ 残
  run 走
  fall 落 下落 減
  rise 上昇 増 伸
`;
