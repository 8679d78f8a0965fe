/** The books of a community (U4), as one asks for them. What is in them, the cloud writes. */
export const books = {
  members: { text: '成员', hint: '姓名、电话、住址、职责' },
  consents: { text: '代办', hint: '谁替谁报修，本人怎么答的' },
  orders: { text: '维修统计表', hint: '每一单，和社区自己的表一样的列' },
  bodies: { text: '转办单位', hint: '转给谁办，电话和管的楼' },
  ledger: { text: '积分流水', hint: '每一笔从哪到哪' },
  awards: { text: '手工奖分', hint: '谁提的、凭什么、谁核准的' },
  standards: { text: '积分标准', hint: '每一版，谁定的' },
  settlements: { text: '公示', hint: '贴过的每一张' },
  cases: { text: '事项', hint: '需求、单位和别的，每一件' },
  notices: { text: '公告', hint: '贴过的每一张' },
  outages: { text: '停水停电', hint: '停过什么、哪些楼、几时恢复' },
  certificates: { text: '服务证明', hint: '给谁开过、多少小时' },
  corrections: { text: '时长更正', hint: '谁请求改多少分钟、怎么答的' },
  goods: { text: '物品', hint: '超市里有什么、几分' },
  stock: { text: '库存账', hint: '每一次进出' },
  redemptions: { text: '兑换', hint: '谁换了什么、领没领' },
} as const

export type BookName = keyof typeof books
export const bookNames = Object.keys(books) as [BookName, ...BookName[]]
