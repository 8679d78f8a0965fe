import type { OrderKind } from './types'

/** Words people use, and what they point to. What is broken weighs more than where: 马桶堵了 is the drain's. */
const kindWords: readonly (readonly [OrderKind, number, readonly string[]])[] = [
  ['lock', 3, ['锁', '钥匙', '门禁']],
  ['drain', 3, ['堵', '下水', '排水', '地漏', '返水', '反水', '污水', '化粪']],
  [
    'electric',
    3,
    ['跳闸', '断电', '没电', '停电', '漏电', '插座', '开关', '电线', '电路', '灯', '空开', '电闸'],
  ],
  ['pipe', 2, ['水管', '漏水', '龙头', '阀门', '水表', '马桶', '花洒', '暖气', '管道', '水压', '热水']],
  [
    'appliance',
    3,
    ['电视', '冰箱', '洗衣机', '空调', '热水器', '油烟机', '电扇', '风扇', '微波炉', '电饭', '燃气灶'],
  ],
  ['door', 2, ['门', '窗', '玻璃', '纱窗', '合页', '门框', '把手']],
  ['furniture', 2, ['桌', '椅', '床', '柜', '沙发', '抽屉', '家具', '晾衣']],
  ['wall', 2, ['墙', '屋顶', '房顶', '天花', '瓷砖', '地砖', '渗水', '漏雨', '防水', '掉皮', '裂缝']],
]

/** The kind that a report's words point to; `other` when they point nowhere. A guess: the reporter may change it. */
export function guessKind(text: string): OrderKind {
  let best: OrderKind = 'other'
  let bestWeight = 0
  for (const [kind, weight, words] of kindWords) {
    const found = words.filter((word) => text.includes(word)).length * weight
    if (found > bestWeight) {
      best = kind
      bestWeight = found
    }
  }
  return best
}
