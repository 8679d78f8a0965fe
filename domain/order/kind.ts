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

export const urgentKinds = ['gas', 'fire', 'lift', 'liveWire', 'flood'] as const
export type UrgentKind = (typeof urgentKinds)[number]

export const firstAidSteps = [
  'openWindows',
  'closeGasValve',
  'noSwitchNoFlame',
  'leaveHome',
  'useStairs',
  'closeDoors',
  'pressLiftAlarm',
  'stayCalmInLift',
  'neverForceDoors',
  'switchOffMains',
  'touchNothingWet',
  'closeWaterValve',
  'warnNeighbours',
] as const
export type FirstAidStep = (typeof firstAidSteps)[number]

export interface FirstAid {
  kind: UrgentKind
  words: readonly string[]
  /** what to do first, in this order; the client has the sentences */
  steps: readonly FirstAidStep[]
  /** whom to call before reporting here: a number everyone knows, or the community */
  call: '119' | '120' | 'community'
}

/** R8, field note F: first what to do and whom to call, then the report. */
export const firstAids: readonly FirstAid[] = [
  {
    kind: 'fire',
    words: ['着火', '起火', '失火', '火灾', '冒烟', '烧起来'],
    steps: ['leaveHome', 'closeDoors', 'useStairs', 'warnNeighbours'],
    call: '119',
  },
  {
    kind: 'gas',
    words: ['燃气味', '煤气味', '天然气味', '燃气泄漏', '煤气泄漏', '天然气泄漏', '漏气', '漏燃气', '漏煤气'],
    steps: ['noSwitchNoFlame', 'closeGasValve', 'openWindows', 'leaveHome'],
    call: '119',
  },
  {
    kind: 'lift',
    words: ['电梯困人', '困在电梯', '关在电梯', '卡在电梯', '电梯里出不来', '被困电梯'],
    steps: ['pressLiftAlarm', 'stayCalmInLift', 'neverForceDoors'],
    call: 'community',
  },
  {
    kind: 'liveWire',
    words: ['漏电', '触电', '电到人', '打火花', '冒火花', '电线裸露', '电线断'],
    steps: ['touchNothingWet', 'switchOffMains', 'leaveHome'],
    call: 'community',
  },
  {
    kind: 'flood',
    words: ['爆管', '水管爆', '喷水', '发大水', '淹', '水漫'],
    steps: ['closeWaterValve', 'switchOffMains', 'warnNeighbours'],
    call: 'community',
  },
]

/** The danger that a report's words tell of, the worst first; null when there is none. */
export function urgentIn(text: string): FirstAid | null {
  const words = text.replace(/\s/g, '')
  return firstAids.find((aid) => aid.words.some((word) => words.includes(word))) ?? null
}
