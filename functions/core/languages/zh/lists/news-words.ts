/** Words that news texts are full of, by their meaning: see `newsWords` in parts/translation.ts. */
export const NEWS_WORDS = `
  say 说 表示 称 宣布 告诉 指出 据 解释 补充 声明 认为 说道 声称
  police 警 警察 警方
  president 总统 主席 总裁
  minister 部长 大臣 首相 总理
  government 政府 行政
  court 法院 法庭 法官 审判 司法
  law 法律 法案 法
  lawyer 律师 检察
  school 学校 中学 小学 高中 学院
  student 学生
  university 大学 学院
  teacher 教师 老师 教授
  hospital 医院 诊所
  doctor 医生 医师 大夫
  health 健康 卫生 医疗 医学
  game 比赛 游戏 赛
  team 队 团队
  player 球员 选手 玩家
  goal 进球 目标 球门
  season 赛季 季
  club 俱乐部
  coach 教练 主帅
  win 赢 胜 获
  lose 输 失去 失 败
  champion 冠军 奖杯 杯 锦标
  race 赛 车手 种族
  film 电影 影片
  music 音乐 歌 专辑 乐队
  company 公司 企业 商业
  market 市场
  bank 银行
  price 价格 价 成本 费
  money 钱 资金 支付 款 付
  tax 税
  job 工作 就业 职 员工
  oil 石油 油 天然气
  water 水
  fire 火 燃 烧
  house 房 家 屋 住宅 建筑
  family 家庭 家人 家
  mother 母 妈
  father 父 爸
  parents 父母
  child 孩 儿童 婴儿
  boy 男孩 男生
  girl 女孩 女生
  son 儿子
  daughter 女儿
  wife 妻 夫人 太太
  husband 丈夫 夫
  brother 兄 弟 哥
  sister 姐 妹
  friend 朋友 友
  woman 女
  man 男 人
  people 人 民众 公众
  city 市 城
  country 国
  world 世界 全球
  war 战争 战 冲突
  army 军 士兵 部队
  attack 攻击 袭击 袭 侵
  weapon 武器 枪 炸弹 导弹 射 开火
  kill 杀 死 亡 丧生 遇难
  injure 伤
  arrest 逮捕 拘留 被捕 扣押
  prison 监狱 入狱 判 囚
  crime 犯罪 罪
  victim 受害 遇难
  election 选举 大选 竞选 当选
  vote 投票 票
  party 党 派对 聚会
  parliament 议会 国会
  congress 国会 参议 议员 众议
  leader 领导 领袖 首领
  book 书 作者 作家 小说
  car 车
  road 路 街
  train 火车 列车 铁路 车站
  plane 飞机 航空 航班 飞行
  airport 机场
  ship 船 舰 艇
  sea 海 洋 滩
  dog 狗 犬
  animal 动物 物种
  storm 暴风 飓风 台风 风暴 风
  phone 电话 手机
  internet 网 在线
  media 媒体 新闻 报纸 记者
  report 报告 报道
  investigate 调查
  decision 决定 裁决
  agree 协议 同意 协定
  meeting 会议 会谈 会面 会 见
  year 年 岁
  month 月
  week 周 星期
  day 天 日
  hour 小时 时
  minute 分钟 分
  night 晚 夜
  morning 早 上午 晨
  evening 晚 傍晚
  today 今天 今日 如今
  yesterday 昨
  tomorrow 明天
  north 北
  south 南
  east 东
  west 西
  new 新
  young 年轻 青年
  old 岁 老 旧
  black 黑 布莱克
  white 白
  red 红
  green 绿
  blue 蓝
  food 食 餐 饭 吃
  economy 经济
  trade 贸易 交易 出口 进口
  climate 气候 变暖
  earth 地球
  church 教堂 教会 主教 教皇 神父
  island 岛
  river 河 江
  body 身体 尸体 遗体 身
  head 头
  hand 手
  eye 眼
  heart 心
  love 爱 喜欢
  hope 希望 望
  fear 恐 怕 担心
  think 认为 想 觉得 相信 感到
  know 知道 了解 知
  life 生活 生命 人生 活
  history 历史 史
  future 未来 将来
  problem 问题
  question 问题 问
  answer 回答 回应 答
  help 帮 援 助 支持
  end 结束 终 最后
  begin 开始 始
  because 因 由于
  but 但 然而 虽然 不过 尽管
  not 不 没 无 未 别
  if 如果 若 是否
  after 后
  before 前 之前
  also 也 还 此外
  all 所有 全 每 都
  where 哪 地方
  never 从未 从不 永远 从来 绝不
  group 组 集团 群
  part 部分
  show 表演 节目 展 显示 秀
  security 安全 保护 保安
  right 权 右
  free 自由 免费
  plan 计划
  project 项目 工程
  science 科学 研究
  space 太空 航天 火箭 卫星 行星
  fan 粉丝 球迷 观众
  final 决赛 最终 最后
  second 第二 二 2
  money2 万 亿
  visit 访问 参观 访 拜访 探望
  video 视频 录像
  photo 照片 图片 相机 图像 镜头
  name 名
  place 地方 地点 地
  move 移 搬
  return 返 回
  leave 离开 离 留
  run 跑
  fall 跌 下降 降低 落
  rise 上升 增 涨
`;
