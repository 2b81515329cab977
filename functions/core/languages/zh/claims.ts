import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words:
      /^(?:不(?!断|仅|同|少|久|过|管|论|只|但|止)|[没沒](?!收)|[无無]法|未(?!来|來)|[并並][非不]|绝[非不]|也不|从不|决不|都不)/u,
    refusals: /^拒[绝絕]$/u,
    lifted: /^(?:只|仅|到)$/u,
  },
  inflection: 'none',
  isUninflected: true,
  opposites: `
    上涨 上升 增加 增长 提高 / 下跌 下降 减少 降低 下滑
    多于 超过 / 少于 低于
    之前 / 之后
    赢 胜利 获胜 击败 / 输 失败 败给
    接受 批准 通过 同意 支持 / 拒绝 否决 反对
    允许 准许 / 禁止
    开放 打开 开启 / 关闭
    购买 买入 收购 / 出售 卖出
    开始 / 结束
    逮捕 拘留 / 释放
    有罪 / 无罪
    最高 最大 最多 / 最低 最小 最少
    男子 男性 / 女子 女性
    北部 / 南部
    东部 / 西部
    第一 首次 / 最后
    进口 / 出口
    盈利 / 亏损
  `,
  rounding: {
    about: '约 大约 左右 近',
    over: '超过 逾 多',
    under: '近 不到 将近',
  },
  actorsByOrder: {
    mutual: /^(?:会见|会晤|会谈|见面|合作|对话|谈判|对阵|结婚|以及|或者|還是|还是|會見|會晤|會談)$/u,
    aspects: '了 过 過',
  },
  auxiliaries: '被 遭 遭到',
  weekdays: {
    hasShortNames: true,
    furtherForms: [
      [/^星期/u, '礼拜'],
      [/日$/u, '天'],
    ],
  },
  currencies: {
    dollar: '美元',
    euro: '欧元|歐元',
    pound: '英镑|英鎊',
    rouble: '卢布|盧布',
    rupee: '卢比|盧比',
    yenOrYuan: '日元|元$|人民币',
    lira: '里拉',
    franc: '法郎',
    krone: '克朗',
    peso: '比索',
    zloty: '兹罗提',
    dinar: '第纳尔',
  },
});
