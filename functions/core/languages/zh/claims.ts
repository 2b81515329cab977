import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words:
      /^(?:不(?!断|斷|仅|僅|同|少|久|过|過|管|论|論|只|但|止)|[没沒](?!收)|[无無]法|未(?!来|來)|[并並][非不]|[绝絕][非不]|也不|[从從]不|[决決]不|都不)/u,
    refusals: /^拒[绝絕]$/u,
    lifted: /^(?:只|仅|僅|到)$/u,
  },
  inflection: 'none',
  isUninflected: true,
  opposites: `
    上涨 上漲 上升 增加 增长 增長 提高 / 下跌 下降 减少 減少 降低 下滑
    多于 多於 超过 超過 / 少于 少於 低于 低於
    之前 / 之后 之後
    赢 贏 胜利 勝利 获胜 獲勝 击败 擊敗 / 输 輸 失败 失敗 败给 敗給
    接受 批准 通过 通過 同意 支持 / 拒绝 拒絕 否决 否決 反对 反對
    允许 允許 准许 准許 / 禁止
    开放 開放 打开 打開 开启 開啟 / 关闭 關閉
    购买 購買 买入 買入 收购 收購 / 出售 卖出 賣出
    开始 開始 / 结束 結束
    逮捕 拘留 / 释放 釋放
    有罪 / 无罪 無罪
    最高 最大 最多 / 最低 最小 最少
    男子 男性 / 女子 女性
    北部 / 南部
    东部 東部 / 西部
    第一 首次 / 最后 最後
    进口 進口 / 出口
    盈利 / 亏损 虧損
  `,
  rounding: {
    about: '约 約 大约 大約 左右 近',
    over: '超过 超過 逾 多',
    under: '近 不到 将近 將近',
  },
  actorsByOrder: {
    mutual:
      /^(?:会见|会晤|会谈|见面|見面|合作|对话|對話|谈判|談判|对阵|對陣|结婚|結婚|以及|或者|還是|还是|會見|會晤|會談)$/u,
    aspects: '了 过 過',
  },
  auxiliaries: '被 遭 遭到',
  weekdays: {
    hasShortNames: true,
    furtherForms: [
      [/^星期/u, '礼拜'],
      [/^星期/u, '禮拜'],
      [/日$/u, '天'],
    ],
  },
  currencies: {
    dollar: '美元',
    euro: '欧元|歐元',
    pound: '英镑|英鎊',
    rouble: '卢布|盧布',
    rupee: '卢比|盧比',
    yenOrYuan: '日元|元$|人民币|人民幣',
    lira: '里拉',
    franc: '法郎',
    krone: '克朗',
    peso: '比索',
    zloty: '兹罗提|茲羅提',
    dinar: '第纳尔|第納爾',
  },
  monthSigns: '月',
  daySigns: '日|号|號',
});
